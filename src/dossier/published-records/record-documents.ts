import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import {
  findAttributes,
  isLocalizedType,
  LANGUAGES,
  typeOf,
  uidOf,
  type DossierType,
  type DossierUid,
} from '../content-model';
import type { Write } from './database';
import { iriOf, presentEntry, type Presented, type Row } from './present-entry';
import { findKnownPublished, type PublishedRow } from './read-document';
import { keepPublishedTargets, readWhole } from './read-whole';
import { findRecordSettings } from './record-settings';
import {
  bury,
  findStored,
  findTexts,
  isIndexedAs,
  mendIndex,
  saveRecords,
  startSeq,
  type Known,
  type RecordChange,
  type StoredRecord,
  type Texts,
} from './record-store';
import { fillBeside } from './record-writers';
import { enqueueDependents } from './refresh-queue';

/** An entry that could not be presented. */
export interface Failure {
  documentId: string;
  locale: string;
  error: Error;
}

/** An entry as presented, with the date of its published row. */
export type PublishedEntry = Presented & { publishedAt: number };

export interface RecordOptions {
  /** Told of an entry that cannot be presented, which is then left as it was; without it the error is thrown. */
  onFailure?(failure: Failure): void;
  /**
   * Every document is being recorded, from the documents: what embeds this one is made by the same run, and is not
   * looked at once more for each of the things that it embeds. What was lost of a record is completed, here and in what
   * other rooms keep beside it.
   */
  isRebuild?: boolean;
  /** Only what is in this language: the others cannot have changed. */
  locale?: string;
}

/**
 * Brings the records of documents in line with their published rows, in all languages: made, changed, or turned into
 * a tombstone. It looks at what is there, not at what was done, so that every way of writing comes out the same.
 * @returns how many records changed
 */
export async function recordDocuments(
  write: Write,
  type: DossierType,
  documentIds: string[],
  options: RecordOptions = {}
): Promise<number> {
  const presented = await presentDocuments(write, type, documentIds, options);
  const stored = await findStored(write.table, type, documentIds, options.locale);
  const nextSeq = await startSeq(write.table);
  const changes: RecordChange[] = [];
  const unchanged: Known[] = [];
  const texts = options.isRebuild ? await findTexts(write.table, stored.values()) : null;
  for (const entry of presented.entries) {
    const before = stored.get(keyOf(entry));
    const contentHash = hashOf(entry);
    const isTampered = texts && before && texts.get(before.id)?.record !== entry.record;
    if (before?.state === 'live' && before.contentHash === contentHash && !isTampered)
      unchanged.push({ entry, before });
    else changes.push({ entry, before, contentHash, publishedAt: entry.publishedAt, seq: nextSeq() });
  }
  await saveRecords(write, changes);
  for (const { entry, before } of changes) {
    const isNew = before?.state !== 'live';
    if (!options.isRebuild && (isNew || isShownDifferently(before, entry)))
      await enqueueDependents(write.table, entry, isNew);
  }
  let changed = changes.length;
  if (texts) changed += await completeRecords(write, unchanged, texts);
  const present = new Set([...presented.entries.map(keyOf), ...presented.failed]);
  for (const before of stored.values()) {
    if (before.state === 'gone' || present.has(keyOf(before))) continue;
    await bury(write, before, nextSeq());
    if (!options.isRebuild) await enqueueDependents(write.table, before);
    changed += 1;
  }
  return changed;
}

/** Mends what was lost of records that are as they should be, here and in other rooms. @returns how many records that were */
async function completeRecords(write: Write, unchanged: Known[], texts: Map<number, Texts>): Promise<number> {
  const damaged = unchanged.filter((known) => !isIndexedAs(known, texts.get(known.before.id)));
  for (const known of damaged) await mendIndex(write, known);
  return damaged.length + (await fillBeside(write, unchanged));
}

/** What the records of documents would be if they were made now, by document and language. */
export async function presentDocuments(
  { strapi }: Pick<Write, 'strapi'>,
  type: DossierType,
  documentIds: string[],
  { onFailure, locale }: RecordOptions = {}
): Promise<{ entries: PublishedEntry[]; failed: string[] }> {
  const uid = uidOf(type);
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const published = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
  const rows =
    (locale ? undefined : await findJustRead(strapi, uid, documentIds)) ??
    (await readWhole(strapi, uid, { ...published, ...(locale ? { locale } : {}) }));
  const languages = locale ? await findLanguages(strapi, uid, published) : listLanguages(uid, rows);

  const settings = findRecordSettings(strapi);
  const entries: PublishedEntry[] = [];
  const failed: string[] = [];
  for (const row of rows) {
    const availableLanguages = languages.get(row.documentId) ?? [];
    try {
      const entry = presentEntry(type, uid, row, { settings, availableLanguages, findAttributes: attributesOf });
      entries.push({ ...entry, publishedAt: new Date(row.publishedAt).getTime() });
    } catch (error) {
      const failure = { documentId: row.documentId, locale: row.locale ?? '', error: error as Error };
      if (!onFailure)
        // An error of this kind reaches the editor with its words; any other would be a bare "Internal Server Error".
        throw new errors.ApplicationError(
          `${iriOf(type, row.documentId, settings)} (${failure.locale}) cannot be presented: ${failure.error.message}`
        );
      failed.push(keyOf(failure));
      onFailure(failure);
    }
  }
  return { entries, failed };
}

/** The published rows of one document where whoever published it has read them. */
async function findJustRead(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentIds: string[]
): Promise<PublishedRow[] | undefined> {
  if (documentIds.length > 1) return undefined;
  const rows = await findKnownPublished({ uid, documentId: documentIds[0] });
  return rows?.map((row) => keepPublishedTargets(row, uid, (model) => findAttributes(strapi, model)));
}

/** As `listLanguages`, of documents of which not all published rows were read. */
async function findLanguages(strapi: Core.Strapi, uid: DossierUid, where: object): Promise<Map<string, string[]>> {
  return listLanguages(uid, await strapi.db.query(uid).findMany({ where, select: ['documentId', 'locale'] }));
}

/** The languages in which documents are published, in the dossier's order; nothing for types without languages. */
function listLanguages(uid: DossierUid, rows: Pick<Row, 'documentId' | 'locale'>[]): Map<string, string[]> {
  if (!isLocalizedType(typeOf(uid))) return new Map();
  const published = new Set(rows.map(({ documentId, locale }) => keyOf({ documentId, locale: locale ?? '' })));
  return new Map(
    rows.map(({ documentId }) => [
      documentId,
      LANGUAGES.map(({ code }) => code).filter((locale) => published.has(keyOf({ documentId, locale }))),
    ])
  );
}

/** Covers what is delivered, without the dates, and whether partners may have it. */
export function hashOf({ record, syndicate }: Presented): string {
  return createHash('sha256')
    .update(record)
    .update(syndicate ? '' : 'not syndicated')
    .digest('hex');
}

export const keyOf = ({ documentId, locale }: { documentId: string; locale: string }): string =>
  `${documentId}/${locale}`;

/** Whether records that embed this one show something else now: they give its title, slug and key. */
function isShownDifferently(before: StoredRecord, entry: Presented): boolean {
  return before.slug !== entry.slug || before.key !== entry.key || before.title !== entry.title;
}
