import type { Core } from '@strapi/strapi';
import { findAttributes, isLocalizedType, typeOf, type DossierUid } from '../content-model';
import { snapshotDraft } from './keep-versions';
import type { Snapshot, Values } from './take-snapshot';
import { findReferences, toDraftData, type LeftOut, type References } from './to-draft-data';

interface Target {
  uid: DossierUid;
  documentId: string;
  /** Empty for types without languages. */
  locale: string;
}

/** What a version becomes as a draft now, with what of it no longer can. Nothing is written. */
export async function prepareDraft(
  strapi: Core.Strapi,
  target: Target,
  snapshot: Snapshot
): Promise<{ data: Values; leftOut: LeftOut[] }> {
  const { uid } = target;
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const present = await findPresent(strapi, findReferences(snapshot, uid, attributesOf), target.locale);
  const locale = target.locale || undefined;
  const draft = toDraftData(snapshot, uid, { findAttributes: attributesOf, present, locale });
  const now = (await snapshotDraft(strapi, target))?.fields ?? {};
  const kept = leaveStatus(await leaveTakenSlug(strapi, target, draft), now);
  return leaveSharedFields(strapi, target, kept, now);
}

/** Which of the references have a draft in this language, or are still in the media library. */
async function findPresent(strapi: Core.Strapi, { documents, files }: References, locale: string): Promise<References> {
  const present: References = { documents: new Map(), files: new Set() };
  for (const [target, ids] of documents) {
    const inLanguage = locale && isLocalizedType(typeOf(target)) ? { locale } : {};
    const rows: { documentId: string }[] = await strapi.db.query(target).findMany({
      where: { documentId: { $in: [...ids] }, publishedAt: null, ...inLanguage },
      select: ['documentId'],
    });
    present.documents.set(target, new Set(rows.map(({ documentId }) => documentId)));
  }
  if (files.size > 0) {
    const rows = await strapi.db
      .query('plugin::upload.file')
      .findMany({ where: { id: { $in: [...files] } }, select: ['id'] });
    present.files = new Set(rows.map(({ id }) => Number(id)));
  }
  return present;
}

interface Prepared {
  data: Values;
  leftOut: LeftOut[];
}

/** Another entry may have the web address by now: this one then keeps the address that it has. */
async function leaveTakenSlug(strapi: Core.Strapi, { uid, documentId, locale }: Target, draft: Prepared) {
  const { slug, ...data } = draft.data;
  if (typeof slug !== 'string') return draft;
  const taken = await strapi.db
    .query(uid)
    .count({ where: { slug, documentId: { $ne: documentId }, ...(locale ? { locale } : {}) } });
  if (taken === 0) return draft;
  const place = [{ uid, field: 'slug' }];
  return { data, leftOut: [...draft.leftOut, { reason: 'slug-taken' as const, place, what: slug }] };
}

/** Who translated a text goes with that text. */
const TRANSLATORS: unknown[] = ['human', 'machine'];

/** Whether a language is the original, begun or outdated depends on what the other one says now, not on an old text. */
function leaveStatus(draft: Prepared, now: Values): Prepared {
  const { translationStatus: then, ...data } = draft.data;
  if (!('translationStatus' in now)) return draft;
  const goesWithText = [then, now.translationStatus].every((status) => TRANSLATORS.includes(status));
  return goesWithText ? draft : { ...draft, data };
}

/** A field that the languages share would change in the other language too, so it stays as it is. */
function leaveSharedFields(strapi: Core.Strapi, target: Target, draft: Prepared, now: Values): Prepared {
  if (!target.locale) return draft;
  const attributes = Object.entries(strapi.contentTypes[target.uid].attributes as Record<string, SharedAttribute>);
  const shared = attributes
    .filter(([, { type, pluginOptions }]) => type !== 'relation' && type !== 'uid' && !pluginOptions?.i18n?.localized)
    .map(([name]) => name);
  const leftOut = shared
    .filter((field) => field in draft.data && field in now && now[field] !== draft.data[field])
    .map((field): LeftOut => ({
      reason: 'shared',
      place: [{ uid: target.uid, field }],
      what: String(draft.data[field] ?? ''),
    }));
  const data = Object.fromEntries(Object.entries(draft.data).filter(([field]) => !shared.includes(field)));
  return { data, leftOut: [...draft.leftOut, ...leftOut] };
}

interface SharedAttribute {
  type: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}
