import type { Core } from '@strapi/strapi';
import { findAttributes, isLocalizedType, typeOf, type DossierUid } from '../content-model';
import { findPublisher, readDraft, writeAlone } from '../published-records';
import { hashSnapshot, takeSnapshot, type Snapshot } from './take-snapshot';
import { addVersion, findLastHash } from './version-store';

/**
 * Keeps what was just published, in the transaction that published it, where it says something else than the version
 * before. The draft is read, which is the same text: the published row lacks relations to what is not published yet.
 */
export async function keepVersions(
  strapi: Core.Strapi,
  uid: DossierUid,
  { documentId, locales }: { documentId: string; locales: string[] }
): Promise<void> {
  const type = typeOf(uid);
  await writeAlone(strapi, async (write) => {
    for (const given of locales) {
      const locale = isLocalizedType(type) ? given : '';
      const snapshot = await snapshotDraft(strapi, { uid, documentId, locale });
      if (!snapshot) continue;
      const hash = hashSnapshot(snapshot);
      const entry = { type, documentId, locale };
      if ((await findLastHash(write, entry)) === hash) continue;
      await addVersion(write, entry, { snapshot, hash, publisher: findPublisher(strapi) });
    }
  });
}

/** The draft of one language as it is now; null where there is none. */
export async function snapshotDraft(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: DossierUid; documentId: string; locale: string }
): Promise<Snapshot | null> {
  const row = await readDraft(strapi, { uid, documentId, locale });
  return row && takeSnapshot(row, uid, (model) => findAttributes(strapi, model));
}
