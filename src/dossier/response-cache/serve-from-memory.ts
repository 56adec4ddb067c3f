import { LRUCache } from 'lru-cache';
import type { Context, Next } from 'koa';
import { captureAnswer, type Answer } from './answer';
import { findKey, isOwnAddress } from './find-key';
import { createOperationReader } from './read-operation';
import { sendAnswer, type Asker } from './send-answer';
import type { VersionWatch } from './current-version';

export interface CacheSettings {
  /** Bytes that all kept answers together may take; 0 keeps none. */
  bytes: number;
  cacheControl: string;
  /** Sites whose pages may read answers that vary by origin; `*` is every site. */
  corsOrigins: string[];
}

/** Keys and headers take room too. */
const ENTRY_OVERHEAD = 2048;
const MOST_ENTRIES = 20_000;
/** One answer may take this part of all room. */
const LARGEST_PART = 8;

/** The middleware in front of everything; see index.ts. `log` gets the line that the server's own logger would write. */
export function serveFromMemory(
  versions: () => VersionWatch | undefined,
  settings: CacheSettings,
  log: (line: string) => void
): (ctx: Context, next: Next) => Promise<void> {
  const kept = settings.bytes > 0 ? createStore(settings.bytes) : undefined;
  /** Answers being made: who asks the same meanwhile waits for them instead of making them again. */
  const underWay = new Map<string, { version: string; answer: Promise<Answer | null> }>();
  const readOperation = createOperationReader();

  const make = (ctx: Context, next: Next, version: string) => makeAnswer(ctx, next, version, settings.cacheControl);

  return async (ctx, next) => {
    const started = Date.now();
    const asker = readAsker(ctx, settings.corsOrigins);
    const found = kept ? findKey(ctx.req, readOperation) : null;
    const key = found instanceof Promise ? await found : found;
    const version = key === null ? null : await findVersion(versions());
    if (!kept || key === null || version === null) {
      if (!isOwnAddress(ctx.req)) return next();
      const answer = await make(ctx, next, '');
      return answer ? sendAnswer(ctx, answer, asker, 'PASS') : undefined;
    }
    const keep = (answer: Answer) => kept.set(key, answer);

    const hit = kept.get(key);
    const isGood = hit?.version === version && hit.validUntil > started;
    const waited = isGood ? undefined : underWay.get(key);
    const known = isGood ? hit : waited?.version === version ? await waited.answer : null;
    if (known && takes(ctx, known)) {
      await sendAnswer(ctx, known, asker, 'HIT', () => keep(known));
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
      const isCurrent = (await findVersion(versions())) === version;
      if (isCurrent) keep(made);
      await sendAnswer(ctx, made, asker, 'MISS', () => isCurrent && keep(made));
    } finally {
      if (underWay.get(key) === entry) underWay.delete(key);
    }
  };
}

function createStore(bytes: number): LRUCache<string, Answer> {
  return new LRUCache({
    max: MOST_ENTRIES,
    maxSize: bytes,
    maxEntrySize: Math.floor(bytes / LARGEST_PART),
    sizeCalculation: ({ bodies }, key) =>
      Object.values(bodies).reduce((sum, body) => sum + body.length, ENTRY_OVERHEAD + 2 * key.length),
  });
}

/** Null while the database cannot be asked: then nothing is given from memory. */
async function findVersion(versions: VersionWatch | undefined): Promise<string | null> {
  try {
    return (await versions?.current()) ?? null;
  } catch {
    return null;
  }
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

/** A caller who takes nothing of this kind gets from the server what it says to that. */
function takes(ctx: Context, { contentType, accept: negotiated }: Answer): boolean {
  const { accept } = ctx.req.headers;
  if (negotiated !== undefined) return negotiated === (accept ?? '');
  return accept === undefined || accept.includes('*/*') || ctx.accepts(contentType) !== false;
}

function readAsker({ method, req: { headers } }: Context, corsOrigins: string[]): Asker {
  const { origin = '' } = headers;
  return {
    method,
    acceptEncoding: [headers['accept-encoding']].flat().join(', '),
    ifNoneMatch: headers['if-none-match'],
    allowedOrigin: corsOrigins.includes('*') || corsOrigins.includes(origin) ? origin : '',
  };
}
