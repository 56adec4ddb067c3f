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
export function scoreRecords(plan: QueryPlan, evidence: Evidence, { entries, newest }: Catalogue): Scores {
  const rarity = findRarity(evidence.slots, entries, plan.language);
  const asked = rarity.reduce((sum, value) => sum + value, 0);
  const scores: Scores = new Map();
  for (let id = 0; id < entries.length; id += 1) {
    const entry = entries[id];
    if (!isIn(entry, plan.language) || evidence.excluded[id] > 0) continue;
    let sum = 0;
    let covered = 0;
    let isRefused = false;
    for (let slot = 0; slot < plan.slots.length; slot += 1) {
      const found = evidence.slots[slot][id];
      if (found > 0) {
        sum += (rarity[slot] * found) / (found + HALF);
        covered += rarity[slot];
      } else if (plan.slots[slot].required) isRefused = true;
    }
    if (isRefused || covered < LEAST_COVERAGE * asked) continue;
    // Only words that are everywhere: still a title that is just that.
    if (plan.slots.length === 0 && evidence.whole[id] === 0) continue;
    const match = asked > 0 ? (sum / asked) * (covered / asked) : 0;
    const fresh = 1 + FRESH * Math.exp((entry.publishedAt - newest) / YEAR);
    scores.set(id, (match / findLength(entry) + WHOLE * evidence.whole[id]) * fresh);
  }
  return scores;
}

/** A match in a short title says more than one in a long title; a little. */
function findLength({ titleWords }: CatalogueEntry): number {
  return 1 + 0.01 * Math.min(titleWords, 15);
}

function findRarity(slots: Float32Array[], entries: Catalogue['entries'], language: string): number[] {
  const ids: number[] = [];
  for (let id = 0; id < entries.length; id += 1) if (isIn(entries[id], language)) ids.push(id);
  return slots.map((evidence) => {
    let count = 0;
    for (const id of ids) if (evidence[id] > 0) count += 1;
    return Math.log(1 + (ids.length - count + 0.5) / (count + 0.5)) + 0.1;
  });
}
