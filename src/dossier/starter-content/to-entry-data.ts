import type { Attribute } from '../content-model';
import { markdownToBlocks } from './markdown-to-blocks';

/** What the transformation needs to know of the world; plain functions, so that it can be tested without Strapi. */
export interface Lookups {
  findAttributes(uid: string): Record<string, Attribute>;
  /** The document of an entry of the data files; null when it has no version in the language at hand. */
  findTarget(targetUid: string, id: string): string | null;
  /** The uploaded file of a drawing. */
  findPicture(name: string): number;
}

type Values = Record<string, unknown>;

/** Values as the data files write them, turned into what the Document Service takes. Relations without a target in this language are left out. */
export function toEntryData(values: Values, uid: string, lookups: Lookups): Values {
  const attributes = lookups.findAttributes(uid);
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const attribute = attributes[field];
      if (!attribute) throw new Error(`${uid} has no field "${field}"`);
      return [field, toValue(value, attribute, lookups)];
    })
  );
}

function toValue(value: unknown, attribute: Attribute, lookups: Lookups): unknown {
  switch (attribute.type) {
    case 'blocks':
      return markdownToBlocks(String(value));
    case 'relation':
      return toRelation(value, String(attribute.target), lookups);
    case 'component':
      return attribute.repeatable
        ? (value as unknown[]).map((item) => toComponent(item, String(attribute.component), lookups))
        : toComponent(value, String(attribute.component), lookups);
    case 'dynamiczone':
      return (value as ({ type: string } & Values)[]).map(({ type, ...fields }) => ({
        __component: `body.${type}`,
        ...toEntryData(fields, `body.${type}`, lookups),
      }));
    default:
      return value;
  }
}

function toRelation(value: unknown, target: string, lookups: Lookups): unknown {
  const find = (id: unknown) => lookups.findTarget(target, String(id));
  return Array.isArray(value) ? value.map(find).filter((documentId) => documentId !== null) : find(value);
}

function toComponent(value: unknown, uid: string, lookups: Lookups): Values {
  if (uid === 'shared.item') return { text: value };
  if (uid === 'shared.picture') {
    const { image, ...texts } = value as { image: string } & Values;
    return { file: lookups.findPicture(image), credit: 'DEN', licence: 'cc0-1.0', madeWithAi: false, ...texts };
  }
  return toEntryData(value as Values, uid, lookups);
}
