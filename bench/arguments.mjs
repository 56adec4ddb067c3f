/** What to measure, from the command line. */
import { parseArgs } from 'node:util';
import { Stop } from '../scripts/setup/steps.mjs';

export const ENGINES = ['sqlite', 'postgres'];
export const SIZES = [1_000, 10_000];
export const CASES = ['list', 'detail', 'page-30', 'graphql', 'not-modified', 'facets', 'facets-anew', 'page-400', 'publish', 'rename', 'reading-during-refresh', 'publish-while-reading', 'syndication', 'export-memory', 'memory']; // prettier-ignore

const FULL = { rounds: 3, seconds: 2, publishes: 20, renames: 3, addresses: 200_000 };
/** For a first look: everything is asked for once, and the memory is left alone. */
const QUICK = { rounds: 1, seconds: 1, publishes: 5, renames: 1, addresses: 0 };

/** @throws Stop with what is allowed */
export function readArguments(args) {
  let values;
  try {
    ({ values } = parseArgs({
      args,
      options: {
        quick: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        only: { type: 'string' },
        engine: { type: 'string' },
        size: { type: 'string' },
      },
    }));
  } catch (error) {
    throw new Stop(`${error.message} Known: --quick, --report, --only=CASE, --engine=ENGINE, --size=SIZE.`);
  }
  const { quick, report } = values;
  return {
    quick,
    report,
    effort: quick ? QUICK : FULL,
    cases: choose('only', values.only, CASES, CASES),
    engines: choose('engine', values.engine, ENGINES, quick ? ['sqlite'] : ENGINES),
    sizes: choose('size', values.size, SIZES, quick ? [1_000] : SIZES),
  };
}

/** One of those allowed, or several separated by commas; without it the usual ones. */
function choose(name, text, allowed, usual) {
  if (text === undefined) return usual;
  const chosen = text.split(',').map((part) => allowed.find((value) => String(value) === part.trim()));
  if (chosen.includes(undefined)) throw new Stop(`--${name} is one of: ${allowed.join(', ')}; received "${text}".`);
  return chosen;
}
