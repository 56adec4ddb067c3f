import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { DEFAULT_LANGUAGE, isLanguage, readTarget, type DossierUid, type Language } from '../../content-model';
import { isObject } from '../checks/check';

/** What the requests of the panel say; a 400 or 404 that tells what is wrong with them. */

interface Asked {
  uid: DossierUid;
  documentId: string;
  /** Dutch where the request does not say, as in Strapi; null for types without languages. */
  locale: Language | null;
}

/** The entry that an address names. */
export function readAsked(ctx: Context): Asked {
  const { uid, documentId } = ctx.params as { uid: string; documentId: string };
  return toAsked(uid, documentId, ctx.query.locale);
}

/** An entry as a form has it, which may never have been saved. */
export function readForm(
  ctx: Context
): Omit<Asked, 'documentId'> & { values: Record<string, unknown>; documentId?: string } {
  const body: unknown = (ctx.request as { body?: unknown }).body;
  if (!isObject(body) || !isObject(body.values)) throw invalid('The body must have "values", an object of fields.');
  const { values, documentId, locale } = body;
  if (documentId !== undefined && documentId !== null && typeof documentId !== 'string')
    throw invalid('"documentId" must be a string, or be left out for an entry that was never saved.');
  const asked = toAsked(ctx.params.uid, documentId || 'create', locale);
  return { ...asked, documentId: documentId || undefined, values };
}

function toAsked(uid: string, documentId: string, given: unknown): Asked {
  const { locale, ...target } = readTarget({ uid, documentId, locale: given || DEFAULT_LANGUAGE });
  return { ...target, locale: isLanguage(locale) ? locale : null };
}

export const invalid = (message: string) => new errors.ValidationError(message);
