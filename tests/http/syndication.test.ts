import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Parser } from 'n3';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { asAdministrator, contentPath, createPublished, get, publish, request, saveDraft } from '../helpers/clients';
import { harvest } from '../helpers/oai';
import { createRandom } from '../helpers/random';
import { root, secrets, spawnScript, waitForExit, waitUntil } from '../helpers/server';

/** All that partners may use at once, while editors work. */
const SEED = 20261121;
const HIDDEN = 'Niet voor partners';
let quadrants: string[];

beforeAll(async () => {
  const { data } = (await get('/api/quadrants?locale=nl')).body;
  quadrants = ['optimise', 'add-value'].map((key) => data.find((entry: any) => entry.key === key).documentId);
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isSettled = async () => (await get('/v1/health')).body.records.lag === 0;

/** A partner's copy of a part of the dossier, by id and language. */
class Copy {
  readonly records = new Map<string, any>();
  private since = '';

  constructor(private readonly filters: string) {}

  async synchronise(): Promise<void> {
    for (let hasMore = true; hasMore;) {
      const { status, body } = await get(`/v1/changes?limit=7&${this.since ? `since=${this.since}` : this.filters}`);
      expect(status).toBe(200);
      for (const { action, id, language, record } of body.data) {
        if (action === 'upsert') this.records.set(`${id} ${language}`, record);
        else this.records.delete(`${id} ${language}`);
      }
      ({ nextSince: this.since, hasMore } = body);
    }
  }
}

/** A feed reader: what stands on all pages of a feed. XML that is not well-formed fails. */
class FeedReader {
  private items = new Map<string, any>();

  constructor(private readonly address: string) {}

  async synchronise(): Promise<void> {
    const items = new Map<string, any>();
    for (let next: string | undefined = this.address; next;) {
      const { text } = await get(next);
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(text).close();
      const feed = await new RssParser({ customFields: { item: ['updated'] } }).parseString(text);
      for (const item of feed.items as any[]) items.set(item.id, item);
      const [, address]: string[] = /<link href="([^"]+)" rel="next"/.exec(text) ?? [];
      next = address && address.replace(/&amp;/g, '&').slice(new URL(address).origin.length);
    }
    this.items = items;
  }

  expectEqual(records: any[]): void {
    const idOf = ({ iri, language }: any) => `${iri}?language=${language}`;
    expect([...this.items.keys()].sort()).toEqual(records.map(idOf).sort());
    for (const record of records) {
      const item = this.items.get(idOf(record));
      const { title, summary, url: link, firstPublishedAt: pubDate, modifiedAt: updated } = record;
      expect(item).toMatchObject({ title, summary, link, pubDate, updated });
      expect(item.content).toContain(record.problem.html);
    }
  }
}

/** A harvester: asks what changed since the answer before, as the protocol advises. */
class Harvester {
  readonly records = new Map<string, any>();
  private from = {};

  async synchronise(): Promise<void> {
    const question = { verb: 'ListRecords', metadataPrefix: 'oai_dc', set: 'type:use-case' };
    const pages = await harvest({ ...question, ...this.from });
    for (const { header, metadata } of pages.flatMap(({ xml }) => xml.ListRecords?.record ?? [])) {
      if (header.status === 'deleted') this.records.delete(header.identifier);
      else this.records.set(header.identifier, { header, ...metadata['oai_dc:dc'] });
    }
    this.from = { from: pages[0].xml.responseDate };
  }

  expectEqual(records: any[]): void {
    const idOf = ({ id, language }: any) => `oai:localhost.localdomain:use-cases/${id}/${language}`;
    expect([...this.records.keys()].sort()).toEqual(records.map(idOf).sort());
    for (const record of records) {
      const { 'dc:title': titles, 'dc:description': texts, ...fields } = this.records.get(idOf(record));
      expect([titles[0]['#text'], texts[0]['#text']]).toEqual([record.title, record.summary]);
      expect(fields).toMatchObject({ 'dc:identifier': [record.url, record.iri], 'dc:language': [record.language] });
      expect(fields.header.setSpec).toContain(`quadrant:${record.quadrant.key}`);
    }
  }
}

