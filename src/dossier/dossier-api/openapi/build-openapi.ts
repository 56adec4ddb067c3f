import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { findAttributes, findDelivery } from '../../content-model';
import { findRecordSettings } from '../../published-records';
import { API_VERSION, COLLECTIONS } from '../collections';
import { listEndpoints } from '../endpoints';
import { unwrap } from '../parse-parameters';
import type { Endpoint } from '../request';
import { describeRecord, sharedSchemas, type JsonSchema } from './describe-record';
import { typeName } from './describe-path';
import { describeHit, searchSchemas } from './describe-search';

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
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dossier API',
      version: API_VERSION,
      description:
        'The knowledge dossier of DEN on AI in the cultural sector: articles, AI use cases, ethics topics, trainings and glossary, in Dutch and English. Read-only, without a key.',
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
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, describeOperations(endpoint)])),
    components: {
      schemas: {
        ...Object.fromEntries(records),
        DossierRecord: describeRecord('dossier', attributesOf, false),
        ...sharedSchemas,
        ...searchSchemas,
      },
      responses: {
        Problem: {
          description: 'What went wrong, and what is allowed.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function describeOperations(endpoint: Endpoint): JsonSchema {
  const { operationId } = endpoint.description;
  const get = describeOperation(endpoint, operationId);
  if (!endpoint.takesForms) return { get };
  const { parameters, ...rest } = describeOperation(endpoint, `${operationId}ByForm`);
  const form = z.toJSONSchema(endpoint.parameters, { io: 'input' }) as JsonSchema;
  delete form.$schema;
  const path = (parameters as { in: string }[]).filter((parameter) => parameter.in === 'path');
  const requestBody = { content: { 'application/x-www-form-urlencoded': { schema: form } } };
  return { get, post: { ...rest, parameters: path, requestBody } };
}

function describeOperation(
  { path, parameters, contentTypes = ['application/json'], description: words }: Endpoint,
  operationId: string
): JsonSchema {
  const { tag, summary, description, errors, status = 200, schema = { type: 'string' } } = words;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: words.path?.[name] ?? name,
    schema: { type: 'string' },
  }));
  const problems = errors.map((status) => [String(status), { $ref: '#/components/responses/Problem' }]);
  const content = contentTypes.map((type) => [type, { schema: /json/.test(type) ? schema : { type: 'string' } }]);
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
        ? { '303': { description: summary, headers: { Location: { schema: { type: 'string', format: 'uri' } } } } }
        : {
            '200': {
              description: summary,
              headers: {
                'API-Version': { description: 'The version of this API.', schema: { type: 'string' } },
                ETag: { description: 'For If-None-Match.', schema: { type: 'string' } },
              },
              content: Object.fromEntries(content),
            },
          }),
      ...Object.fromEntries(problems),
    },
  };
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
