import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { isLocalizedType, typeOf, type DossierUid, type Language } from '../../content-model';
import type { Entry } from '../checks/check';

type Right = 'read' | 'create' | 'update' | 'publish';

/**
 * The right to do this with this very entry, as the content manager asks it: by maker and by language. Without an entry,
 * whether there are entries of the type with which it may be done.
 */
export function checkRight(strapi: Core.Strapi, ctx: Context, uid: DossierUid, right: Right, entry?: Entry): void {
  const service = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { cannot: Record<Right, (entity?: Entry) => boolean> };
  };
  const { cannot } = service.create({ userAbility: ctx.state.userAbility, model: uid });
  if (cannot[right](entry)) throw new errors.ForbiddenError();
}

/** The right to read one language of an entry. One that is not there yet has the maker of the other language. */
export async function checkReading(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId, locale }: { uid: DossierUid; documentId: string; locale: Language | null }
): Promise<void> {
  const drafts = await findDrafts(strapi, uid, documentId);
  const draft = drafts.find((row) => locale === null || row.locale === locale) ?? drafts[0];
  checkRight(strapi, ctx, uid, 'read', draft && locale ? { ...draft, locale } : draft);
}

/** @throws a 404 when it is not there */
export async function findDraft(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentId: string,
  locale: Language
): Promise<Entry> {
  const drafts = await findDrafts(strapi, uid, documentId);
  const draft = drafts.find((row) => !isLocalizedType(typeOf(uid)) || row.locale === locale);
  if (!draft) throw new errors.NotFoundError('There is no such entry in this language.');
  return draft;
}

const findDrafts = (strapi: Core.Strapi, uid: DossierUid, documentId: string): Promise<Entry[]> =>
  strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null },
    // Who made it decides for authors.
    populate: { createdBy: { populate: ['roles'] } } as never,
  });
