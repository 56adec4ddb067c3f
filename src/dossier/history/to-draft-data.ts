import { isLocalizedType, typeOf, type Attribute, type DossierUid } from '../content-model';
import { fileKey, isContentField, type FindAttributes, type Snapshot, type Values } from './take-snapshot';

/** Something of a version that cannot be put back. */
export interface LeftOut {
  reason: 'field-gone' | 'target-gone' | 'file-gone' | 'slug-taken' | 'shared';
  /** The fields on the way to it, by name and type, to be labelled. */
  place: { uid: string; field: string }[];
  /** What was there: a title, a file, a web address; empty for a field. */
  what: string;
}

/** What a version refers to: documentIds by type, and files. */
export interface References {
  documents: Map<DossierUid, Set<string>>;
  files: Set<number>;
}

interface DraftContext {
  findAttributes: FindAttributes;
  /** What of the references is still there. */
  present: References;
  /** The language into which it is put back, absent for types without languages. */
  locale?: string;
}

/** Everything that a version refers to, by the schema as it is now. */
export function findReferences(snapshot: Snapshot, uid: string, findAttributes: FindAttributes): References {
  const found: References = { documents: new Map(), files: new Set() };
  const look = (values: Values, of: string): void => {
    const attributes = findAttributes(of);
    for (const [field, value] of Object.entries(values)) {
      const { type, target, component } = attributes[field] ?? { type: '' };
      for (const item of listOf(value)) {
        if (type === 'relation') {
          const ids = found.documents.get(target as DossierUid) ?? new Set();
          found.documents.set(target as DossierUid, ids.add(String(item)));
        }
        if (type === 'media') found.files.add(Number(item));
        if (type === 'component' || type === 'dynamiczone')
          look(item as Values, component ?? String((item as Values).__component));
      }
    }
  };
  look(snapshot.fields, uid);
  return found;
}

/**
 * A version as the Document Service takes it, without what no longer exists. Pure.
 * Fields that the version did not have yet are not in it: they stay as they are.
 */
export function toDraftData(
  snapshot: Snapshot,
  uid: string,
  { findAttributes, present, locale }: DraftContext
): { data: Values; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];

  const toFields = (values: Values, of: string, way: LeftOut['place']): Values => {
    const attributes = findAttributes(of);
    const data: Values = {};
    for (const [field, value] of Object.entries(values)) {
      const attribute = attributes[field];
      const place = [...way, { uid: of, field }];
      if (attribute && isContentField(field, attribute)) data[field] = toValue(value, attribute, place);
      else if (field !== '__component' && isFilled(value)) leftOut.push({ reason: 'field-gone', place, what: '' });
    }
    return data;
  };

  const toValue = (value: unknown, attribute: Attribute, place: LeftOut['place']): unknown => {
    switch (attribute.type) {
      case 'relation':
        return {
          set: keep(value, attribute, place).map((documentId) =>
            locale && isLocalizedType(typeOf(attribute.target as DossierUid)) ? { documentId, locale } : { documentId }
          ),
        };
      case 'media': {
        const kept = keep(value, attribute, place);
        return Array.isArray(value) ? kept : (kept[0] ?? null);
      }
      case 'component': {
        const items = listOf(value).map((item) => toFields(item as Values, String(attribute.component), place));
        return Array.isArray(value) ? items : (items[0] ?? null);
      }
      case 'dynamiczone':
        return listOf(value).flatMap((item) => {
          const component = String((item as Values).__component);
          if (attribute.components?.includes(component))
            return [{ __component: component, ...toFields(item as Values, component, place) }];
          leftOut.push({ reason: 'field-gone', place, what: component });
          return [];
        });
      default:
        return value;
    }
  };

  const keep = (value: unknown, { type, target }: Attribute, place: LeftOut['place']): unknown[] =>
    listOf(value).filter((id) => {
      const isFile = type === 'media';
      const isPresent = isFile
        ? present.files.has(Number(id))
        : present.documents.get(target as DossierUid)?.has(String(id));
      const what = snapshot.names[isFile ? fileKey(id) : String(id)] || String(id);
      if (!isPresent) leftOut.push({ reason: isFile ? 'file-gone' : 'target-gone', place, what });
      return isPresent;
    });

  return { data: toFields(snapshot.fields, uid, []), leftOut };
}

const listOf = (value: unknown): unknown[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => item !== null && item !== undefined);

const isFilled = (value: unknown): boolean => listOf(value).length > 0;
