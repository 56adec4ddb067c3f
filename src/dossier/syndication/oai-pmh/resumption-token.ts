import { z } from 'zod';
import { deriveKey, readSigned, writeSigned } from '../../dossier-api';
import { OaiError } from './oai-error';

const HOUR = 3_600_000;

/** An answer may be given again this long, as long as nothing is published. */
export const KEPT_FOR = HOUR;

/** Harvesters may pause a day between two pages, also after a page that was made earlier and comes from the cache. */
export const LIFETIME = 24 * HOUR + KEPT_FOR;

const tokenSchema = z.strictObject({
  verb: z.enum(['ListRecords', 'ListIdentifiers']),
  metadataPrefix: z.string(),
  set: z.string().optional(),
  from: z.int().optional(),
  before: z.int().optional(),
  /** The life of the table of records; after a restored backup `after` would mean something else. */
  epoch: z.string(),
  /** The seq of the last record on the page before. */
  after: z.int(),
  /** How many records the pages before had. */
  cursor: z.int(),
  completeListSize: z.int(),
  expires: z.int(),
});

/**
 * All that the next page needs is in the token: the server remembers nothing, any instance can answer, and asking again
 * with the same token gives the same page.
 */
export type ResumptionToken = z.infer<typeof tokenSchema>;

export const deriveTokenKey = (secret: string): Buffer => deriveKey(secret, 'oai-pmh resumption token');

export const writeResumptionToken = (token: ResumptionToken, key: Buffer): string => writeSigned(token, key);

/** @throws badResumptionToken for what is no token of ours, was changed or is too old */
export function readResumptionToken(written: string, key: Buffer, now: number): ResumptionToken {
  const signed = readSigned(written, key);
  if (signed === undefined)
    throw new OaiError('badResumptionToken', 'This is not a resumptionToken of this repository. Start the list again.');
  const token = tokenSchema.parse(signed);
  if (token.expires < now)
    throw new OaiError('badResumptionToken', 'This resumptionToken has expired. Start the list again.');
  return token;
}
