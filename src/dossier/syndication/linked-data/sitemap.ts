import { LANGUAGES, type DossierType, type Language } from '../../content-model';
import { isoTime, type RecordReader, type RecordSettings } from '../../published-records';
import type { DeliveredRecord } from '../delivered-record';
import { documentUrl, hasBuiltInPage } from './answer-thing';

/** Records on one page of a sitemap. The protocol allows 50,000 addresses; this many are quick to read. */
export const PAGE_SIZE = 2000;

/** A page that search engines may show. */
export interface Page {
  url: string;
  modifiedAt: string;
  /** The same page in each of its languages. */
  alternates: Partial<Record<Language, string>>;
}

/** How many pages the sitemap of a language has; at least one. */
export async function countSitemapPages(reader: RecordReader, language: Language): Promise<number> {
  const row = await reader.first<{ count: number | string }>(
    `select count(*) as count from published_records where state = 'live' and locale in (?, '')`,
    [language]
  );
  return Math.max(1, Math.ceil(Number(row?.count ?? 0) / PAGE_SIZE));
}

/** The pages of one language that are on this very host: a sitemap may name no others (sitemaps.org, "location"). */
export async function findPages(
  reader: RecordReader,
  settings: RecordSettings,
  language: Language,
  page: number
): Promise<Page[]> {
  const rows = await reader.all<{ type: DossierType; locale: string; text: string; modified_at: number | string }>(
    `select type, locale, list_record as text, modified_at from published_records
     where state = 'live' and locale in (?, '') order by id limit ? offset ?`,
    [language, PAGE_SIZE, (page - 1) * PAGE_SIZE]
  );
  const { origin } = new URL(settings.publicUrl);
  return rows.flatMap(({ type, text, modified_at: modifiedAt }) => {
    const record = JSON.parse(text) as DeliveredRecord;
    if (('seo' in record && record.seo?.noIndex) || type === 'dossier') return [];
    const url = pageUrl(record, language);
    if (new URL(url).origin !== origin) return [];
    return [{ url, modifiedAt: isoTime(modifiedAt), alternates: findAlternates(record, language) }];
  });
}

const pageUrl = (record: DeliveredRecord, language: Language): string =>
  hasBuiltInPage(record) ? documentUrl(record.iri, 'html', language) : record.url;

/** Only of built-in pages: the slug of a page on DEN's own site is another in each language. */
function findAlternates(record: DeliveredRecord, language: Language): Page['alternates'] {
  if (!hasBuiltInPage(record)) return { [language]: record.url };
  const codes = LANGUAGES.map(({ code }) => code).filter(
    (code) => record.language === null || record.availableLanguages.includes(code)
  );
  return Object.fromEntries(codes.map((code) => [code, documentUrl(record.iri, 'html', code)]));
}
