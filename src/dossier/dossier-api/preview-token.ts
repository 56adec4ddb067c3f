import type { DossierType } from '../content-model';
import { Problem } from './problems';
import { deriveKey, readSigned, writeSigned } from './sign-token';

/** How long a link to a preview works, in milliseconds: long enough to ask a colleague what they think of it. */
export const PREVIEW_LIFETIME = 30 * 60 * 1000;

/** Nobody keeps a preview and no search engine lists it. */
export const PREVIEW_HEADERS = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex, nofollow' };

/** One draft in one language; the language is empty for types without languages. */
export interface PreviewScope {
  type: DossierType;
  id: string;
  language: string;
}

export interface PreviewToken extends PreviewScope {
  /** Milliseconds since 1970. */
  expires: number;
}

export const derivePreviewKey = (secret: string): Buffer => deriveKey(secret, 'preview token');

export const writePreviewToken = (token: PreviewToken, key: Buffer): string => writeSigned(token, key);

/**
 * @param asked the language of the request; without it, the one that the token is for
 * @throws a 403 that says what is wrong with the token
 */
export function readPreviewToken(
  written: string,
  { type, id, language: asked }: { type: DossierType; id: string; language?: string },
  key: Buffer,
  now: number
): PreviewToken {
  const token = readSigned(written, key) as PreviewToken | undefined;
  if (!token) throw refusal('invalid', 'This preview link is not one of ours, or was changed on the way.');
  if (token.expires < now)
    throw refusal('expired', 'This preview link has expired. Open the preview again in the admin.');
  if (token.type !== type || token.id !== id)
    throw refusal('other-entry', 'This preview link is for another entry. It opens that one alone, by its id.');
  if (token.language && asked && asked !== token.language)
    throw refusal('other-language', `This preview link is for the language "${token.language}" alone.`);
  return token;
}

function refusal(reason: string, detail: string): Problem {
  return new Problem(403, detail, { parameter: 'preview', reason }, PREVIEW_HEADERS);
}
