import type { RecordTexts } from './indexing/extract-texts';

/**
 * What the engines store. A lexeme is a word together with everything the ranking needs to know of it, so that an index
 * that only tells which records hold a lexeme is enough: language, field, kind, and the word.
 */

/** Where a word stands. `m` is the body too, for a word that it has often. */
export type FieldCode = 't' | 'a' | 's' | 'b' | 'm' | 'r';

/**
 * x the word as written (folded), s its stem, p the stem of a part of a compound, g two stems that follow each other,
 * w a whole title or label.
 */
export type LexemeKind = 'x' | 's' | 'p' | 'g' | 'w';

export const FIELD_CODES: Record<keyof RecordTexts, FieldCode> = {
  title: 't',
  altLabels: 'a',
  summary: 's',
  body: 'b',
  labels: 'r',
};

export function toLexeme(language: string, field: FieldCode, kind: LexemeKind, text: string): string {
  return `${language}${field}${kind}${text}`;
}

/** Words that follow each other, as one. Words hold letters and digits only. */
export const joinWords = (words: string[]): string => words.join('_');
