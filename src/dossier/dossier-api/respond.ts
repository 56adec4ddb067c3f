import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'koa';
import { API_VERSION } from './collections';
import type { ApiAnswer } from './request';
import { sendFile } from './send-file';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);
/** Below this a compressed body is hardly smaller. */
const SMALLEST_COMPRESSED = 1024;
/** From here on (a page of /v1/changes) packing costs more than all the rest: it is done quickly rather than well. */
const LARGE = 1_000_000;
const brotliOptions = (size: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: size < LARGE ? 4 : 1 } });
const gzipOptions = (size: number) => ({ level: size < LARGE ? 6 : 1 });

/** What every answer of ours carries: NLgov API Design Rules "version-header" and "security-headers". */
const COMMON_HEADERS = {
  'API-Version': API_VERSION,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers':
    'Accept-Ranges, API-Version, Content-Disposition, Content-Language, Content-Range, ETag, Last-Modified, Link',
};

export function setCommonHeaders(ctx: Context): void {
  ctx.set(COMMON_HEADERS);
}

/** Writes an answer: its headers, 304 when the caller has it already, compressed when the caller can unpack it. */
export async function respond(ctx: Context, answer: ApiAnswer): Promise<void> {
  const {
    body,
    file,
    contentType = 'application/json; charset=utf-8',
    language,
    lastModified,
    status = 200,
    headers = {},
  } = answer;
  const plain = Buffer.isBuffer(body) ? body : Buffer.from(body);
  ctx.status = status;
  ctx.set('Vary', 'Accept-Encoding, Accept-Language');
  if (status === 200) ctx.set('Cache-Control', 'public, max-age=60, stale-while-revalidate=300');
  if (language) ctx.set('Content-Language', language);
  if (lastModified) ctx.set('Last-Modified', new Date(lastModified).toUTCString());
  ctx.set(headers);
  if (file) {
    // Not left to the sender, which gives no 304 to a caller who also says `Cache-Control: no-cache`, as fetch does.
    if (isKnown(ctx.get('If-None-Match'), file.etag)) {
      ctx.set('ETag', `"${file.etag}"`);
      ctx.status = 304;
      return;
    }
    ctx.set('Content-Type', contentType);
    return sendFile(ctx, file);
  }
  if (plain.length === 0) {
    ctx.body = null;
    ctx.status = status;
    return;
  }
  const encoding =
    plain.length < SMALLEST_COMPRESSED ? 'identity' : ctx.acceptsEncodings('br', 'gzip', 'identity') || 'identity';
  // Another encoding is another representation and has another strong ETag (RFC 9110, 8.8.3).
  const tag = createHash('sha1').update(plain).digest('base64url');
  if (status === 200) ctx.set('ETag', `"${tag}${encoding === 'identity' ? '' : `-${encoding}`}"`);
  if (status === 200 && isKnown(ctx.get('If-None-Match'), tag)) {
    ctx.status = 304;
    return;
  }
  ctx.set('Content-Type', contentType);
  if (encoding === 'br') ctx.body = await compressBrotli(plain, brotliOptions(plain.length));
  else if (encoding === 'gzip') ctx.body = await compressGzip(plain, gzipOptions(plain.length));
  else ctx.body = plain;
  if (encoding !== 'identity') ctx.set('Content-Encoding', encoding);
}

/** Whether the caller names this tag, in whatever encoding it has the body. */
function isKnown(ifNoneMatch: string, tag: string): boolean {
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some(
    (part) =>
      part
        .trim()
        .replace(/^W\//, '')
        .replace(/^"|"$/g, '')
        .replace(/-(br|gzip)$/, '') === tag
  );
}
