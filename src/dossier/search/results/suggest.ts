import type { DossierType, Language } from '../../content-model';
import { findWords } from '../analysis/find-words';
import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue';
import { isIn } from '../query/score';
import type { Mark } from './mark-words';

/** Something to choose while typing: a record by its title or another label, or a term to search for. */
export interface Suggestion {
  entry: CatalogueEntry;
  /** The title or label that was found. */
  text: string;
  isLabel: boolean;
  marks: Mark[];
}

/** How good a label fits: it begins with what was typed, a word in it does, or a word has it inside. Lower is better. */
const FIT = { start: 0, word: 1, inside: 2 } as const;
/** Inside a word (`herkenning` in `beeldherkenning`) fewer letters are found everywhere. */
const SHORTEST_INSIDE = 4;

/**
 * Titles and labels in which every word that was typed begins a word, best first. Walks along all of them: that takes
 * a millisecond for twenty thousand.
 */
export function findSuggestions(
  { entries }: Catalogue,
  typed: string,
  language: Language,
  types: DossierType[],
  limit: number
): Suggestion[] {
  const words = findWords(typed).map(({ text }) => text);
  if (words.length === 0) return [];
  const allowed = new Set(types);
  const best: Candidate[] = [];
  for (const entry of entries) {
    if (!isIn(entry, language) || !allowed.has(entry.type)) continue;
    for (let at = 0; at < entry.names.length; at += 1) {
      const fit = findFit(entry.names[at].folded, words);
      if (fit === null) continue;
      insert(best, { entry, at, rank: findRank(fit, at, entry.names[at].folded.length) }, limit);
      break;
    }
  }
  return best.map(({ entry, at }) => {
    const { text } = entry.names[at];
    return { entry, text, isLabel: at > 0, marks: markBeginnings(text, words) };
  });
}

interface Candidate {
  entry: CatalogueEntry;
  at: number;
  /** Lower is better. */
  rank: number;
}

/** By fit, then titles before other labels, then the shorter one, which is the more general one. */
function findRank(fit: number, at: number, length: number): number {
  return fit * 10_000 + Math.min(at, 1) * 5000 + Math.min(length, 4999);
}

/** Keeps the best few in order; most candidates are none of them and cost one comparison. */
function insert(best: Candidate[], candidate: Candidate, limit: number): void {
  if (best.length >= limit && compare(candidate, best[best.length - 1]) >= 0) return;
  let place = best.length;
  while (place > 0 && compare(candidate, best[place - 1]) < 0) place -= 1;
  best.splice(place, 0, candidate);
  if (best.length > limit) best.pop();
}

function compare(one: Candidate, other: Candidate): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.entry.titleKey !== other.entry.titleKey) return one.entry.titleKey < other.entry.titleKey ? -1 : 1;
  return one.entry.documentId < other.entry.documentId ? -1 : 1;
}

/** @param name the words of a label, folded, each with a space in front */
function findFit(name: string, words: string[]): number | null {
  let fit: number = FIT.word;
  for (let at = 0; at < words.length; at += 1) {
    const place = name.indexOf(` ${words[at]}`);
    if (place === 0 && at === 0 && fit === FIT.word) fit = FIT.start;
    if (place >= 0) continue;
    if (words[at].length < SHORTEST_INSIDE || !name.includes(words[at])) return null;
    fit = FIT.inside;
  }
  return fit;
}

function markBeginnings(text: string, words: string[]): Mark[] {
  return findWords(text).flatMap((word) => {
    const places = word.parts?.length ? word.parts : [word];
    return places.flatMap((place) => {
      const typed = words.find((part) => place.text.startsWith(part));
      return typed ? [{ start: place.start, end: Math.min(place.end, place.start + typed.length) }] : [];
    });
  });
}
