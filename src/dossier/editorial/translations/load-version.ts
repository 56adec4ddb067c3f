import type { Core } from '@strapi/strapi';
import {
  DEFAULT_LANGUAGE,
  findAttributes,
  isDossierUid,
  isLocalizedType,
  LANGUAGES,
  typeOf,
  type DossierUid,
  type Language,
} from '../../content-model';
import { readPublished, readWhole } from '../../published-records';
import { isObject, type Entry } from '../checks/check';

export interface Version {
  uid: DossierUid;
  documentId: string;
  locale: Language;
}

/** One language of an entry with these fields, relations as rows; null when it is not there. */
export async function loadVersion(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Version,
  state: 'draft' | 'published',
  fields: string[]
): Promise<Entry | null> {
  if (state === 'published') return readPublished(strapi, { uid, documentId, locale }, fields);
  const [row] = await readWhole(strapi, uid, { documentId, locale, publishedAt: null }, { targets: {}, fields });
  return row ?? null;
}

/** Of each language that has a draft, what says whether it is a translation. */
export function findDrafts(strapi: Core.Strapi, uid: DossierUid, documentId: string): Promise<Entry[]> {
  const select = ['locale', ...('translationStatus' in findAttributes(strapi, uid) ? ['translationStatus'] : [])];
  return strapi.db.query(uid).findMany({ select, where: { documentId, publishedAt: null } });
}

export function otherLanguage(language: Language): Language {
  return LANGUAGES.map(({ code }) => code).find((code) => code !== language) ?? DEFAULT_LANGUAGE;
}

/**
 * Which language the other one is a translation of; null when both say that they were written like this.
 * @param drafts of both languages
 */
export function findSource(drafts: Entry[]): Language | null {
  const originals = drafts.filter(({ translationStatus, locale }) =>
    // Types that have no place for it are written in Dutch first.
    translationStatus === undefined ? locale === DEFAULT_LANGUAGE : (translationStatus ?? 'original') === 'original'
  );
  if (originals.length > 1) return null;
  return (originals[0]?.locale as Language | undefined) ?? DEFAULT_LANGUAGE;
}

/** Which of the entries that these versions refer to exist in a language. */
export async function findExisting(
  strapi: Core.Strapi,
  uid: string,
  versions: Entry[],
  language: Language
): Promise<(target: string, documentId: string) => boolean> {
  const wanted = new Map<string, Set<string>>();
  for (const version of versions) collectTargets(strapi, uid, version, wanted);
  const known = new Set<string>();
  for (const [target, ids] of wanted) {
    if (!isDossierUid(target)) continue;
    const inLanguage = isLocalizedType(typeOf(target)) ? { locale: language } : {};
    const rows = await strapi.db
      .query(target)
      .findMany({ where: { documentId: { $in: [...ids] }, publishedAt: null, ...inLanguage }, select: ['documentId'] });
    for (const row of rows) known.add(`${target}/${row.documentId}`);
  }
  return (target, documentId) => known.has(`${target}/${documentId}`);
}

function collectTargets(strapi: Core.Strapi, uid: string, entry: Entry, found: Map<string, Set<string>>): void {
  for (const [field, attribute] of Object.entries(findAttributes(strapi, uid))) {
    const held = [entry[field]].flat().filter(isObject);
    if (attribute.type === 'relation' && !attribute.mappedBy && attribute.target) {
      const ids = found.get(attribute.target) ?? new Set();
      for (const { documentId } of held) ids.add(String(documentId));
      if (ids.size > 0) found.set(attribute.target, ids);
    } else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      for (const part of held) collectTargets(strapi, attribute.component ?? String(part.__component), part, found);
    }
  }
}
