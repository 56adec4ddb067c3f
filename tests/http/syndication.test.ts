import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { Parser } from 'n3';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { asAdministrator, contentPath, createPublished, get, publish, request } from '../helpers/clients';
import { root, secrets, spawnScript, waitForExit, waitUntil } from '../helpers/server';

/** All that partners may use at once, while editors work. */
const SEED = 20261121;
const HIDDEN = 'Niet voor partners';
let quadrants: string[];

beforeAll(async () => {
  const { data } = (await get('/api/quadrants?locale=nl')).body;
  quadrants = ['optimise', 'add-value'].map((key) => data.find((entry: any) => entry.key === key).documentId);
});

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

/** The items of a feed on all its pages; XML that is not well-formed fails. */
async function readFeed(first: string): Promise<Map<string, string>> {
  const items = new Map<string, string>();
  for (let next: string | undefined = first; next;) {
    const { text } = await get(next);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
    for (const { id, title } of (await new RssParser().parseString(text)).items as any[]) items.set(id, title);
    const [, address]: string[] = /<link href="([^"]+)" rel="next"/.exec(text) ?? [];
    next = address && address.replace(/&amp;/g, '&').slice(new URL(address).origin.length);
  }
  return items;
}

test('copies and feeds that are read while editors publish at random end equal to /v1', async () => {
  const admin = await asAdministrator();
  const fields = (title: string, quadrant: number, syndicate: boolean) => ({
    title: syndicate ? title : `${HIDDEN}: ${title}`,
    summary: title,
    stage: 'pilot',
    quadrant: { set: [{ documentId: quadrants[quadrant] }] },
    syndicate,
  });
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    ids.push((await createPublished('use-case', fields(`Begin ${n}`, n % 2, n !== 0))).documentId);
  }

  // A linear congruential generator: the same sequence in every run.
  let state = SEED;
  const pick = (count: number) => Math.floor((state = (state * 1103515245 + 12345) % 2147483648) / 65536) % count;
  const copies = [new Copy(''), new Copy('type=use-case&language=nl&quadrant=optimise'), new Copy('language=en')];
  let isWriting = true;
  const write = async () => {
    for (let step = 0; step < 60; step += 1) {
      const [id, locale, action] = [ids[pick(ids.length)], ['nl', 'en'][pick(2)], pick(6)];
      const entry = `${contentPath('use-case')}/${id}`;
      if (action < 3) await publish('use-case', id, locale, fields(`Stap ${step}`, pick(2), pick(4) > 0));
      else if (action < 5) await admin.post(`${entry}/actions/unpublish?locale=${locale}`);
      else ids.push((await createPublished('use-case', fields(`Nieuw ${step}`, pick(2), true))).documentId);
    }
    isWriting = false;
  };
  const read = async (work: () => Promise<unknown>) => {
    while (isWriting) await work();
  };
  const feed = '/v1/feeds/use-cases.atom?language=nl&pageSize=10';
  await Promise.all([
    write(),
    ...copies.map((copy) => read(() => copy.synchronise())),
    read(() => readFeed(feed)),
    read(() => readFeed(feed.replace('nl', 'en'))),
  ]);
  await waitUntil(isSettled, 30_000);

  const [whole, optimise, english] = copies;
  await Promise.all(copies.map((copy) => copy.synchronise()));
  const list = async (query: string) => {
    const { data, pagination } = (await get(`/v1/use-cases?pageSize=100&${query}`)).body;
    expect(pagination.pageCount).toBe(1);
    return data.filter(({ title }: any) => !title.startsWith(HIDDEN)) as any[];
  };
  const keys = (records: any[]) => records.map(({ id, language }) => `${id} ${language}`).sort();
  const useCases = (copy: Copy) => [...copy.records.values()].filter(({ type }) => type === 'use-case');

  const [dutch, inEnglish] = [await list('language=nl'), await list('language=en')];
  expect(keys(useCases(whole))).toEqual(keys([...dutch, ...inEnglish]));
  expect(keys(useCases(english))).toEqual(keys(inEnglish));
  expect(keys(useCases(optimise))).toEqual(keys(await list('language=nl&quadrant=optimise')));
  for (const record of useCases(whole)) {
    expect(record).toEqual((await get(`/v1/use-cases/${record.id}?language=${record.language}`)).body);
  }
  expect([...(await readFeed(feed)).values()].sort()).toEqual(dutch.map(({ title }) => title).sort());
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
    await rm(path.join(folder, 'tool'), { recursive: true });
    const settings = { ...secrets, NODE_ENV: 'production', PUBLIC_URL: server().replace('127.0.0.1', 'localhost') };
    const operator = spawnScript('scripts/records.mjs', ['new-epoch'], {
      ...settings,
      ...JSON.parse(process.env.DOSSIER_DATABASE as string),
    });
    expect(await waitForExit(operator.process)).toBe(0);
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
