import { Problem, problemBody } from '../problems';
import { exampleEntry } from './examples';
import type { JsonSchema } from './json-schema';

const USE_CASE = exampleEntry('use-case').id;
const GONE_AT = '2026-11-02T09:30:00.000Z';

/** When an answer has a status, and what it says then. */
const CASES: Record<number, { when: string; problem: Problem }> = {
  400: {
    when: 'A parameter that is not there, or a value that it does not take.',
    problem: new Problem(400, 'The parameter "language" must be one of: nl, en. Received "xx".', {
      parameter: 'language',
      allowed: ['nl', 'en'],
    }),
  },
  403: {
    when: 'A preview link that does not open this, or not any more.',
    problem: new Problem(403, 'This preview link has expired. Open the preview again in the admin.', {
      parameter: 'preview',
      reason: 'expired',
    }),
  },
  404: {
    when: 'There is nothing here, or not in this language; then it says in which.',
    problem: new Problem(
      404,
      'This use-case is not available in "en". Add fallback=true to get it in another language.',
      {
        availableLanguages: ['nl'],
        alternates: [{ language: 'nl', href: `https://dossier.example/v1/use-cases/${USE_CASE}?language=nl` }],
      }
    ),
  },
  406: {
    when: 'It is not given in any form that Accept names.',
    problem: new Problem(406, 'This address gives application/json.', { allowed: ['application/json'] }),
  },
  409: {
    when: 'A draft that cannot be shown as it is.',
    problem: new Problem(409, 'This draft cannot be shown: problem: this is no rich text.'),
  },
  410: {
    when: 'It was withdrawn, or what was asked from is too long ago.',
    problem: new Problem(410, `This use-case was withdrawn at ${GONE_AT}.`, { goneAt: GONE_AT, id: USE_CASE }),
  },
  413: { when: 'The form is too long.', problem: new Problem(413, 'A form may be 16384 bytes long.') },
  414: { when: 'The address is too long.', problem: new Problem(414, 'An address may be 4096 characters long.') },
  415: {
    when: 'The body is no form.',
    problem: new Problem(415, 'The body must be application/x-www-form-urlencoded.', {
      allowed: ['application/x-www-form-urlencoded'],
    }),
  },
  500: {
    when: 'A defect on our side.',
    problem: new Problem(500, 'Something went wrong on our side. It has been logged.'),
  },
  503: {
    when: 'The server is starting, or its database does not answer; Retry-After says when to try again.',
    problem: new Problem(503, 'The server is still starting.'),
  },
};

/** What any address may answer, whatever is asked. */
const ANYWHERE = [414, 500, 503];

const nameOf = (status: number | string): string => `Problem${status}`;

/** The responses of an operation that are problems. */
export function referToProblems(statuses: number[]): JsonSchema {
  const all = [...new Set([...statuses, ...ANYWHERE])];
  return Object.fromEntries(all.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }]));
}

/** Those responses, once for all operations. */
export const problemResponses: Record<string, JsonSchema> = Object.fromEntries(
  Object.entries(CASES).map(([status, { when, problem }]) => [
    nameOf(status),
    {
      description: when,
      headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          example: JSON.parse(problemBody(problem, '/v1/use-cases')) as unknown,
        },
      },
    },
  ])
);
