import type { Core } from '@strapi/strapi';
import { findAttributes, isOwnReference } from './schema';
import { dossierUids, findTitleField, type DossierUid } from './types';

/** A published entry that refers to the entry asked about. */
export interface Usage {
  uid: DossierUid;
  documentId: string;
  locale: string | null;
  title: string;
  /** The field that refers, e.g. `quadrant` or `ethics.topic`. */
  field: string;
}

/**
 * Where published entries use this one: by a relation of their own, in a component or in a dynamic zone.
 * The other side of a two-way relation is not a use (a quadrant does not use its use cases).
 * @param locale only uses of this language; absent means every language
 */
export async function findUsages(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: DossierUid; documentId: string; locale?: string }
): Promise<Usage[]> {
  const usages: Usage[] = [];
  for (const user of dossierUids) {
    for (const path of findReferencePaths(strapi, user, uid)) {
      const target = { documentId, ...(locale ? { locale } : {}) };
      const rows = await findReferring(strapi, user, path, target);
      usages.push(...rows.filter((row) => row.documentId !== documentId).map((row) => toUsage(user, path, row)));
    }
  }
  return usages;
}

interface Row {
  id: number;
  documentId: string;
  locale: string | null;
  [field: string]: unknown;
}

/** A way from a type to a relation: plain fields, or a dynamic zone with the component and the field in it. */
export interface ReferencePath {
  fields: string[];
  zone?: { field: string; component: string };
}

/** Every way in which entries of `user` can refer to entries of `target`. */
export function findReferencePaths(strapi: Core.Strapi, user: string, target: string): ReferencePath[] {
  return Object.entries(findAttributes(strapi, user)).flatMap(([field, attribute]): ReferencePath[] => {
    if (attribute.type === 'relation')
      return attribute.target === target && isOwnReference(attribute) ? [{ fields: [field] }] : [];
    if (attribute.type === 'component' && attribute.component) {
      return findReferencePaths(strapi, attribute.component, target).map(({ fields }) => ({
        fields: [field, ...fields],
      }));
    }
    if (attribute.type === 'dynamiczone') {
      return (attribute.components ?? []).flatMap((component) =>
        findReferencePaths(strapi, component, target).map(({ fields }) => ({ fields, zone: { field, component } }))
      );
    }
    return [];
  });
}

async function findReferring(
  strapi: Core.Strapi,
  user: DossierUid,
  path: ReferencePath,
  target: object
): Promise<Row[]> {
  const condition = path.fields.reduceRight<object>((inner, field) => ({ [field]: inner }), target);
  const select = ['id', 'documentId', 'locale', findTitleField(user)];
  if (!path.zone)
    return strapi.db.query(user).findMany({ where: { ...condition, publishedAt: { $notNull: true } }, select });

  // The query builder cannot search through a dynamic zone: find the blocks first, then the entries that hold them.
  const blocks = await strapi.db
    .query(path.zone.component as DossierUid)
    .findMany({ where: condition, select: ['id'] });
  if (blocks.length === 0) return [];
  const holders = await findHolders(
    strapi,
    user,
    path.zone,
    blocks.map((block: { id: number }) => block.id)
  );
  return strapi.db.query(user).findMany({ where: { id: { $in: holders }, publishedAt: { $notNull: true } }, select });
}

async function findHolders(
  strapi: Core.Strapi,
  user: DossierUid,
  zone: { field: string; component: string },
  blockIds: number[]
): Promise<number[]> {
  const attribute = strapi.db.metadata.get(user).attributes[zone.field] as unknown as { joinTable: { name: string } };
  const { name } = attribute.joinTable;
  // In the transaction of the write that asks: on SQLite any other connection would wait for it for ever.
  const rows: { entity_id: number }[] = await strapi.db.transaction(({ trx }) =>
    strapi.db
      .getConnection(name)
      .transacting(trx)
      .select('entity_id')
      .whereIn('cmp_id', blockIds)
      .andWhere({ component_type: zone.component, field: zone.field })
  );
  return rows.map((row) => row.entity_id);
}

function toUsage(uid: DossierUid, path: ReferencePath, row: Row): Usage {
  const field = [...(path.zone ? [path.zone.field] : []), ...path.fields].join('.');
  return { uid, documentId: row.documentId, locale: row.locale, title: String(row[findTitleField(uid)] ?? ''), field };
}
