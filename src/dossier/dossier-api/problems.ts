/**
 * An answer that is not what was asked for, as `application/problem+json` (RFC 9457; NLgov API Design Rules,
 * "problem-details"). Thrown anywhere in a request, turned into the answer at one place.
 */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    /** Members beside type, title, status, detail and instance, e.g. the parameter and what is allowed. */
    readonly extra: Record<string, unknown> = {},
    readonly headers: Record<string, string> = {}
  ) {
    super(detail);
  }
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Body too long',
  414: 'Address too long',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  500: 'Internal server error',
  503: 'Service unavailable',
};

export function problemBody({ status, detail, extra }: Problem, instance: string): string {
  return JSON.stringify({ type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, instance, ...extra });
}

export function badParameter(parameter: string, detail: string, allowed?: unknown): Problem {
  return new Problem(400, detail, { parameter, ...(allowed === undefined ? {} : { allowed }) });
}
