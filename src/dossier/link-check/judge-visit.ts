/** What a visit to a link came to. */
export type Outcome =
  /** It leads somewhere. */
  | { kind: 'whole'; status: number }
  | { kind: 'failed'; status: number | null; reason: FailureReason }
  /** The site asks to come back later. */
  | { kind: 'wait'; status: number; until: number }
  /** It cannot be told: the site turns robots away, or our own connection is down. */
  | { kind: 'unclear'; status: number | null };

export const FAILURE_REASONS = [
  'http-error',
  'no-host',
  'no-answer',
  'timeout',
  'certificate',
  'redirects',
  'private-address',
] as const;
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** What is remembered of a link. Times in milliseconds since 1970. */
export interface LinkState {
  status: number | null;
  reason: FailureReason | 'wait' | 'unclear' | null;
  /** Days in a row on which it failed. */
  failures: number;
  /** The last of those days, as yyyy-mm-dd. */
  lastFailedOn: string | null;
  failingSince: number | null;
  brokenSince: number | null;
  visitedAt: number | null;
  nextVisitAt: number;
}

const DAY = 86_400_000;
/** How often what works, or is known to be broken, is looked at. What has just begun to fail is looked at daily. */
const CALM = 7 * DAY;
export const FAILURES_TO_BREAK = 3;
/** How long a site may make us wait. */
const WAIT = { shortest: 60_000, unsaid: DAY, longest: 7 * DAY };

/** Answers of sites that are there, but not for robots; many that are fine for a reader give them. */
const TURNED_AWAY = new Set([401, 403, 407, 451, 999]);

/** An answer over HTTP (not a redirect) as an outcome. */
export function judgeAnswer(status: number, retryAfter: string | undefined, now: number): Outcome {
  if (status === 429 || (status === 503 && retryAfter))
    return { kind: 'wait', status, until: readRetryAfter(retryAfter, now) };
  if (status < 400) return { kind: 'whole', status };
  if (TURNED_AWAY.has(status)) return { kind: 'unclear', status };
  return { kind: 'failed', status, reason: 'http-error' };
}

/** Retry-After (RFC 9110, 10.2.3): seconds or a date. */
function readRetryAfter(text: string | undefined, now: number): number {
  const asked = text && /^\d+$/.test(text.trim()) ? Number(text) * 1000 : Date.parse(text ?? '') - now;
  const wait = Number.isNaN(asked) ? WAIT.unsaid : Math.min(Math.max(asked, WAIT.shortest), WAIT.longest);
  return now + wait;
}

/**
 * What is known of a link after a visit. Broken is what failed on three different days; one success mends it. Failures
 * on one day count once, for a site may be away for an hour.
 */
export function judgeVisit(before: LinkState, outcome: Outcome, now: number): LinkState {
  const seen = { ...before, status: outcome.status, visitedAt: now };
  switch (outcome.kind) {
    case 'whole':
      return {
        ...seen,
        reason: null,
        failures: 0,
        lastFailedOn: null,
        failingSince: null,
        brokenSince: null,
        nextVisitAt: now + CALM,
      };
    case 'wait':
      return { ...seen, reason: before.failures > 0 ? before.reason : 'wait', nextVisitAt: outcome.until };
    case 'unclear':
      return {
        ...seen,
        reason: before.failures > 0 ? before.reason : 'unclear',
        nextVisitAt: now + (before.failures > 0 ? DAY : CALM),
      };
    case 'failed': {
      const today = new Date(now).toISOString().slice(0, 10);
      const failures = before.lastFailedOn === today ? before.failures : before.failures + 1;
      const isBroken = failures >= FAILURES_TO_BREAK;
      return {
        ...seen,
        reason: outcome.reason,
        failures,
        lastFailedOn: today,
        failingSince: before.failingSince ?? now,
        brokenSince: isBroken ? (before.brokenSince ?? now) : null,
        nextVisitAt: now + (isBroken ? CALM : DAY),
      };
    }
  }
}