test('copies, harvests and feeds that are read while editors publish at random end equal to /v1', async () => {
  const admin = await asAdministrator();
  const random = createRandom(SEED);
  const fields = (title: string, quadrant: number, syndicate: boolean) => ({
    title: syndicate ? title : `${HIDDEN}: ${title}`,
    summary: title,
    problem: [{ type: 'paragraph', children: [{ type: 'text', text: `Probleem van ${title}` }] }],
    stage: 'pilot',
    quadrant: { set: [{ documentId: quadrants[quadrant] }] },
    syndicate,
  });
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.push((await createPublished('use-case', fields(`Begin ${n}`, n % 2, n !== 0))).documentId);
  }

  const [whole, optimise, english] = ['', 'type=use-case&language=nl&quadrant=optimise', 'language=en'].map(
    (filters) => new Copy(filters)
  );
  const [dutchFeed, englishFeed] = ['nl', 'en'].map(
    (language) => new FeedReader(`/v1/feeds/use-cases.atom?language=${language}&pageSize=10`)
  );
  const harvester = new Harvester();
  const readers = [whole, optimise, english, dutchFeed, englishFeed, harvester];
  const acts = {
    publish: (id: string, locale: string, data: object) => publish('use-case', id, locale, data),
    save: (id: string, locale: string, data: object) => saveDraft('use-case', id, data, locale),
    withdraw: (id: string, locale: string) =>
      admin.post(`${contentPath('use-case')}/${id}/actions/unpublish?locale=${locale}`),
  };
  const done = new Set<string>();
  const write = async () => {
    for (let step = 0; step < 60; step += 1) {
      const act = random.pick(['publish', 'publish', 'publish', 'withdraw', 'withdraw', 'save', 'create'] as const);
      const data = fields(`Stap ${step}`, random.below(2), random.below(4) > 0);
      const [id, locale] = [random.pick(ids), random.pick(['nl', 'en'])];
      if (act === 'create') ids.push((await createPublished('use-case', data)).documentId);
      else if ((await acts[act](id, locale, data)).status === 200) done.add(`${act} ${locale}`);
    }
  };
  let isWriting = true;
  const read = async (reader: { synchronise(): Promise<void> }) => {
    for (; isWriting; await pause(200)) await reader.synchronise();
  };
  await Promise.all([write().finally(() => (isWriting = false)), ...readers.map(read)]);
  expect(done.size).toBe(6);
  await waitUntil(isSettled, 30_000);
  for (const reader of readers) await reader.synchronise();

  const list = async (query: string) => {
    const { data, pagination } = (await get(`/v1/use-cases?pageSize=100&${query}`)).body;
    expect(pagination.pageCount).toBe(1);
    const given = data.filter(({ title }: any) => !title.startsWith(HIDDEN)) as any[];
    return Promise.all(
      given.map(async ({ id, language }) => (await get(`/v1/use-cases/${id}?language=${language}`)).body)
    );
  };
  const [inDutch, inEnglish] = [await list('language=nl'), await list('language=en')];
  const useCases = ({ records }: Copy) => [...records.values()].filter(({ type }) => type === 'use-case');
  const sort = (records: any[]) =>
    [...records].sort((a, b) => (`${a.id}${a.language}` < `${b.id}${b.language}` ? -1 : 1));
  const all = [...inDutch, ...inEnglish];
  expect(sort(useCases(whole))).toEqual(sort(all));
  expect(sort(useCases(english))).toEqual(sort(inEnglish));
  expect(sort(useCases(optimise))).toEqual(sort(await list('language=nl&quadrant=optimise')));
  dutchFeed.expectEqual(inDutch);
  englishFeed.expectEqual(inEnglish);
  harvester.expectEqual(all);
  const fresh = new Harvester();
  await fresh.synchronise();
  expect(fresh.records).toEqual(harvester.records);
}, 300_000);

describe('the example of a consumer in docs/api', () => {
  const server = () => process.env.DOSSIER_URL as string;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-copy-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** As a partner runs it: plain Node, in any folder. */
  async function mirror(...options: string[]): Promise<string> {
    await waitUntil(isSettled, 30_000);
    const child = spawn(process.execPath, [path.join(root, 'docs/api/mirror.mjs'), server(), folder, ...options], {
      cwd: folder,
    });
    let printed = '';
    child.stdout.on('data', (chunk) => (printed += chunk));
    child.stderr.on('data', (chunk) => (printed += chunk));
    const code = await waitForExit(child);
    if (code !== 0) throw new Error(printed);
    return printed;
  }

  test('makes a copy and proves it equal, and again after changes and withdrawals', async () => {
    expect(await mirror('--verify')).toContain('The copy is equal to the dossier');
    const fields = {
      title: 'In de kopie',
      summary: 'Kort',
      stage: 'idea',
      quadrant: { set: [{ documentId: quadrants[0] }] },
    };
    const { documentId } = await createPublished('use-case', { ...fields, licence: 'all-rights-reserved' });
    await mirror();
    expect(await readdir(path.join(folder, 'use-case'))).toContain(`${documentId}.nl.json`);
    expect(await mirror('--verify')).toContain('The copy is equal to the dossier');
    const admin = await asAdministrator();
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    expect(await mirror('--verify')).toContain('The copy is equal to the dossier');
    expect(await readdir(path.join(folder, 'use-case'))).not.toContain(`${documentId}.nl.json`);
  }, 120_000);

  test('starts over by itself when the database was put back from a backup, and removes what is no longer there', async () => {
    const { nextSince } = (await get('/v1/changes?type=dossier')).body;
    const findEpoch = async () => (await get('/v1/health')).body.records.epoch;
    const before = await findEpoch();
    await rm(path.join(folder, 'tool'), { recursive: true });
    const settings = { ...secrets, NODE_ENV: 'production', PUBLIC_URL: server().replace('127.0.0.1', 'localhost') };
    const operator = spawnScript('scripts/records.mjs', ['new-epoch'], {
      ...settings,
      ...JSON.parse(process.env.DOSSIER_DATABASE as string),
    });
    expect(await waitForExit(operator.process)).toBe(0);
    expect(await findEpoch()).not.toBe(before);
    const old = await get(`/v1/changes?since=${nextSince}`);
    expect(old.status).toBe(410);
    expect(old.body).toMatchObject({ status: 410, restart: expect.stringMatching(/\/v1\/changes$/) });
    expect(await mirror('--verify')).toContain('The copy is equal to the dossier');
  }, 120_000);
});

