import type { DossierType } from '../../content-model';
import { findWords } from '../analysis/find-words';
import type { CatalogueEntry } from '../catalogue/catalogue';
import { findNameAt, type NameIndex } from '../catalogue/name-index';
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

/** Titles and labels in which every word that was typed begins a word, or is inside one, best first. */
export function findSuggestions(index: NameIndex, typed: string, types: DossierType[], limit: number): Suggestion[] {
  const words = findWords(typed).map(({ text }) => text);
  if (words.length === 0) return [];
  const sought = words.map((word) => ({ beginning: ` ${word}`, inside: word.length < SHORTEST_INSIDE ? null : word }));
  // What the longest word is not in need not be looked at.
  const [{ beginning, inside }] = [...sought].sort((one, other) => other.beginning.length - one.beginning.length);
  const first = inside ?? beginning;
  const allowed = new Set(types);
  const best: Candidate[] = [];
  const { text, starts, names } = index;
  let name = 0;
  for (let place = text.indexOf(first); place >= 0; place = text.indexOf(first, starts[name])) {
    name = findNameAt(index, place, name);
    const folded = text.slice(starts[name], starts[name + 1] - 1);
    const fit = findFit(folded, sought);
    const { entry, at } = names[name];
    name += 1;
    if (fit === null) continue;
    // A record is suggested once, by the first of its names that fits.
    while (names[name]?.entry === entry) name += 1;
    if (allowed.has(entry.type)) insert(best, { entry, at, rank: findRank(fit, at, folded.length) }, limit);
  }
  return best.map(({ entry, at }) => {
    const { text: label } = entry.names[at];
    return { entry, text: label, isLabel: at > 0, marks: markBeginnings(label, words) };
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

/** A word that was typed: as the beginning of a word, and long enough to be looked for inside of one. */
interface Sought {
  beginning: string;
  inside: string | null;
}

/** @param name the words of a label, folded, each with a space in front */
function findFit(name: string, sought: Sought[]): number | null {
  let fit: number = FIT.word;
  for (let at = 0; at < sought.length; at += 1) {
    const { beginning, inside } = sought[at];
    const place = name.indexOf(beginning);
    if (place === 0 && at === 0 && fit === FIT.word) fit = FIT.start;
    if (place >= 0) continue;
    if (inside === null || !name.includes(inside)) return null;
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
