import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Parser } from 'n3';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { asAdministrator, contentPath, createPublished, get, publish, request, saveDraft } from '../helpers/clients';
import { findQuadrant } from '../helpers/complete-entries';
import { harvest } from '../helpers/oai';
import { createRandom } from '../helpers/random';
import { root, secrets, spawnScript, waitForExit, waitUntil } from '../helpers/server';

/** All that partners may use at once, while editors work. */
const SEED = 20261121;
const HIDDEN = 'Niet voor partners';
const CONFIRM = { 'x-dossier-confirm': 'in-use' };
let quadrants: string[];
const restore: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  quadrants = await Promise.all(['optimise', 'add-value'].map((key) => findQuadrant(key)));
  for (const locale of ['nl', 'en'])
    for (const id of quadrants) {
      const { title } = (await get(`/v1/quadrants/${id}?language=${locale}`)).body;
      restore.push(() => publish('quadrant', id, locale, { title }));
    }
});

// The files that come after this one on the same server know them by their names.
afterAll(async () => {
  for (const publishAgain of restore) await publishAgain();
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
  const embedded = await createEmbedded();
  const fields = (title: string, quadrant: number, syndicate: boolean, locale = 'nl') => ({
    title: syndicate ? title : `${HIDDEN}: ${title}`,
    summary: title,
    problem: [{ type: 'paragraph', children: [{ type: 'text', text: `Probleem van ${title}` }] }],
    stage: 'pilot',
    quadrant: { set: [{ documentId: quadrants[quadrant] }] },
    ethics: [{ topic: { set: [{ documentId: embedded.topic, locale }] }, concern: 'Zorg' }],
    organisations: [{ organisation: { set: [{ documentId: embedded.organisation }] }, role: 'initiator' }],
    tools: { set: [{ documentId: embedded.tool }] },
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
  const call = (type: string, id: string, action: string, locale: string) =>
    admin.post(`${contentPath(type)}/${id}/actions/${action}?locale=${locale}`, {}, CONFIRM);
  const acts = {
    publish: (id: string, locale: string, data: object) => publish('use-case', id, locale, data),
    save: (id: string, locale: string, data: object) => saveDraft('use-case', id, data, locale),
    withdraw: (id: string, locale: string) => call('use-case', id, 'unpublish', locale),
    delete: (id: string, locale: string) =>
      admin.delete(`${contentPath('use-case')}/${id}?locale=${locale === 'nl' ? '*' : locale}`),
    // To what the others embed; published under another name it is there again.
    rename: (_id: string, locale: string, { title }: { title: string }) => {
      const [type, id, name] = random.pick([
        ...quadrants.map((quadrant) => ['quadrant', quadrant, 'title']),
        ['ethics-topic', embedded.topic, 'title'],
        ['organisation', embedded.organisation, 'name'],
        ['tool', embedded.tool, 'name'],
      ]);
      return publish(type, id, locale, { [name]: title });
    },
    'withdraw embedded': (_id: string, locale: string) => {
      const [type, id] = random.pick([
        ['ethics-topic', embedded.topic],
        ['organisation', embedded.organisation],
      ]);
      return call(type, id, 'unpublish', locale);
    },
  };
  const done = new Set<string>();
  const write = async () => {
    for (let step = 0; step < 80; step += 1) {
      const act = random.pick(['publish', 'publish', 'publish', 'publish', 'withdraw', 'withdraw', 'save', 'create', 'delete', 'rename', 'rename', 'withdraw embedded'] as const); // prettier-ignore
      const [id, locale] = [random.pick(ids), random.pick(['nl', 'en'])];
      const data = fields(`Stap ${step}`, random.below(2), random.below(4) > 0, act === 'create' ? 'nl' : locale);
      if (act === 'create') ids.push((await createPublished('use-case', data)).documentId);
      else if ((await acts[act](id, locale, data)).status < 300) done.add(`${act} ${locale}`);
    }
  };
  let isWriting = true;
  const read = async (reader: { synchronise(): Promise<void> }) => {
    for (; isWriting; await pause(200)) await reader.synchronise();
  };
  await Promise.all([write().finally(() => (isWriting = false)), ...readers.map(read)]);
  const names = Object.keys(acts).flatMap((name) => [`${name} nl`, `${name} en`]);
  expect([...done].sort()).toEqual(names.sort());
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
  // What they embed came under a later name.
  for (const name of ['quadrant', 'tools']) expect(JSON.stringify(all.map((record) => record[name]))).toContain('Stap');
}, 300_000);

/** What use cases embed: published in every language that there is of it. */
async function createEmbedded() {
  const key = `thema-${Date.now()}`;
  const { documentId: topic } = await createPublished('ethics-topic', { title: 'Thema', key, summary: 'Kort' });
  await publish('ethics-topic', topic, 'en', { title: 'Topic', summary: 'Short' });
  const { documentId: organisation } = await createPublished('organisation', { name: 'Instelling' });
  const { documentId: tool } = await createPublished('tool', { name: 'Hulpmiddel' });
  return { topic, organisation, tool };
}

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
