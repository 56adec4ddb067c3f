import type { Core } from '@strapi/strapi';
import {
  findAttributes,
  isLanguage,
  isOwnReference,
  typeOf,
  type Attribute,
  type DossierUid,
  type Language,
} from '../../content-model';
import { deriveKey } from '../../dossier-api';
import { changeDocument, readDraft } from '../../published-records';
import type { Entry } from '../checks/check';
import { deleteBasis, findBasis, saveBasis, setStatus, type Basis } from './bases';
import { findBrokenBlocks, refuseBrokenBlocks } from './check-origin';
import { compareFields, fingerprintFields, type Fingerprints } from './compare-fields';
import { findTexts } from './field-roles';
import { findDrafts, findSource, loadVersion, otherLanguage, type Version } from './load-version';

/** What a translation is until an editor says otherwise. */
const UNFINISHED = ['outdated', 'to-translate'];

/** What the texts of a version say; null when there is none. */
export async function fingerprintTexts(
  strapi: Core.Strapi,
  version: Version,
  state: 'draft' | 'published'
): Promise<Fingerprints | null> {
  const fields = findTexts(findAttributes(strapi, version.uid));
  // Who publishes has mostly read the draft whole already.
  const row = await (state === 'draft' ? readDraft(strapi, version) : loadVersion(strapi, version, state, fields));
  return row && fingerprintRow(strapi, version, row);
}

/**
 * The fields in which what was just published says something else than it did: what its draft says, and of what refers to
 * others only what came out otherwise too. A published version lacks what is not published yet.
 */
async function findChanged(
  strapi: Core.Strapi,
  version: Version,
  before: Fingerprints,
  draft: Fingerprints
): Promise<string[]> {
  const attributes = findAttributes(strapi, version.uid);
  const changed = compareFields(before, draft);
  const referring = changed.filter((field) => holdsReference(strapi, attributes[field]));
  const row = referring.length > 0 ? await loadVersion(strapi, version, 'published', referring) : null;
  if (!row) return changed;
  const published = fingerprintRow(strapi, version, row);
  return changed.filter((field) => !referring.includes(field) || published[field] !== (before[field] ?? ''));
}

/** With a key, for they are kept: what was erased in the history must not be found back by trying a list of names. */
function fingerprintRow(strapi: Core.Strapi, { uid, documentId }: Version, row: Entry): Fingerprints {
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const secret = strapi.config.get<string[] | undefined>('server.app.keys')?.[0] ?? '';
  const key = deriveKey(secret, `fingerprints of ${documentId}`);
  return fingerprintFields(row, uid, findTexts(attributesOf(uid)), attributesOf, key);
}

/** Whether a field refers to entries, itself or in its components. */
function holdsReference(strapi: Core.Strapi, attribute: Attribute): boolean {
  const components = [attribute.component ?? attribute.components ?? []].flat();
  const inner = components.flatMap((uid) => Object.values(findAttributes(strapi, uid)));
  return isOwnReference(attribute) || inner.some((part) => holdsReference(strapi, part));
}

/**
 * Runs an action that publishes or withdraws, and looks whether the published text of a source has become another:
 * then its translation is outdated until an editor says otherwise. Saving a draft changes nothing for readers, and so
 * nothing here. Both languages published at once, both with another text, are one change.
 * @param drafts of the document, as they were before
 */
export async function followPublication<T>(
  strapi: Core.Strapi,
  { uid, documentId, locales, drafts, isWithdrawal }: Publication,
  work: () => Promise<T>
): Promise<T> {
  const pair = toPair(uid, documentId, drafts);
  if (!pair || !locales.includes(pair.source.locale)) return work();
  const { source, translation } = pair;
  const isWithIt = locales.includes(translation.locale) && !isWithdrawal;
  const known = await findBasis(strapi, translation);
  const before = known?.fingerprints ?? (await fingerprintTexts(strapi, source, 'published'));
  const translationBefore = isWithIt ? await fingerprintTexts(strapi, translation, 'published') : null;

  const result = await work();

  const after = isWithdrawal ? null : await fingerprintTexts(strapi, source, 'draft');
  const translationAfter = isWithIt ? await fingerprintTexts(strapi, translation, 'draft') : null;
  if (
    translationAfter &&
    (await findChanged(strapi, translation, translationBefore ?? {}, translationAfter)).length > 0
  ) {
    // The translation goes with what the source says from now on. One that was outdated stays so until an editor speaks.
    if (known && !known.isOutdated) await deleteBasis(strapi, translation);
    return result;
  }
  await settle(strapi, { source, translation }, { known, before, after });
  return result;
}

interface Publication {
  uid: DossierUid;
  documentId: string;
  locales: Language[];
  drafts: Entry[];
  isWithdrawal: boolean;
}

