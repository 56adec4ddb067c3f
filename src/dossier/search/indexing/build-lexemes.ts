import type { Language } from '../../content-model';
import { analyseWord } from '../analysis/analyse-word';
import { findWords, type Word } from '../analysis/find-words';
import { FIELD_CODES, joinWords, toLexeme, type FieldCode } from '../lexemes';
import type { RecordTexts } from './extract-texts';

/** Raise it when the lexemes of a text change: all records are then indexed anew at the next start. */
export const ANALYSIS_VERSION = '1';

/** From here on a word is one that the body has often. */
const OFTEN = 3;
/** A whole title longer than this is never typed. */
const LONGEST_WHOLE = 8;

export interface IndexedTexts {
  lexemes: string[];
  /** The words as written, folded: the vocabulary for typing errors. */
  words: string[];
}

/** Everything that a record is found by, in one language. Pure. */
export function buildLexemes(texts: RecordTexts, language: Language): IndexedTexts {
  const lexemes = new Set<string>();
  const vocabulary = new Set<string>();
  for (const [name, field] of Object.entries(FIELD_CODES) as [keyof RecordTexts, FieldCode][]) {
    const counts = new Map<string, number>();
    for (const text of texts[name]) {
      const words = findWords(text);
      addWords(lexemes, words, { language, field, counts });
      addPairs(lexemes, words, language, field);
      if (field === 't' || field === 'a') addWhole(lexemes, words, language, field);
    }
    for (const word of counts.keys()) vocabulary.add(word);
    if (field === 'b') {
      for (const [word, count] of counts)
        if (count >= OFTEN) lexemes.add(toLexeme(language, 'm', 's', analyseWord(word, language).stem));
    }
  }
  return { lexemes: [...lexemes], words: [...vocabulary] };
}

interface Place {
  language: Language;
  field: FieldCode;
  counts: Map<string, number>;
}

function addWords(lexemes: Set<string>, words: Word[], { language, field, counts }: Place): void {
  for (const { text } of words.flatMap((word) => [word, ...(word.parts ?? [])])) {
    const count = (counts.get(text) ?? 0) + 1;
    counts.set(text, count);
    if (count > 1) continue;
    const { stem, parts } = analyseWord(text, language);
    lexemes.add(toLexeme(language, field, 'x', text)).add(toLexeme(language, field, 's', stem));
    for (const part of parts) lexemes.add(toLexeme(language, field, 'p', part));
  }
}

/** A word with hyphens stands in pairs both whole and in parts: `gen-AI tools` is found as `genai tools` too. */
function addPairs(lexemes: Set<string>, words: Word[], language: Language, field: FieldCode): void {
  const stem = ({ text }: Word) => analyseWord(text, language).stem;
  let before: string[] = [];
  for (const word of words) {
    const parts = word.parts ?? [];
    const first = [word, ...parts.slice(0, 1)];
    for (const left of before)
      for (const right of first) lexemes.add(toLexeme(language, field, 'g', joinWords([left, stem(right)])));
    for (let at = 1; at < parts.length; at += 1)
      lexemes.add(toLexeme(language, field, 'g', joinWords([stem(parts[at - 1]), stem(parts[at])])));
    before = [word, ...parts.slice(-1)].map(stem);
  }
}

function addWhole(lexemes: Set<string>, words: Word[], language: Language, field: FieldCode): void {
  if (words.length === 0 || words.length > LONGEST_WHOLE) return;
  const stems = words.map(({ text }) => analyseWord(text, language).stem);
  lexemes.add(toLexeme(language, field, 'w', joinWords(stems)));
}
