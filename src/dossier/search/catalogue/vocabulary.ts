import countWithSwaps from 'damerau-levenshtein';
import { distance } from 'fastest-levenshtein';
import type { RecordReader } from '../../published-records';

/** All words that were ever indexed in a language, arranged for finding those that are nearly the same as another. */
export interface Vocabulary {
  has(word: string): boolean;
  /** Words within the given number of typing errors, nearest first. */
  findNear(word: string, most: number): { word: string; edits: number }[];
}

interface Words {
  known: Set<string>;
  list: string[];
  /** One bit per letter: two words that differ in many letters cannot be near, which is much quicker to tell. */
  letters: number[];
}

const MOST_NEAR = 25;

/** @returns a function that gives the vocabulary of a language with all words up to now */
export function createVocabularies(reader: RecordReader): (language: string) => Promise<Vocabulary> {
  const languages = new Map<string, Words>();
  let lastId = 0;
  const find = (language: string): Words => {
    const words = languages.get(language) ?? { known: new Set(), list: [], letters: [] };
    languages.set(language, words);
    return words;
  };
  return async (language) => {
    const rows = await reader.all<{ id: number | string; language: string; word: string }>(
      'select id, language, word from search_words where id > ? order by id',
      [lastId]
    );
    for (const row of rows) {
      lastId = Math.max(lastId, Number(row.id));
      const words = find(row.language);
      if (words.known.has(row.word)) continue;
      words.known.add(row.word);
      words.list.push(row.word);
      words.letters.push(findLetters(row.word));
    }
    const words = find(language);
    return { has: (word) => words.known.has(word), findNear: (word, most) => findNear(words, word, most) };
  };
}

function findNear({ list, letters }: Words, word: string, most: number): { word: string; edits: number }[] {
  const own = findLetters(word);
  const near: { word: string; edits: number }[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const other = list[at];
    const difference = other.length - word.length;
    // An edit changes at most two of the letters that occur.
    if (difference > most || difference < -most || countBits(letters[at] ^ own) > 2 * most) continue;
    const edits = countEdits(word, other, most);
    if (edits <= most && edits > 0) near.push({ word: other, edits });
  }
  return near.sort((one, other) => one.edits - other.edits || (one.word < other.word ? -1 : 1)).slice(0, MOST_NEAR);
}

/** Letters added, left out or replaced, and two letters in the wrong order as one error. */
function countEdits(word: string, other: string, most: number): number {
  const edits = distance(word, other);
  // Two letters in the wrong order are two errors here; the slower measure that knows better is seldom needed.
  return edits > most && edits <= 2 * most ? countWithSwaps(word, other).steps : edits;
}

function findLetters(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
