import type { Core } from '@strapi/strapi';
import type { Issue } from './issues';
import type { DossierUid } from './types';

/** Types whose key others build on: addresses, filters, icons. It is given once and stays. */
const FIXED_KEYS: DossierUid[] = ['api::quadrant.quadrant', 'api::ethics-topic.ethics-topic'];

/** The four quadrants of the DEN Focusmodel; there is no fifth. Source: design of the dossier, content model. */
export const QUADRANT_KEYS = ['optimise', 'add-value', 'audience-experience', 'new-products'];

/** Refuses a change of a fixed key, an unknown quadrant key, and a key that another entry has. */
export async function checkKeys(
  strapi: Core.Strapi,
  { uid, documentId, data }: { uid: DossierUid; documentId?: string; data: Record<string, unknown> }
): Promise<Issue[]> {
  const key = data.key;
  if (!FIXED_KEYS.includes(uid) || key === undefined) return [];
  const path = ['key'];

  const present = documentId
    ? await strapi.db.query(uid).findOne({ where: { documentId, key: { $notNull: true } } })
    : null;
  if (present && present.key !== key) {
    return [
      { path, code: 'key-fixed', message: `The key "${present.key}" cannot be changed; received "${String(key)}".` },
    ];
  }
  if (key === null || key === '') return [];
  if (uid === 'api::quadrant.quadrant' && !QUADRANT_KEYS.includes(String(key))) {
    return [
      { path, code: 'key-unknown', message: `The key of a quadrant must be one of: ${QUADRANT_KEYS.join(', ')}.` },
    ];
  }
  const where = { key, ...(documentId ? { documentId: { $ne: documentId } } : {}) };
  const taken = await strapi.db.query(uid).findOne({ where });
  return taken
    ? [{ path, code: 'key-taken', message: `The key "${String(key)}" is already used by "${taken.title}".` }]
    : [];
}

/** A copy would carry the key of its original, and there is one entry for each key. */
export function checkCopy(uid: DossierUid): Issue[] {
  if (!FIXED_KEYS.includes(uid)) return [];
  return [{ path: ['key'], code: 'key-taken', message: 'This entry cannot be copied: its key belongs to it alone.' }];
}
