import type { Core, Modules } from '@strapi/strapi';
import { applyLocales } from './apply-locales';
import { assignSlug, fillMissingSlugs, SLUG_OPTIONS } from './assign-slug';
import { checkText } from './check-text';
import { checkChoices } from './check-choices';
import { checkCopy, checkKeys } from './check-keys';
import { findEditorLanguage } from './find-editor-language';
import { checkWithdrawal } from './guard-withdrawal';
import { toRefusalError, type Refusal } from './issues';
import { DEFAULT_LANGUAGE } from './languages';
import { findAttributes } from './schema';
import { selectLocale } from './select-locale';
import { dossierUids, isDossierUid, isLocalizedType, typeOf, type DossierUid } from './types';

/** Registers the choice field and the rules that hold for every entry, however it is written. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.customFields.register({ name: 'choice', type: 'string' });
  // The button of the admin form makes slugs with the options that it finds here.
  for (const uid of dossierUids) Object.assign(findAttributes(strapi, uid).slug ?? {}, { options: SLUG_OPTIONS });

  strapi.documents.use(async (context, next) => {
    if (!isDossierUid(context.uid)) return next();
    selectLocale(context.action, context.params as Params);
    const refusals = await checkAction(strapi, context.uid, context);
    if (refusals.length > 0) throw toRefusalError(refusals, findEditorLanguage(strapi, 'en'));
    return next();
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyLocales(strapi);
}

interface Params {
  documentId?: string;
  locale?: string | string[];
  data?: Record<string, unknown>;
  fields?: string | string[];
}

async function checkAction(
  strapi: Core.Strapi,
  uid: DossierUid,
  context: Modules.Documents.Middleware.Context
): Promise<Refusal[]> {
  const params = context.params as Params;
  const { documentId, data } = params;
  switch (context.action) {
    case 'create':
    case 'update':
      return data
        ? checkEntry(strapi, uid, {
            documentId,
            data,
            locale: findWrittenLocale(context, params),
          })
        : [];
    case 'publish':
      if (!documentId) return [];
      await fillMissingSlugs(strapi, { uid, documentId });
      return [];
    case 'unpublish':
    case 'delete':
      return documentId ? checkWithdrawals(strapi, uid, documentId, findLocales(context, params)) : [];
    case 'clone':
      return data ? checkClone(strapi, uid, data) : checkCopy(uid);
    default:
      return [];
  }
}

async function checkEntry(
  strapi: Core.Strapi,
  uid: DossierUid,
  entry: { documentId?: string; data: Record<string, unknown>; locale?: string }
): Promise<Refusal[]> {
  const unstorable = checkText(entry.data);
  // The other checks look things up in the database, which cannot be asked for such a text.
  if (unstorable.length > 0) return unstorable;
  return [
    ...checkChoices(entry.data, uid, (model) => findAttributes(strapi, model)),
    ...(await checkKeys(strapi, { uid, ...entry })),
    ...(await assignSlug(strapi, { uid, ...entry })),
  ];
}

/** Two documents with one slug would clash: without one of its own, a copy gets it when it is saved or published. */
async function checkClone(strapi: Core.Strapi, uid: DossierUid, data: Record<string, unknown>): Promise<Refusal[]> {
  const issues = [...checkCopy(uid), ...checkChoices(data, uid, (model) => findAttributes(strapi, model))];
  if (data.slug) return [...issues, ...(await assignSlug(strapi, { uid, data }))];
  if (findAttributes(strapi, uid).slug) data.slug = null;
  return issues;
}

async function checkWithdrawals(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentId: string,
  locales?: string[]
): Promise<Refusal[]> {
  const perLocale = await Promise.all(
    (locales ?? [undefined]).map((locale) => checkWithdrawal(strapi, { uid, documentId, locale }))
  );
  return perLocale.flat();
}

/** The language that is written; undefined for types without languages. */
function findWrittenLocale(context: Modules.Documents.Middleware.Context, { locale }: Params): string | undefined {
  if (!isLocalizedType(typeOf(context.uid as DossierUid))) return undefined;
  return typeof locale === 'string' && locale !== '' ? locale : DEFAULT_LANGUAGE;
}

/** The languages an action is about; undefined means all of them, and types without languages. */
function findLocales(context: Modules.Documents.Middleware.Context, { locale }: Params): string[] | undefined {
  if (!isLocalizedType(typeOf(context.uid as DossierUid)) || locale === '*') return undefined;
  return locale ? [locale].flat() : [DEFAULT_LANGUAGE];
}
