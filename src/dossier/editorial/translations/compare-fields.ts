import { createHash, createHmac } from 'node:crypto';
import type { Attribute } from '../../content-model';
import { isObject, type Entry } from '../checks/check';

type FindAttributes = (uid: string) => Record<string, Attribute>;

/** Names of fields and what they say, each as one short text. */
export type Fingerprints = Record<string, string>;

/**
 * What the fields of an entry say, so that two versions can be compared without keeping the texts.
 * @param key for fingerprints that are kept: a short text is found from its plain hash by guessing
 */
export function fingerprintFields(
  entry: Entry,
  uid: string,
  fields: string[],
  findAttributes: FindAttributes,
  key?: Buffer
): Fingerprints {
  const attributes = findAttributes(uid);
  return Object.fromEntries(
    fields.map((field) => {
      const value = toPlain(entry[field], attributes[field], findAttributes);
      if (value === null) return [field, ''];
      const hash = key ? createHmac('sha256', key) : createHash('sha256');
      return [field, hash.update(JSON.stringify(value)).digest('base64url').slice(0, 22)];
    })
  );
}

/** The fields that differ. */
export function compareFields(one: Fingerprints, other: Fingerprints): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
    (field) => (one[field] ?? '') !== (other[field] ?? '')
  );
}

/** A value without what the database adds to it: entries and files by their id, nothing at all as null. */
export function toPlain(value: unknown, attribute: Attribute | undefined, findAttributes: FindAttributes): unknown {
  if (!attribute || value === undefined || value === null || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  switch (attribute.type) {
    case 'relation':
      return Array.isArray(value) ? value.map((target) => idOf(target, 'documentId')) : idOf(value, 'documentId');
    case 'media':
      return idOf(value, 'id');
    case 'component':
    case 'dynamiczone': {
      const parts = [value].flat().filter(isObject);
      return parts.map((part) => {
        const uid = attribute.component ?? String(part.__component);
        const fields = Object.entries(findAttributes(uid)).filter(([name]) => name !== 'id');
        return [uid, ...fields.map(([name, inner]) => toPlain(part[name], inner, findAttributes))];
      });
    }
    case 'datetime':
    case 'time':
      return new Date(value as string).getTime() || value;
    default:
      return value;
  }
}

const idOf = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : value);
