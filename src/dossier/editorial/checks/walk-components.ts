import { isObject, type CheckContext, type Entry, type Path } from './check';

/** A type or component with its values, and where it stands in the entry. */
export interface Part {
  uid: string;
  values: Entry;
  path: Path;
}

/** The entry itself and every component in it, in the order of the schema, dynamic zones included. */
export function findParts(values: Entry, context: CheckContext, uid = context.uid, path: Path = []): Part[] {
  const inner = Object.entries(context.findAttributes(uid)).flatMap(([field, attribute]) => {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
    const value = values[field];
    return (Array.isArray(value) ? value : [value]).flatMap((item, position) => {
      if (!isObject(item)) return [];
      const component = attribute.component ?? String(item.__component);
      return findParts(item, context, component, Array.isArray(value) ? [...path, field, position] : [...path, field]);
    });
  });
  return [{ uid, values, path }, ...inner];
}
