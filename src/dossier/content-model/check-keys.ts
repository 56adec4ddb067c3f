import type { Core } from '@strapi/strapi';
import type { Refusal } from './issues';
import { inBoth } from './messages';
import type { DossierUid } from './types';

/** Types whose key others build on: addresses, filters, icons. It is given once and stays. */
const FIXED_KEYS: DossierUid[] = ['api::quadrant.quadrant', 'api::ethics-topic.ethics-topic'];

/** The four quadrants of the DEN Focusmodel; there is no fifth. Source: design of the dossier, content model. */
export const QUADRANT_KEYS = ['optimise', 'add-value', 'audience-experience', 'new-products'];

/** Refuses a change of a fixed key, an unknown quadrant key, and a key that another entry has. */
export async function checkKeys(
  strapi: Core.Strapi,
  { uid, documentId, data }: { uid: DossierUid; documentId?: string; data: Record<string, unknown> }
): Promise<Refusal[]> {
  const key = data.key;
  if (!FIXED_KEYS.includes(uid) || key === undefined) return [];
  const path = ['key'];

  const present = documentId
    ? await strapi.db.query(uid).findOne({ where: { documentId, key: { $notNull: true } } })
    : null;
  if (present && present.key !== key) {
    return [{ path, code: 'key-fixed', message: inBoth((words) => words.keyFixed(present.key, String(key))) }];
  }
  if (key === null || key === '') return [];
  if (uid === 'api::quadrant.quadrant' && !QUADRANT_KEYS.includes(String(key))) {
    return [{ path, code: 'key-unknown', message: inBoth((words) => words.keyUnknown(QUADRANT_KEYS)) }];
  }
  const where = { key, ...(documentId ? { documentId: { $ne: documentId } } : {}) };
  const taken = await strapi.db.query(uid).findOne({ where });
  if (!taken) return [];
  return [{ path, code: 'key-taken', message: inBoth((words) => words.keyTaken(String(key), taken.title)) }];
}

/** A copy would carry the key of its original, and there is one entry for each key. */
export function checkCopy(uid: DossierUid): Refusal[] {
  if (!FIXED_KEYS.includes(uid)) return [];
  return [{ path: ['key'], code: 'key-taken', message: inBoth((words) => words.keyCopied) }];
}
