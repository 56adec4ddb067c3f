import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import accepts from 'accepts';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import type { Answer, Encoding } from './answer';
import { findKnownTag } from './find-known-tag';

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};
/** From here on (a page of /v1/changes) packing costs more than all the rest: it is done quickly rather than well. */
const LARGE = 1_000_000;
/** Below this a compressed body is hardly smaller. */
const SMALLEST_COMPRESSED = 1024;

export type Origin = 'HIT' | 'MISS' | 'PASS';

/** What of a request shapes how an answer is sent, and not what it says. */
export interface Asker {
  method: string;
  ifNoneMatch?: string;
  /** The value of Access-Control-Allow-Origin where that depends on who asks; empty for none. */
  allowedOrigin: string;
}

/**
 * Writes an answer: 304 when the reader has it already (RFC 9110, 13.1.2), else the body as it was encoded.
 * @returns the status
 */
export function writeAnswer(
  res: ServerResponse,
  answer: Answer,
  { method, ifNoneMatch, allowedOrigin }: Asker,
  encoding: Encoding,
  origin: Origin
): 200 | 304 {
  const tag = answer.tag && `${answer.tag}${encoding === 'identity' ? '' : `-${encoding}`}`;
  const known = ifNoneMatch === undefined || !tag ? undefined : findKnownTag(ifNoneMatch, answer.tag, tag);
  const headers = [...(known ? answer.headersOf304 : answer.headers)];
  // A 304 names the one that the reader has: by that its cache knows which of its answers still holds.
  if (tag) headers.push('ETag', `"${known ?? tag}"`);
  if (answer.cacheControl)
    headers.push('Cache-Control', limitFreshness(answer.cacheControl, answer.validUntil - Date.now()));
  if (allowedOrigin && answer.variesByOrigin) headers.push('Access-Control-Allow-Origin', allowedOrigin);
  // Of a kept answer it is certain this very moment that it still holds: by RFC 9111, 4.2.3 that is an age of nothing.
  if (origin === 'HIT') headers.push('Age', '0');
  headers.push('X-Cache', origin);
  if (known) {
    res.writeHead(304, headers);
    res.end();
    return 304;
  }
  const body = answer.bodies[encoding] as Buffer;
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  headers.push('Content-Length', String(body.length));
  res.writeHead(200, headers);
  res.end(method === 'HEAD' ? undefined : body);
  return 200;
}

/**
 * Lets what others keep end when the clock makes it another answer: nobody tells them of that.
 * @param left milliseconds until then
 */
export function limitFreshness(cacheControl: string, left: number): string {
  if (left === Infinity) return cacheControl;
  let seconds = Math.max(0, Math.floor(left / 1000));
  // The second counts from the end of the first (RFC 5861, 3).
  return cacheControl.replace(/(max-age|stale-while-revalidate)=(\d+)/g, (_whole, name: string, given: string) => {
    const allowed = Math.min(Number(given), seconds);
    seconds -= allowed;
    return `${name}=${allowed}`;
  });
}

/**
 * Writes an answer from within Koa, in the encoding that the reader prefers.
 * @param acceptEncoding as the reader sent it
 * @param grew called when a compressed body was added to the answer
 */
export async function sendAnswer(
  ctx: Context,
  answer: Answer,
  asker: Asker,
  origin: Origin,
  { acceptEncoding, grew = () => {} }: { acceptEncoding: string; grew?(): void }
): Promise<void> {
  const encoding = chooseEncoding(acceptEncoding, answer);
  if (encoding !== 'identity' && !answer.bodies[encoding]) {
    answer.packing[encoding] ??= packBody(answer, encoding).then(grew);
    await answer.packing[encoding];
  }
  ctx.respond = false;
  // What the server had set already is in the answer.
  for (const name of ctx.res.getHeaderNames()) if (name !== 'connection') ctx.res.removeHeader(name);
  ctx.status = writeAnswer(ctx.res, answer, asker, encoding, origin);
}

async function packBody({ bodies, packing }: Answer, encoding: 'br' | 'gzip'): Promise<void> {
  try {
    bodies[encoding] = await compressBody(bodies.identity, encoding);
  } finally {
    delete packing[encoding];
  }
}

/** What callers send is nearly always the same few texts. */
const preferred = new LRUCache<string, Encoding>({ max: 100 });

export function chooseEncoding(acceptEncoding: string, { bodies }: Answer): Encoding {
  if (!acceptEncoding || bodies.identity.length < SMALLEST_COMPRESSED) return 'identity';
  const known = preferred.get(acceptEncoding);
  if (known) return known;
  const request = { headers: { 'accept-encoding': acceptEncoding } } as IncomingMessage;
  const chosen = (accepts(request).encodings(['br', 'gzip', 'identity']) || 'identity') as Encoding;
  preferred.set(acceptEncoding, chosen);
  return chosen;
}

const compressBody = (body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> =>
  encoding === 'br'
    ? compress.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length < LARGE ? 5 : 1 } })
    : compress.gzip(body, { level: body.length < LARGE ? 6 : 1 });
