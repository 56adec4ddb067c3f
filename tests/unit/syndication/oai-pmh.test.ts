import path from 'node:path';
import { spliceDates, type RecordRow } from '../../../src/dossier/dossier-api';
import type { RecordReader } from '../../../src/dossier/published-records';
import { answerOai } from '../../../src/dossier/syndication/oai-pmh/answer-oai';
import { FORMATS } from '../../../src/dossier/syndication/oai-pmh/formats';
import { listItems } from '../../../src/dossier/syndication/oai-pmh/list-items';
import {
  deriveTokenKey,
  LIFETIME,
  writeResumptionToken,
} from '../../../src/dossier/syndication/oai-pmh/resumption-token';
import { writeXml } from '../../../src/dossier/syndication/write-xml';
import { expectGolden } from '../../helpers/golden';
import { findSchemaErrors } from '../../helpers/oai';
import { openRecords, type OpenRecords } from '../../helpers/open-records';
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

const tokenKey = deriveTokenKey('a secret of this test');

describe('a page', () => {
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

describe('records whose stored text is damaged', () => {
  const damaged = { broken: protectedRecord.text.slice(0, 200), bare: '{"type":"article"}', empty: '' };
  const titleOf = (documentId: string) => `Titel van ${documentId}`;
  let records: OpenRecords;

  beforeAll(async () => {
    const kept = Object.entries(damaged).map(([document_id, text]) => ({ ...protectedRecord, document_id, text }));
    const all = [useCaseRecord, ...kept, openRecord];
    records = await openRecords(all.map((row) => ({ ...row, title: titleOf(row.document_id), ever_syndicated: true })));
  });
  afterAll(() => records.close());

  test.each(FORMATS)('are told by their titles in $metadataPrefix, and cost the others nothing', async (format) => {
    const request = {
      ...records.ask('', { verb: 'ListRecords', metadataPrefix: format.metadataPrefix }),
      now: LIFETIME,
    };
    const reported: string[] = [];
    const reportProblem = (identifier: string) => void reported.push(identifier);
    const { body, status = 200 } = await answerOai(request, { tokenKey, reportProblem });
    const xml = String(body);
    expect(status).toBe(200);
    expect(await findSchemaErrors([xml])).toEqual([]);
    for (const row of [useCaseRecord, openRecord]) {
      const whole = writeXml(format.present(JSON.parse(spliceDates(row)), { licence: null, attribution: 'DEN' }));
      expect(xml).toContain(`<metadata>${whole.slice(whole.indexOf('?>') + 2).trim()}</metadata>`);
    }
    const names = Object.keys(damaged);
    for (const name of names) expect(xml).toContain(`title>${titleOf(name)}</`);
    expect(reported).toEqual(names.map((name) => `oai:dossier.example:articles/${name}/en`));
  });
});

describe('a list of several pages', () => {
  const rows = Array.from({ length: 500 }, (_, number) => ({
    ...openRecord,
    document_id: `item${number}`,
    locale: number % 2 === 0 ? 'nl' : 'en',
    modified_at: (number % 5) * 1000,
    ever_syndicated: true,
  }));
  const identifierOf = (row: RecordRow) => `oai:dossier.example:articles/${row.document_id}/${row.locale}`;
  const ALL = { metadataPrefix: 'oai_dc' };
  let records: OpenRecords;

  beforeEach(async () => {
    records = await openRecords(rows);
  });
  afterEach(() => records.close());

  const list = (values: Record<string, string>, now = 0) =>
    listItems(
      { verb: 'ListIdentifiers', values },
      { reader: records.reader, tokenKey, publicUrl: 'https://dossier.example', now, reportProblem: () => {} }
    ) as Promise<Record<string, any>>;

  /** The headers on the page that begins a list, and those on all pages after it. */
  async function begin(values: Record<string, string>): Promise<{ first: any[]; goOn(): Promise<any[]> }> {
    const { header, resumptionToken: next } = await list(values);
    const goOn = async () => {
      const rest: any[] = [];
      for (let token = next['#text']; token;) {
        const page = await list({ resumptionToken: token });
        rest.push(...page.header);
        token = page.resumptionToken['#text'];
      }
      return rest;
    };
    return { first: header, goOn };
  }

  test('keeps its set and both ends of its period to the last', async () => {
    const period = { from: '1970-01-01T00:00:01Z', until: '1970-01-01T00:00:03Z' };
    const { first, goOn } = await begin({ ...ALL, set: 'language:nl', ...period });
    const within = rows.filter((row) => row.locale === 'nl' && row.modified_at >= 1000 && row.modified_at < 4000);
    const expected = within.map(identifierOf);
    expect(first.map(({ identifier }) => identifier)).toEqual(expected.slice(0, 100));
    expect((await goOn()).map(({ identifier }) => identifier)).toEqual(expected.slice(100));
  });

  test('ends in what changed meanwhile, whether it was given before or not', async () => {
    const { first, goOn } = await begin(ALL);
    const [given, coming] = [rows.slice(0, 4), rows[450]];
    for (const [index, row] of given.entries())
      await records.update(row.document_id, { seq: 501 + index, state: 'gone' });
    await records.update(coming.document_id, { seq: 505 });
    const rest = await goOn();
    const unchanged = rows.filter((row) => row !== coming);
    const identifiers = [...first, ...rest].map(({ identifier }) => identifier);
    expect(identifiers).toEqual([...unchanged, ...given, coming].map(identifierOf));
    const deleted = [...first, ...rest].filter((header) => header['@status'] === 'deleted');
    expect(deleted.map(({ identifier }) => identifier)).toEqual(given.map(identifierOf));
  });

  test('goes on for a day after a page, however late a cache gives that, and not after that', async () => {
    const request = { ...records.ask('', { verb: 'ListIdentifiers', ...ALL }), now: 0 };
    const { body, validUntil } = await answerOai(request, { tokenKey, reportProblem: () => {} });
    const [, expirationDate] = /expirationDate="([^"]*)"/.exec(String(body)) ?? [];
    expect(Date.parse(expirationDate) - Number(validUntil)).toBe(24 * 3_600_000);
    const { resumptionToken } = await list(ALL);
    expect(resumptionToken['@expirationDate']).toBe(expirationDate);
    expect(Date.parse(expirationDate)).toBe(LIFETIME);
    const goOn = (now: number) => list({ resumptionToken: resumptionToken['#text'] }, now);
    expect((await goOn(LIFETIME)).header).toHaveLength(100);
    await expect(goOn(LIFETIME + 1)).rejects.toMatchObject({
      code: 'badResumptionToken',
      message: expect.stringContaining('expired'),
    });
  });

  test('does not go on when the table of records has begun another life', async () => {
    const { goOn } = await begin(ALL);
    await records.insert('record_state', [{ name: 'epoch', value: 'after a restored backup' }]);
    await expect(goOn()).rejects.toMatchObject({ code: 'badResumptionToken' });
  });
});
