import {
  findChoiceKeys,
  findDelivery,
  isChoiceList,
  LANGUAGES,
  uidOf,
  type Attribute,
  type DossierType,
} from '../../content-model';
import { findOwnFields, SCHEMA_VERSION } from '../../published-records';
import { exampleEntry, exampleReference } from './examples';
import { closed, listOf, nullable, orNull, ref, type JsonSchema } from './json-schema';

type FindAttributes = (uid: string) => Record<string, Attribute>;

/** The JSON Schema of a record as a detail gives it; `short` as lists do. Follows the presenter of published-records. */
export function describeRecord(type: DossierType, findAttributes: FindAttributes, short: boolean): JsonSchema {
  const delivery = findDelivery(type);
  const attributes = findAttributes(uidOf(type));
  const own = findOwnFields(attributes, delivery).filter(([name]) => !(short && delivery.long.includes(name)));
  const example = exampleEntry(type);
  const time = (description: string) => ({ type: 'string', format: 'date-time', description });
  const properties: Record<string, JsonSchema> = {
    id: { type: 'string', description: 'Permanent, the same in every language.', examples: [example.id] },
    iri: {
      type: 'string',
      format: 'uri',
      description: 'The permanent name of the thing.',
      examples: [example.iri],
    },
    type: { const: type },
    language: nullable('string', {
      enum: [...LANGUAGES.map(({ code }) => code), null],
      description: 'null where a thing is the same in every language.',
      examples: [example.language],
    }),
    requestedLanguage: { type: 'string', description: 'Only with fallback=true: the language that was asked for.' },
    availableLanguages: { ...listOf({ type: 'string' }), examples: [example.availableLanguages] },
    slug: nullable('string', { examples: [example.slug] }),
    url: {
      type: 'string',
      format: 'uri',
      description: 'The page for readers.',
      examples: [example.url],
    },
    title: { type: 'string', examples: [example.title] },
    summary: nullable('string', delivery.summary ? { examples: ['Een samenvatting in één of twee zinnen.'] } : {}),
    ...Object.fromEntries(own.map(([name, attribute]) => [name, describeValue(attribute, findAttributes)])),
    ...('licence' in attributes
      ? {
          licence: orNull(ref('Licence')),
          attribution: { type: 'string', examples: ['DEN'] },
          sourceUrl: nullable('string', { format: 'uri' }),
        }
      : {}),
    contact: { type: 'string', description: 'Where to report an error.', examples: ['info@dossier.example'] },
    schemaVersion: { type: 'string', examples: [SCHEMA_VERSION] },
    firstPublishedAt: time('Survives withdrawal and return.'),
    publishedAt: time('When this content was published.'),
    modifiedAt: time('When anything in this record last changed, what it embeds included.'),
  };
  return closed(
    properties,
    Object.keys(properties).filter((name) => name !== 'requestedLanguage')
  );
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
    case 'relation': {
      const target = String(attribute.target).split('.')[1] as DossierType;
      const reference = { ...ref('Reference'), examples: [exampleReference(target)] };
      return attribute.relation?.endsWith('ToMany') ? listOf(reference) : orNull(reference);
    }
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
  return closed(properties);
}
