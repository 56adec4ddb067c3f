import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import {
  DEFAULT_LANGUAGE,
  findEditorLanguage,
  isLanguage,
  isLocalizedType,
  readTarget,
  typeOf,
  type DossierUid,
  type Language,
} from '../../content-model';
import { createPreviewLink } from '../../dossier-api';
import { isObject } from '../checks/check';
import { declareRight, otherLanguage, startTranslation } from '../translations';
import { checkRight, findDraft } from './check-right';
import { invalid } from './read-request';

type MakeRoute = (method: 'POST', path: string, handler: (ctx: Context) => Promise<void>) => object;

/** What an editor does with one language of an entry from the panel: look at it, begin it, say that it is right. */
export function createVersionRoutes(strapi: Core.Strapi, route: MakeRoute): object[] {
  return [
    route('POST', '/:documentId/preview', async (ctx) => {
      const { uid, documentId, locale } = readVersion(strapi, ctx);
      const draft = await findDraft(strapi, uid, documentId, locale);
      checkRight(strapi, ctx, uid, 'read', draft);
      const scope = { type: typeOf(uid), id: documentId, language: locale };
      const slug = typeof draft.slug === 'string' && draft.slug !== '' ? draft.slug : null;
      const { url, expires } = createPreviewLink(strapi, scope, { slug, pageLanguage: findEditorLanguage(strapi) });
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data: { url, expires: new Date(expires).toISOString() } };
    }),
    route('POST', '/:documentId/translation', async (ctx) => {
      const { uid, documentId, locale } = readVersion(strapi, ctx);
      if (!isLocalizedType(typeOf(uid))) throw invalid('This type has no languages.');
      checkRight(strapi, ctx, uid, 'update', await findDraft(strapi, uid, documentId, otherLanguage(locale)));
      checkRight(strapi, ctx, uid, 'create', { locale });
      await startTranslation(strapi, { uid, documentId, locale }, ctx.state.user?.id);
      ctx.body = { data: { locale } };
    }),
    route('POST', '/:documentId/translation/right', async (ctx) => {
      const { uid, documentId, locale } = readVersion(strapi, ctx);
      if (!isLocalizedType(typeOf(uid))) throw invalid('This type has no languages.');
      const draft = await findDraft(strapi, uid, documentId, locale);
      checkRight(strapi, ctx, uid, 'update', draft);
      // What readers see says so too, and what readers see is for who may publish.
      const isPublished = await strapi.db
        .query(uid)
        .count({ where: { documentId, locale, publishedAt: { $notNull: true } } });
      if (isPublished > 0) checkRight(strapi, ctx, uid, 'publish', draft);
      await declareRight(strapi, { uid, documentId, locale });
      ctx.body = { data: { locale } };
    }),
  ];
}

function readVersion(strapi: Core.Strapi, ctx: Context): { uid: DossierUid; documentId: string; locale: Language } {
  const body: unknown = (ctx.request as { body?: unknown }).body;
  const { uid, documentId } = ctx.params as { uid: string; documentId: string };
  const target = readTarget({ uid, documentId, locale: isObject(body) ? body.locale : undefined });
  // Whoever may read nothing of the type is not told what there is.
  checkRight(strapi, ctx, target.uid, 'read');
  return { ...target, locale: isLanguage(target.locale) ? target.locale : DEFAULT_LANGUAGE };
}
