import http from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  createToken,
  get,
  graphql,
  publish,
  removeAfterwards,
  request,
  saveDraft,
  send,
  withToken,
} from '../helpers/clients';
import { findEngine } from '../helpers/engine';
import { loadDossier, type Dossier } from '../helpers/records';
import { execute, holdWriteLock, query } from '../helpers/rows';
import { startServer, waitUntil, type Server } from '../helpers/server';

/** Answers from memory (response-cache), as their readers see them: never old, never another's, the same as without. */
const ARTICLES = '{ articles(locale: "nl", sort: "slug") { documentId title slug intro updatedAt } }';
const doors: [string, () => ReturnType<typeof get>][] = [
  ['/v1', () => get('/v1/articles?language=nl&sort=title')],
  ['/api', () => get('/api/articles?locale=nl&sort=slug&populate=quadrants')],
  ['GraphQL', () => graphql(ARTICLES)],
];
const article = (title: string) => ({ title, intro: 'Kort' });
const cacheOf = ({ headers }: { headers: Headers }) => headers.get('X-Cache');

function listHeaders(headers: Headers): [string, string][] {
  const list: [string, string][] = [];
  headers.forEach((value, name) => list.push([name, value]));
  return list;
}

/** Asks until the answer comes from memory: the refresh after an earlier test may still raise the generation. */
async function untilHit(ask: () => ReturnType<typeof get>): ReturnType<typeof get> {
  let answer = await ask();
  await waitUntil(async () => cacheOf((answer = await ask())) === 'HIT', 10_000);
  return answer;
}

describe.each(doors)('an answer of %s', (_door, ask) => {
  test('comes from memory the second time, with the headers and the body of the first', async () => {
    await createPublished('article', article(`Eerste keer ${Math.random()}`));
    const first = await ask();
    expect([first.status, cacheOf(first)]).toEqual([200, 'MISS']);
    const second = await untilHit(ask);
    expect(second.text).toBe(first.text);
    const plain = (headers: Headers) =>
      listHeaders(headers).filter(([name]) => !['date', 'age', 'x-cache', 'x-response-time'].includes(name));
    expect(plain(second.headers)).toEqual(plain(first.headers));
    expect([first.headers.get('Age'), second.headers.get('Age')]).toEqual([null, '0']);
  });

  test('tells what was just published, changed or withdrawn', async () => {
    const title = `Vers ${Math.random()}`;
    await untilHit(ask);
    const { documentId } = await createPublished('article', article(title));
    expect((await ask()).text).toContain(title);
    await saveDraft('article', documentId, article(`${title} twee`));
    expect((await ask()).text).not.toContain(`${title} twee`);
    await publish('article', documentId, 'nl', { ...article(`${title} twee`) });
    expect((await ask()).text).toContain(`${title} twee`);
    const admin = await asAdministrator();
    await admin.post(`${contentPath('article')}/${documentId}/actions/unpublish?locale=nl`);
    expect((await ask()).text).not.toContain(title);
  });

  test('is made once for a thousand who ask for it at once', async () => {
    await createPublished('article', article(`Stormloop ${Math.random()}`));
    const answers = await Promise.all(Array.from({ length: 1000 }, ask));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    // The refresh of what embeds the new article may raise the generation once while they ask.
    expect(answers.filter((answer) => cacheOf(answer) === 'MISS').length).toBeLessThanOrEqual(2);
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  test('is never older than a publication that was confirmed before it was asked for', async () => {
    const { documentId } = await createPublished('article', article('Race 0'));
    let confirmed = 0;
    let done = false;
    const readers = Array.from({ length: 4 }, async () => {
      const seen: [asked: number, got: number][] = [];
      while (!done) {
        const asked = confirmed;
        const { text } = await ask();
        seen.push([asked, Number(/Race (\d+)/.exec(text)?.[1])]);
      }
      return seen;
    });
    for (let n = 1; n <= 10; n += 1) {
      expect((await publish('article', documentId, 'nl', { ...article(`Race ${n}`), slug: 'aaa-race' })).status).toBe(
        200
      );
      confirmed = n;
    }
    done = true;
    const seen = (await Promise.all(readers)).flat();
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter(([asked, got]) => !(got >= asked))).toEqual([]);
    const admin = await asAdministrator();
    await admin.delete(`${contentPath('article')}/${documentId}?locale=*`);
  });

  test('comes compressed as the reader asks, with an ETag for each, and not again for who has it', async () => {
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const plain = await raw(ask, { 'Accept-Encoding': 'identity' });
      const packed = await raw(ask, { 'Accept-Encoding': encoding });
      expect(packed.headers['content-encoding']).toBe(encoding);
      expect(unpack(packed.body).equals(plain.body)).toBe(true);
      const { etag } = packed.headers;
      if (!etag) continue;
      expect(etag).not.toBe(plain.headers.etag);
      for (const known of [etag, `"other", W/${etag}`, plain.headers.etag as string, '*']) {
        const again = await raw(ask, { 'Accept-Encoding': encoding, 'If-None-Match': known });
        expect([again.status, again.body.length]).toEqual([304, 0]);
      }
      expect((await raw(ask, { 'If-None-Match': '"other"' })).status).toBe(200);
    }
  });
});

