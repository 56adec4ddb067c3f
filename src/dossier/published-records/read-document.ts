import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { dossierUids, isLocalizedType, typeOf, type DossierUid } from '../content-model';
import type { Row } from './present-entry';
import { readWhole } from './read-whole';

export interface VersionName {
  uid: DossierUid;
  documentId: string;
  /** Of no meaning for types without languages. */
  locale?: string | null;
}

export type PublishedRow = Row & { publishedAt: string };

/** All rows of a document: drafts and published ones, in every language. */
interface ReadDocument {
  rows: Promise<Row[]>;
  /** Whether a published row was written since. */
  isPublishedStale: boolean;
}

const readOnce = new AsyncLocalStorage<Map<string, ReadDocument>>();
const keyOf = ({ uid, documentId }: VersionName): string => `${uid}/${documentId}`;

/**
 * The draft of one language as the database has it, in the transaction at hand: components and files whole, and of what
 * it refers to (drafts too) as much as a reference shows. Null where there is none.
 */
export async function readDraft(strapi: Core.Strapi, name: VersionName): Promise<Row | null> {
  const { uid, documentId } = name;
  const known = readOnce.getStore();
  if (!known)
    return (await readWhole(strapi, uid, { publishedAt: null, ...whereOf(name) }, { targets: {} }))[0] ?? null;
  // All rows take as many questions as one, and mostly somebody asks for the others as well.
  if (!known.has(keyOf(name)))
    known.set(keyOf(name), { rows: readWhole(strapi, uid, { documentId }, { targets: {} }), isPublishedStale: false });
  const drafts = (await findKnown(name))?.filter(isDraft) ?? [];
  // A copy for each reader: some put something else in the place of what the draft refers to.
  return structuredClone(drafts.find(isIn(name))) ?? null;
}

/**
 * The published row of one language, as `readDraft` gives a draft.
 * @param fields of components, files and relations: who has not read the document yet reads no others
 */
export async function readPublished(strapi: Core.Strapi, name: VersionName, fields: string[]): Promise<Row | null> {
  const known = await findKnownPublished(name);
  if (known) return structuredClone(known.find(isIn(name))) ?? null;
  const where = { publishedAt: { $notNull: true }, ...whereOf(name) };
  return (await readWhole(strapi, name.uid, where, { targets: {}, fields }))[0] ?? null;
}

/** The published rows of a document where they were read in this piece of work, as all its readers have them: no copies. */
export async function findKnownPublished(name: VersionName): Promise<PublishedRow[] | undefined> {
  if (readOnce.getStore()?.get(keyOf(name))?.isPublishedStale) return undefined;
  return (await findKnown(name))?.filter((row) => !isDraft(row)) as PublishedRow[] | undefined;
}

/** Tells the readers that follow what was written past Strapi's queries, into the draft and the published row. */
export async function amendRead(name: VersionName, values: Record<string, unknown>): Promise<void> {
  for (const row of (await findKnown(name))?.filter(isIn(name)) ?? []) Object.assign(row, values);
}

function findKnown(name: VersionName): Promise<Row[]> | undefined {
  return readOnce.getStore()?.get(keyOf(name))?.rows;
}

const whereOf = ({ uid, documentId, locale }: VersionName) => ({
  documentId,
  ...(isLocalizedType(typeOf(uid)) && locale ? { locale } : {}),
});

const isDraft = ({ publishedAt }: Row): boolean => !publishedAt;

const isIn =
  ({ uid, locale }: VersionName) =>
  (row: Row): boolean =>
    !isLocalizedType(typeOf(uid)) || !locale || row.locale === locale;

/**
 * Within `work` a document is read once, however many look at it, until it is written: on publishing the checks, the
 * comparison with the translation, the version that is kept, and the records. Work within work shares what was read.
 */
export function readDocumentsOnce<T>(work: () => Promise<T>): Promise<T> {
  return readOnce.getStore() ? work() : readOnce.run(new Map(), work);
}

/** Lets what was read before be read anew, where something else than the row of an entry was written: a component. */
export function forgetRead(): void {
  readOnce.getStore()?.clear();
}

/** The same of published rows only. */
export function forgetPublished(): void {
  for (const read of readOnce.getStore()?.values() ?? []) read.isPublishedStale = true;
}

/** Lets what was read before be read anew when any entry is written. Drafts stay as they are when one is published. */
export function forgetWritten(strapi: Core.Strapi): void {
  const forget = ({ result }: { result?: { publishedAt?: unknown } | null }) =>
    result?.publishedAt ? forgetPublished() : forgetRead();
  const writes = ['Create', 'Update', 'Delete', 'CreateMany', 'UpdateMany', 'DeleteMany'];
  const handlers = Object.fromEntries(writes.map((write) => [`after${write}`, forget]));
  strapi.db.lifecycles.subscribe({ models: dossierUids, ...handlers } as never);
}
