import type { Context } from 'koa';
import { API_VERSION } from './collections';
import type { ApiAnswer } from './request';

/** What every answer of ours carries: NLgov API Design Rules "version-header" and "security-headers". */
const COMMON_HEADERS = {
  'API-Version': API_VERSION,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'API-Version, Content-Language, ETag, Last-Modified, Link',
};

export function setCommonHeaders(ctx: Context): void {
  ctx.set(COMMON_HEADERS);
}

/** Writes an answer. ETag, 304, Cache-Control and compression are added by response-cache, which sees it next. */
export function respond(ctx: Context, answer: ApiAnswer): void {
  const { body, contentType = 'application/json; charset=utf-8', language, lastModified, status = 200 } = answer;
  ctx.status = status;
  ctx.set('Vary', 'Accept-Encoding, Accept-Language');
  if (language) ctx.set('Content-Language', language);
  if (lastModified) ctx.set('Last-Modified', new Date(lastModified).toUTCString());
  ctx.set(answer.headers ?? {});
  if (answer.validUntil) ctx.state.validUntil = answer.validUntil;
  if (body.length === 0) {
    ctx.body = null;
    ctx.status = status;
    return;
  }
  ctx.set('Content-Type', contentType);
  ctx.body = body;
}
