import path from 'node:path';
import { spliceDates, type RecordRow } from '../../../src/dossier/dossier-api';
import type { RecordReader } from '../../../src/dossier/published-records';
import { FORMATS } from '../../../src/dossier/syndication/oai-pmh/formats';
import { listItems } from '../../../src/dossier/syndication/oai-pmh/list-items';
import { deriveTokenKey, writeResumptionToken } from '../../../src/dossier/syndication/oai-pmh/resumption-token';
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

describe('a page', () => {
  const tokenKey = deriveTokenKey('a secret of this test');
  const row = { type: 'use-case', document_id: 'a', locale: 'nl', modified_at: 0, given: 0, title: null };

  /** Answers as if so many items were left after the token. */
  const listLeft = (left: number) => {
    const reader = {
      first: async () => undefined,
      all: async (sql: string, values: readonly unknown[] = []) =>
        sql.includes('order by r.seq limit ?')
          ? Array.from({ length: Math.min(left, Number(values.at(-1))) }, (_, index) => ({
              ...row,
              id: index,
              seq: 100 + index,
            }))
          : [],
    } as unknown as RecordReader;
    const token = { verb: 'ListIdentifiers', metadataPrefix: 'oai_dc', epoch: '', after: 99, cursor: 100 } as const;
    const resumptionToken = writeResumptionToken({ ...token, completeListSize: 100 + left, expires: 1 }, tokenKey);
    const context = { reader, tokenKey, publicUrl: 'https://dossier.example', now: 0, reportProblem: () => {} };
    return listItems({ verb: 'ListIdentifiers', values: { resumptionToken } }, context);
  };

  test.each([
    [2, 2, false],
    [100, 100, false],
    [101, 101, false],
    [102, 100, true],
    [250, 100, true],
  ])('of %i that are left has %i, so that no page after it has just one', async (left, length, hasMore) => {
    const { header, resumptionToken } = (await listLeft(left)) as Record<string, any>;
    expect(header).toHaveLength(length);
    expect(Boolean(resumptionToken['#text'])).toBe(hasMore);
  });

  test('that has lost its records is an error, as the schema has no empty list', async () => {
    await expect(listLeft(0)).rejects.toMatchObject({ code: 'noRecordsMatch' });
  });
});
