import type { Core } from '@strapi/strapi';
import {
  findAttributes,
  findTitleField,
  isOwnReference,
  isLocalizedType,
  LANGUAGES,
  typeOf,
  type DossierUid,
  type Language,
} from '../../content-model';
import { readDraft, readWhole } from '../../published-records';
import { isObject, listOf, type CheckContext, type Entry, type Reference } from './check';
import { findParts } from './walk-components';

interface Wanted {
  uid: DossierUid;
  documentId: string;
  /** Absent: every language that has a draft. */
  locales?: string[];
}

/** An entry as it stands in its draft, with what checks need to know about it. */
export interface LoadedEntry {
  entry: Entry;
  context: CheckContext;
}

export function createContext(strapi: Core.Strapi, uid: DossierUid, locale: string | null | undefined): CheckContext {
  const type = typeOf(uid);
  return {
    uid,
    type,
    language: isLocalizedType(type) ? ((locale as Language) ?? null) : null,
    now: new Date(),
    findAttributes: (model) => findAttributes(strapi, model),
  };
}

/** The drafts of a document, read in the transaction at hand. */
export async function loadDrafts(strapi: Core.Strapi, { uid, documentId, locales }: Wanted): Promise<LoadedEntry[]> {
  const languages = isLocalizedType(typeOf(uid)) ? (locales ?? LANGUAGES.map(({ code }) => code)) : [null];
  const rows: Entry[] = [];
  for (const locale of languages) {
    const row = await readDraft(strapi, { uid, documentId, locale });
    if (row) rows.push(row);
  }
  return withContext(strapi, uid, rows);
}

/** The published versions of documents, in every language that has one. */
export async function loadPublished(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentIds: string[]
): Promise<LoadedEntry[]> {
  const published = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
  return withContext(strapi, uid, await readWhole(strapi, uid, published, { targets: {} }));
}

async function withContext(strapi: Core.Strapi, uid: DossierUid, rows: Entry[]): Promise<LoadedEntry[]> {
  const loaded = rows.map((entry) => ({ entry, context: createContext(strapi, uid, entry.locale as string | null) }));
  await resolveReferences(strapi, loaded);
  return loaded;
}

/**
 * Turns what relations hold (rows, or anything with a documentId) into references that say whether their target is
 * published in the language of the entry. Changes the entries. One query per language and type that is referred to.
 */
export async function resolveReferences(strapi: Core.Strapi, loaded: LoadedEntry[]): Promise<void> {
  const places = loaded.flatMap(({ entry, context }) =>
    findParts(entry, context).flatMap(({ uid, values }) =>
      Object.entries(context.findAttributes(uid))
        .filter(([, attribute]) => isOwnReference(attribute))
        .map(([field, { target }]) => ({ values, field, target: target as DossierUid, language: context.language }))
    )
  );
  for (const query of new Set(places.map(({ target, language }) => `${target} ${language}`))) {
    const own = places.filter(({ target, language }) => query === `${target} ${language}`);
    const [{ target, language }] = own;
    const ids = own.flatMap(({ values, field }) => listOf(values[field]).map(({ documentId }) => String(documentId)));
    const known = await findTargets(strapi, target, [...new Set(ids)], language);
    for (const { values, field } of own) {
      const toReference = (held: unknown) => (isObject(held) ? (known.get(String(held.documentId)) ?? null) : null);
      const value = values[field];
      values[field] = Array.isArray(value) ? value.map(toReference).filter(Boolean) : toReference(value);
    }
  }
}

async function findTargets(
  strapi: Core.Strapi,
  target: DossierUid,
  documentIds: string[],
  language: Language | null
): Promise<Map<string, Reference>> {
  if (documentIds.length === 0) return new Map();
  const isLocalized = isLocalizedType(typeOf(target)) && language;
  const titleField = findTitleField(target);
  const attributes = findAttributes(strapi, target);
  const rows: Entry[] = await strapi.db.query(target).findMany({
    select: ['documentId', 'publishedAt', titleField, ...('key' in attributes ? ['key'] : [])],
    where: { documentId: { $in: documentIds }, ...(isLocalized ? { locale: language } : {}) },
  });
  const published = new Set(rows.filter(({ publishedAt }) => publishedAt).map(({ documentId }) => documentId));
  return new Map(
    rows.map((row) => {
      const documentId = String(row.documentId);
      const title = String(row[titleField] ?? '');
      const key = typeof row.key === 'string' ? row.key : undefined;
      return [documentId, { documentId, title, key, isPublished: published.has(row.documentId) }];
    })
  );
}
