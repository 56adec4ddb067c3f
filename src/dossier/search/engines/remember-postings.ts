import { LRUCache } from 'lru-cache';
import { keyOf, type SearchEngine } from './search-engine';

/** How many ids are remembered over all lookups: some 8 MB. */
const MOST_IDS = 1_000_000;
/** What `records:rebuild` mends of a lost index changes no record, so no version tells of it. */
const LONGEST = 60_000;

/**
 * Words that nearly every record has are in many queries, and reading their ids is most of the work of a search. They are
 * the same until a record changes.
 * @returns the engine for a version of the catalogue; what it finds is as new as that, or newer
 */
export function rememberPostings(engine: SearchEngine): (version: string) => SearchEngine {
  let current = '';
  const known = new LRUCache<string, number[]>({
    maxSize: MOST_IDS,
    sizeCalculation: (ids) => ids.length + 1,
    ttl: LONGEST,
  });
  return (version) => ({
    async findPostings(lookups) {
      if (version !== current) {
        known.clear();
        current = version;
      }
      const postings = lookups.map((lookup) => known.get(keyOf(lookup)));
      const missing = postings.flatMap((ids, at) => (ids ? [] : [at]));
      const found = missing.length > 0 ? await engine.findPostings(missing.map((at) => lookups[at])) : [];
      missing.forEach((at, place) => {
        postings[at] = found[place];
        // Somebody may have asked for a newer version meanwhile.
        if (version === current) known.set(keyOf(lookups[at]), found[place]);
      });
      return postings as number[][];
    },
  });
}
