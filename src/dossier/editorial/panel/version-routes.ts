import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import {
  DEFAULT_LANGUAGE,
  findEditorLanguage,
  isLanguage,
  isLocalizedType,
  typeOf,
  type DossierUid,
  type Language,
} from '../../content-model';
import { createPreviewLink } from '../../dossier-api';
import { isObject, type Entry } from '../checks/check';
import { declareRight, otherLanguage, startTranslation } from '../translations';
import { invalid, readLocale, readUid } from './read-request';

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
  const uid = readUid(strapi, ctx);
  const body: unknown = (ctx.request as { body?: unknown }).body;
  const locale = readLocale(isObject(body) ? body.locale : undefined);
  if (!isLanguage(locale) && isLocalizedType(typeOf(uid)))
    throw invalid('The body must have "locale", the language that is meant: nl or en.');
  return { uid, documentId: String(ctx.params.documentId), locale: locale ?? DEFAULT_LANGUAGE };
}

async function findDraft(strapi: Core.Strapi, uid: DossierUid, documentId: string, locale: Language): Promise<Entry> {
  const inLanguage = isLocalizedType(typeOf(uid)) ? { locale } : {};
  const draft: Entry | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null, ...inLanguage },
    // Who made it decides for authors.
    populate: { createdBy: { populate: ['roles'] } } as never,
  });
  if (!draft) throw new errors.NotFoundError('There is no such entry in this language.');
  return draft;
}

type Right = 'read' | 'create' | 'update' | 'publish';

/** The right to do this with this very entry, as the content manager asks it: by maker and by language. */
function checkRight(strapi: Core.Strapi, ctx: Context, uid: DossierUid, right: Right, entry: Entry): void {
  const service = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { cannot: Record<Right, (entity: Entry) => boolean> };
  };
  const { cannot } = service.create({ userAbility: ctx.state.userAbility, model: uid });
  if (cannot[right](entry)) throw new errors.ForbiddenError();
}
