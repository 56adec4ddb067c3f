import type { Language } from '../../content-model';
import { isIn } from '../query/score';
import type { Catalogue, CatalogueEntry } from './catalogue';

/**
 * The titles and labels of a language as one text, so that looking through all of them goes along memory instead of from
 * record to record.
 */
export interface NameIndex {
  /** The words of each name, folded, each with a space in front; names end with a line. */
  text: string;
  /** Where each name begins, and where the one after the last would. */
  starts: number[];
  names: { entry: CatalogueEntry; at: number }[];
}

/** @returns a function that gives the names of a catalogue, made once for each */
export function createNameIndexes(): (catalogue: Catalogue, language: Language) => NameIndex {
  const known = new WeakMap<Catalogue, Map<Language, NameIndex>>();
  return (catalogue, language) => {
    const byLanguage = known.get(catalogue) ?? new Map<Language, NameIndex>();
    known.set(catalogue, byLanguage);
    const index = byLanguage.get(language) ?? buildNameIndex(catalogue, language);
    byLanguage.set(language, index);
    return index;
  };
}

function buildNameIndex({ entries }: Catalogue, language: Language): NameIndex {
  const names: NameIndex['names'] = [];
  const starts = [0];
  const lines: string[] = [];
  for (const entry of entries) {
    if (!isIn(entry, language)) continue;
    entry.names.forEach(({ folded }, at) => {
      names.push({ entry, at });
      lines.push(`${folded}\n`);
      starts.push(starts[starts.length - 1] + folded.length + 1);
    });
  }
  return { text: lines.join(''), starts, names };
}

/** The number of the name that a place in the text is in. @param from a name that it is in or after */
export function findNameAt({ starts }: NameIndex, place: number, from: number): number {
  let low = from;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] <= place) low = middle;
    else high = middle;
  }
  return low;
}
