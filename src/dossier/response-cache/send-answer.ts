import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'koa';
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
  acceptEncoding?: string;
  ifNoneMatch?: string;
  /** The value of Access-Control-Allow-Origin where that depends on who asks; empty for none. */
  allowedOrigin: string;
}

/**
 * Writes an answer: 304 when the reader has it already (RFC 9110, 13.1.2), else in the encoding the reader prefers.
 * @param grew called when a compressed body was added to the answer
 */
export async function sendAnswer(
  ctx: Context,
  answer: Answer,
  { method, acceptEncoding, ifNoneMatch, allowedOrigin }: Asker,
  origin: Origin,
  grew: () => void = () => {}
): Promise<void> {
  const encoding = chooseEncoding(ctx, answer.bodies.identity.length, acceptEncoding);
  const tag = answer.tag && `"${answer.tag}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers = [...answer.headers];
  if (tag) headers.push('ETag', tag);
  if (allowedOrigin && answer.variesByOrigin) headers.push('Access-Control-Allow-Origin', allowedOrigin);
  // Of a kept answer it is certain this very moment that it still holds: by RFC 9111, 4.2.3 that is an age of nothing.
  if (origin === 'HIT') headers.push('Age', '0');
  headers.push('X-Cache', origin);

  const { res } = ctx;
  ctx.respond = false;
  // What the server had set already is in the answer.
  for (const name of res.getHeaderNames()) res.removeHeader(name);
  if (ifNoneMatch !== undefined && answer.tag && isTagKnown(ifNoneMatch, answer.tag)) {
    ctx.status = 304;
    res.writeHead(304, withoutContentType(headers));
    res.end();
    return;
  }
  const kept = answer.bodies[encoding];
  const body = kept ?? (await compressBody(answer.bodies.identity, encoding as 'br' | 'gzip'));
  if (!kept) {
    answer.bodies[encoding] = body;
    grew();
  }
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  headers.push('Content-Length', String(body.length));
  ctx.status = 200;
  res.writeHead(200, headers);
  res.end(method === 'HEAD' ? undefined : body);
}

function chooseEncoding(ctx: Context, length: number, acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding || length < SMALLEST_COMPRESSED) return 'identity';
  return (ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity') as Encoding;
}

const compressBody = (body: Buffer, encoding: 'br' | 'gzip'): Promise<Buffer> =>
  encoding === 'br'
    ? compress.br(body, { params: { [constants.BROTLI_PARAM_QUALITY]: body.length < LARGE ? 5 : 1 } })
    : compress.gzip(body, { level: body.length < LARGE ? 6 : 1 });

function withoutContentType(headers: string[]): string[] {
  return headers.filter((_text, index) => headers[index - (index % 2)].toLowerCase() !== 'content-type');
}
