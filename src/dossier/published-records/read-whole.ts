import type { Core } from '@strapi/strapi';
import { findAttributes, isOwnReference, type Attribute, type DossierUid } from '../content-model';
import { withTables } from './database';
import { findPopulate } from './find-populate';
import type { Row } from './present-entry';

const COMPONENTS = ['component', 'dynamiczone'];
const OPTIONAL = [...COMPONENTS, 'relation'];

interface Extent {
  /** Which targets of relations, as `findPopulate` takes it; published ones when it does not say. */
  targets?: object;
  /** Without these, components, files and relations are left out. Absent: all of them. */
  fields?: string[];
}

/**
 * The rows of a type with all that `findPopulate` names. In a transaction, where nobody else writes between two questions,
 * it asks first which components and relations these rows have: most have few, and each field is a question of its own.
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
  const optional = Object.keys(populate).filter((field) => OPTIONAL.includes(attributes[field].type));
  const unused = strapi.db.inTransaction() ? await findUnused(strapi, uid, where, optional) : [];
  for (const field of unused) delete populate[field];
  const rows = await strapi.db.query(uid).findMany({ where, populate: populate as never });
  for (const row of rows)
    for (const field of unused) {
      row[field] = isList(attributes[field]) ? [] : null;
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

function isList({ type, repeatable, relation }: Attribute): boolean {
  return type === 'dynamiczone' || Boolean(repeatable) || Boolean(relation?.endsWith('ToMany'));
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  /** Of components, which share a table: in which field they are. */
  on?: { field: string };
}

/** Of these fields those in which none of the rows has anything, by one question. */
async function findUnused(strapi: Core.Strapi, uid: DossierUid, where: object, fields: string[]): Promise<string[]> {
  if (fields.length < 2) return [];
  const { attributes } = strapi.db.metadata.get(uid) as unknown as { attributes: Record<string, { joinTable: JoinTable }> }; // prettier-ignore
  const ids = strapi.db.queryBuilder(uid).select('id').where(where).getKnexQuery();
  const used: Record<string, boolean | number> = await withTables(strapi, ({ table, trx }) => {
    const questions = fields.map((field) => {
      const { name, joinColumn, on = {} } = attributes[field].joinTable;
      const rows = table(name).where(on).whereIn(joinColumn.name, trx.select('id').from('asked')).select(trx.raw('1'));
      return trx.raw('exists ? as ??', [rows, field]);
    });
    return trx.with('asked', ids).select(questions).first();
  });
  return fields.filter((field) => !used[field]);
}
