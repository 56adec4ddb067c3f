import type { Core } from '@strapi/strapi';
import {
  findUsages,
  isLocalizedType,
  LANGUAGES,
  typeOf,
  type DossierUid,
  type Language,
  type Usage,
} from '../../content-model';
import type { RecordReader } from '../../published-records';
import type { Entry } from '../checks/check';
import { findPictureUsages, type PictureUsage } from './find-picture-usages';
import { describeTranslation, type TranslationState } from '../translations';
import type { PanelIssue } from './check-unsaved';
import { findLinkIssues } from './find-link-issues';

/** The other language of an entry, beside the one that is open. */
export interface OtherLanguage {
  language: Language;
  state: 'missing' | 'draft' | 'published' | 'modified';
}

export interface Saved {
  at: string;
  by: string | null;
}

export interface Facts {
  /** When and by whom the draft was saved last; null when it never was. */
  saved: Saved | null;
  other: OtherLanguage | null;
  translation: TranslationState | null;
  usages: Usage[];
  pictureUsages: PictureUsage[];
  /** Where visitors find the published version; null when there is none. */
  publicUrl: string | null;
  /** Links of the published version that do not work. */
  brokenLinks: PanelIssue[];
}

interface Wanted {
  uid: DossierUid;
  documentId: string;
  locale: Language | null;
}

/** What is known of a saved entry beside its text. */
export async function findFacts(
  strapi: Core.Strapi,
  reader: RecordReader,
  wanted: Wanted,
  speak: Language
): Promise<Facts> {
  const { uid, documentId, locale } = wanted;
  const isLocalized = isLocalizedType(typeOf(uid));
  const rows: Entry[] = await strapi.db.query(uid).findMany({ where: { documentId }, populate: { updatedBy: true } });
  const own = rows.find((row) => !row.publishedAt && (!isLocalized || row.locale === locale));
  return {
    saved: own ? { at: toIso(own.updatedAt), by: nameOf(own.updatedBy) } : null,
    other: isLocalized ? describeOther(rows, locale) : null,
    translation: own && locale ? await describeTranslation(strapi, { uid, documentId, locale }, speak) : null,
    usages: await findUsages(strapi, { uid, documentId, locale: isLocalized ? (locale ?? undefined) : undefined }),
    pictureUsages: await findPictureUsages(strapi, reader, wanted),
    publicUrl: await findPublicUrl(reader, wanted),
    brokenLinks: await findLinkIssues(strapi, reader, wanted, speak),
  };
}

/** When the draft was saved last, and by whom: asked often, by every open form. */
export async function findSaved(strapi: Core.Strapi, { uid, documentId, locale }: Wanted): Promise<Saved | null> {
  const where = { documentId, publishedAt: null, ...(isLocalizedType(typeOf(uid)) ? { locale } : {}) };
  const row: Entry | null = await strapi.db.query(uid).findOne({ where, populate: { updatedBy: true } });
  return row ? { at: toIso(row.updatedAt), by: nameOf(row.updatedBy) } : null;
}

function describeOther(rows: Entry[], locale: Language | null): OtherLanguage | null {
  const language = LANGUAGES.map(({ code }) => code).find((code) => code !== locale);
  if (!language) return null;
  const draft = rows.find((row) => row.locale === language && !row.publishedAt);
  const live = rows.find((row) => row.locale === language && row.publishedAt);
  if (!draft) return { language, state: 'missing' };
  const isModified = live && timeOf(draft.updatedAt) > timeOf(live.updatedAt);
  return { language, state: live ? (isModified ? 'modified' : 'published') : 'draft' };
}

async function findPublicUrl(reader: RecordReader, { uid, documentId, locale }: Wanted): Promise<string | null> {
  const type = typeOf(uid);
  const key = [type, documentId, isLocalizedType(type) ? locale : ''];
  const row = await reader.first<{ list_record: string | object }>(
    `select list_record from published_records where type = ? and document_id = ? and locale = ? and state = 'live'`,
    key
  );
  if (!row) return null;
  const record = typeof row.list_record === 'string' ? JSON.parse(row.list_record) : row.list_record;
  return (record as { url?: string }).url ?? null;
}

const timeOf = (value: unknown): number => new Date(String(value)).getTime();
const toIso = (value: unknown): string => new Date(value as string).toISOString();

function nameOf(user: unknown): string | null {
  const { firstname, lastname } = (user ?? {}) as { firstname?: string; lastname?: string };
  return [firstname, lastname].filter(Boolean).join(' ') || null;
}
