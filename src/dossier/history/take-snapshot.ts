import { createHash } from 'node:crypto';
import { isDossierUid, type Attribute } from '../content-model';
import { isSystemField } from '../published-records';

export type FindAttributes = (uid: string) => Record<string, Attribute>;
export type Values = Record<string, unknown>;

/**
 * The content of one language of an entry, as much as is needed to show it and to put it back: own fields, components
 * whole, of relations the documentIds and of files the ids.
 */
export interface Snapshot {
  fields: Values;
  /** What the ids were called, for who reads it later: by documentId, and by `file 12`. */
  names: Record<string, string>;
}

/** A field that an editor fills: not one that Strapi adds, nor the other side of a relation. */
export function isContentField(name: string, { type, mappedBy, target }: Attribute): boolean {
  return !isSystemField(name) && !mappedBy && (type !== 'relation' || isDossierUid(target ?? ''));
}

export function findContentFields(uid: string, findAttributes: FindAttributes): [string, Attribute][] {
  return Object.entries(findAttributes(uid)).filter(([name, attribute]) => isContentField(name, attribute));
}

export const fileKey = (id: unknown): string => `file ${String(id)}`;

/** Pure: the same row gives the same fields in the same order, so that they can be compared as text. */
export function takeSnapshot(row: Values, uid: string, findAttributes: FindAttributes): Snapshot {
  const names: Record<string, string> = {};
  const name = (key: string, item: Values) => {
    names[key] = String(item.title ?? item.name ?? '');
    return key;
  };
  const each = (value: unknown, present: (item: Values) => unknown) =>
    Array.isArray(value) ? value.map((item) => present(item as Values)) : value ? present(value as Values) : null;

  const takeFields = (values: Values, of: string): Values =>
    Object.fromEntries(
      findContentFields(of, findAttributes).map(([field, attribute]) => [field, take(values[field], attribute)])
    );
  const take = (value: unknown, { type, component }: Attribute): unknown => {
    switch (type) {
      case 'relation':
        return each(value, (item) => name(String(item.documentId), item));
      case 'media':
        return each(value, (item) => {
          name(fileKey(item.id), item);
          return item.id;
        });
      case 'component':
        return each(value, (item) => takeFields(item, String(component)));
      case 'dynamiczone':
        return each(value, (item) => ({
          __component: item.__component,
          ...takeFields(item, String(item.__component)),
        }));
      default:
        return value === undefined || value === '' ? null : value;
    }
  };
  return { fields: takeFields(row, uid), names };
}

/** Of the fields alone: an entry that embeds something with a new name still says the same itself. */
export function hashSnapshot({ fields }: Snapshot): string {
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}
