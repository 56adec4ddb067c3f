import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { dossierUids, isLocalizedType, typeOf, type DossierUid } from '../content-model';
import type { Row } from './present-entry';
import { readWhole } from './read-whole';

export interface DraftName {
  uid: DossierUid;
  documentId: string;
  /** Of no meaning for types without languages. */
  locale?: string | null;
}

const readOnce = new AsyncLocalStorage<Map<string, Promise<Row[]>>>();
const keyOf = ({ uid, documentId }: DraftName): string => `${uid}/${documentId}`;

/**
 * The draft of one language as the database has it, in the transaction at hand: components and files whole, and of what
 * it refers to (drafts too) as much as a reference shows. Null where there is none.
 */
export async function readDraft(strapi: Core.Strapi, name: DraftName): Promise<Row | null> {
  const { uid, documentId, locale } = name;
  const drafts = { documentId, publishedAt: null };
  const known = readOnce.getStore();
  if (!known) {
    const inLanguage = isLocalizedType(typeOf(uid)) && locale ? { locale } : {};
    return (await readWhole(strapi, uid, { ...drafts, ...inLanguage }, { targets: {} }))[0] ?? null;
  }
  // Both languages take as many questions as one, and mostly somebody asks for the other as well.
  if (!known.has(keyOf(name))) known.set(keyOf(name), readWhole(strapi, uid, drafts, { targets: {} }));
  // A copy for each reader: some put something else in the place of what the draft refers to.
  return structuredClone(await findRead(name)) ?? null;
}

/** Tells the readers that follow what was written into a draft past Strapi's queries. */
export async function amendDraft(name: DraftName, values: Record<string, unknown>): Promise<void> {
  Object.assign((await findRead(name)) ?? {}, values);
}

async function findRead(name: DraftName): Promise<Row | undefined> {
  const { uid, locale } = name;
  const rows = await readOnce.getStore()?.get(keyOf(name));
  return rows?.find((row) => !isLocalizedType(typeOf(uid)) || !locale || row.locale === locale);
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
