import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** Raise it when a presenter changes what it gives: every record is then made anew at the next start. */
export const SCHEMA_VERSION = '1';

/** Raise it when the same record is stored in another way: each is then written anew, with the seq and dates it has. */
const STORAGE_VERSION = '2';

/** The settings that end up inside records. */
export interface RecordSettings {
  /** Base of every IRI and link, without a slash at the end. Never taken from a request. */
  publicUrl: string;
  /** Address of an entry on DEN's own site per type, with {language} and {slug}; see PAGE_URLS. */
  pageUrls: Record<string, string>;
  /** Where readers and partners report an error. */
  contactEmail: string;
}

export function findRecordSettings(strapi: Core.Strapi): RecordSettings {
  return strapi.config.get('dossier') as RecordSettings;
}

/**
 * Changes when stored records no longer say what they would say if they were made now.
 * @param writers names and versions of what other rooms keep beside the records
 */
export function fingerprintSettings(
  { publicUrl, pageUrls, contactEmail }: RecordSettings,
  writers: string[] = []
): string {
  const text = JSON.stringify([SCHEMA_VERSION, STORAGE_VERSION, publicUrl, pageUrls, contactEmail, ...writers]);
  return createHash('sha256').update(text).digest('hex');
}
