import { OaiError } from './oai-error';

const DAY = 86_400_000;

/** `YYYY-MM-DDThh:mm:ssZ`: whole seconds in UTC, the granularity of this repository (OAI-PMH 2.0, 3.3). */
export function toDatestamp(milliseconds: number | string): string {
  return `${new Date(Number(milliseconds)).toISOString().slice(0, 19)}Z`;
}

/** Milliseconds since 1970, from the first (inclusive) to before the last. */
export interface Period {
  from?: number;
  before?: number;
}

/**
 * `from` and `until`, both inclusive, both as days or both as seconds (OAI-PMH 2.0, 3.3.1). A datestamp stands for its
 * whole second: what changed at 12:00:00.700 is within `until=12:00:00`.
 */
export function readPeriod(from: string | undefined, until: string | undefined): Period {
  if (from && until && from.length !== until.length)
    throw new OaiError('badArgument', 'from and until must both be days or both be seconds.');
  const start = from === undefined ? undefined : read('from', from);
  const end = until === undefined ? undefined : read('until', until);
  if (start !== undefined && end !== undefined && start > end)
    throw new OaiError('badArgument', 'from must not be later than until.');
  return { from: start, before: end === undefined ? undefined : end + (until?.length === 10 ? DAY : 1000) };
}

function read(name: string, text: string): number {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (!isDay && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) throw malformed(name);
  const full = isDay ? `${text}T00:00:00Z` : text;
  const time = Date.parse(full);
  // Date turns the 31st of February into a day of March.
  if (Number.isNaN(time) || toDatestamp(time) !== full) throw malformed(name);
  return time;
}

const malformed = (name: string) =>
  new OaiError('badArgument', `${name} must be a day (2026-11-21) or a moment in UTC (2026-11-21T12:00:00Z).`);
