import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import accepts from 'accepts';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import type { Answer, Encoding } from './answer';
import { isTagKnown } from './is-tag-known';

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
};
/** From here on (a page of /v1/changes) packing costs more than all the rest: it is done quickly rather than well. */
const LARGE = 1_000_000;
/** Below this a compressed body is hardly smaller. */
const SMALLEST_COMPRESSED = 1024;

export type Origin = 'HIT' | 'MISS' | 'PASS';

/** The headers of a request as it came, before the cache took out what must not shape a kept answer. */
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
  const isKnown = ifNoneMatch !== undefined && answer.tag !== '' && isTagKnown(ifNoneMatch, answer.tag);
  const headers = [...(isKnown ? answer.headersOf304 : answer.headers)];
  if (answer.tag) headers.push('ETag', `"${answer.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`);
  if (allowedOrigin && answer.variesByOrigin) headers.push('Access-Control-Allow-Origin', allowedOrigin);
  // Of a kept answer it is certain this very moment that it still holds: by RFC 9111, 4.2.3 that is an age of nothing.
  if (origin === 'HIT') headers.push('Age', '0');
  headers.push('X-Cache', origin);
  if (isKnown) {
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
  if (!answer.bodies[encoding]) {
    answer.bodies[encoding] = await compressBody(answer.bodies.identity, encoding as 'br' | 'gzip');
    grew();
  }
  ctx.respond = false;
  // What the server had set already is in the answer.
  for (const name of ctx.res.getHeaderNames()) if (name !== 'connection') ctx.res.removeHeader(name);
  ctx.status = writeAnswer(ctx.res, answer, asker, encoding, origin);
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
