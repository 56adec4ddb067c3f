import { stringify } from 'csv-stringify/sync';
import { uidOf, type Language } from '../content-model';
import type { ProblemLink } from './find-problem-links';
import { wordProblem } from './word-problem';

const COLUMNS: Record<Language, string[]> = {
  nl: ['soort', 'taal', 'titel', 'veld', 'link', 'probleem', 'stuk', 'werkt niet sinds', 'laatst bezocht', 'formulier'],
  en: ['type', 'language', 'title', 'field', 'link', 'problem', 'broken', 'failing since', 'last visited', 'form'],
};
const YES_NO: Record<Language, [string, string]> = { nl: ['ja', 'nog niet'], en: ['yes', 'not yet'] };

/** Links that do not work as a table for spreadsheets, in the language of the editor. */
export function buildLinksCsv(links: ProblemLink[], language: Language, publicUrl: string): string {
  const rows = links.map((link) => [
    link.type,
    link.locale,
    link.title,
    link.field,
    link.url,
    wordProblem(link, language),
    YES_NO[language][link.brokenSince ? 0 : 1],
    link.failingSince.slice(0, 10),
    link.visitedAt.slice(0, 10),
    formAddress(link, publicUrl),
  ]);
  // RFC 4180; the mark at the start lets Excel read accents, and what looks like a formula gets a ' in front.
  return stringify([COLUMNS[language], ...rows], { record_delimiter: '\r\n', escape_formulas: true, bom: true });
}

function formAddress({ type, documentId, locale }: ProblemLink, publicUrl: string): string {
  const kind = type === 'dossier' ? `single-types/${uidOf(type)}` : `collection-types/${uidOf(type)}/${documentId}`;
  return `${publicUrl}/admin/content-manager/${kind}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}
