import type { Lookup, SearchEngine } from '../engines/search-engine';
import type { Alternative, QueryPlan } from './plan-query';
import type { Term } from './terms';

/** What the index says about a query: per slot and record how much evidence there is. */
export interface Evidence {
  slots: Float32Array[];
  /** In how many records a slot was found as it was asked. */
  direct: number[];
  excluded: Float32Array;
  /** Whole titles and labels. */
  whole: Float32Array;
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
    slots: slots.map(({ sums }) => sums),
    direct: slots.map(({ count }) => count),
    excluded: new Float32Array(size),
    whole: new Float32Array(size),
    accepted: [],
  };
  for (const { sums } of excluded) for (let id = 0; id < size; id += 1) evidence.excluded[id] += sums[id];
  plan.whole.forEach(({ factor }, at) => raise(evidence.whole, whole[at].sums, factor));
  plan.alternatives.forEach((alternative, at) => accept(evidence, alternative, found[at]));
  plan.neighbours.forEach((alternative, at) => {
    for (const slot of alternative.slots) addTo(evidence.slots[slot], neighbours[at].sums, NEIGHBOURS);
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
    evidence.excluded.length
  );
  alternatives.forEach((alternative, at) => accept(evidence, alternative, found[at]));
}

function accept(evidence: Evidence, alternative: Alternative, { sums, count }: Found): void {
  if (count === 0) return;
  evidence.accepted.push({ alternative, count });
  if (alternative.isOffer) return;
  for (const slot of alternative.slots) raise(evidence.slots[slot], sums, alternative.factor);
}

/** The better of two ways to match counts. */
function raise(own: Float32Array, sums: Float32Array, factor: number): void {
  for (let id = 0; id < own.length; id += 1) if (sums[id] > 0) own[id] = Math.max(own[id], sums[id] * factor);
}

function addTo(own: Float32Array, sums: Float32Array, factor: number): void {
  for (let id = 0; id < own.length; id += 1) if (own[id] > 0) own[id] += sums[id] * factor;
}

interface Found {
  sums: Float32Array;
  count: number;
}

/** The sum of evidence per record for groups of terms, all looked up at once; in a group the weakest term counts. */
async function evaluate(engine: SearchEngine, groups: Term[][], size: number): Promise<Found[]> {
  const lookups = new Map<string, Lookup>();
  for (const term of groups.flat()) for (const lookup of term.lookups) lookups.set(keyOf(lookup), lookup);
  const postings = lookups.size > 0 ? await engine.findPostings([...lookups.values()]) : [];
  const byKey = new Map([...lookups.keys()].map((key, at) => [key, postings[at]]));
  return groups.map((terms) => {
    const [sums, ...others] = terms.map((term) => sumUp(term, byKey, size));
    for (const other of others) for (let id = 0; id < size; id += 1) sums[id] = Math.min(sums[id], other[id]);
    let count = 0;
    for (let id = 0; id < size; id += 1) if (sums[id] > 0) count += 1;
    return { sums, count };
  });
}

const keyOf = ({ lexeme, prefix }: Lookup): string => (prefix ? `${lexeme}*` : lexeme);

function sumUp({ lookups }: Term, postings: Map<string, number[]>, size: number): Float32Array {
  const sums = new Float32Array(size);
  for (const lookup of lookups) {
    const ids = postings.get(keyOf(lookup)) ?? [];
    for (let at = 0; at < ids.length; at += 1) if (ids[at] < size) sums[ids[at]] += lookup.weight;
  }
  return sums;
}
