import { findLexicon } from './lexicon';
import { isStopWord } from './stop-words';

/** Shorter words are too often found inside others by chance (`kat` in `katalysator`). */
const SHORTEST_PART = 4;
const SHORTEST_COMPOUND = 8;
/** Between the parts of a Dutch compound: `archief-onderzoek`, `gezicht-s-herkenning`, `bezoeker-s-aantal`, `boek-en-kast`. */
const LINKS = ['', 's', 'en', 'e', 'n'];
/** Prefixes of verbs, which look like words of their own: `onder-zoek`, `over-dracht`. */
const PREFIXES = new Set(
  'onder over overeen overen door voor voors achter tegen samen terug neer mede weer toepas'.split(' ')
);
/** Endings that make another word of the same: `toegankelijk-heid`, `vriend-schap`. */
const SUFFIXES = new Set('heid heden schap baar loos ling ster achtig matig vol lijk'.split(' '));

/**
 * The words that a Dutch compound is made of, as they stand in it: `archiefonderzoek` gives `archief` and `onderzoek`.
 * Empty for a word that is none. English writes its compounds apart.
 */
export function splitCompound(word: string): string[] {
  if (word.length < SHORTEST_COMPOUND || !/^\p{L}+$/u.test(word)) return [];
  return split(word, 3) ?? [];
}

/** The split with the fewest parts, and of those the one with the longest last part: that is what the word is about. */
function split(word: string, most: number): string[] | null {
  if (most < 2) return null;
  let best: string[] | null = null;
  for (let end = SHORTEST_PART; end <= word.length - SHORTEST_PART; end += 1) {
    const head = word.slice(0, end);
    if (!isHead(head)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = word.slice(end + link.length);
      if (rest.length < SHORTEST_PART) continue;
      if (isTail(rest)) return [head, rest];
      const more = split(rest, most - 1);
      if (more && (!best || more.length + 1 < best.length)) best = [head, ...more];
    }
  }
  return best;
}

function isHead(part: string): boolean {
  return findLexicon('nl').has(part) && !PREFIXES.has(part) && !isStopWord(part, 'nl');
}

function isTail(part: string): boolean {
  if (SUFFIXES.has(part) || isStopWord(part, 'nl')) return false;
  return findBases(part).some((base) => base.length >= SHORTEST_PART && findLexicon('nl').has(base));
}

/** What may stand in the dictionary for an inflected word: `modellen` is under `model`, `verhalen` under `verhaal`. */
function findBases(word: string): string[] {
  const bases = [word];
  if (word.endsWith('s')) bases.push(word.slice(0, -1));
  if (word.endsWith('tjes')) bases.push(word.slice(0, -1), word.slice(0, -4));
  if (word.endsWith('heden')) bases.push(`${word.slice(0, -4)}id`);
  if (word.endsWith('en')) {
    const open = word.slice(0, -2);
    bases.push(
      open,
      open.replace(/(.)\1$/, '$1'),
      open.replace(/([aeou])([^aeiou])$/, '$1$1$2'),
      open.replace(/v$/, 'f').replace(/z$/, 's')
    );
  }
  return bases;
}
