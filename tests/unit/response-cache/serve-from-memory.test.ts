import { IncomingMessage, ServerResponse, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import zlib from 'node:zlib';
import type { Context } from 'koa';

jest.mock('node:zlib', () => {
  const actual = jest.requireActual<typeof zlib>('node:zlib');
  return { ...actual, brotliCompress: jest.fn(actual.brotliCompress) };
});

// After that, for it takes the function when it is read.
import { createResponseCache, type CacheSettings } from '../../../src/dossier/response-cache/serve-from-memory';

const CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=300';
const LARGE_TEXT = JSON.stringify({ data: 'Veel woorden '.repeat(500) });

interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

/** What the server behind the cache does: sets an answer in the context. */
type Server = (ctx: Context) => void | Promise<void>;

const say =
  (body: string, { status = 200, validUntil }: { status?: number; validUntil?: number } = {}): Server =>
  (ctx) => {
    ctx.res.setHeader('Content-Type', 'application/json; charset=utf-8');
    ctx.status = status;
    ctx.body = body;
    if (validUntil) ctx.state.validUntil = validUntil;
  };

/** A cache whose version is set by hand, and the ways to ask it. */
function setUp(settings: Partial<CacheSettings> = {}) {
  const published = { version: 'a/1' };
  const cache = createResponseCache(
    () => ({ current: () => published.version }),
    { bytes: 10_000_000, cacheControl: CACHE_CONTROL, corsOrigins: ['*'], ...settings },
    () => {}
  );
  const open = (url: string, headers: IncomingHttpHeaders) => {
    const request = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', url, headers });
    const response = new ServerResponse(request);
    const sent: Sent = { status: 0, headers: {}, body: undefined };
    response.writeHead = (status: number, list?: unknown) => {
      const names = list as string[];
      sent.status = status;
      for (let at = 0; at < names.length; at += 2) sent.headers[names[at].toLowerCase()] = names[at + 1];
      return response;
    };
    response.end = ((body?: Buffer) => {
      sent.body = body;
      return response;
    }) as never;
    return { request, response, sent };
  };
  return {
    published,
    /** As Koa asks it. `sent` stays without a status when the server's own answer goes out. */
    async ask(url: string, server: Server, headers: IncomingHttpHeaders = {}): Promise<Sent & { asked: boolean }> {
      const { request, response, sent } = open(url, headers);
      let asked = false;
      const ctx = {
        req: request,
        res: response,
        url,
        path: url.split('?', 1)[0],
        method: 'GET',
        status: 404,
        body: undefined,
        state: {},
        get: (name: string) => headers[name.toLowerCase()] ?? '',
      } as unknown as Context;
      await cache.middleware(ctx, async () => {
        asked = true;
        await server(ctx);
      });
      return { ...sent, asked };
    },
    /** As a plain request is answered in front of Koa; undefined when it is not. */
    askAtOnce(url: string, headers: IncomingHttpHeaders = {}): Sent | undefined {
      const { request, response, sent } = open(url, headers);
      return cache.serveAtOnce(request, response) ? sent : undefined;
    },
  };
}

/** A server that answers when it is told to. */
function held(body: string) {
  let begin = () => {};
  let end = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const released = new Promise<void>((resolve) => (end = resolve));
  const server: Server = async (ctx) => {
    begin();
    await released;
    await say(body)(ctx);
  };
  return { server, begun, end: () => end() };
}

test('an answer is made once and then given at once, until something is published', async () => {
  const { ask, askAtOnce, published } = setUp();
  const url = '/v1/articles?language=nl';
  const first = await ask(url, say('"one"'));
  expect([first.headers['x-cache'], first.headers.age]).toEqual(['MISS', undefined]);
  const second = await ask(url, say('"two"'));
  expect([second.asked, second.headers['x-cache'], second.headers.age]).toEqual([false, 'HIT', '0']);
  expect(String(askAtOnce(url)?.body)).toBe('"one"');
  published.version = 'a/2';
  expect(askAtOnce(url)).toBeUndefined();
  expect(String((await ask(url, say('"two"'))).body)).toBe('"two"');
});

test('what took longer than a publication is kept for nobody, and nobody who asks after it waits for it', async () => {
  const { ask, askAtOnce, published } = setUp();
  const url = '/v1/articles?language=nl';
  const slow = held('"before"');
  const early = ask(url, slow.server);
  await slow.begun;
  const waiting = ask(url, say('"never"'));
  published.version = 'a/2';
  const late = await ask(url, say('"after"'));
  expect([late.asked, String(late.body)]).toEqual([true, '"after"']);
  slow.end();
  expect(String((await early).body)).toBe('"before"');
  expect([(await waiting).asked, String((await waiting).body)]).toEqual([false, '"before"']);
  expect(String(askAtOnce(url)?.body)).toBe('"after"');
});

test('that is also so when nobody asks meanwhile', async () => {
  const { ask, askAtOnce, published } = setUp();
  const slow = held('"before"');
  const early = ask('/v1/articles', slow.server);
  await slow.begun;
  published.version = 'a/2';
  slow.end();
  await early;
  expect(askAtOnce('/v1/articles')).toBeUndefined();
  expect((await ask('/v1/articles', say('"after"'))).asked).toBe(true);
});

test('a thousand who wait for the same answer have it made once and compressed once', async () => {
  const { ask } = setUp();
  const compress = jest.mocked(zlib.brotliCompress).mockClear();
  const slow = held(LARGE_TEXT);
  const headers = { 'accept-encoding': 'br' };
  const asking = Array.from({ length: 1000 }, () => ask('/v1/articles', slow.server, headers));
  await slow.begun;
  slow.end();
  const answers = await Promise.all(asking);
  expect(answers.filter(({ asked }) => asked)).toHaveLength(1);
  expect(compress).toHaveBeenCalledTimes(1);
  expect(answers.every(({ headers, body }) => headers['content-encoding'] === 'br' && body === answers[0].body)).toBe(
    true
  );
  // Nor for who asks later for the same, from memory or after another encoding.
  await ask('/v1/articles', slow.server, { 'accept-encoding': 'gzip' });
  await ask('/v1/articles', slow.server, headers);
  expect(compress).toHaveBeenCalledTimes(1);
});

test('addresses that get no answer to keep push out none that did', async () => {
  const { ask, askAtOnce } = setUp();
  await ask('/v1/articles', say('"one"'));
  for (let n = 0; n < 1100; n += 1)
    await ask(`/v1/articles?nonsense${n}=${'x'.repeat(2000)}`, say('"wrong"', { status: 400 }));
  expect(askAtOnce('/v1/articles')).toBeDefined();
});

describe('the media types that a caller takes', () => {
  test('do not matter where the server does not look at them', async () => {
    const { ask, askAtOnce } = setUp();
    for (const url of ['/api/articles', '/v1/feeds/articles.rss', '/v1/oai?verb=Identify']) {
      await ask(url, say('"one"'));
      for (const accept of ['text/html', '*/*;q=0', 'nonsense']) {
        expect((await ask(url, say('"two"'), { accept })).asked).toBe(false);
        expect(askAtOnce(url, { accept })).toBeDefined();
      }
    }
  });

  test('do where it would answer 406', async () => {
    const { ask, askAtOnce } = setUp();
    for (const url of ['/v1', '/v1/articles', '/id/articles/abc']) {
      await ask(url, say('"one"'));
      for (const accept of [undefined, '*/*', 'application/json', 'text/html, */*;q=0.1'])
        expect((await ask(url, say('"two"'), { accept })).asked).toBe(false);
      for (const accept of ['text/html', '*/*;q=0', 'application/json;q=0, */*']) {
        expect(askAtOnce(url, { accept })).toBeUndefined();
        expect((await ask(url, say('"none"', { status: 406 }), { accept })).asked).toBe(true);
      }
      expect((await ask(url, say('"two"'))).asked).toBe(false);
    }
  });
});

test('others may keep an answer that the clock changes until then and no longer', async () => {
  const { ask, askAtOnce } = setUp();
  const freshness = ({ headers }: Sent) =>
    /^public, max-age=(\d+), stale-while-revalidate=(\d+)$/.exec(headers['cache-control'])?.slice(1).map(Number);
  const validUntil = Date.now() + 90_500;
  const [maxAge, revalidating] = freshness(await ask('/v1/dossier', say('"soon"', { validUntil }))) ?? [];
  expect(maxAge).toBe(60);
  expect(revalidating).toBeGreaterThan(20);
  expect(revalidating).toBeLessThanOrEqual(30);
  jest.useFakeTimers({ now: validUntil - 10_500, doNotFake: ['nextTick', 'setImmediate'] });
  try {
    const hit = askAtOnce('/v1/dossier') as Sent;
    expect([hit.status, freshness(hit)]).toEqual([200, [10, 0]]);
    const known = askAtOnce('/v1/dossier', { 'if-none-match': hit.headers.etag }) as Sent;
    expect([known.status, freshness(known)]).toEqual([304, [10, 0]]);
    jest.setSystemTime(validUntil);
    expect(askAtOnce('/v1/dossier')).toBeUndefined();
  } finally {
    jest.useRealTimers();
  }
  expect((await ask('/v1/articles', say('"lasting"'))).headers['cache-control']).toBe(CACHE_CONTROL);
});

test('a 304 names the tag that the reader has', async () => {
  const { ask } = setUp();
  const url = '/v1/articles';
  const plain = await ask(url, say(LARGE_TEXT));
  const br = { 'accept-encoding': 'br' };
  const packed = await ask(url, say(LARGE_TEXT), br);
  expect(packed.headers.etag).toBe(plain.headers.etag.replace(/"$/, '-br"'));
  for (const [known, named] of [
    [plain.headers.etag, plain.headers.etag],
    [packed.headers.etag, packed.headers.etag],
    [`${plain.headers.etag}, ${packed.headers.etag}`, packed.headers.etag],
    ['*', packed.headers.etag],
  ]) {
    const again = await ask(url, say(LARGE_TEXT), { ...br, 'if-none-match': known });
    expect([again.status, again.headers.etag, again.body]).toEqual([304, named, undefined]);
  }
});

test('without room nothing is kept, and answers of our own API are finished all the same', async () => {
  const { ask, askAtOnce } = setUp({ bytes: 0 });
  for (let time = 0; time < 2; time += 1) {
    const { asked, headers } = await ask('/v1/articles', say('"one"'));
    expect([asked, headers['x-cache'], headers['cache-control']]).toEqual([true, 'PASS', CACHE_CONTROL]);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    expect(askAtOnce('/v1/articles')).toBeUndefined();
  }
  expect((await ask('/api/articles', say('"one"'))).status).toBe(0);
});
