import type { IncomingMessage, ServerResponse } from 'node:http';
import accepts from 'accepts';
import { LRUCache } from 'lru-cache';
import type { Context, Next } from 'koa';
import { captureAnswer, type Answer } from './answer';
import { createAnswerStore } from './answer-store';
import { findKey, isOwnAddress } from './find-key';
import { createOperationReader } from './read-operation';
import { chooseEncoding, sendAnswer, writeAnswer, type Asker } from './send-answer';
import { findVersion, type VersionWatch } from './current-version';

export interface CacheSettings {
  /** Bytes that all kept answers together may take; 0 keeps none. */
  bytes: number;
  cacheControl: string;
  /** Sites whose pages may read answers that vary by origin; `*` is every site. */
  corsOrigins: string[];
}

/** Of addresses and their keys together, however many ways there are to write one. */
const KEY_CHARACTERS = 4_000_000;

export interface ResponseCache {
  /** In front of everything in Koa; see index.ts. */
  middleware(ctx: Context, next: Next): Promise<void>;
  /** Answers a plain request when that can be done at once; else false, and the middleware does. */
  serveAtOnce(request: IncomingMessage, response: ServerResponse): boolean;
}

/** @param log gets the line that the server's own logger would write */
export function createResponseCache(
  versions: () => VersionWatch | undefined,
  settings: CacheSettings,
  log: (line: string) => void
): ResponseCache {
  const kept = settings.bytes > 0 ? createAnswerStore(settings.bytes) : undefined;
  /** Answers being made: who asks the same meanwhile waits for them instead of making them again. */
  const underWay = new Map<string, { version: string; answer: Promise<Answer | null> }>();
  const readOperation = createOperationReader();
  /** The keys of addresses that were asked for before, as they were written. */
  const keys = new LRUCache<string, string>({
    maxSize: KEY_CHARACTERS,
    sizeCalculation: (key, at) => key.length + at.length,
  });

  const make = (ctx: Context, next: Next, version: string) => makeAnswer(ctx, next, version, settings.cacheControl);
  const isGood = (answer: Answer, version: string, now: number) =>
    answer.version === version && answer.validUntil > now;

  async function middleware(ctx: Context, next: Next): Promise<void> {
    const started = Date.now();
    const { headers } = ctx.req;
    const asker = readAsker(ctx.req, settings.corsOrigins);
    const acceptEncoding = readAcceptEncoding(headers);
    const address = findAddress(ctx.req);
    const found = kept ? findKey(ctx.req, readOperation) : null;
    const key = found instanceof Promise ? await found : found;
    const version = key === null ? null : await findVersion(versions());
    if (!kept || key === null || version === null) {
      if (!isOwnAddress(ctx.req)) return next();
      const answer = await make(ctx, next, '');
      return answer ? sendAnswer(ctx, answer, asker, 'PASS', { acceptEncoding }) : undefined;
    }
    // Not before there is an answer: an address that gets none takes no room.
    const rememberAddress = () => {
      if (address) keys.set(address, key);
    };

    const present = kept.get(key);
    const hit = present && isGood(present, version, started) ? present : undefined;
    const waited = hit ? undefined : underWay.get(key);
    const known = hit ?? (waited?.version === version ? await waited.answer : null);
    if (known && isTaken(headers.accept, known)) {
      rememberAddress();
      await sendAnswer(ctx, known, asker, 'HIT', { acceptEncoding, grew: () => kept.measureAgain(key, known) });
      log(`${asker.method} ${ctx.url} (${Date.now() - started} ms) ${ctx.status}`);
      return;
    }

    const making = make(ctx, next, version);
    const entry = { version, answer: making.catch(() => null) };
    underWay.set(key, entry);
    try {
      const made = await making;
      if (!made) return;
      // Something was published meanwhile: this may be from before it, and is kept for nobody.
      if ((await findVersion(versions())) === version) {
        kept.set(key, made);
        rememberAddress();
      }
      await sendAnswer(ctx, made, asker, 'MISS', { acceptEncoding, grew: () => kept.measureAgain(key, made) });
    } finally {
      if (underWay.get(key) === entry) underWay.delete(key);
    }
  }

  function serveAtOnce(request: IncomingMessage, response: ServerResponse): boolean {
    const address = kept && findAddress(request);
    const key = address ? keys.get(address) : undefined;
    const answer = key === undefined ? undefined : kept?.get(key);
    if (!answer || !isTaken(request.headers.accept, answer)) return false;
    const version = versions()?.current();
    if (typeof version !== 'string') {
      // It has to be read first: the middleware waits for that, and hears of an error.
      version?.catch(() => {});
      return false;
    }
    if (!isGood(answer, version, Date.now())) return false;
    const encoding = chooseEncoding(readAcceptEncoding(request.headers), answer);
    // It has to be compressed first.
    if (!answer.bodies[encoding]) return false;
    const asker = readAsker(request, settings.corsOrigins);
    const status = writeAnswer(response, answer, asker, encoding, 'HIT');
    log(`${asker.method} ${request.url} (0 ms) ${status}`);
    return true;
  }

  return { middleware, serveAtOnce };
}

/**
 * All of a request that its key can depend on, as it was written; undefined when that takes a closer look (`findKey`).
 * Not GraphQL, where other headers count too.
 */
function findAddress({ method, url = '', headers }: IncomingMessage): string | undefined {
  const isPlain =
    (method === 'GET' || method === 'HEAD') &&
    headers.authorization === undefined &&
    headers.range === undefined &&
    headers.cookie === undefined &&
    (url.startsWith('/v1') || url.startsWith('/api/'));
  return isPlain ? `${url} ${headers['accept-language'] ?? ''}` : undefined;
}

/** Lets the server answer, whole: 304, compression and HEAD are added when it is sent. */
async function makeAnswer(ctx: Context, next: Next, version: string, cacheControl: string): Promise<Answer | null> {
  const { method } = ctx;
  if (method === 'HEAD') ctx.method = 'GET';
  await next();
  const answer = captureAnswer(ctx, version, cacheControl);
  ctx.method = method;
  return answer;
}

/** Whether this is what a caller would get anew: for who takes nothing of its kind the server may have another answer. */
function isTaken(accept: string | undefined, { accept: negotiated, refusesOthers, contentType }: Answer): boolean {
  if (negotiated !== undefined) return negotiated === (accept ?? '');
  if (!refusesOthers || !accept || accept === '*/*') return true;
  return Boolean(accepts({ headers: { accept } } as IncomingMessage).type([contentType.split(';', 1)[0], contentType]));
}

const readAcceptEncoding = (headers: IncomingMessage['headers']): string =>
  [headers['accept-encoding']].flat().join(', ');

function readAsker({ method = '', headers }: IncomingMessage, corsOrigins: string[]): Asker {
  const { origin = '' } = headers;
  return {
    method,
    ifNoneMatch: headers['if-none-match'],
    allowedOrigin: corsOrigins.includes('*') || corsOrigins.includes(origin) ? origin : '',
  };
}
