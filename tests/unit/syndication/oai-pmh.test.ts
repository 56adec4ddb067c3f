import path from 'node:path';
import { spliceDates, type RecordRow } from '../../../src/dossier/dossier-api';
import { FORMATS } from '../../../src/dossier/syndication/oai-pmh/formats';
import { writeXml } from '../../../src/dossier/syndication/write-xml';
import { expectGolden } from '../../helpers/golden';
import { findSchemaErrors } from '../../helpers/oai';
import { openRecord, protectedRecord, useCaseRecord } from './fixtures';

const licence = { key: 'cc-by-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const dossier = { licence, attribution: 'DEN' };
const rows: [string, RecordRow][] = [
  ['use-case', useCaseRecord],
  ['protected', protectedRecord],
  ['open', openRecord],
];

describe.each(FORMATS)('a record as $metadataPrefix', ({ metadataPrefix, present }) => {
  test.each(rows)('is what it was, and valid: %s', async (name, row) => {
    const xml = writeXml(present(JSON.parse(spliceDates(row)), dossier));
    // One element per line, for whoever reads the difference.
    expectGolden(xml.replaceAll('><', '>\n<'), path.join(__dirname, 'golden/oai-pmh', `${name}.${metadataPrefix}.xml`));
    expect(xml).not.toMatch(/<script/);
    if (name === 'protected') expect(xml).not.toContain('THE FULL TEXT');
    const schema = metadataPrefix === 'mods' ? 'mods-part' : 'oai_dc';
    expect(await findSchemaErrors([xml], schema)).toEqual([]);
  });
});
