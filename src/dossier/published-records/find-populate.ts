import type { Attribute } from '../content-model';

type FindAttributes = (uid: string) => Record<string, Attribute>;
type Populate = Record<string, unknown>;

const PUBLISHED = { publishedAt: { $notNull: true } };

/**
 * What has to be read with an entry to present it: its components and pictures whole, and of everything it refers to
 * as much as a reference shows. For the database layer, whose one query a relation serves a whole batch.
 */
export function findPopulate(uid: string, findAttributes: FindAttributes): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(findAttributes(uid))) {
    if (attribute.type === 'relation' && attribute.target?.startsWith('api::') && !attribute.mappedBy) {
      populate[name] = { where: PUBLISHED, select: findNames(findAttributes(attribute.target)) };
    } else if (attribute.type === 'component' && attribute.component) {
      populate[name] = { populate: findPopulate(attribute.component, findAttributes) };
    } else if (attribute.type === 'dynamiczone') {
      const on = (attribute.components ?? []).map((component) => [
        component,
        { populate: findPopulate(component, findAttributes) },
      ]);
      populate[name] = { on: Object.fromEntries(on) };
    } else if (attribute.type === 'media') {
      populate[name] = true;
    }
  }
  return populate;
}

/** By what a reference names its target; the rest of the target would be read for nothing. */
const findNames = (attributes: Record<string, Attribute>): string[] => [
  'documentId',
  ...['title', 'name', 'slug', 'key'].filter((name) => name in attributes),
];
