import type { Attribute, Delivery } from '../content-model';

/** Fields that have a place of their own in every record, or none. */
const PLACED = new Set(['title', 'name', 'slug', 'licence', 'attribution', 'sourceUrl', 'syndicate', 'reviewDue']);
/** Fields that Strapi adds to every type. */
const SYSTEM =
  /^(id|documentId|createdAt|updatedAt|publishedAt|firstPublishedAt|createdBy|updatedBy|locale|localizations|strapi_.*)$/;

export const isSystemField = (name: string): boolean => SYSTEM.test(name);

/** The fields of a type that its records give under their own name. The other side of a relation is not among them. */
export function findOwnFields(attributes: Record<string, Attribute>, { summary }: Delivery): [string, Attribute][] {
  return Object.entries(attributes).filter(([name, { mappedBy, target }]) => {
    if (PLACED.has(name) || SYSTEM.test(name) || name === summary) return false;
    return !mappedBy && !target?.startsWith('admin::');
  });
}
