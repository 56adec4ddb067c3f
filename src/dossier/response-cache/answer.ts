import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { Stream } from 'node:stream';

export type Encoding = 'identity' | 'gzip' | 'br';

/** A finished answer as it is kept: what is sent, without what depends on who asks. */
export interface Answer {
  /** Of what is published, when work on this answer began. */
  version: string;
  /** Milliseconds since 1970 after which the clock makes it another answer. */
  validUntil: number;
  contentType: string;
  /** Names and values by turns, as node writes them; without length, encoding, ETag, Cache-Control and CORS. */
  headers: string[];
  /** Those of them that a 304 repeats. */
  headersOf304: string[];
  /** Empty where there is none to send. */
  cacheControl: string;
  /** Strong, without its quotation marks; the one an encoding has ends in `-br` or `-gzip`. Empty for a POST. */
  tag: string;
  /** What was asked for, when the server chose between several media types; absent when it has only one. */
  accept?: string;
  /** Who takes nothing of this media type gets a 406. */
  refusesOthers: boolean;
  /** The server allows only some sites: then the header depends on who asks. */
  variesByOrigin: boolean;
  /** The compressed ones are made when the first reader asks for them. */
  bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>>;
  /** Those that are being made: who wants the same one waits for it. */
  packing: Partial<Record<Encoding, Promise<void>>>;
}

/** What a 304 must say again (RFC 9110, 15.4.5), and what a browser or client needs to take it; the rest it has. */
const SAID_AGAIN = /^(?:content-location|expires|vary|api-version|access-control-allow-origin)$/;

const MADE_FOR_EACH = new Set([
  'content-length',
  'transfer-encoding',
  'etag',
  'cache-control',
  'connection',
  'keep-alive',
  'date',
]);

/** Our own API says 406, but for feeds and OAI-PMH; Strapi does not look at Accept, and Apollo's choice is in the key. */
const REFUSES_OTHERS = /^\/(?:v1|id)(?!\/feeds\/|\/oai$)(?:\/|$)/;

/**
 * The answer that stands in `ctx`, or null when it may not be given to others: another status than 200, a stream, a
 * cookie, `no-store`, or errors of GraphQL (which come with status 200).
 * @param cacheControl for answers that do not say themselves how long browsers may keep them
 */
export function captureAnswer(ctx: Context, version: string, cacheControl: string): Answer | null {
  if (ctx.status !== 200 || !ctx.body || ctx.body instanceof Stream || ctx.respond === false) return null;
  const given = ctx.res.getHeaders();
  const isGraphql = ctx.path === '/graphql';
  // Apollo says no-store of everything: it does not know who asks or when it changes. We do.
  if (given['set-cookie'] || (!isGraphql && /no-store|private/.test(String(given['cache-control'])))) return null;
  const identity = toBuffer(ctx.body);
  if (isGraphql && hasErrors(identity)) return null;

  const byName = new Map(Object.entries(given).filter(([name]) => !MADE_FOR_EACH.has(name)));
  const vary = String(given.vary ?? '');
  const variesByOrigin = /\borigin\b/i.test(vary);
  if (variesByOrigin) byName.delete('access-control-allow-origin');
  byName.set('vary', /accept-encoding/i.test(vary) ? vary : [vary, 'Accept-Encoding'].filter(Boolean).join(', '));
  const isOurs = ctx.method === 'GET' && (isGraphql || !given['cache-control']);
  const headers = [...byName].flatMap(([name, value]) =>
    [value ?? ''].flat().map((one): [string, string] => [name, String(one)])
  );
  return {
    version,
    validUntil: (ctx.state as { validUntil?: number }).validUntil ?? Infinity,
    contentType: String(given['content-type'] ?? ''),
    headers: headers.flat(),
    headersOf304: headers.filter(([name]) => SAID_AGAIN.test(name)).flat(),
    cacheControl: isOurs ? cacheControl : String(given['cache-control'] ?? ''),
    tag: ctx.method === 'GET' ? createHash('sha1').update(identity).digest('base64url') : '',
    ...(/(?:^|,)\s*accept\s*(?:,|$)/i.test(vary) && { accept: ctx.get('Accept') }),
    refusesOthers: REFUSES_OTHERS.test(ctx.path),
    variesByOrigin,
    bodies: { identity },
    packing: {},
  };
}

function toBuffer(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

function hasErrors(body: Buffer): boolean {
  try {
    return 'errors' in (JSON.parse(body.toString('utf8')) as object);
  } catch {
    return true;
  }
}
