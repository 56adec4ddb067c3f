import path from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { DOSSIER_TYPES, type DossierType } from '../../../src/dossier/content-model';
import type { RecordRow } from '../../../src/dossier/dossier-api';
import { createCsv } from '../../../src/dossier/syndication/exports/csv';
import { findColumns } from '../../../src/dossier/syndication/exports/csv-columns';
import { describeCsv } from '../../../src/dossier/syndication/exports/describe-csv';
import { createJsonld } from '../../../src/dossier/syndication/exports/jsonld';
import { ndjson } from '../../../src/dossier/syndication/exports/ndjson';
import { createTurtle } from '../../../src/dossier/syndication/exports/turtle';
import { PREFIXES } from '../../../src/dossier/syndication/linked-data/context';
import { expectGolden } from '../../helpers/golden';
import { canonicalOfJsonLd, canonicalOfTurtle } from '../../helpers/rdf';
import { readAttributes } from '../../helpers/schemas';
import { openRecord, protectedRecord, toTerm, useCaseRecord } from './fixtures';

const BASE = 'https://dossier.example';
const [csv, jsonld, turtle] = [createCsv(readAttributes), createJsonld(BASE), createTurtle(BASE)];
const records = [useCaseRecord, protectedRecord, openRecord];

const golden = (name: string) => path.join(__dirname, 'golden', name);

/** As a file has it: UTF-8. */
async function write(type: DossierType | null, rows: RecordRow[], format = csv, batch = 25): Promise<string> {
  const writer = format.open(type);
  let text = writer.head;
  for (let start = 0; start < rows.length; start += batch)
    text += await writer.present(rows.slice(start, start + batch));
  return Buffer.from(text + writer.tail).toString();
}

const readCsv = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];

test('the table of use cases is what it was', async () => {
  expectGolden(await write('use-case', [useCaseRecord]), golden('use-cases.csv'));
});

test('the table of everything is what it was', async () => {
  expectGolden(await write(null, records), golden('dossier.csv'));
});

test('the lines of everything are what they were', async () => {
  expectGolden(await write(null, records, ndjson), golden('dossier.ndjson'));
});

test.each([jsonld, turtle])('the graph of everything as $extension is what it was', async (format) => {
  expectGolden(await write(null, records, format), golden(`dossier.${format.extension}`));
});

test('a table begins with the mark that makes Excel read accents, and ends its lines as RFC 4180 says', async () => {
  const text = await write('use-case', [useCaseRecord]);
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.endsWith('\r\n')).toBe(true);
});

test('no cell begins with what a spreadsheet runs', async () => {
  const [row] = readCsv(await write('use-case', [useCaseRecord]));
  expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(row.title.startsWith(`'=HYPERLINK("https://kwaad.example")`)).toBe(true);
  expect(row['results.value']).toBe("'-20");
});

test('every row has its id, its addresses and the ids of its organisations, lists in the same order', async () => {
  const [row] = readCsv(await write('use-case', [useCaseRecord]));
  expect(row).toMatchObject({
    id: 'usecase1',
    iri: 'https://dossier.example/id/use-cases/usecase1',
    url: 'https://dossier.example/id/use-cases/usecase1?language=nl',
    'quadrant.key': 'optimise',
    'organisations.organisation.id': 'org1|',
    'organisations.organisation.iri': 'https://dossier.example/id/organisations/org1|',
    'organisations.role': 'initiator|supplier',
    'disciplines.title': 'Archieven|Met ¦ streep',
    'licence.url': 'https://creativecommons.org/licenses/by/4.0/',
    attribution: 'DEN en Archief & Co',
    'pictures.credit': 'Foto: A. Maker',
    'pictures.licence.url': 'https://creativecommons.org/licenses/by-sa/4.0/',
    approach: 'Stappen\n- Kies\n- hier',
  });
});

test('under all rights reserved there is no full text in any format, and in the others there is', async () => {
  for (const format of [ndjson, csv, jsonld, turtle]) {
    const text = await write('article', [protectedRecord], format);
    expect(text).not.toContain('THE FULL TEXT');
    expect(text).toContain('Read it at our own site.');
    expect(text).toMatch(/all-rights-reserved|All rights reserved/);
    expect(await write('article', [openRecord], format)).toContain('Some text');
  }
});

test('nor what an ethics consideration says at length, but its topic', async () => {
  const text = useCaseRecord.text.replace(/"licence":\{"key":"cc-by-4.0"/, '"licence":{"key":"all-rights-reserved"');
  expect(text).not.toBe(useCaseRecord.text);
  const said = (JSON.parse(text).ethics as Record<string, any>[]).flatMap(({ concern, mitigation }) =>
    [concern, mitigation].filter(Boolean)
  );
  expect(said.length).toBeGreaterThan(0);
  for (const format of [ndjson, csv, jsonld, turtle]) {
    const written = await write('use-case', [{ ...useCaseRecord, text }], format);
    for (const words of said) expect(written).not.toContain(words);
  }
  const given = JSON.parse(await write('use-case', [{ ...useCaseRecord, text }], ndjson));
  expect(given.ethics[0]).toMatchObject({ topic: { type: 'ethics-topic' }, concern: null });
});

test('every column of every type is described, and the description names the columns in their order', async () => {
  for (const type of [null, ...DOSSIER_TYPES]) {
    const columns = findColumns(type, readAttributes);
    const description = describeCsv(type, columns, 'https://dossier.example/x.csv') as any;
    const described = description.tableSchema.columns;
    expect(described.every((column: any) => column['dc:description'].length > 3)).toBe(true);
    const [head] = parse(await write(type, []), { bom: true }) as string[][];
    expect(described.map(({ name }: any) => name)).toEqual(head);
  }
});

test('the description of the table of use cases is what it was', () => {
  const columns = findColumns('use-case', readAttributes);
  const description = describeCsv('use-case', columns, 'https://dossier.example/v1/exports/use-cases.csv');
  expectGolden(`${JSON.stringify(description, null, 2)}\n`, golden('use-cases.csv-metadata.json'));
});

test('the Turtle stays the graph of the JSON-LD wherever batches end, also if texts look like the prefixes cut off there', async () => {
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}>.\n`);
  const lookalike = fc.constantFrom(
    ...prefixes,
    prefixes.join(''),
    '@prefix schema: <https://kwaad.example/>.',
    '.\n',
    '"'.repeat(3)
  );
  const title = fc.array(fc.oneof(lookalike, fc.string({ unit: 'grapheme' })), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(title, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 3 }),
      async (titles, batch) => {
        const rows = titles.map((parts, index) => toTerm(`term${index}`, parts.join('')));
        const graph = await canonicalOfJsonLd(JSON.parse(await write('glossary-term', rows, jsonld, batch)));
        expect(await canonicalOfTurtle(await write('glossary-term', rows, turtle, batch))).toBe(graph);
      }
    ),
    { numRuns: 50, seed: 20261121 }
  );
});
