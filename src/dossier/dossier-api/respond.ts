import type { Context } from 'koa';
import { isTagKnown } from '../response-cache';
import { API_VERSION } from './collections';
import type { ApiAnswer } from './request';
import { sendFile } from './send-file';

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

/** Writes an answer, or sends a file. ETag, 304, Cache-Control and compression are added by response-cache, which sees it next. */
export async function respond(ctx: Context, answer: ApiAnswer): Promise<void> {
  const { body, contentType = 'application/json; charset=utf-8', language, lastModified, status = 200 } = answer;
  ctx.status = status;
  ctx.set('Vary', 'Accept-Encoding, Accept-Language');
  if (language) ctx.set('Content-Language', language);
  if (lastModified) ctx.set('Last-Modified', new Date(lastModified).toUTCString());
  ctx.set(answer.headers ?? {});
  if (answer.validUntil) ctx.state.validUntil = answer.validUntil;
  if (answer.file) {
    // Not left to the sender, which gives no 304 to a caller who also says `Cache-Control: no-cache`, as fetch does.
    if (isTagKnown(ctx.get('If-None-Match'), answer.file.etag)) {
      ctx.set('ETag', `"${answer.file.etag}"`);
      ctx.status = 304;
      return;
    }
    ctx.set('Content-Type', contentType);
    return sendFile(ctx, answer.file);
  }
  if (body.length === 0) {
    ctx.body = null;
    ctx.status = status;
    return;
  }
  ctx.set('Content-Type', contentType);
  ctx.body = body;
}
