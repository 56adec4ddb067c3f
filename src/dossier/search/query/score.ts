import type { Catalogue, CatalogueEntry } from '../catalogue/catalogue';
import type { Evidence } from './match';
import type { QueryPlan } from './plan-query';

/** How well records match, from just above 0 to about 1.5, by record id. */
export type Scores = Map<number, number>;

/** Evidence counts less and less: this much is worth half of what can be reached. */
const HALF = 8;
/** The share of what is asked for, weighed by rarity, that a record must have. */
const LEAST_COVERAGE = 0.5;
/** For a title or label that is the query and nothing more. */
const WHOLE = 0.5;
/** A record of today counts this much more than one of long ago. */
const FRESH = 0.04;
const YEAR = 365 * 24 * 3600 * 1000;

export const isIn = (entry: CatalogueEntry | undefined, language: string): entry is CatalogueEntry =>
  entry !== undefined && (entry.locale === language || entry.locale === '');

/**
 * The records of a language that match well enough. BM25F in spirit: a rare word counts more than a common one, a title
 * more than a text, and more evidence less and less. Fresh is measured from the newest record, not from the clock, so
 * that the same records give the same order at any time.
 */
export function scoreRecords(plan: QueryPlan, evidence: Evidence, { entries, newest, counts }: Catalogue): Scores {
  const total = (counts.get(plan.language) ?? 0) + (counts.get('') ?? 0);
  const rarity = evidence.slots.map(({ ids }) => Math.log(1 + (total - ids.length + 0.5) / (ids.length + 0.5)) + 0.1);
  const asked = rarity.reduce((sum, value) => sum + value, 0);
  const scores: Scores = new Map();
  const score = (id: number): void => {
    const entry = entries[id];
    if (scores.has(id) || !isIn(entry, plan.language) || evidence.excluded.has(id)) return;
    let sum = 0;
    let covered = 0;
    for (let slot = 0; slot < plan.slots.length; slot += 1) {
      const found = evidence.slots[slot].sums[id];
      if (found > 0) {
        sum += (rarity[slot] * found) / (found + HALF);
        covered += rarity[slot];
      } else if (plan.slots[slot].required) return;
    }
    if (covered < LEAST_COVERAGE * asked) return;
    const match = asked > 0 ? (sum / asked) * (covered / asked) : 0;
    const fresh = 1 + FRESH * Math.exp((entry.publishedAt - newest) / YEAR);
    scores.set(id, (match / findLength(entry) + WHOLE * evidence.whole.sums[id]) * fresh);
  };
  for (const { ids } of evidence.slots) for (const id of ids) score(id);
  // Of words that are everywhere, none is looked up; a title that is just these words is found all the same.
  for (const id of evidence.whole.ids) score(id);
  return scores;
}

/** A match in a short title says more than one in a long title; a little. */
function findLength({ titleWords }: CatalogueEntry): number {
  return 1 + 0.01 * Math.min(titleWords, 15);
}
