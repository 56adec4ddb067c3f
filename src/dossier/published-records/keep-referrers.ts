import type { Core } from '@strapi/strapi';
import { dossierUids, isLocalizedType, typeOf, type DossierUid } from '../content-model';
import type { Write } from './database';
import { forgetPublished } from './read-document';

/** The table of a two-way relation that another entry owns, such as the one from use cases to their quadrant. */
interface Reference {
  name: string;
  owner: { uid: DossierUid; table: string; column: string };
  /** The column of what is referred to. */
  column: string;
}

/**
 * Publishes an entry and leaves every relation to it as its owner published it.
 *
 * Strapi makes the published row of an entry anew, and gives it the relations of the draft from the other side too: a
 * use case that an editor put in the draft of an article would be in the published article as soon as the use case is
 * published, and one that moved to another quadrant in its draft would move for readers. Here relations to the old row
 * wait without a target, and point to the new one afterwards; `forgetOtherSides` keeps the draft's out of it.
 */
export async function keepReferrers<T>(
  write: Write,
  uid: DossierUid,
  documentId: string,
  publish: () => Promise<T>
): Promise<T> {
  const references = findReferences(write.strapi, uid);
  const before = await findPublished(write, uid, documentId, references);
  const waiting = references.filter(({ name }) => before.some((row) => row[name]));
  const idsBefore = before.map(({ id }) => id);
  for (const { name, column } of waiting)
    await write
      .table(name)
      .whereIn(column, idsBefore)
      .update({ [column]: null });
  const result = await publish();
  const own = references.filter(({ owner }) => owner.uid === uid);
  const after = waiting.length + own.length > 0 ? await findPublished(write, uid, documentId) : [];
  const ids = after.map(({ id }) => id);
  // Among entries of one type Strapi copies what the drafts of others say by another way.
  for (const { name, owner, column } of own)
    await write.table(name).whereIn(column, ids).whereNotIn(owner.column, ids).delete();
  for (const reference of waiting) {
    for (const row of after) await pointTo(write, uid, reference, row);
    // Those of a language that is no longer published.
    await write.table(reference.name).whereNull(reference.column).delete();
    // Its other language may refer to the entry too.
    if (own.includes(reference)) forgetPublished();
  }
  return result;
}

/** Its other columns say of each reference, by the name of its table, whether there are any to this row. */
type Published = { id: number; locale: string | null } & Record<string, unknown>;

function findPublished(
  { strapi, table, trx }: Write,
  uid: DossierUid,
  documentId: string,
  references: Reference[] = []
): Promise<Published[]> {
  const { tableName } = strapi.db.metadata.get(uid);
  const hasReferences = references.map(({ name, column }) =>
    trx.raw('exists ? as ??', [table(name).where(column, trx.ref('published.id')).select(trx.raw('1')), name])
  );
  return table(`${tableName} as published`)
    .where({ document_id: documentId })
    .whereNotNull('published_at')
    .select('id', 'locale', ...hasReferences) as unknown as Promise<Published[]>;
}

async function pointTo(write: Write, uid: DossierUid, { name, owner, column }: Reference, { id, locale }: Published) {
  const inLanguage = isLocalizedType(typeOf(uid)) && isLocalizedType(typeOf(owner.uid)) ? { locale } : {};
  const owners = write.table(owner.table).whereNotNull('published_at').where(inLanguage).select('id');
  await write
    .table(name)
    .whereNull(column)
    .whereIn(owner.column, owners)
    .update({ [column]: id });
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** The two-way relations in which a type is on the other side. */
function findReferences(strapi: Core.Strapi, uid: DossierUid): Reference[] {
  return dossierUids.flatMap((user) => {
    const { tableName, attributes } = strapi.db.metadata.get(user);
    return Object.values(attributes).flatMap((attribute) => {
      const { target, inversedBy, joinTable } = attribute as {
        target?: string;
        inversedBy?: string;
        joinTable?: JoinTable;
      };
      if (target !== uid || !inversedBy || !joinTable) return [];
      const owner = { uid: user, table: tableName, column: joinTable.joinColumn.name };
      return [{ name: joinTable.name, owner, column: joinTable.inverseJoinColumn.name }];
    });
  });
}

/** Takes from a row that is published what its draft says of the other side of relations. */
export function forgetOtherSides(strapi: Core.Strapi, isDocumentWrite: () => boolean): void {
  strapi.db.lifecycles.subscribe({
    models: [...dossierUids],
    beforeCreate({ model, params }: { model: { uid: string }; params: { data?: Record<string, unknown> } }) {
      const { data } = params;
      if (!data?.publishedAt || !isDocumentWrite()) return;
      const { attributes } = strapi.db.metadata.get(model.uid);
      for (const [name, attribute] of Object.entries(attributes))
        if ((attribute as { mappedBy?: string }).mappedBy && name in data) delete data[name];
    },
  } as never);
}
