import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { dossierUids, findAttributes, isLocalizedType, typeOf, type DossierUid } from '../content-model';
import { findPopulate } from './find-populate';
import type { Row } from './present-entry';

export interface DraftName {
  uid: DossierUid;
  documentId: string;
  /** Of no meaning for types without languages. */
  locale?: string | null;
}

const readOnce = new AsyncLocalStorage<Map<string, Promise<Row | null>>>();

/**
 * The draft of one language as the database has it, in the transaction at hand: components and files whole, and of what
 * it refers to (drafts too) as much as a reference shows. Null where there is none.
 */
export async function readDraft(strapi: Core.Strapi, { uid, documentId, locale }: DraftName): Promise<Row | null> {
  const inLanguage = isLocalizedType(typeOf(uid)) && locale ? { locale } : {};
  const read = async () =>
    (await strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: null, ...inLanguage },
      populate: findPopulate(uid, (model) => findAttributes(strapi, model), {}) as never,
    })) as Row | null;
  const known = readOnce.getStore();
  if (!known) return read();
  const key = `${uid}/${documentId}/${inLanguage.locale ?? ''}`;
  if (!known.has(key)) known.set(key, read());
  // A copy for each reader: some put something else in the place of what the draft refers to.
  return structuredClone(await known.get(key)) ?? null;
}

/**
 * Within `work` each draft is read once, however many look at it, until a draft is written: on publishing the checks, the
 * comparison with the translation and the version that is kept.
 */
export function readDraftsOnce<T>(work: () => Promise<T>): Promise<T> {
  return readOnce.run(new Map(), work);
}

/** Lets what was read before be read anew when a draft is written, of any entry. */
export function forgetWrittenDrafts(strapi: Core.Strapi): void {
  const forget = ({ result }: { result?: { publishedAt?: unknown } | null }) => {
    if (!result?.publishedAt) readOnce.getStore()?.clear();
  };
  const writes = ['Create', 'Update', 'Delete', 'CreateMany', 'UpdateMany', 'DeleteMany'];
  const handlers = Object.fromEntries(writes.map((write) => [`after${write}`, forget]));
  strapi.db.lifecycles.subscribe({ models: dossierUids, ...handlers } as never);
}