/** A language was begun: its translator works from what the source says now, published or not. */
export async function rememberSource(strapi: Core.Strapi, { uid, documentId, locale }: Version): Promise<void> {
  const pair = toPair(uid, documentId, await findDrafts(strapi, uid, documentId));
  if (pair?.translation.locale !== locale) return;
  const fingerprints = await fingerprintTexts(strapi, pair.source, 'draft');
  if (fingerprints)
    await saveBasis(strapi, pair.translation, { fingerprints, isOutdated: false, statusBefore: null, since: null });
}

async function settle(
  strapi: Core.Strapi,
  { source, translation }: Pair,
  { known, before, after }: { known: Basis | null; before: Fingerprints | null; after: Fingerprints | null }
): Promise<void> {
  // Published for the first time: there was no text that it could have changed from.
  if (!before) return;
  const unchanged = { fingerprints: before, isOutdated: false, statusBefore: null, since: null };
  if (!after) return known ? undefined : saveBasis(strapi, translation, unchanged);
  if ((await findChanged(strapi, source, before, after)).length === 0) return forgive(strapi, translation, known);
  if (known?.isOutdated) return;
  const status = await findStatus(strapi, translation);
  await saveBasis(strapi, translation, { ...unchanged, isOutdated: true, statusBefore: status, since: Date.now() });
  // One that was never finished is not outdated yet; what changed meanwhile is told with it.
  if (status !== 'to-translate') await setStatus(strapi, translation, 'outdated');
}

/**
 * The source says again what it said when the translation was right. One that could not be published as what it was
 * before stays outdated: an editor has to say what it is now.
 */
async function forgive(strapi: Core.Strapi, translation: Version, known: Basis | null): Promise<void> {
  if (!known) return;
  const before = known.statusBefore ?? 'human';
  const isGivenBack = known.isOutdated && (await findStatus(strapi, translation)) === 'outdated';
  if (isGivenBack && (await findBrokenBlocks(strapi, translation, before)).length > 0) return;
  await deleteBasis(strapi, translation);
  if (isGivenBack) await setStatus(strapi, translation, before);
}

/**
 * An editor says that a translation is right as it is, whatever its source has become.
 * @throws when it could not be published as what it was before it became outdated
 */
export async function declareRight(strapi: Core.Strapi, translation: Version): Promise<void> {
  const { uid, documentId } = translation;
  await changeDocument(strapi, { type: typeOf(uid), documentId }, async () => {
    const known = await forgetChange(strapi, translation);
    const before = known?.statusBefore ?? 'human';
    if (!UNFINISHED.includes((await findStatus(strapi, translation)) ?? '')) return;
    const status = UNFINISHED.includes(before) ? 'human' : before;
    await refuseBrokenBlocks(strapi, translation, status);
    await setStatus(strapi, translation, status);
  });
}

/** How an outdated translation came about; undefined for any other, whose own field says so. */
export async function findOriginBefore(
  strapi: Core.Strapi,
  { uid, documentId, locale }: Omit<Version, 'locale'> & { locale: Language | null },
  { translationStatus }: Entry
): Promise<string | null | undefined> {
  if (translationStatus !== 'outdated' || !locale) return undefined;
  return (await findBasis(strapi, { uid, documentId, locale }))?.statusBefore;
}

/** A save in which the editor gave the translation another status than outdated says the same. */
export async function hearEditor(strapi: Core.Strapi, version: Version, before: Entry, after: Entry): Promise<void> {
  const [was, is] = [String(before.translationStatus ?? ''), String(after.translationStatus ?? '')];
  if (UNFINISHED.includes(was) && !UNFINISHED.includes(is)) await forgetChange(strapi, version);
}

/**
 * What changed in the published source no longer counts, and from here on it is compared with itself. A translation
 * that was begun from a draft which nobody published yet stays compared with that.
 * @returns what was known until now
 */
async function forgetChange(strapi: Core.Strapi, translation: Version): Promise<Basis | null> {
  const known = await findBasis(strapi, translation);
  if (known?.isOutdated) await deleteBasis(strapi, translation);
  return known;
}

interface Pair {
  source: Version;
  translation: Version;
}

/** Source and translation of a document that has both languages, when one of them says that it is a translation. */
function toPair(uid: DossierUid, documentId: string, drafts: Entry[]): Pair | null {
  if (drafts.length < 2) return null;
  const source = findSource(drafts);
  if (!isLanguage(source)) return null;
  return {
    source: { uid, documentId, locale: source },
    translation: { uid, documentId, locale: otherLanguage(source) },
  };
}

async function findStatus(strapi: Core.Strapi, translation: Version): Promise<string | null> {
  const row = await readDraft(strapi, translation);
  return typeof row?.translationStatus === 'string' ? row.translationStatus : null;
}
