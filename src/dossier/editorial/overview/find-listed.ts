import type { Core } from '@strapi/strapi';
import type { Language } from '../../content-model';
import { countBrokenLinks, findBrokenLinks, wordProblem, type Readable } from '../../link-check';
import type { RecordReader } from '../../published-records';
import { wordFinding } from '../checks/messages';
import { buildSource, type Figure } from './figures';
import { readableSql } from './find-readable';
import { findTrainingsWithoutSession } from './find-trainings-without-session';
import type { KeptFinding } from './judge-entries';

/** An entry in the list behind a figure. */
export interface ListedEntry {
  type: string;
  documentId: string;
  locale: string;
  title: string;
  /** A date that the list is about, ISO 8601: due, or last saved. */
  date: string | null;
  /** What is wrong, in the words of the editor. */
  notes: string[];
  /** How many notes there are beside these. */
  moreNotes: number;
  /** A link that is broken. */
  url: string | null;
}

export interface ListedPage {
  total: number;
  page: number;
  pageSize: number;
  entries: ListedEntry[];
}

export const PAGE_SIZE = 25;
const SHOWN_NOTES = 3;

interface Row {
  type: string;
  locale: string;
  document_id: string;
  title: string | null;
  detail: string | null;
}

/** One page of the list that a figure counts. */
export async function findListed(
  strapi: Core.Strapi,
  reader: RecordReader,
  { figure, readable, page, language }: { figure: Figure; readable: Readable[]; page: number; language: Language }
): Promise<ListedPage> {
  const result = (total: number, entries: ListedEntry[]): ListedPage => ({ total, page, pageSize: PAGE_SIZE, entries });
  if (readable.length === 0) return result(0, []);
  const offset = (page - 1) * PAGE_SIZE;
  if (figure === 'broken-links') {
    const counts = await countBrokenLinks(reader);
    const mine = counts.filter((one) => readable.some((may) => may.type === one.type && may.locale === one.locale));
    const links = await findBrokenLinks(reader, readable, { limit: PAGE_SIZE, offset });
    const entries = links.map((link) => ({
      type: link.type,
      documentId: link.documentId,
      locale: link.locale,
      title: link.title,
      date: link.failingSince,
      notes: [wordProblem(link, language)],
      moreNotes: 0,
      url: link.url,
    }));
    return result(
      mine.reduce((sum, { count }) => sum + count, 0),
      entries
    );
  }
  const toEntry = (row: Row) => toListed(row, figure, language);
  if (figure === 'trainings-without-session') {
    const all = await findTrainingsWithoutSession(reader, new Date());
    const mine = all.filter((one) => readable.some((may) => may.type === one.type && may.locale === one.locale));
    return result(mine.length, mine.slice(offset, offset + PAGE_SIZE).map(toEntry));
  }
  const source = buildSource(strapi, figure, Date.now());
  const may = readableSql('listed', readable);
  const from = `from (${source.sql}) as listed where ${may.sql}`;
  const values = [...source.values, ...may.values];
  const total = await reader.first<{ count: number | string }>(`select count(*) as count ${from}`, values);
  const rows = await reader.all<Row>(`select * ${from} order by type, title, document_id, locale limit ? offset ?`, [
    ...values,
    PAGE_SIZE,
    offset,
  ]);
  return result(Number(total?.count ?? 0), rows.map(toEntry));
}

function toListed(row: Row, figure: Figure, language: Language): ListedEntry {
  const isJudged = figure === 'blocked' || figure === 'advice';
  const notes = isJudged ? wordFindings(row.detail, figure === 'blocked' ? 'block' : 'advice', language) : [];
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    title: row.title ?? '',
    date: isJudged ? null : toDate(row.detail),
    notes: notes.slice(0, SHOWN_NOTES),
    moreNotes: Math.max(0, notes.length - SHOWN_NOTES),
    url: null,
  };
}

function wordFindings(text: string | null, severity: string, language: Language): string[] {
  const findings = (JSON.parse(text ?? '[]') as KeptFinding[]).filter((one) => one.severity === severity);
  const places = new Map<string, Set<string>>();
  for (const one of findings) {
    const words = wordFinding(one, language);
    places.set(words, (places.get(words) ?? new Set()).add(one.place[language]));
  }
  // What is found in several fields is said once: "Probleem, Aanpak: Dit is nog leeg."
  return [...places].map(([words, fields]) =>
    [[...fields].filter(Boolean).join(', '), words].filter(Boolean).join(': ')
  );
}

/** A day stays a day; moments come as milliseconds from SQLite, and as text without a zone from PostgreSQL. */
function toDate(detail: string | null): string | null {
  if (!detail || /^\d{4}-\d\d-\d\d$/.test(detail)) return detail;
  return new Date(/^\d+$/.test(detail) ? Number(detail) : detail).toISOString();
}
