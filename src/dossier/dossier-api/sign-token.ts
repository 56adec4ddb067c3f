import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/**
 * Tokens that hold all they mean and are signed: the server remembers nothing, and any instance can read them.
 * What is in them can be read by everybody, and changed by nobody.
 */

/** A key for one purpose, made from a secret that all instances share; the secret itself signs nothing here. */
export function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `dossier ${purpose}`, 32));
}

export function writeSigned(content: unknown, key: Buffer): string {
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  return `${text}.${sign(text, key)}`;
}

/** What a token holds; undefined for what is none of ours or was changed. */
export function readSigned(token: string, key: Buffer): unknown {
  const [text = '', signature = '', ...rest] = token.split('.');
  if (rest.length > 0 || !isEqual(signature, sign(text, key))) return undefined;
  return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
}

const sign = (text: string, key: Buffer): string => createHmac('sha256', key).update(text).digest('base64url');

function isEqual(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
