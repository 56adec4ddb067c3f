import type { Core } from '@strapi/strapi';
import { findAttributes, isOwnReference, type Attribute, type DossierUid } from '../content-model';
import { withTables } from './database';
import { findPopulate } from './find-populate';
import type { Row } from './present-entry';

const COMPONENTS = ['component', 'dynamiczone'];

interface Extent {
  /** Which targets of relations, as `findPopulate` takes it; published ones when it does not say. */
  targets?: object;
  /** Without these, components, files and relations are left out. Absent: all of them. */
  fields?: string[];
}

/**
 * The rows of a type with all that `findPopulate` names. In a transaction, where nobody else writes between two questions,
 * it asks first which kinds of components these rows have: most have few, and each kind is a question of its own.
 */
export async function readWhole(
  strapi: Core.Strapi,
  uid: DossierUid,
  where: object,
  { targets, fields }: Extent = {}
): Promise<(Row & { publishedAt: string })[]> {
  const attributes = findAttributes(strapi, uid);
  const populate = findPopulate(uid, (model) => findAttributes(strapi, model), targets);
  for (const field of Object.keys(populate)) if (fields && !fields.includes(field)) delete populate[field];
  const components = Object.keys(populate).filter((field) => COMPONENTS.includes(attributes[field].type));
  const unused = strapi.db.inTransaction() ? await findUnused(strapi, uid, where, components) : [];
  for (const field of unused) delete populate[field];
  const rows = await strapi.db.query(uid).findMany({ where, populate: populate as never });
  for (const row of rows)
    for (const field of unused) {
      const { type, repeatable } = attributes[field];
      row[field] = repeatable || type === 'dynamiczone' ? [] : null;
    }
  return rows;
}

/** A row that was read with all targets of its relations, without those that are not published. */
export function keepPublishedTargets<T extends Record<string, unknown>>(
  row: T,
  uid: string,
  findAttributes: (uid: string) => Record<string, Attribute>
): T {
  const keep = (value: unknown, attribute: Attribute): unknown => {
    if (Array.isArray(value)) return value.map((item) => keep(item, attribute)).filter(Boolean);
    if (!isObject(value)) return value;
    if (isOwnReference(attribute)) return value.publishedAt ? value : null;
    const component = attribute.component ?? value.__component;
    const isComponent = COMPONENTS.includes(attribute.type) && typeof component === 'string';
    return isComponent ? keepPublishedTargets(value, component, findAttributes) : value;
  };
  const attributes = findAttributes(uid);
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, attributes[name] ? keep(value, attributes[name]) : value])
  ) as T;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Of the fields for components those in which none of the rows has any. */
async function findUnused(strapi: Core.Strapi, uid: DossierUid, where: object, fields: string[]): Promise<string[]> {
  if (fields.length < 2) return [];
  // One table says for all fields of a type which components its rows have.
  const { joinTable } = strapi.db.metadata.get(uid).attributes[fields[0]] as unknown as { joinTable: { name: string } };
  const ids = strapi.db.queryBuilder(uid).select('id').where(where).getKnexQuery();
  const used: { field: string }[] = await withTables(strapi, ({ table }) =>
    table(joinTable.name).distinct('field').whereIn('entity_id', ids)
  );
  return fields.filter((name) => !used.some(({ field }) => field === name));
}
