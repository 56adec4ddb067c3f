import { findWords, type Word } from '../analysis/find-words';

/** What somebody typed, taken apart. Nothing in it can be wrong: what is no operator is a word, or nothing. */
export interface ParsedQuery {
  text: string;
  /** Words outside quotes, with hyphenated words as their parts. */
  words: QueryWord[];
  /** Between quotes: these words in this order. */
  phrases: Word[][];
  /** With a minus sign in front: a word or a phrase that must not be there. */
  excluded: Word[][];
}

export interface QueryWord {
  text: string;
  start: number;
  end: number;
  /** Ends with an asterisk, or is the last and may not be finished. */
  begins: boolean;
  /** Of a word with hyphens: the whole of which this is a part. */
  whole?: string;
}

/** More words than anybody types; the rest is left out. */
const MOST_WORDS = 16;
const MOST_PHRASES = 4;
const QUOTED = /(^|\s)(-?)(["“”„«»])([^"“”„«»]*)["“”„«»]/g;
const EXCLUDED = /(^|\s)-([\p{L}\p{N}][^\s]*)/gu;

export function parseQuery(text: string): ParsedQuery {
  const phrases: Word[][] = [];
  const excluded: Word[][] = [];
  const blank = (part: string) => ' '.repeat(part.length);
  const rest = text
    .replace(QUOTED, (part, _before: string, minus: string, _quote: string, inner: string) => {
      const words = toParts(findWords(inner));
      if (words.length > 0) (minus ? excluded : phrases).push(words);
      return blank(part);
    })
    .replace(EXCLUDED, (part, _before: string, word: string) => {
      const words = toParts(findWords(word));
      if (words.length > 0) excluded.push(words);
      return blank(part);
    });
  const found = findWords(rest);
  const words = found.flatMap((word): QueryWord[] => {
    const begins = rest[word.end] === '*' || (word.end === text.length && word === found.at(-1));
    const parts = word.parts ?? [];
    if (parts.length < 2) return [{ text: word.text, start: word.start, end: word.end, begins }];
    return parts.map((part, at) => ({ ...part, begins: begins && at === parts.length - 1, whole: word.text }));
  });
  return {
    text,
    words: words.slice(0, MOST_WORDS),
    phrases: phrases.slice(0, MOST_PHRASES),
    excluded: excluded.slice(0, MOST_WORDS),
  };
}

const toParts = (words: Word[]): Word[] => words.flatMap((word) => (word.parts?.length ? word.parts : [word]));
