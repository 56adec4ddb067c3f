import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { dossierUids, isDossierUid, isLanguage, LANGUAGES, type DossierUid, type Language } from '../../content-model';
import { isObject } from '../checks/check';

/** What the requests of the panel say; a 400, 403 or 404 that tells what is wrong with them. */

export function readUid(strapi: Core.Strapi, ctx: Context): DossierUid {
  const { uid } = ctx.params;
  if (!isDossierUid(uid)) throw new errors.NotFoundError(`No type "${uid}"; the types are ${dossierUids.join(', ')}.`);
  const checker = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { cannot: { read(): boolean } };
  };
  if (checker.create({ userAbility: ctx.state.userAbility, model: uid }).cannot.read())
    throw new errors.ForbiddenError();
  return uid;
}

export function readBody(ctx: Context): {
  values: Record<string, unknown>;
  documentId?: string;
  locale: Language | null;
} {
  const body: unknown = (ctx.request as { body?: unknown }).body;
  if (!isObject(body) || !isObject(body.values)) throw invalid('The body must have "values", an object of fields.');
  const { values, documentId, locale } = body;
  if (documentId !== undefined && documentId !== null && typeof documentId !== 'string')
    throw invalid('"documentId" must be a string, or be left out for an entry that was never saved.');
  return { values, documentId: documentId ?? undefined, locale: readLocale(locale) };
}

export function readLocale(locale: unknown): Language | null {
  if (locale === undefined || locale === null || locale === '') return null;
  if (isLanguage(locale)) return locale;
  throw invalid(
    `"locale" must be one of: ${LANGUAGES.map(({ code }) => code).join(', ')}; received ${String(locale)}.`
  );
}

export const invalid = (message: string) => new errors.ValidationError(message);
