import type { Core } from '@strapi/strapi';
import { findAttributes, isLanguage, typeOf, type DossierUid, type Language } from '../../content-model';
import { changeDocument } from '../../published-records';
import type { Entry } from '../checks/check';
import { deleteBasis, findBasis, saveBasis, setStatus, type Basis } from './bases';
import { compareFields, fingerprintFields, type Fingerprints } from './compare-fields';
import { findTexts } from './field-roles';
import { findSource, loadVersion, otherLanguage, type Version } from './load-version';

/** What a translation is until an editor says otherwise. */
const UNFINISHED = ['outdated', 'to-translate'];

/** What the texts of a published version say; null when it is not published. */
export async function fingerprintPublished(strapi: Core.Strapi, version: Version): Promise<Fingerprints | null> {
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const fields = findTexts(attributesOf(version.uid));
  const row = await loadVersion(strapi, version, 'published', fields);
  return row && fingerprintFields(row, version.uid, fields, attributesOf);
}

/**
 * Runs an action that publishes or withdraws, and looks whether the published text of a source has become another:
 * then its translation is outdated until an editor says otherwise. Saving a draft changes nothing for readers, and so
 * nothing here. Both languages published at once, both with another text, are one change.
 */
export async function followPublication<T>(
  strapi: Core.Strapi,
  { uid, documentId, locales }: { uid: DossierUid; documentId: string; locales: Language[] },
  work: () => Promise<T>
): Promise<T> {
  const pair = await findPair(strapi, uid, documentId);
  if (!pair || !locales.includes(pair.source.locale)) return work();
  const { source, translation } = pair;
  const isWithIt = locales.includes(translation.locale);
  const known = await findBasis(strapi, translation);
  const before = known ? null : await fingerprintPublished(strapi, source);
  const translationBefore = isWithIt ? await fingerprintPublished(strapi, translation) : null;

  const result = await work();

  const after = await fingerprintPublished(strapi, source);
  const translationAfter = isWithIt ? await fingerprintPublished(strapi, translation) : null;
  if (translationAfter && compareFields(translationBefore ?? {}, translationAfter).length > 0) {
    // The translation goes with what the source says from now on. One that was outdated stays so until an editor speaks.
    if (known && !known.isOutdated) await deleteBasis(strapi, translation);
    return result;
  }
  await settle(strapi, translation, { known, before, after });
  return result;
}

/** A language was begun: its translator works from what the source says now, published or not. */
export async function rememberSource(strapi: Core.Strapi, version: Version, source: Entry): Promise<void> {
  const pair = await findPair(strapi, version.uid, version.documentId);
  if (pair?.translation.locale !== version.locale) return;
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const fingerprints = fingerprintFields(source, version.uid, findTexts(attributesOf(version.uid)), attributesOf);
  await saveBasis(strapi, version, { fingerprints, isOutdated: false, statusBefore: null, since: null });
}

async function settle(
  strapi: Core.Strapi,
  translation: Version,
  { known, before, after }: { known: Basis | null; before: Fingerprints | null; after: Fingerprints | null }
): Promise<void> {
  const fingerprints = known?.fingerprints ?? before;
  // Published for the first time: there was no text that it could have changed from.
  if (!fingerprints) return;
  const unchanged = { fingerprints, isOutdated: false, statusBefore: null, since: null };
  if (!after) return known ? undefined : saveBasis(strapi, translation, unchanged);
  if (compareFields(fingerprints, after).length === 0) return forgive(strapi, translation, known);
  if (known?.isOutdated) return;
  const status = await findStatus(strapi, translation);
  await saveBasis(strapi, translation, { fingerprints, isOutdated: true, statusBefore: status, since: Date.now() });
  // One that was never finished is not outdated yet; what changed meanwhile is told with it.
  if (status !== 'to-translate') await setStatus(strapi, translation, 'outdated');
}

/** The source says again what it said when the translation was right. */
async function forgive(strapi: Core.Strapi, translation: Version, known: Basis | null): Promise<void> {
  if (!known) return;
  await deleteBasis(strapi, translation);
  const status = await findStatus(strapi, translation);
  if (known.isOutdated && status === 'outdated') await setStatus(strapi, translation, known.statusBefore ?? 'human');
}

/** An editor says that a translation is right as it is, whatever its source has become. */
export async function declareRight(strapi: Core.Strapi, translation: Version): Promise<void> {
  const { uid, documentId } = translation;
  await changeDocument(strapi, { type: typeOf(uid), documentId }, async () => {
    const known = await findBasis(strapi, translation);
    await deleteBasis(strapi, translation);
    const before = known?.statusBefore ?? 'human';
    if (UNFINISHED.includes((await findStatus(strapi, translation)) ?? ''))
      await setStatus(strapi, translation, UNFINISHED.includes(before) ? 'human' : before);
  });
}

/** A save in which the editor gave the translation another status than outdated says the same. */
export async function hearEditor(strapi: Core.Strapi, version: Version, before: Entry, after: Entry): Promise<void> {
  const [was, is] = [String(before.translationStatus ?? ''), String(after.translationStatus ?? '')];
  if (UNFINISHED.includes(was) && !UNFINISHED.includes(is)) await deleteBasis(strapi, version);
}

/** Source and translation of a document that has both languages, when one of them says that it is a translation. */
async function findPair(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentId: string
): Promise<{ source: Version; translation: Version } | null> {
  const drafts: Entry[] = await strapi.db.query(uid).findMany({ where: { documentId, publishedAt: null } });
  if (drafts.length < 2) return null;
  const source = findSource(drafts);
  if (!isLanguage(source)) return null;
  return {
    source: { uid, documentId, locale: source },
    translation: { uid, documentId, locale: otherLanguage(source) },
  };
}

async function findStatus(strapi: Core.Strapi, { uid, documentId, locale }: Version): Promise<string | null> {
  const row: Entry | null = await strapi.db.query(uid).findOne({ where: { documentId, locale, publishedAt: null } });
  return typeof row?.translationStatus === 'string' ? row.translationStatus : null;
}
