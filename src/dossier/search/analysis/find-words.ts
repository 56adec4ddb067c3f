import { foldText } from './fold-text';

/** A word of a text, as it is compared, and where it stands in the text as written. */
export interface Word {
  text: string;
  start: number;
  end: number;
  /** Set on a word with hyphens inside: its parts, each with its own place. */
  parts?: Word[];
}

/** Letters and digits, with apostrophes, hyphens and the dots of an abbreviation inside. */
const WORD = /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘`´\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
const PART = /[^\-‐‑]+/g;
const APOSTROPHE = /['’‘`´]/;
/** Longer ones are no words; they would only fill the index. */
const LONGEST_WORD = 40;

/**
 * The words of a text in order. `A.I.` is `ai`; `gen-AI` is `genai` with the parts `gen` and `ai`; the s after an
 * apostrophe (`foto's`, `museum's`) falls away, for it is never a part of the stem.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const word = foldWord(found, index);
    if (!word) continue;
    if (/[-‐‑]/.test(found)) {
      word.parts = [...found.matchAll(PART)].flatMap((part) => foldWord(part[0], index + (part.index ?? 0)) ?? []);
    }
    words.push(word);
  }
  return words;
}

function foldWord(found: string, start: number): Word | null {
  const written = APOSTROPHE.test(found) ? found.replace(/['’‘`´]s$/iu, '') : found;
  const text = foldText(written).replace(/[^\p{L}\p{N}]/gu, '');
  return text === '' || text.length > LONGEST_WORD ? null : { text, start, end: start + found.length };
}
