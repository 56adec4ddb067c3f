import type { Write } from '../../published-records';

/** A lexeme to look up; with `prefix` all that begin so. */
export interface Lookup {
  lexeme: string;
  prefix?: boolean;
}

/** The same for lookups that are the same. */
export const keyOf = ({ lexeme, prefix }: Lookup): string => (prefix ? `${lexeme}*` : lexeme);

/**
 * An index from lexemes to the records that hold them, in the database of the dossier. It knows nothing of language or
 * ranking: both engines find the same records in the same way, and what is best is decided in one place.
 */
export interface SearchEngine {
  /** For each lookup the ids of the records, in any order. */
  findPostings(lookups: Lookup[]): Promise<number[][]>;
}

/** How an engine keeps its index, in the transaction of the record. */
export interface IndexWriter {
  write(write: Write, documents: { recordId: number; lexemes: string[] }[]): Promise<void>;
  remove(write: Write, recordIds: number[]): Promise<void>;
}

/** `1,2,3` as it comes from the database. */
export function readIds(text: string | null): number[] {
  if (!text) return [];
  const ids: number[] = [];
  let id = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 44) {
      ids.push(id);
      id = 0;
    } else id = id * 10 + code - 48;
  }
  ids.push(id);
  return ids;
}
