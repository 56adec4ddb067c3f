import type { Core } from '@strapi/strapi';
import { findAttributes, isLanguage, isLocalizedType, typeOf, type Language } from '../../content-model';
import { readDraft, readPublished } from '../../published-records';
import { createContext } from '../checks/load-entry';
import type { Entry } from '../checks/check';
import { labelField } from '../panel/label-field';
import { findBasis } from './bases';
import { findDiffering } from './carry-facts';
import { compareFields, fingerprintFields } from './compare-fields';
import { findFacts } from './field-roles';
import { fingerprintTexts } from './follow-source';
import { findDrafts, findExisting, findSource, loadVersion, otherLanguage, type Version } from './load-version';

/** How the open language and the other one stand to each other. */
export interface TranslationState {
  other: Language;
  /** Which of the two is the translation; null when neither says so, or one is missing. */
  translation: Language | null;
  state: 'missing' | 'unfinished' | 'outdated' | 'current';
  /** What changed in the source since the translation was right, as the form names its fields. */
  changed: string[];
  /** Since when it is outdated. */
  since: string | null;
  /** Facts in which the two published versions differ, as the form names them. */
  differing: string[];
}

/** @param speak the language of the names of fields */
export async function describeTranslation(
  strapi: Core.Strapi,
  version: Version,
  speak: Language
): Promise<TranslationState | null> {
  const { uid, documentId, locale } = version;
  if (!isLocalizedType(typeOf(uid))) return null;
  const other = otherLanguage(locale);
  const drafts = await findDrafts(strapi, uid, documentId);
  const nothing = { other, translation: null, changed: [], since: null, differing: [] };
  if (!drafts.some((draft) => draft.locale === other)) return { ...nothing, state: 'missing' };

  const source = drafts.length > 1 ? findSource(drafts) : null;
  const translation = isLanguage(source) ? otherLanguage(source) : null;
  const name = (fields: string[]) =>
    fields.map((field) => labelField([field], {}, createContext(strapi, uid, locale), speak));
  const differing = name(await findDifferences(strapi, version, 'published'));
  if (!isLanguage(source) || !translation) return { ...nothing, state: 'current', differing };

  const translated: Version = { uid, documentId, locale: translation };
  const basis = await findBasis(strapi, translated);
  const now = basis?.isOutdated ? await fingerprintTexts(strapi, { ...translated, locale: source }, 'published') : null;
  const changed = basis && now ? compareFields(basis.fingerprints, now) : [];
  const status = drafts.find((draft) => draft.locale === translation)?.translationStatus;
  const isOutdated = basis?.isOutdated || status === 'outdated';
  return {
    other,
    translation,
    state: status === 'to-translate' ? 'unfinished' : isOutdated ? 'outdated' : 'current',
    changed: name(changed),
    since: basis?.since ? new Date(basis.since).toISOString() : null,
    differing,
  };
}

/** Facts in which two drafts, or two published versions, differ; nothing when one of them is not there. */
export async function findDifferences(
  strapi: Core.Strapi,
  version: Version,
  state: 'draft' | 'published'
): Promise<string[]> {
  const { uid, locale } = version;
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const facts = findFacts(attributesOf(uid));
  const other = otherLanguage(locale);
  // Whoever asks about drafts has mostly read them whole already.
  const load = (named: Version): Promise<Entry | null> =>
    state === 'draft' ? readDraft(strapi, named) : loadVersion(strapi, named, state, facts);
  const own = await load(version);
  const theirs = own && (await load({ ...version, locale: other }));
  if (!own || !theirs) return [];
  const say = (entry: Entry) => fingerprintFields(entry, uid, facts, attributesOf);
  if (compareFields(say(own), say(theirs)).length === 0) return [];
  return findDiffering(own, theirs, uid, {
    language: other,
    findAttributes: attributesOf,
    exists: await findExisting(strapi, uid, [own], other),
    existsInSource: await findExisting(strapi, uid, [theirs], locale),
  });
}

/**
 * Facts that keep a draft from being published: readers of the other language have it, and its draft says otherwise.
 * Saving carries facts over, so this is what came past that: older entries, and direct writes into the database.
 */
export async function findBlockingDifferences(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Omit<Version, 'locale'> & { locale: Language | null }
): Promise<{ language: Language; fields: string[] } | undefined> {
  if (!locale) return undefined;
  const language = otherLanguage(locale);
  if (!(await readPublished(strapi, { uid, documentId, locale: language }, []))) return undefined;
  return { language, fields: await findDifferences(strapi, { uid, documentId, locale }, 'draft') };
}

/** Whether two versions have the same in a field. */
export function sayTheSame(strapi: Core.Strapi, uid: string, field: string, one: Entry, other: Entry): boolean {
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const [a, b] = [one, other].map((entry) => fingerprintFields(entry, uid, [field], attributesOf));
  return compareFields(a, b).length === 0;
}
