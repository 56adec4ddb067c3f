import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { OaiError } from './oai-error';

/** How long a harvester may pause between two pages. */
export const LIFETIME = 24 * 60 * 60 * 1000;

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

/** A key of its own, made from a secret that all instances share; the secret itself signs nothing here. */
export function deriveTokenKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'dossier oai-pmh resumption token', 32));
}

export function writeResumptionToken(token: ResumptionToken, key: Buffer): string {
  const text = Buffer.from(JSON.stringify(token)).toString('base64url');
  return `${text}.${sign(text, key)}`;
}

/** @throws badResumptionToken for what is no token of ours, was changed or is too old */
export function readResumptionToken(written: string, key: Buffer, now: number): ResumptionToken {
  const [text = '', signature = '', ...rest] = written.split('.');
  if (rest.length > 0 || !isEqual(signature, sign(text, key)))
    throw new OaiError('badResumptionToken', 'This is not a resumptionToken of this repository. Start the list again.');
  const token = tokenSchema.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (token.expires < now)
    throw new OaiError('badResumptionToken', 'This resumptionToken has expired. Start the list again.');
  return token;
}

const sign = (text: string, key: Buffer): string => createHmac('sha256', key).update(text).digest('base64url');

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
