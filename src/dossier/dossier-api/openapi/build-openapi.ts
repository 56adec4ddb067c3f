import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { findAttributes, findDelivery } from '../../content-model';
import { findRecordSettings } from '../../published-records';
import { API_VERSION, COLLECTIONS } from '../collections';
import { listEndpoints } from '../endpoints';
import { unwrap } from '../parse-parameters';
import type { Endpoint } from '../request';
import { buildExample } from './build-example';
import { countUseCases } from './describe-path';
import { problemResponses, referToProblems } from './describe-problems';
import { describeRecord } from './describe-record';
import { describeHit, searchSchemas } from './describe-search';
import { typeName, type JsonSchema } from './json-schema';
import { sharedSchemas } from './shared-schemas';

/** Tags of endpoints that other rooms add. */
const OTHER_TAGS = [
  { name: 'syndication', description: 'Changes, feeds, harvesting and exports, for sites that keep a copy.' },
  { name: 'linked-data', description: 'Things, vocabularies and the dataset as linked data.' },
];

/** The OpenAPI 3.1 document of /v1, from the schemas that check the parameters and the model that makes the records. */
export function buildOpenapi(strapi: Core.Strapi): JsonSchema {
  const { publicUrl, contactEmail } = findRecordSettings(strapi);
  // What is for crawlers (robots.txt, sitemaps) lies outside the API.
  const endpoints = listEndpoints(strapi).filter(({ path }) => /^\/(v1|id)(\/|$)/.test(path));
  const attributesOf = (uid: string) => findAttributes(strapi, uid);
  const collections = COLLECTIONS.map((type) => findDelivery(type).collection);
  const records = COLLECTIONS.flatMap((type): [string, JsonSchema][] => [
    [typeName(type), describeRecord(type, attributesOf, false)],
    [`${typeName(type)}Item`, describeRecord(type, attributesOf, true)],
    [`${typeName(type)}Hit`, describeHit(describeRecord(type, attributesOf, true))],
  ]);
  const schemas: Record<string, JsonSchema> = {
    ...Object.fromEntries(records),
    CountedQuadrant: countUseCases(describeRecord('quadrant', attributesOf, true)),
    CountedEthicsTopic: countUseCases(describeRecord('ethics-topic', attributesOf, true)),
    DossierRecord: describeRecord('dossier', attributesOf, false),
    ...sharedSchemas,
    ...searchSchemas,
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dossier API',
      version: API_VERSION,
      description:
        'The knowledge dossier of DEN on AI in the cultural sector: articles, AI use cases, ethics topics, trainings and glossary, in Dutch and English. Read-only, without a key. Every address takes GET, HEAD and OPTIONS; any other method that is not described here answers 405, with what is allowed in the header Allow.',
      contact: { name: 'DEN', url: 'https://www.den.nl/', email: contactEmail },
      license: {
        name: 'CC BY 4.0 (content; each record says its own)',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: publicUrl }],
    tags: [
      { name: 'dossier', description: 'The service itself and the front page.' },
      { name: 'search', description: 'Full-text search over all types, and suggestions while typing.' },
      ...collections.map((name) => ({ name, description: `Lists and details of ${name}.` })),
      ...OTHER_TAGS.filter(({ name }) => endpoints.some(({ description }) => description.tag === name)),
    ],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, describeOperations(endpoint, schemas)])),
    components: {
      schemas,
      responses: problemResponses,
      headers: {
        'API-Version': {
          description: 'The version of this API, in full.',
          schema: { type: 'string' },
          example: API_VERSION,
        },
        ETag: { description: 'For If-None-Match, which makes an unchanged answer a 304.', schema: { type: 'string' } },
        Location: { description: 'Where to go on.', schema: { type: 'string', format: 'uri' } },
      },
    },
  };
}

function describeOperations(endpoint: Endpoint, schemas: Record<string, JsonSchema>): JsonSchema {
  const { operationId } = endpoint.description;
  const get = describeOperation(endpoint, operationId, schemas);
  if (!endpoint.takesForms) return { get };
  const { parameters, ...rest } = describeOperation(endpoint, `${operationId}ByForm`, schemas);
  const form = z.toJSONSchema(endpoint.parameters, { io: 'input' }) as JsonSchema;
  delete form.$schema;
  const path = (parameters as { in: string }[]).filter((parameter) => parameter.in === 'path');
  const requestBody = { content: { 'application/x-www-form-urlencoded': { schema: form } } };
  return { get, post: { ...rest, parameters: path, requestBody } };
}

function describeOperation(
  { path, parameters, contentTypes = ['application/json'], description: words }: Endpoint,
  operationId: string,
  schemas: Record<string, JsonSchema>
): JsonSchema {
  const { tag, summary, description, errors, moved, status = 200, schema = { type: 'string' } } = words;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: words.path?.[name] ?? name,
    schema: { type: 'string' },
  }));
  const content = contentTypes.map((type) => [type, describeContent(type, schema, schemas)]);
  const redirect = (when: string) => ({ description: when, headers: headers('API-Version', 'Location') });
  return {
    tags: [tag],
    operationId,
    summary,
    description,
    parameters: [
      ...inPath,
      ...Object.entries(parameters.shape).map(([name, parameter]) => describeParameter(name, parameter)),
    ],
    responses: {
      ...(status === 303
        ? { '303': redirect(summary) }
        : {
            '200': {
              description: summary,
              headers: headers('API-Version', 'ETag'),
              content: Object.fromEntries(content),
            },
          }),
      ...(moved ? { '308': redirect(moved) } : {}),
      ...referToProblems(errors),
    },
  };
}

const headers = (...names: string[]): JsonSchema =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** With an example, where a schema says what there is in it. */
function describeContent(type: string, schema: JsonSchema, schemas: Record<string, JsonSchema>): JsonSchema {
  if (!/json/.test(type)) return { schema: { type: 'string' } };
  const saysMore = '$ref' in schema || 'properties' in schema;
  return { schema, ...(saysMore ? { example: buildExample(schema, schemas) } : {}) };
}

function describeParameter(name: string, schema: z.ZodType): JsonSchema {
  const { description, example, ...rest } = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
  delete rest.$schema;
  const isList = unwrap(schema) instanceof z.ZodArray;
  return {
    name,
    in: 'query',
    description: description ?? name,
    ...(example === undefined ? {} : { example }),
    ...(isList ? { style: 'form', explode: false } : {}),
    schema: rest,
  };
}