interface RawAnswer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** The last request of `ask` again with other headers, byte by byte: fetch would unpack it. */
function raw(ask: () => ReturnType<typeof get>, headers: Record<string, string>): Promise<RawAnswer> {
  const door = doors.find(([, known]) => known === ask)?.[0];
  const all = { 'Content-Type': 'application/json', ...headers };
  return door === 'GraphQL'
    ? exchange('/graphql', all, [JSON.stringify({ query: ARTICLES, variables: {} })])
    : exchange(door === '/v1' ? '/v1/articles?language=nl&sort=title' : '/api/articles?locale=nl', all);
}

/**
 * A request exactly as it is written here; fetch would mend it.
 * @param parts of the body of a POST, sent one after the other
 */
function exchange(path: string, headers: Record<string, string>, parts?: string[]): Promise<RawAnswer> {
  const { hostname, port } = new URL(process.env.DOSSIER_URL as string);
  return new Promise((resolve, reject) => {
    const sent = http.request({ hostname, port, path, method: parts ? 'POST' : 'GET', headers }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    sent.on('error', reject);
    if (parts) sent.setHeader('Content-Length', Buffer.byteLength(parts.join('')));
    const next = ([part, ...rest]: string[]): void => {
      if (part === undefined) return void sent.end();
      sent.write(part, () => setImmediate(next, rest));
    };
    next(parts ?? []);
  });
}

describe('what else changes an answer', () => {
  const ask = () => get('/api/articles?locale=nl&populate=cover.file');

  test('permissions', async () => {
    const admin = await asAdministrator();
    const { roles } = (await admin.get('/users-permissions/roles')).body;
    const { id } = roles.find(({ type }: { type: string }) => type === 'public');
    const { role } = (await admin.get(`/users-permissions/roles/${id}`)).body;
    const allow = async (enabled: boolean) => {
      role.permissions['api::article'].controllers.article.find.enabled = enabled;
      expect((await admin.put(`/users-permissions/roles/${id}`, role)).status).toBe(200);
    };
    await untilHit(ask);
    await allow(false);
    expect((await ask()).status).toBe(403);
    await allow(true);
    expect((await ask()).status).toBe(200);
  });

  test('the text of a picture in the media library', async () => {
    const admin = await asAdministrator();
    const [file] = (await admin.upload('antwoord.png')).body;
    await createPublished('article', {
      ...article('Met plaatje'),
      cover: { file: file.id, alternativeText: 'Een punt', licence: 'cc0-1.0' },
    });
    const askPicture = () => get('/api/articles?locale=nl&populate=cover.file&sort=publishedAt:desc');
    await untilHit(askPicture);
    const caption = `Onderschrift ${Math.random()}`;
    const form = new FormData();
    form.append('fileInfo', JSON.stringify({ caption }));
    await request(`/upload?id=${file.id}`, {
      method: 'POST',
      body: form,
      headers: withToken(process.env.DOSSIER_ADMIN_TOKEN),
    });
    expect((await askPicture()).text).toContain(caption);
  });

  test('the languages', async () => {
    const admin = await asAdministrator();
    await untilHit(ask);
    const added = await admin.post('/i18n/locales', { code: 'de', name: 'German (de)', isDefault: false });
    expect([added.status, added.text]).toEqual([200, expect.anything()]);
    expect(cacheOf(await ask())).toBe('MISS');
    await untilHit(ask);
    await admin.delete(`/i18n/locales/${added.body.id}`);
    expect(cacheOf(await ask())).toBe('MISS');
  });

  test.each<[string, () => Promise<{ status: number }>]>([
    [
      'a role',
      async () => {
        const admin = await asAdministrator();
        const { roles } = (await admin.get('/users-permissions/roles')).body;
        const { id } = roles.find(({ type }: { type: string }) => type === 'public');
        const { role } = (await admin.get(`/users-permissions/roles/${id}`)).body;
        return admin.put(`/users-permissions/roles/${id}`, { ...role, description: `Iedereen ${Math.random()}` });
      },
    ],
    [
      'the settings of accounts',
      async () => {
        const admin = await asAdministrator();
        return admin.put('/users-permissions/advanced', (await admin.get('/users-permissions/advanced')).body.settings);
      },
    ],
    [
      'the settings of the media library',
      async () => {
        const admin = await asAdministrator();
        return admin.put('/upload/settings', (await admin.get('/upload/settings')).body.data);
      },
    ],
  ])('%s', async (_what, change) => {
    await untilHit(ask);
    expect((await change()).status).toBe(200);
    expect(cacheOf(await ask())).toBe('MISS');
  });

  test('a publication that changes nothing but its date', async () => {
    const { documentId } = await createPublished('article', article('Onveranderd'));
    const askOne = () => get(`/api/articles/${documentId}?locale=nl`);
    const before = (await untilHit(askOne)).body.data;
    expect((await publish('article', documentId, 'nl', article('Onveranderd'))).status).toBe(200);
    const after = (await askOne()).body.data;
    expect(Date.parse(after.publishedAt)).toBeGreaterThan(Date.parse(before.publishedAt));
  });

  test('the clock: a training that begins leaves the front page though nobody publishes', async () => {
    const title = `Zo dadelijk ${Math.random()}`;
    const startsAt = new Date(Date.now() + 4000).toISOString();
    const session = { startsAt, endsAt: new Date(Date.now() + 7_200_000).toISOString(), availability: 'open' };
    await createPublished('training', { title, summary: 'Kort', format: 'webinar', sessions: [session] });
    const frontPage = () => get('/v1/dossier?language=nl');
    const titles = async () =>
      (await frontPage()).body.upcomingTrainings.map((training: { title: string }) => training.title);
    expect(await titles()).toContain(title);
    const { headers } = await untilHit(frontPage);
    // Nor may a cache on the way show it for longer.
    expect(headers.get('Cache-Control')).toMatch(/^public, max-age=[0-4], stale-while-revalidate=0$/);
    await waitUntil(async () => Date.now() > new Date(startsAt).getTime(), 10_000);
    expect(await titles()).not.toContain(title);
  });
});

describe('a key', () => {
  test.each([
    ['the order of parameters', '/v1/use-cases?stage=pilot&language=nl', '/v1/use-cases?language=nl&stage=pilot'],
    ['the encoding of brackets', '/api/use-cases?filters[stage]=pilot', '/api/use-cases?filters%5Bstage%5D=pilot'],
    ['an encoded letter', '/v1/use-cases?stage=pilot&sort=title', '/v1/use-cases?stage=%70ilot&sort=title'],
  ])('is the same whatever %s', async (_what, one, other) => {
    const first = await untilHit(() => get(one));
    const second = await get(other);
    expect([cacheOf(second), second.text]).toEqual(['HIT', first.text]);
  });

  test.each([
    ['/v1/use-cases?nonsense=1', 400],
    ['/api/use-cases?nonsense=1', 400],
    ['/v1/use-cases/there-is-none', 404],
  ])('is never made for %s', async (path, status) => {
    for (let time = 0; time < 2; time += 1) {
      const answer = await get(path);
      expect([answer.status, cacheOf(answer)]).toEqual([status, null]);
    }
  });

  test('is never made of GraphQL errors, mutations, or a query too long to read', async () => {
    for (const query of ['{ nonsense }', 'mutation { deleteArticle(documentId: "x") { documentId } }']) {
      for (let time = 0; time < 2; time += 1) {
        const answer = await graphql(query);
        expect([answer.body.errors?.length > 0, cacheOf(answer)]).toEqual([true, null]);
      }
    }
    const padded = `${ARTICLES}${' '.repeat(70_000)}`;
    const answer = await graphql(padded);
    expect([answer.status, cacheOf(answer), answer.body.data.articles.length > 0]).toEqual([200, null, true]);
  });

  test('cannot be poisoned by headers that a caller makes up', async () => {
    const path = `/v1/use-cases?language=nl&pageSize=7`;
    const honest = await untilHit(() => get(path));
    await createPublished('article', article(`Gif ${Math.random()}`));
    const evil = {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'gopher',
      'X-Original-URL': '/v1/articles',
      'X-HTTP-Method-Override': 'DELETE',
      Origin: 'https://evil.example',
      Accept: 'application/json, text/evil',
      'Accept-Language': 'nl, evil',
    };
    await waitUntil(async () => cacheOf(await request(path, { headers: evil })) === 'HIT', 10_000);
    const after = await get(path);
    expect([cacheOf(after), after.text]).toEqual(['HIT', honest.text]);
    expect(JSON.stringify(listHeaders(after.headers))).not.toContain('evil');
  });

  test('leaves each site its own CORS header, from memory or not', async () => {
    const path = '/api/use-cases?locale=nl&pagination[pageSize]=3';
    await untilHit(() => get(path));
    for (const origin of ['https://een.example', 'https://twee.example']) {
      const { headers } = await request(path, { headers: { Origin: origin } });
      expect([headers.get('X-Cache'), headers.get('Access-Control-Allow-Origin')]).toEqual(['HIT', origin]);
      expect(headers.get('Vary')).toMatch(/Origin/);
    }
    expect((await get(path)).headers.get('Access-Control-Allow-Origin')).toBeNull();
    const missing = await request('/api/nothing', { headers: { Origin: 'https://een.example' } });
    expect([missing.status, missing.headers.get('Access-Control-Allow-Origin')]).toEqual([404, 'https://een.example']);
  });

  test.each(doors)('leaves nothing of the site that asked for an answer of %s before', async (_door, ask) => {
    const [one, two] = ['https://een.example', 'https://twee.example'];
    for (const order of [
      [one, two, ''],
      [two, '', one],
      ['', one, two],
    ]) {
      await createPublished('article', article(`Herkomst ${Math.random()}`));
      const seen: unknown[] = [];
      for (const origin of [...order, ...order]) {
        const { headers } = await raw(ask, origin ? { Origin: origin } : {});
        expect([origin || undefined, '*']).toContain(headers['access-control-allow-origin']);
        seen.push(headers['x-cache']);
      }
      expect([seen[0], seen.includes('HIT')]).toEqual(['MISS', true]);
    }
  });

  test('is never that of another request: what follows a # is no part of it', async () => {
    const preflighted = { 'Apollo-Require-Preflight': 'true' };
    const [{ slug }] = (await get('/api/articles?locale=nl&pagination[pageSize]=1')).body.data;
    const query = 'query ($slug: String) { articles(locale: "nl", filters: { slug: { eq: $slug } }) { slug } }';
    const start = `/graphql?query=${encodeURIComponent(query)}`;
    const variables = `&variables=${encodeURIComponent(JSON.stringify({ slug }))}`;
    const crooked = await exchange(`${start}#${variables}`, preflighted);
    expect([crooked.status, crooked.headers['x-cache']]).toEqual([200, undefined]);
    const { body } = await request(`${start}${variables}`, { headers: preflighted });
    expect(body.data.articles).toEqual([{ slug }]);

    const cut = await exchange('/v1/search?language=nl&q=C#', {});
    expect([JSON.parse(String(cut.body)).query.q, cut.headers['x-cache']]).toEqual(['C', 'PASS']);
    expect((await get('/v1/search?language=nl&q=C%23')).body.query.q).toBe('C#');
  });

  test('keeps languages apart, also where only a header asks for one', async () => {
    const ask = (language: string) => request('/v1/quadrants', { headers: { 'Accept-Language': language } });
    for (let time = 0; time < 2; time += 1) {
      for (const [header, language] of [
        ['en-GB,en;q=0.9', 'en'],
        ['nl', 'nl'],
        ['fr, en;q=0.5', 'en'],
      ]) {
        const { body, headers } = await ask(header);
        expect([headers.get('Content-Language'), body.data[0].language]).toEqual([language, language]);
      }
    }
  });

  test('is not shared with who takes another kind of answer', async () => {
    await untilHit(() => get('/v1/use-cases?language=nl'));
    const html = await request('/v1/use-cases?language=nl', { headers: { Accept: 'text/html' } });
    expect(html.status).toBe(406);
    // Strapi does not look at it.
    await untilHit(() => get('/api/use-cases?locale=nl'));
    const same = await request('/api/use-cases?locale=nl', { headers: { Accept: 'text/html' } });
    expect([same.status, cacheOf(same)]).toEqual([200, 'HIT']);
  });

  test('holds for a GraphQL query by GET as well, with an ETag and 304', async () => {
    const path = `/graphql?query=${encodeURIComponent(ARTICLES)}`;
    const ask = (headers = {}) => request(path, { headers: { 'Apollo-Require-Preflight': 'true', ...headers } });
    const { headers, body } = await untilHit(ask);
    expect([body.data.articles.length > 0, headers.get('Age')]).toEqual([true, '0']);
    expect(headers.get('Cache-Control')).toBe('public, max-age=60, stale-while-revalidate=300');
    const again = await ask({ 'If-None-Match': headers.get('ETag') });
    expect([again.status, again.text, again.headers.get('ETag')]).toEqual([304, '', headers.get('ETag')]);
    // Without one of Apollo's headers a page of another site might be asking.
    expect((await request(path)).status).toBe(400);
  });
});

describe('a request that is known by a token or a session', () => {
  test('is neither answered from memory nor kept', async () => {
    const preview = await createToken('custom', ['api::article.article.find', 'api::preview.preview.describe']);
    const title = `Alleen voor mij ${Math.random()}`;
    const { documentId } = await createPublished('article', article('Openbaar'));
    await saveDraft('article', documentId, article(title));
    const path = '/api/articles?locale=nl&status=draft&pagination[pageSize]=100';
    for (let time = 0; time < 2; time += 1) {
      const mine = await get(path, preview);
      expect([mine.status, cacheOf(mine), mine.text.includes(title)]).toEqual([200, null, true]);
      expect((await get(path)).status).toBe(403);
    }
    const drafts = `{ articles(locale: "nl", status: DRAFT, pagination: { limit: 100 }) { title } }`;
    const mine = await graphql(drafts, {}, preview);
    expect([cacheOf(mine), mine.text.includes(title)]).toEqual([null, true]);
    expect((await graphql(drafts)).body.errors).toHaveLength(1);
  });

  test('a cookie that says nothing to us makes no difference, one of a session does', async () => {
    const path = '/api/articles?locale=nl&pagination[pageSize]=2';
    await untilHit(() => get(path));
    const ask = (cookie: string) => request(path, { headers: { Cookie: cookie } });
    expect(cacheOf(await ask('_ga=1; consent=yes'))).toBe('HIT');
    expect(cacheOf(await ask('_ga=1; koa.sess=abc'))).toBeNull();
    expect(cacheOf(await ask('jwtToken=abc'))).toBeNull();
  });
});

describe('a body that was read in front', () => {
  test('is handed on whole', async () => {
    const token = await createToken('full-access');
    const title = `Één groot verhaal ${'é'.repeat(20_000)}`;
    const mutation = 'mutation ($data: ArticleInput!) { createArticle(data: $data, locale: "nl") { documentId } }';
    const created = await graphql(mutation, { data: { title: title.slice(0, 150), intro: 'Kort' } }, token);
    expect(created.body.errors).toBeUndefined();
    removeAfterwards('article', created.body.data.createArticle.documentId);
    expect((await send('POST', '/graphql', 'no object')).status).toBe(400);
    const broken = await request('/graphql', {
      method: 'POST',
      body: '{"query": ',
      headers: { 'Content-Type': 'application/json' },
    });
    expect(broken.status).toBe(400);
    const anonymous = await graphql(mutation, { data: { title } });
    expect(anonymous.body.errors[0].message).toMatch(/forbidden/i);
  });

  test('is handed on whole without a token too, however it comes in', async () => {
    const query = 'query ($title: String) { articles(filters: { title: { eq: $title } }) { documentId } }';
    // What counts stands behind what is long.
    const body = JSON.stringify({ variables: { junk: 'é'.repeat(15_000), title: `${Math.random()}` }, query });
    const pieces = [body.slice(0, 10), body.slice(10, 9000), body.slice(9000)];
    const answer = await exchange('/graphql', { 'Content-Type': 'application/json' }, pieces);
    expect([answer.status, answer.headers['x-cache']]).toEqual([200, 'MISS']);
    expect(JSON.parse(String(answer.body))).toEqual({ data: { articles: [] } });
    // While such a body was awaited, the server once did nothing else, for ever.
  }, 30_000);

  test('may come in pieces, without a length', async () => {
    const body = JSON.stringify({ query: ARTICLES });
    const answer = await fetch(`${process.env.DOSSIER_URL}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new ReadableStream({
        start(controller) {
          for (const letter of body) controller.enqueue(new TextEncoder().encode(letter));
          controller.close();
        },
      }),
      duplex: 'half',
    } as RequestInit);
    expect(((await answer.json()) as any).data.articles.length).toBeGreaterThan(0);
  });
});

test('HEAD gives the headers of GET, from memory or not', async () => {
  for (const path of ['/v1/articles?language=nl', '/api/articles?locale=nl']) {
    const { headers } = await untilHit(() => get(path));
    const head = await request(path, { method: 'HEAD' });
    expect([head.status, head.text, cacheOf(head)]).toEqual([200, '', 'HIT']);
    expect(head.headers.get('ETag')).toBe(headers.get('ETag'));
    await createPublished('article', article(`Kop ${Math.random()}`));
    const fresh = await request(path, { method: 'HEAD' });
    expect([fresh.status, fresh.text]).toEqual([200, '']);
  }
});

describe('a process beside the server', () => {
  let dossier: Dossier;
  beforeAll(async () => {
    const { DOSSIER_DATABASE = '', DOSSIER_URL = '' } = process.env;
    dossier = await loadDossier(JSON.parse(DOSSIER_DATABASE), DOSSIER_URL, ['--with-graphql']);
  }, 60_000);
  afterAll(async () => {
    await dossier?.stop();
  });

  test('is believed within a second when it sets another default language', async () => {
    const setDefault = (code: string) =>
      dossier.query('strapi::core-store', 'update', {
        where: { key: 'plugin_i18n_default_locale' },
        data: { value: JSON.stringify(code) },
      });
    const ask = () => get('/api/quadrants?fields=locale');
    const isIn = async (code: string) => (await ask()).body.data.every((entry: any) => entry.locale === code);
    expect(await isIn('nl')).toBe(true);
    await untilHit(ask);
    try {
      await setDefault('en');
      await waitUntil(() => isIn('en'), 2000);
    } finally {
      await setDefault('nl');
    }
    await waitUntil(() => isIn('nl'), 2000);
  });

  describe('sends to the database', () => {
    const ABOUT_THE_CALLER = /up_permissions|up_roles|core_store/;
    /** Asks until nothing is read but what the answer says: the generation may just have been raised. */
    async function untilSettled(path: (turn: number) => string): Promise<string[]> {
      let statements: string[] = [];
      let turn = 0;
      await waitUntil(async () => {
        const answer = await dossier.request(path((turn += 1)));
        expect(answer.status).toBe(200);
        statements = answer.statements.filter((sql) => /^select/i.test(sql));
        return !statements.some((sql) => ABOUT_THE_CALLER.test(sql));
      }, 10_000);
      return statements;
    }

    test('for a list of /api its rows and their number, and what all callers have in common once', async () => {
      const statements = await untilSettled((turn) => `/api/use-cases?pagination[page]=${turn}&pagination[pageSize]=3`);
      expect(statements).toEqual([expect.stringContaining('use_cases'), expect.stringContaining('count(')]);
      const uncounted = await untilSettled(
        (turn) => `/api/use-cases?pagination[page]=${turn}&pagination[pageSize]=3&pagination[withCount]=false`
      );
      expect(uncounted).toEqual([expect.not.stringContaining('count(')]);
    });

    test('for a GraphQL list with relations as much as for one entry', async () => {
      const ask = (limit: number) =>
        dossier.request('/graphql', {
          query: `{ useCases(locale: "nl", sort: "slug", pagination: { limit: ${limit} }) {
            title quadrant { key } disciplines { title } organisations { organisation { name } } lessons { text }
          } }`,
        });
      await ask(2);
      const [few, many] = [await ask(3), await ask(15)];
      expect(JSON.parse(many.text).data.useCases).toHaveLength(15);
      expect(many.statements.length).toBeLessThanOrEqual(few.statements.length + 4);
      expect(many.statements.length).toBeLessThan(20);
    });
  });
});

if (findEngine() === 'postgres') {
  test('readers do not wait behind writers who wait for each other, however many', async () => {
    const settings = JSON.parse(process.env.DOSSIER_DATABASE as string) as Record<string, string>;
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push((await createDraft('article', article(`In de rij ${n}`))).documentId);
    const release = await holdWriteLock(settings.DATABASE_URL);
    const publishing = ids.map((id, n) => publish('article', id, 'nl', article(`In de rij ${n}`)));
    try {
      const waiting = `select count(*) as count from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      // All connections of Strapi: the pool has ten.
      await waitUntil(async () => Number((await query(settings, waiting))[0].count) >= 10, 30_000);
      const list = await get(`/v1/articles?language=nl&modifiedSince=2001-01-01T00:00:00Z`);
      expect([list.status, cacheOf(list)]).toEqual([200, 'MISS']);
      expect((await get('/v1/search?language=nl&q=museum')).status).toBe(200);
    } finally {
      await release();
    }
    expect((await Promise.all(publishing)).map(({ status }) => status)).toEqual(ids.map(() => 200));
  });

  describe('another instance on the same database', () => {
    let other: Server;
    beforeAll(async () => {
      other = await startServer({
        ...JSON.parse(process.env.DOSSIER_DATABASE as string),
        PUBLIC_URL: process.env.DOSSIER_URL as string,
      });
    }, 180_000);
    afterAll(async () => {
      await other?.stop();
    });
    const askOther = async (path: string) => {
      const response = await fetch(`${other.url}${path}`);
      return { cache: response.headers.get('X-Cache'), text: await response.text() };
    };

    /** For how long, from now, who asks is given something older; how long answering takes says how busy the machine is. */
    async function staleFor(path: string, text: string): Promise<number> {
      const published = performance.now();
      let stale = 0;
      while (stale < 5000) {
        const asked = performance.now();
        if ((await askOther(path)).text.includes(text)) return stale;
        stale = asked - published;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return stale;
    }

    test('shows each of 200 publications within a second', async () => {
      const ids = await Promise.all(
        Array.from({ length: 10 }, async (_none, n) => {
          const { documentId } = await createPublished('tool', { name: `Elders ${n}` });
          return documentId;
        })
      );
      const delays: number[] = [];
      await Promise.all(
        ids.map(async (id, n) => {
          for (let time = 1; time <= 20; time += 1) {
            const name = `Elders ${n} keer ${time}.`;
            expect((await publish('tool', id, 'nl', { name })).status).toBe(200);
            delays.push(await staleFor(`/v1/tools/${id}?language=nl`, name));
          }
        })
      );
      expect(delays).toHaveLength(200);
      expect(delays.filter((delay) => delay > 1000)).toEqual([]);
    }, 120_000);

    test('also after it lost its connections to the database', async () => {
      const { documentId } = await createPublished('article', article('Voor de storing'));
      const path = `/v1/articles/${documentId}?language=nl`;
      await waitUntil(async () => (await askOther(path)).cache === 'HIT', 10_000);
      await execute(
        JSON.parse(process.env.DOSSIER_DATABASE as string),
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
      );
      await waitUntil(
        async () => (await publish('article', documentId, 'nl', { ...article('Na de storing') })).status === 200,
        10_000
      );
      expect(await staleFor(path, 'Na de storing')).toBeLessThan(1000);
    });
  });
}
