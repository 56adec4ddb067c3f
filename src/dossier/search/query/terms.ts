import type { WordForms } from '../analysis/analyse-word';
import type { Lookup } from '../engines/search-engine';
import { joinWords, toLexeme, type FieldCode, type LexemeKind } from '../lexemes';

/** Lookups that are evidence for one thing, each with what a hit counts. */
export interface Term {
  lookups: (Lookup & { weight: number })[];
}

/** How much a word says about a record, by where it stands. */
const FIELD_WEIGHT: Record<FieldCode, number> = { t: 12, a: 8, s: 4, b: 1.5, m: 1.2, r: 1.4 };
const FIELDS: FieldCode[] = ['t', 'a', 's', 'b', 'r'];

/** The share of a field's weight by how a word matches. An exact match has its stem too, so they add up to one. */
const SHARE = { exact: 0.25, stem: 0.75, part: 0.45, beginning: 0.5 };

const weigh = (language: string, kind: LexemeKind, text: string, share: number, fields = FIELDS) =>
  fields.map((field) => ({ lexeme: toLexeme(language, field, kind, text), weight: FIELD_WEIGHT[field] * share }));

/** A word as written, its other forms, and compounds that have it as a part. */
export function wordTerm({ word, stem }: WordForms, language: string): Term {
  return {
    lookups: [
      ...weigh(language, 'x', word, SHARE.exact),
      ...weigh(language, 's', stem, SHARE.stem, [...FIELDS, 'm']),
      ...weigh(language, 'p', stem, SHARE.part),
    ],
  };
}

/** Any form of a word, by its stem. */
export function stemTerm(stem: string, language: string): Term {
  return {
    lookups: [...weigh(language, 's', stem, 1, [...FIELDS, 'm']), ...weigh(language, 'p', stem, SHARE.part)],
  };
}

/** Words that begin like this. */
export function beginningTerm(word: string, language: string): Term {
  return {
    lookups: weigh(language, 'x', word, SHARE.beginning).map((lookup) => ({ ...lookup, prefix: true })),
  };
}

/** Words in this order, in any form: each pair of neighbours is looked up, and all must be there. */
export function sequenceTerms(stems: string[], language: string): Term[] {
  if (stems.length === 1) return [stemTerm(stems[0], language)];
  return stems.slice(1).map((stem, at) => ({ lookups: weigh(language, 'g', joinWords([stems[at], stem]), 1) }));
}

/** A title or label that consists of these words and nothing else. */
export function wholeTerm(stems: string[], language: string): Term {
  const text = joinWords(stems);
  return {
    lookups: [
      { lexeme: toLexeme(language, 't', 'w', text), weight: 1 },
      { lexeme: toLexeme(language, 'a', 'w', text), weight: 0.7 },
    ],
  };
}
