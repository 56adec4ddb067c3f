import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { dossierUids, isDossierUid, isLanguage, LANGUAGES, type DossierUid, type Language } from '../../content-model';
import type { RecordReader } from '../../published-records';
import { isObject } from '../checks/check';
import { findEditorLanguage } from '../find-editor-language';
import { checkUnsaved } from './check-unsaved';
import { findFacts, findSaved } from './find-facts';

/** The routes of the panel in the edit view, for who is signed in to the admin and may read the type. */
export function addPanelRoutes(strapi: Core.Strapi, reader: () => RecordReader): void {
  const route = (method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<void>) => ({
    method,
    path: `/dossier-check/:uid${path}`,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    route('POST', '', async (ctx) => {
      const uid = readUid(strapi, ctx);
      const { values, documentId, locale } = readBody(ctx);
      const checked = await checkUnsaved(strapi, { uid, documentId, locale, values }, findEditorLanguage(strapi));
      const saved = documentId ? await findSaved(strapi, { uid, documentId, locale }) : null;
      ctx.body = { data: { ...checked, saved } };
    }),
    route('GET', '/:documentId', async (ctx) => {
      const uid = readUid(strapi, ctx);
      const documentId = String(ctx.params.documentId);
      ctx.body = { data: await findFacts(strapi, reader(), { uid, documentId, locale: readLocale(ctx.query.locale) }) };
    }),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

function readUid(strapi: Core.Strapi, ctx: Context): DossierUid {
  const { uid } = ctx.params;
  if (!isDossierUid(uid)) throw new errors.NotFoundError(`No type "${uid}"; the types are ${dossierUids.join(', ')}.`);
  const checker = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { cannot: { read(): boolean } };
  };
  if (checker.create({ userAbility: ctx.state.userAbility, model: uid }).cannot.read())
    throw new errors.ForbiddenError();
  return uid;
}

function readBody(ctx: Context): { values: Record<string, unknown>; documentId?: string; locale: Language | null } {
  const body: unknown = (ctx.request as { body?: unknown }).body;
  if (!isObject(body) || !isObject(body.values)) throw invalid('The body must have "values", an object of fields.');
  const { values, documentId, locale } = body;
  if (documentId !== undefined && documentId !== null && typeof documentId !== 'string')
    throw invalid('"documentId" must be a string, or be left out for an entry that was never saved.');
  return { values, documentId: documentId ?? undefined, locale: readLocale(locale) };
}

function readLocale(locale: unknown): Language | null {
  if (locale === undefined || locale === null || locale === '') return null;
  if (isLanguage(locale)) return locale;
  throw invalid(
    `"locale" must be one of: ${LANGUAGES.map(({ code }) => code).join(', ')}; received ${String(locale)}.`
  );
}

const invalid = (message: string) => new errors.ValidationError(message);