/** Asks, and reads the answer as what it says it is. @returns its status */
async function askBadly(address: string, headers: Record<string, string> = {}): Promise<number> {
  const { status, headers: answered, text } = await request(address, { headers });
  if (status >= 500) throw new Error(`${address} answered ${status}`);
  const type = answered.get('content-type') ?? '';
  // Elsewhere it is Strapi that answers to a path that cannot be read.
  if (status >= 400 && /^\/(v1|id)\//.test(address) && !type.startsWith('text/html'))
    expect(type).toBe('application/problem+json');
  if (type.includes('ndjson'))
    text
      .split('\n')
      .filter(Boolean)
      .forEach((line) => JSON.parse(line));
  else if (type.includes('json')) JSON.parse(text);
  if (type.includes('xml')) new SaxesParser().write(text).close();
  if (type.includes('turtle')) new Parser({ format: type }).parse(text);
  return status;
}

const strange = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    'nl',
    'use-case',
    'optimise',
    'null',
    '2026-02-31',
    ','
  ),
  fc.constantFrom(`'; drop table published_records; --`, '%00', '\u0000', '../..', '<script>', '$ne', '[]', '\ud83d'),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.base64String({ maxLength: 400 })
);
const encode = (text: string) => encodeURIComponent(Buffer.from(text).toString());
const queryOf = (names: string[], maxLength: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...names), strange), { maxLength })
    .map((pairs) => pairs.map(([name, text]) => `${name}=${encode(text)}`).join('&'));

test('200 generated arguments give no error of the server, and an answer that its media type says it is', async () => {
  const paths = [
    '/v1/changes',
    '/v1/feeds/dossier.atom',
    '/v1/feeds/use-cases.rss',
    '/v1/feeds/articles.json',
    '/v1/exports/tools.ndjson',
    '/v1/exports/tools.csv',
    '/v1/exports/tools.csv-metadata.json',
  ];
  const names = [
    'since',
    'limit',
    'type',
    'language',
    'quadrant',
    'stage',
    'kind',
    'yearFrom',
    'startsAfter',
    'page',
    'x',
  ];
  const requests = fc.sample(fc.tuple(fc.constantFrom(...paths), queryOf(names, 4)), { numRuns: 200, seed: SEED });
  const seen = new Set<number>();
  for (const [path, query] of requests) seen.add(await askBadly(`${path}?${query}`));
  expect(seen).toEqual(new Set([200, 400]));
}, 120_000);

test('nor do 200 generated names, arguments and forms of linked data', async () => {
  const { id } = (await get('/v1/use-cases?pageSize=1')).body.data[0];
  const known = [
    `/id/use-cases/${id}`,
    ...['json', 'jsonld', 'ttl', 'html'].map((form) => `/id/use-cases/${id}.${form}`),
    '/v1/vocabularies',
    '/v1/vocabularies/glossary',
    '/v1/dataset',
    '/robots.txt',
    '/sitemap.xml',
    '/sitemap-nl-1.xml',
    '/v1/exports/tools.jsonld',
    '/v1/exports/tools.ttl',
  ];
  const patterns = [
    '/id/use-cases/A',
    '/id/A/B',
    `/id/use-cases/${id}.A`,
    '/id/concepts/A.ttl',
    '/v1/vocabularies/A',
    '/sitemap-A-B.xml',
    '/sitemap-nl-A.xml',
    '/v1/exports/A.ttl',
    '/v1/exports/tools.A',
  ];
  const part = strange.map((text) => encode(text) || 'x');
  const unknown = fc
    .tuple(fc.constantFrom(...patterns), part, part)
    .map(([pattern, one, other]) => pattern.replace('A', () => one).replace('B', () => other));
  const address = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: unknown });
  const forms = fc.constantFrom('*/*', 'text/turtle', 'application/ld+json', 'text/html', 'image/png', ';q=,', '');
  const query = queryOf(['language', 'preview', 'x'], 1);
  const requests = fc.sample(fc.tuple(address, query, forms), { numRuns: 200, seed: SEED });
  const seen = new Set<number>();
  for (const [path, text, Accept] of requests) seen.add(await askBadly(`${path}?${text}`, { Accept }));
  expect([...seen]).toEqual(expect.arrayContaining([200, 303, 400, 404, 406]));
}, 120_000);
