import {
  DOSSIER_TYPES,
  findChoiceKeys,
  findDelivery,
  isChoiceList,
  LANGUAGES,
  uidOf,
  type Attribute,
  type DossierType,
} from '../../content-model';
import { findOwnFields } from '../../published-records';

export type JsonSchema = Record<string, unknown>;
type FindAttributes = (uid: string) => Record<string, Attribute>;

const nullable = (type: string, more: JsonSchema = {}): JsonSchema => ({ type: [type, 'null'], ...more });
const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** The JSON Schema of a record as a detail gives it; `short` as lists do. Follows the presenter of published-records. */
export function describeRecord(type: DossierType, findAttributes: FindAttributes, short: boolean): JsonSchema {
  const delivery = findDelivery(type);
  const attributes = findAttributes(uidOf(type));
  const own = findOwnFields(attributes, delivery).filter(([name]) => !(short && delivery.long.includes(name)));
  const time = (description: string) => ({ type: 'string', format: 'date-time', description });
  const properties: Record<string, JsonSchema> = {
    id: { type: 'string', description: 'Permanent, the same in every language.' },
    iri: { type: 'string', format: 'uri', description: 'The permanent name of the thing.' },
    type: { const: type },
    language: nullable('string', {
      enum: [...LANGUAGES.map(({ code }) => code), null],
      description: 'null where a thing is the same in every language.',
    }),
    requestedLanguage: { type: 'string', description: 'Only with fallback=true: the language that was asked for.' },
    availableLanguages: listOf({ type: 'string' }),
    slug: nullable('string'),
    url: { type: 'string', format: 'uri', description: 'The page for readers.' },
    title: { type: 'string' },
    summary: nullable('string'),
    ...Object.fromEntries(own.map(([name, attribute]) => [name, describeValue(attribute, findAttributes)])),
    ...('licence' in attributes
      ? {
          licence: orNull(ref('Licence')),
          attribution: { type: 'string' },
          sourceUrl: nullable('string', { format: 'uri' }),
        }
      : {}),
    contact: { type: 'string', description: 'Where to report an error.' },
    schemaVersion: { type: 'string' },
    firstPublishedAt: time('Survives withdrawal and return.'),
    publishedAt: time('When this content was published.'),
    modifiedAt: time('When anything in this record last changed, what it embeds included.'),
  };
  const optional = new Set(['requestedLanguage']);
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter((name) => !optional.has(name)),
    additionalProperties: false,
  };
}

function describeValue(attribute: Attribute, findAttributes: FindAttributes): JsonSchema {
  if (attribute.type === 'dynamiczone') {
    return listOf({
      oneOf: (attribute.components ?? []).map((uid) => describeComponent(uid, findAttributes, uid.split('.')[1])),
    });
  }
  if (attribute.type === 'component') {
    const schema = describeComponent(String(attribute.component), findAttributes);
    return attribute.repeatable ? listOf(schema) : orNull(schema);
  }
  if (attribute.customField === 'global::choice') {
    const list = attribute.options?.list ?? '';
    return nullable('string', isChoiceList(list) ? { enum: [...findChoiceKeys(list), null] } : {});
  }
  switch (attribute.type) {
    case 'blocks':
      return orNull(ref('RichText'));
    case 'relation':
      return attribute.relation?.endsWith('ToMany') ? listOf(ref('Reference')) : orNull(ref('Reference'));
    case 'integer':
      return nullable('integer');
    case 'boolean':
      return nullable('boolean');
    case 'date':
      return nullable('string', { format: 'date' });
    case 'datetime':
      return nullable('string', { format: 'date-time' });
    default:
      return nullable('string');
  }
}

function describeComponent(uid: string, findAttributes: FindAttributes, blockType?: string): JsonSchema {
  if (uid === 'shared.item' || uid === 'shared.iri') return { type: 'string' };
  if (uid === 'shared.picture') return ref('Picture');
  const fields = Object.entries(findAttributes(uid)).filter(([name]) => name !== 'id');
  const properties = {
    ...(blockType ? { type: { const: blockType } } : {}),
    ...Object.fromEntries(fields.map(([name, attribute]) => [name, describeValue(attribute, findAttributes)])),
  };
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

const size = { url: { type: 'string', format: 'uri' }, width: nullable('integer'), height: nullable('integer') };

/** Schemas that several records share. */
export const sharedSchemas: Record<string, JsonSchema> = {
  Licence: {
    type: 'object',
    properties: { key: { type: 'string' }, name: { type: 'string' }, url: nullable('string', { format: 'uri' }) },
    required: ['key', 'name', 'url'],
    additionalProperties: false,
  },
  Reference: {
    type: 'object',
    description: 'Another entry, as much as a link needs.',
    properties: {
      id: { type: 'string' },
      type: { enum: [...DOSSIER_TYPES] },
      key: { type: 'string' },
      slug: nullable('string'),
      title: { type: 'string' },
      iri: { type: 'string', format: 'uri' },
    },
    required: ['id', 'type', 'slug', 'title', 'iri'],
    additionalProperties: false,
  },
  RichText: {
    type: 'object',
    description: 'The same text twice: as structure and as safe HTML.',
    properties: { blocks: listOf({ type: 'object' }), html: { type: 'string' } },
    required: ['blocks', 'html'],
    additionalProperties: false,
  },
  Picture: {
    type: 'object',
    properties: {
      ...size,
      mime: nullable('string'),
      decorative: { type: 'boolean' },
      alt: { type: 'string' },
      caption: nullable('string'),
      credit: nullable('string'),
      licence: orNull(ref('Licence')),
      sourceUrl: nullable('string'),
      madeWithAi: { type: 'boolean' },
      sizes: listOf({ type: 'object', properties: size, required: Object.keys(size), additionalProperties: false }),
    },
    required: [
      'url',
      'width',
      'height',
      'mime',
      'decorative',
      'alt',
      'caption',
      'credit',
      'licence',
      'sourceUrl',
      'madeWithAi',
      'sizes',
    ],
    additionalProperties: false,
  },
  Pagination: {
    type: 'object',
    properties: Object.fromEntries(
      ['page', 'pageSize', 'total', 'pageCount'].map((name) => [name, { type: 'integer' }])
    ),
    required: ['page', 'pageSize', 'total', 'pageCount'],
    additionalProperties: false,
  },
  Links: {
    type: 'object',
    properties: Object.fromEntries(
      ['self', 'first', 'prev', 'next', 'last'].map((name) => [name, { type: 'string', format: 'uri' }])
    ),
    required: ['self', 'first', 'last'],
    additionalProperties: false,
  },
  FacetValue: {
    type: 'object',
    properties: { value: { type: 'string' }, title: { type: 'string' }, count: { type: 'integer' } },
    required: ['value', 'title', 'count'],
    additionalProperties: false,
  },
  Problem: {
    type: 'object',
    description: 'RFC 9457. A 400 also names the parameter and, where that is a list, what is allowed.',
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string' },
      parameter: { type: 'string' },
      allowed: listOf({ type: 'string' }),
    },
    required: ['type', 'title', 'status', 'detail', 'instance'],
  },
};
