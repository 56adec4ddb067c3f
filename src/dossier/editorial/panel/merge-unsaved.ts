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
  const gone = new Set(findTargets(disconnect));
  const kept = stored.filter(({ documentId }) => !gone.has(String(documentId)));
  const known = new Set(kept.map(({ documentId }) => documentId));
  const added = findTargets(connect).filter((documentId) => !known.has(documentId));
  const all = [...kept, ...added.map((documentId) => ({ documentId }))];
  return isMany ? all : (all.at(-1) ?? null);
}

/** The form keeps what it will send of a relation in `apiData`; what is sent has it at the top. */
function findTargets(items: unknown): string[] {
  return listOf(items)
    .map(({ documentId, apiData }) => (isObject(apiData) ? apiData.documentId : documentId))
    .filter((documentId) => typeof documentId === 'string');
}
