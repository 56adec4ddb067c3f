import { isOwnReference, type Attribute } from '../content-model';

type FindAttributes = (uid: string) => Record<string, Attribute>;
type Populate = Record<string, unknown>;

const PUBLISHED = { where: { publishedAt: { $notNull: true } } };

/**
 * What has to be read with an entry to present it: its components and pictures whole, and of everything it refers to
 * as much as a reference shows. For the database layer, whose one query a relation serves a whole batch.
 * @param targets which targets of relations; `{}` for a draft, which refers to drafts
 */
export function findPopulate(uid: string, findAttributes: FindAttributes, targets: object = PUBLISHED): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(findAttributes(uid))) {
    if (isOwnReference(attribute)) {
      populate[name] = { ...targets, select: findNames(findAttributes(String(attribute.target))) };
    } else if (attribute.type === 'component' && attribute.component) {
      populate[name] = { populate: findPopulate(attribute.component, findAttributes, targets) };
    } else if (attribute.type === 'dynamiczone') {
      const on = (attribute.components ?? []).map((component) => [
        component,
        { populate: findPopulate(component, findAttributes, targets) },
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
  'publishedAt',
  ...['title', 'name', 'slug', 'key'].filter((name) => name in attributes),
];
