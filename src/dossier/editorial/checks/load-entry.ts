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
import { findKnownPublished, readDraft, readWhole } from '../../published-records';
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
  // What a published row refers to is there, and published: where those rows were read, nobody has to ask.
  return withContext(strapi, uid, rows, await findKnownPublished({ uid, documentId }));
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

async function withContext(
  strapi: Core.Strapi,
  uid: DossierUid,
  rows: Entry[],
  published: Entry[] = []
): Promise<LoadedEntry[]> {
  const load = (entry: Entry) => ({ entry, context: createContext(strapi, uid, entry.locale as string | null) });
  const loaded = rows.map(load);
  await resolveReferences(strapi, loaded, published.map(load));
  return loaded;
}

/**
 * Turns what relations hold (rows, or anything with a documentId) into references that say whether their target is
 * published in the language of the entry. Changes the entries. One query per language and type that is referred to.
 * @param published versions with rows in their relations: a target that is published there needs no query
 */
export async function resolveReferences(
  strapi: Core.Strapi,
  loaded: LoadedEntry[],
  published: LoadedEntry[] = []
): Promise<void> {
  const places = findPlaces(loaded);
  const publishedPlaces = findPlaces(published);
  for (const query of new Set(places.map(nameQuery))) {
    const own = places.filter((place) => nameQuery(place) === query);
    const [{ target, language }] = own;
    const seen = publishedPlaces.filter((place) => nameQuery(place) === query).flatMap(findHeld);
    const known = toReferences(
      target,
      seen.filter(({ publishedAt }) => publishedAt)
    );
    const ids = new Set(own.flatMap(findHeld).map(({ documentId }) => String(documentId)));
    const unknown = [...ids].filter((documentId) => !known.has(documentId));
    for (const [documentId, found] of await findTargets(strapi, target, unknown, language))
      known.set(documentId, found);
    for (const { values, field } of own) {
      const toReference = (held: unknown) => (isObject(held) ? (known.get(String(held.documentId)) ?? null) : null);
      const value = values[field];
      values[field] = Array.isArray(value) ? value.map(toReference).filter(Boolean) : toReference(value);
    }
  }
}

/** A relation, wherever it stands in an entry. */
interface Place {
  values: Entry;
  field: string;
  target: DossierUid;
  language: Language | null;
}

function findPlaces(loaded: LoadedEntry[]): Place[] {
  return loaded.flatMap(({ entry, context }) =>
    findParts(entry, context).flatMap(({ uid, values }) =>
      Object.entries(context.findAttributes(uid))
        .filter(([, attribute]) => isOwnReference(attribute))
        .map(([field, { target }]) => ({ values, field, target: target as DossierUid, language: context.language }))
    )
  );
}

const nameQuery = ({ target, language }: Place): string => `${target} ${language}`;
const findHeld = ({ values, field }: Place): Entry[] => listOf(values[field]);

async function findTargets(
  strapi: Core.Strapi,
  target: DossierUid,
  documentIds: string[],
  language: Language | null
): Promise<Map<string, Reference>> {
  if (documentIds.length === 0) return new Map();
  const isLocalized = isLocalizedType(typeOf(target)) && language;
  const rows: Entry[] = await strapi.db.query(target).findMany({
    select: ['documentId', 'publishedAt', findTitleField(target), ...('key' in findAttributes(strapi, target) ? ['key'] : [])], // prettier-ignore
    where: { documentId: { $in: documentIds }, ...(isLocalized ? { locale: language } : {}) },
  });
  return toReferences(target, rows);
}

/** References by documentId; a target is published when any of these rows of it is. */
function toReferences(target: DossierUid, rows: Entry[]): Map<string, Reference> {
  const published = new Set(rows.filter(({ publishedAt }) => publishedAt).map(({ documentId }) => documentId));
  return new Map(
    rows.map((row) => {
      const documentId = String(row.documentId);
      const title = String(row[findTitleField(target)] ?? '');
      const key = typeof row.key === 'string' ? row.key : undefined;
      return [documentId, { documentId, title, key, isPublished: published.has(row.documentId) }];
    })
  );
}
