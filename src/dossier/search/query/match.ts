import { keyOf, type Lookup, type SearchEngine } from '../engines/search-engine';
import type { Alternative, QueryPlan } from './plan-query';
import type { Term } from './terms';

/** How much evidence there is by record id, and the ids where there is some. */
export interface Found {
  sums: Float32Array;
  ids: number[];
}

/** What the index says about a query. */
export interface Evidence {
  slots: Found[];
  /** In how many records a slot was found as it was asked. */
  direct: number[];
  excluded: Set<number>;
  /** Whole titles and labels. */
  whole: Found;
  /** Those that found something, with the number of records. */
  accepted: { alternative: Alternative; count: number }[];
}

/** Neighbours in the query that are neighbours in a record too. */
const NEIGHBOURS = 0.5;

/** @param size one more than the highest record id */
export async function findEvidence(engine: SearchEngine, plan: QueryPlan, size: number): Promise<Evidence> {
  const groups = [
    ...plan.slots.map(({ terms }) => terms),
    ...plan.excluded,
    ...plan.neighbours.map(({ terms }) => terms),
    ...plan.whole.map(({ term }) => [term]),
    ...plan.alternatives.map(({ terms }) => terms),
  ];
  const found = await evaluate(engine, groups, size);
  const slots = found.splice(0, plan.slots.length);
  const excluded = found.splice(0, plan.excluded.length);
  const neighbours = found.splice(0, plan.neighbours.length);
  const whole = found.splice(0, plan.whole.length);
  const evidence: Evidence = {
    slots,
    direct: slots.map(({ ids }) => ids.length),
    excluded: new Set(excluded.flatMap(({ ids }) => ids)),
    whole: nothing(size),
    accepted: [],
  };
  plan.whole.forEach(({ factor }, at) => raise(evidence.whole, whole[at], factor));
  plan.alternatives.forEach((alternative, at) => accept(evidence, alternative, found[at]));
  plan.neighbours.forEach((alternative, at) => {
    for (const slot of alternative.slots) support(evidence.slots[slot], neighbours[at]);
  });
  return evidence;
}

/** Adds what was not asked but may be meant. */
export async function addAlternatives(
  engine: SearchEngine,
  evidence: Evidence,
  alternatives: Alternative[]
): Promise<void> {
  const found = await evaluate(
    engine,
    alternatives.map(({ terms }) => terms),
    evidence.whole.sums.length
  );
  alternatives.forEach((alternative, at) => accept(evidence, alternative, found[at]));
}

function accept(evidence: Evidence, alternative: Alternative, found: Found): void {
  if (found.ids.length === 0) return;
  evidence.accepted.push({ alternative, count: found.ids.length });
  if (alternative.isOffer) return;
  for (const slot of alternative.slots) raise(evidence.slots[slot], found, alternative.factor);
}

/** The better of two ways to match counts. */
function raise(own: Found, { sums, ids }: Found, factor: number): void {
  for (const id of ids) {
    const value = sums[id] * factor;
    if (own.sums[id] === 0) own.ids.push(id);
    if (own.sums[id] < value) own.sums[id] = value;
  }
}

function support(own: Found, { sums, ids }: Found): void {
  for (const id of ids) if (own.sums[id] > 0) own.sums[id] += sums[id] * NEIGHBOURS;
}

const nothing = (size: number): Found => ({ sums: new Float32Array(size), ids: [] });

/** The sum of evidence per record for groups of terms, all looked up at once; in a group the weakest term counts. */
async function evaluate(engine: SearchEngine, groups: Term[][], size: number): Promise<Found[]> {
  const lookups = new Map<string, Lookup>();
  for (const term of groups.flat()) for (const lookup of term.lookups) lookups.set(keyOf(lookup), lookup);
  const postings = lookups.size > 0 ? await engine.findPostings([...lookups.values()]) : [];
  const byKey = new Map([...lookups.keys()].map((key, at) => [key, postings[at]]));
  return groups.map((terms) => terms.map((term) => sumUp(term, byKey, size)).reduce(weaker));
}

function sumUp({ lookups }: Term, postings: Map<string, number[]>, size: number): Found {
  const found = nothing(size);
  const { sums, ids } = found;
  for (const lookup of lookups) {
    for (const id of postings.get(keyOf(lookup)) ?? []) {
      if (id >= size) continue;
      if (sums[id] === 0) ids.push(id);
      sums[id] += lookup.weight;
    }
  }
  return found;
}

function weaker(one: Found, other: Found): Found {
  const ids = one.ids.filter((id) => other.sums[id] > 0);
  const sums = new Float32Array(one.sums.length);
  for (const id of ids) sums[id] = Math.min(one.sums[id], other.sums[id]);
  return { sums, ids };
}
