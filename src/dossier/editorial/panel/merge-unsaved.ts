import { isOwnReference } from '../../content-model';
import { isObject, listOf, type CheckContext, type Entry } from '../checks/check';

/**
 * An entry as the admin's form holds it, turned into what checks read. The form has values and components whole, but
 * of a relation only what was added and taken away; the rest is in the stored draft.
 * @param values from the form, unsaved; anybody who may write can send anything here
 * @param stored the draft with its relations, or an empty object for what was never saved
 */
export function mergeUnsaved(values: Entry, stored: Entry, context: CheckContext, uid = context.uid): Entry {
  const merged: Entry = {};
  for (const [field, attribute] of Object.entries(context.findAttributes(uid))) {
    const value = values[field];
    if (isOwnReference(attribute)) {
      const isMany = /ToMany$/.test(attribute.relation ?? '');
      merged[field] = mergeRelation(value, listOf(stored[field]), isMany);
    } else if (attribute.type === 'component' || attribute.type === 'dynamiczone') {
      const before = listOf(stored[field]);
      const merge = (item: unknown) => mergeComponent(item, before, context, attribute.component);
      if (Array.isArray(value)) merged[field] = value.map(merge).filter(isObject);
      else if (isObject(value) && attribute.component) merged[field] = merge(value);
    } else if (value !== undefined) {
      merged[field] = value;
    }
  }
  return merged;
}

function mergeComponent(item: unknown, stored: Entry[], context: CheckContext, component?: string): Entry | null {
  if (!isObject(item)) return null;
  const uid = component ?? String(item.__component);
  const before = stored.find(({ id, __component }) => id === item.id && (component || __component === uid)) ?? {};
  const merged = mergeUnsaved(item, before, context, uid);
  return component ? merged : { ...merged, __component: uid };
}

/** What stays of the stored targets, with those that were added. A relation to one holds the last that was chosen. */
function mergeRelation(value: unknown, stored: Entry[], isMany: boolean): Entry[] | Entry | null {
  const { connect, disconnect } = isObject(value) ? value : { connect: undefined, disconnect: undefined };
  const gone = new Set(listOf(disconnect).map(({ documentId }) => documentId));
  const added = listOf(connect).filter(({ documentId }) => typeof documentId === 'string');
  const kept = stored.filter(({ documentId }) => !gone.has(documentId));
  const known = new Set(kept.map(({ documentId }) => documentId));
  const all = [...kept, ...added.filter(({ documentId }) => !known.has(documentId))];
  return isMany ? all : (all.at(-1) ?? null);
}
