import type { Core } from '@strapi/strapi';
import { typeOf } from '../../content-model';
import { amendRead, withTables } from '../../published-records';
import type { Fingerprints } from './compare-fields';
import type { Version } from './load-version';

/** What the source said when the translation was begun, or was right for the last time. */
export interface Basis {
  fingerprints: Fingerprints;
  isOutdated: boolean;
  /** The status of the translation before it became outdated. */
  statusBefore: string | null;
  /** When it became outdated, in milliseconds since 1970. */
  since: number | null;
}

const TABLE = 'translation_bases';

export async function findBasis(strapi: Core.Strapi, version: Version): Promise<Basis | null> {
  const row = await withTables(strapi, ({ table }) => table(TABLE).where(keyOf(version)).first());
  if (!row) return null;
  return {
    fingerprints: JSON.parse(row.fingerprints) as Fingerprints,
    isOutdated: Boolean(row.is_outdated),
    statusBefore: row.status_before,
    since: row.since === null ? null : Number(row.since),
  };
}

export async function saveBasis(strapi: Core.Strapi, version: Version, basis: Basis): Promise<void> {
  const values = {
    fingerprints: JSON.stringify(basis.fingerprints),
    is_outdated: basis.isOutdated,
    status_before: basis.statusBefore,
    since: basis.since,
  };
  await withTables(strapi, ({ table }) =>
    table(TABLE)
      .insert({ ...keyOf(version), ...values })
      .onConflict(['type', 'document_id', 'locale'])
      .merge(values)
  );
}

export async function deleteBasis(strapi: Core.Strapi, version: Version): Promise<void> {
  await withTables(strapi, ({ table }) => table(TABLE).where(keyOf(version)).delete());
}

/** Strapi's own threshold below which a draft and its published version count as saved together. */
const TOGETHER = 500;

/**
 * Sets the status of a translation in its draft and its published version. Past the Document Service, because that
 * would publish the rest of the draft too. A form that is open sees by the time of the draft that it is out of date,
 * and a draft that has no other changes still shows none.
 */
export async function setStatus(strapi: Core.Strapi, { uid, documentId, locale }: Version, status: string) {
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const column = (attributes.translationStatus as { columnName?: string } | undefined)?.columnName;
  if (!column) return;
  const timeOf = (value: unknown) => new Date(value as string | number | Date).getTime();
  await withTables(strapi, async ({ table }) => {
    const rows: { id: number; published_at: unknown; updated_at: unknown }[] = await table(tableName)
      .where({ document_id: documentId, locale })
      .select('id', 'published_at', 'updated_at');
    const draft = rows.find((row) => row.published_at === null);
    const isSame = ({ published_at: publishedAt, updated_at: savedAt }: (typeof rows)[number]) =>
      publishedAt === null || Math.abs(timeOf(savedAt) - timeOf(draft?.updated_at)) <= TOGETHER;
    const write = async (written: typeof rows, values: object) => {
      const ids = written.map(({ id }) => id);
      if (ids.length > 0) await table(tableName).whereIn('id', ids).update(values);
    };
    await write(rows.filter(isSame), { [column]: status, updated_at: new Date() });
    await write(
      rows.filter((row) => !isSame(row)),
      { [column]: status }
    );
  });
  await amendRead({ uid, documentId, locale }, { translationStatus: status });
}

const keyOf = ({ uid, documentId, locale }: Version) => ({ type: typeOf(uid), document_id: documentId, locale });
