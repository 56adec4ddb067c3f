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
  const outcomes = required.map((field) => ({ field, outcome: findOutcome(data[field]) }));
  const missing = outcomes.filter(({ outcome }) => outcome === 'empty').map(({ field }) => field);
  const stored = outcomes.filter(({ outcome }) => outcome === 'as stored').map(({ field }) => field);
  if (stored.length === 0 || !documentId) return [...missing, ...stored].map(relationMissing);

  const drafts = await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: null, ...(locales ? { locale: { $in: locales } } : {}) },
    populate: stored,
  });
  const emptySomewhere = stored.filter((field) => drafts.some((draft) => !draft[field]));
  return [...missing, ...emptySomewhere].map(relationMissing);
}

/** What a relation holds after a write, in all the ways that Strapi lets a caller say it. `set` wins over `connect`. */
function findOutcome(value: unknown): 'filled' | 'empty' | 'as stored' {
  if (value === undefined) return 'as stored';
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return holdsAny(value) ? 'filled' : 'empty';
  const { set, connect, disconnect } = value as { set?: unknown; connect?: unknown; disconnect?: unknown };
  if (set !== undefined) return holdsAny(set) ? 'filled' : 'empty';
  if (holdsAny(connect)) return 'filled';
  if (holdsAny(disconnect)) return 'empty';
  const isChange = 'connect' in value || 'disconnect' in value || Object.keys(value).length === 0;
  return isChange ? 'as stored' : 'filled';
}

function holdsAny(value: unknown): boolean {
  return [value].flat().some((item) => item !== undefined && item !== null && item !== '');
}

function relationMissing(field: string): Issue {
  return { path: [field], code: 'relation-missing', message: `${field} must be chosen before publishing.` };
}
