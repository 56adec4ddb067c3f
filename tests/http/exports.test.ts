import { connect } from 'node:net';
import { parse } from 'csv-parse/sync';
import { asAdministrator, contentPath, createPublished, get, publish, request } from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { canonicalOfJsonLd, canonicalOfTurtle, parseTurtle } from '../helpers/rdf';
import { waitUntil } from '../helpers/server';

/** Exports: everything at once, from a file. */
let quadrant: string;
beforeAll(async () => {
  quadrant = await findQuadrant();
});

const useCase = (title: string, more: object = {}) => useCaseIn(quadrant, title, more);

const formats = ['ndjson', 'csv', 'jsonld', 'ttl'];

const readLines = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const readTable = (text: string) => parse(text, { bom: true, columns: true }) as Record<string, string>[];
const exportOf = (path: string, headers: Record<string, string> = {}) => request(`/v1/exports/${path}`, { headers });

/** As text a CSV would lose the mark at its start. */
async function bytesOf(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${process.env.DOSSIER_URL}/v1/exports/${path}`, { headers });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('the file', () => {
  test.each(['use-cases', 'articles', 'organisations', 'glossary-terms'])(
    'of %s has every record in every language, each line as its own address gives it',
    async (collection) => {
      const records = readLines((await exportOf(`${collection}.ndjson`)).text);
      for (const language of ['nl', 'en']) {
        const { data } = (await get(`/v1/${collection}?language=${language}&pageSize=100&fields=title`)).body;
        // Other tests publish what is not for partners under this name.
        const listed = data.filter(({ title }: any) => !title.startsWith('Niet voor partners'));
        const ids = records.filter((record) => [language, null].includes(record.language)).map(({ id }) => id);
        expect([...ids].sort()).toEqual(listed.map(({ id }: any) => id).sort());
      }
      const [first] = records;
      expect(first).toEqual((await get(`/v1/${collection}/${first.id}?language=${first.language ?? 'nl'}`)).body);
    }
  );

  test('of everything has all types, and as a table the same rows', async () => {
    const records = readLines((await exportOf('dossier.ndjson')).text);
    expect(new Set(records.map(({ type }) => type)).size).toBe(11);
    const rows = readTable((await exportOf('dossier.csv')).text);
    expect(rows.map(({ id, language }) => `${id} ${language}`)).toEqual(
      records.map(({ id, language }) => `${id} ${language ?? ''}`)
    );
  });

  test('in one language has that language and what is the same in all', async () => {
    const records = readLines((await exportOf('dossier.ndjson?language=en')).text);
    expect(new Set(records.map(({ language }) => language))).toEqual(new Set(['en', null]));
  });

  test('is offered for saving, under a name with its collection, language and day', async () => {
    const { headers } = await exportOf('use-cases.csv?language=nl');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="use-cases\.nl-\d{4}-\d\d-\d\d\.csv"$/);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const [, metadata] = /<([^>]+)>; rel="describedby"/.exec(headers.get('link') ?? '') ?? [];
    const description = await get(new URL(metadata).pathname);
    expect(description.headers.get('content-type')).toBe('application/csvm+json');
    const [row] = readTable((await exportOf('use-cases.csv')).text);
    expect(description.body.tableSchema.columns.map(({ name }: any) => name)).toEqual(Object.keys(row));
  });

  test('as a table begins with the mark by which spreadsheets know UTF-8', async () => {
    const { bytes } = await bytesOf('use-cases.csv');
    expect(bytes.subarray(0, 6).toString('hex')).toBe(`efbbbf${Buffer.from('id,').toString('hex')}`);
  });

  test('shows a change at once, and what is withdrawn or kept out of syndication is not in it', async () => {
    const { documentId } = await createPublished('use-case', useCase('In de export', { syndicate: true }));
    const has = async () => (await exportOf('use-cases.ndjson')).text.includes(documentId);
    expect(await has()).toBe(true);
    await publish('use-case', documentId, 'nl', useCase('In de export', { syndicate: false }));
    expect(await has()).toBe(false);
    await publish('use-case', documentId, 'nl', useCase('In de export', { syndicate: true }));
    expect(await has()).toBe(true);
    const admin = await asAdministrator();
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    expect(await has()).toBe(false);
  });

  test('has no full text of what is under all rights reserved', async () => {
    const problem = [{ type: 'paragraph', children: [{ type: 'text', text: 'GEHEEL VOORBEHOUDEN' }] }];
    await createPublished('use-case', useCase('Voorbehouden in export', { problem, licence: 'all-rights-reserved' }));
    for (const format of formats) {
      const { text } = await exportOf(`use-cases.${format}`);
      expect(text).toContain('Voorbehouden in export');
      expect(text).not.toContain('GEHEEL VOORBEHOUDEN');
    }
  });
});

describe('the graph', () => {
  const PAGE = 'https://schema.org/mainEntityOfPage';
  const isSettled = async () => (await get('/v1/health')).body.records.lag === 0;

  /** The name and the address of every record that partners may have, as those see them who keep a copy. */
  async function findGiven(query: string): Promise<string[]> {
    const { data, hasMore } = (await get(`/v1/changes?limit=1000&${query}`)).body;
    expect(hasMore).toBe(false);
    return data.map(({ iri, record }: any) => `${iri} ${record.url}`);
  }

  test.each([
    ['use-cases', 'type=use-case'],
    ['articles', 'type=article'],
    ['dossier', ''],
  ])('of %s is the same as JSON-LD and as Turtle, and has every record in every language', async (name, query) => {
    const title = '@prefix schema: <https://kwaad.example/>.\n\n<x> a schema:Article.';
    const problem = [{ type: 'paragraph', children: [{ type: 'text', text: title }] }];
    await createPublished('use-case', useCase(title, { summary: title, problem }));
    await waitUntil(isSettled, 30_000);
    const [jsonld, turtle] = [await exportOf(`${name}.jsonld`), await exportOf(`${name}.ttl`)];
    expect(jsonld.headers.get('content-type')).toBe('application/ld+json');
    expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
    expect(turtle.headers.get('content-disposition')).toMatch(/; filename="[a-z-]+-\d{4}-\d\d-\d\d\.ttl"$/);
    expect(turtle.headers.get('last-modified')).toBe(jsonld.headers.get('last-modified'));
    expect(await canonicalOfTurtle(turtle.text)).toBe(await canonicalOfJsonLd(jsonld.body));
    const described = parseTurtle(turtle.text).filter(({ predicate }) => predicate.value === PAGE);
    const found = described.map(({ subject, object }) => `${subject.value} ${object.value}`);
    expect(found.sort()).toEqual((await findGiven(query)).sort());
  });
});

test('a file is of one moment, however much is published while it is made', async () => {
  const words = (number: number) => ({ title: `Eerst ${number}.`, intro: 'x', kind: 'news' });
  const first = await createPublished('article', words(0));
  const last = await createPublished('tool', { name: 'Laatst 0.' });
  const countOf = (text: string, word: string) => Number(new RegExp(`${word} (\\d+)\\.`).exec(text)?.[1]);
  let isWriting = true;
  const write = async () => {
    for (let number = 1; isWriting; number += 1) {
      await publish('article', first.documentId, 'nl', words(number));
      await publish('tool', last.documentId, '', { name: `Laatst ${number}.` });
    }
  };
  const reading = exportOf('dossier.ttl').finally(() => (isWriting = false));
  const [{ text }] = await Promise.all([reading, write()]);
  expect([0, 1]).toContain(countOf(text, 'Eerst') - countOf(text, 'Laatst'));
});

describe('a caller', () => {
  test('who asks while it is being made gets the same file', async () => {
    await createPublished('use-case', useCase('Gelijktijdig'));
    for (const format of formats) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => exportOf(`dossier.${format}`)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    }
  });

  test('who has it already gets 304 in every format, also after a change in another collection', async () => {
    const files = formats.map((format) => `tools.${format}`);
    const etags = await Promise.all(files.map(async (file) => String((await exportOf(file)).headers.get('etag'))));
    const askAgain = () =>
      Promise.all(files.map(async (file, at) => (await exportOf(file, { 'If-None-Match': etags[at] })).status));
    await createPublished('use-case', useCase('Verandert de tools niet'));
    expect(await askAgain()).toEqual([304, 304, 304, 304]);
    await createPublished('tool', { name: 'Nieuw hulpmiddel' });
    expect(await askAgain()).toEqual([200, 200, 200, 200]);
  });

  test.each(formats)('can get a part of %s, go on, and starts over when the file is another', async (format) => {
    const file = `dossier.${format}`;
    const { bytes, headers } = await bytesOf(file);
    const etag = headers.get('etag') as string;
    for (const [first, last] of [
      [0, 99],
      [100, 199],
    ]) {
      const part = await bytesOf(file, { Range: `bytes=${first}-${last}` });
      expect(part.status).toBe(206);
      expect(part.headers.get('content-range')).toBe(`bytes ${first}-${last}/${bytes.length}`);
      expect(part.bytes).toEqual(bytes.subarray(first, last + 1));
    }
    const rest = await bytesOf(file, { Range: `bytes=${bytes.length - 50}-`, 'If-Range': etag });
    expect([rest.status, rest.bytes]).toEqual([206, bytes.subarray(-50)]);
    expect((await bytesOf(file, { Range: 'bytes=100-', 'If-Range': '"other"' })).status).toBe(200);
    const beyond = await bytesOf(file, { Range: `bytes=${bytes.length}-` });
    expect([beyond.status, beyond.headers.get('content-type')]).toEqual([416, 'application/problem+json']);
    expect(beyond.headers.get('content-range')).toBe(`bytes */${bytes.length}`);
  });

  test('can ask for the headers only', async () => {
    const whole = await exportOf('use-cases.csv');
    const head = await request('/v1/exports/use-cases.csv', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
    expect(head.headers.get('etag')).toBe(whole.headers.get('etag'));
  });

  test('who does not read holds up nobody, neither readers nor editors', async () => {
    const { hostname, port } = new URL(process.env.DOSSIER_URL as string);
    const slow = Array.from({ length: 20 }, () => {
      const socket = connect(Number(port), hostname);
      socket.pause();
      socket.write(`GET /v1/exports/dossier.ndjson HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
      return socket;
    });
    const { documentId } = await createPublished('use-case', useCase('Gepubliceerd terwijl anderen traag lezen'));
    expect((await exportOf('use-cases.ndjson')).text).toContain(documentId);
    for (const socket of slow) socket.destroy();
    expect((await get('/v1/health')).status).toBe(200);
  });
});

test.each([
  ['an unknown collection', 'nonsense.csv', 404],
  ['an unknown format', 'use-cases.xls', 404],
  ['a path out of the folder', '..%2f..%2fetc%2fpasswd.csv', 404],
  ['an unknown language', 'use-cases.csv?language=xx', 400],
  ['a filter', 'use-cases.csv?quadrant=optimise', 400],
  ['a parameter to the description', 'use-cases.csv-metadata.json?language=nl', 400],
  ['the description of nothing', 'nonsense.csv-metadata.json', 404],
])('answers a problem to %s', async (_name, path, status) => {
  const answer = await exportOf(path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});
