import { createHash } from 'node:crypto';
import { z } from 'zod';
import { DOSSIER_TYPES, LANGUAGES } from '../../content-model';
import { badParameter } from '../../dossier-api';

const bound = z.int().optional();
const codes = LANGUAGES.map(({ code }) => code);

/** What a reader follows. Filter values are stored ones (ids, keys): a renamed quadrant does not break a token. */
const filterSchema = z.strictObject({
  types: z.array(z.enum(DOSSIER_TYPES)).min(1),
  /** null for all languages. */
  language: z.enum(codes).nullable(),
  facets: z.array(z.tuple([z.string(), z.array(z.string()).min(1)])),
  yearFrom: bound,
  yearTo: bound,
  startsAfter: bound,
  modifiedSince: bound,
});

const tokenSchema = z.strictObject({
  epoch: z.string(),
  /** The last change that the reader has seen. */
  seq: z.int().min(0),
  /** Where the table stood when the reader began: up to here it learns only what matches. */
  fullUntil: z.int().min(0),
  filter: filterSchema,
});

export type ChangesFilter = z.infer<typeof filterSchema>;
export type ChangesToken = z.infer<typeof tokenSchema>;

/** The longest that fits in an address with room to spare. */
const LONGEST_TOKEN = 3000;
const CHECK_LENGTH = 8;

/** @throws a 400 when the filters are too many for an address */
export function writeToken(token: ChangesToken): string {
  const text = JSON.stringify(token);
  const written = Buffer.from(checkOf(text) + text).toString('base64url');
  if (written.length <= LONGEST_TOKEN) return written;
  throw badParameter('since', 'These filters have too many values. Follow several smaller selections instead.');
}

/** @throws a 400 for a text that is no token, or a damaged one */
export function readToken(written: string): ChangesToken {
  const malformed = () =>
    badParameter(
      'since',
      'This is no token of /v1/changes. Send `nextSince` of the last answer, or start without `since`.'
    );
  if (!/^[\w-]+$/.test(written)) throw malformed();
  const decoded = Buffer.from(written, 'base64url').toString();
  const text = decoded.slice(CHECK_LENGTH);
  if (decoded.slice(0, CHECK_LENGTH) !== checkOf(text)) throw malformed();
  const parsed = tokenSchema.safeParse(parse(text));
  if (!parsed.success) throw malformed();
  return parsed.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Tells a damaged token from a whole one. It guards no secret: whoever makes a token up reads what is public anyway. */
function checkOf(text: string): string {
  return createHash('sha256').update(`dossier changes ${text}`).digest('base64url').slice(0, CHECK_LENGTH);
}
