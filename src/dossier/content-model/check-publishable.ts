import type { Core } from '@strapi/strapi';
import type { Issue } from './issues';
import type { DossierUid } from './types';

/** Relations without which an entry of a type means nothing. Strapi does not check required relations. */
const REQUIRED_RELATIONS: Partial<Record<DossierUid, string[]>> = {
  'api::use-case.use-case': ['quadrant'],
};

interface Publishing {
  uid: DossierUid;
  /** Absent when the entry is created and published at once. */
  documentId?: string;
  locales?: string[];
  /** What is written in the same call; it wins over the stored draft. */
  data?: Record<string, unknown>;
}

/** What Strapi's own validation lets through at publishing: a missing required relation, in each language asked for. */
export async function checkPublishable(
  strapi: Core.Strapi,
  { uid, documentId, locales, data = {} }: Publishing
): Promise<Issue[]> {
  const required = REQUIRED_RELATIONS[uid] ?? [];
  const written = required.filter((field) => data[field] !== undefined);
  const missing = written.filter((field) => isEmptyRelation(data[field]));
  const stored = required.filter((field) => !written.includes(field));
  if (stored.length === 0 || !documentId) return [...missing, ...stored].map(relationMissing);

  const drafts = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, ...(locales ? { locale: { $in: locales } } : {}) },
    populate: stored,
  });
  const emptySomewhere = stored.filter((field) => drafts.some((draft) => !draft[field]));
  return [...missing, ...emptySomewhere].map(relationMissing);
}

/** The ways in which Strapi lets a caller say "none": null, an empty list, an empty `set`, a `disconnect` alone. */
function isEmptyRelation(value: unknown): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  const { set, connect, disconnect } = value as { set?: unknown[]; connect?: unknown[]; disconnect?: unknown[] };
  if (connect && [connect].flat().length > 0) return false;
  if (set) return [set].flat().length === 0;
  return Boolean(disconnect && [disconnect].flat().length > 0);
}

function relationMissing(field: string): Issue {
  return { path: [field], code: 'relation-missing', message: `${field} must be chosen before publishing.` };
}
