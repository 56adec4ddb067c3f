/** What was measured, in a file, so that the report can be made again and a single case be measured again. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { workFolder } from './systems/settings.mjs';

const file = path.join(workFolder, 'results.json');

/**
 * @returns { machine, results }; a result is { engine, size, case, title, version, command, date, lines }, a line
 * { name, unit, rounds, p99?, bytes? } with one figure per round
 */
export function readResults() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return { machine: null, results: [] };
    throw error;
  }
}

/** Puts a result in the place of an earlier one of the same case, engine and size. */
export function keepResult(machine, result) {
  const { results } = readResults();
  const isSame = (other) => ['engine', 'size', 'case'].every((key) => other[key] === result[key]);
  const kept = [...results.filter((other) => !isSame(other)), { ...result, date: new Date().toISOString() }];
  mkdirSync(workFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ machine, results: kept }, null, 2));
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Of two lines measured in turn: round by round, so that what slows the whole machine down slows down both. */
export function ratioOf(one, other) {
  if (one.rounds.length !== other.rounds.length) return median(one.rounds) / median(other.rounds);
  return median(one.rounds.map((figure, round) => figure / other.rounds[round]));
}
