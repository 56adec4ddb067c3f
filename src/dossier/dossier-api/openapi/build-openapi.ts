import { z } from 'zod';
import { findDelivery, type Attribute } from '../../content-model';
import type { RecordSettings } from '../../published-records';
import { API_VERSION, COLLECTIONS } from '../collections';
import { endpoints } from '../endpoints';
import { unwrap } from '../parse-parameters';
import type { Endpoint } from '../request';
import { describeRecord, sharedSchemas, type JsonSchema } from './describe-record';
import { describeHit, searchSchemas } from './describe-search';
import { describePath, successSchema, typeName } from './describe-path';

/** The OpenAPI 3.1 document of /v1, from the schemas that check the parameters and the model that makes the records. */
export function buildOpenapi(
  findAttributes: (uid: string) => Record<string, Attribute>,
  { publicUrl, contactEmail }: RecordSettings
): JsonSchema {
  const records = COLLECTIONS.flatMap((type): [string, JsonSchema][] => [
    [typeName(type), describeRecord(type, findAttributes, false)],
    [`${typeName(type)}Item`, describeRecord(type, findAttributes, true)],
    [`${typeName(type)}Hit`, describeHit(describeRecord(type, findAttributes, true))],
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
      { name: 'search', description: 'Full-text search over all types, and suggestions.' },
      ...COLLECTIONS.map((type) => ({
        name: findDelivery(type).collection,
        description: `Lists and details of ${findDelivery(type).collection}.`,
      })),
    ],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: describeOperation(endpoint) }])),
    components: {
      schemas: {
        ...Object.fromEntries(records),
        DossierRecord: describeRecord('dossier', findAttributes, false),
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

function describeOperation(endpoint: Endpoint): JsonSchema {
  const { tag, operationId, summary, description, errors } = describePath(endpoint.path);
  const path = endpoint.path.includes('{idOrSlug}')
    ? [
        {
          name: 'idOrSlug',
          in: 'path',
          required: true,
          description: 'The id of a record, or its slug.',
          schema: { type: 'string' },
        },
      ]
    : [];
  const problems = errors.map((status) => [String(status), { $ref: '#/components/responses/Problem' }]);
  return {
    tags: [tag],
    operationId,
    summary,
    description,
    parameters: [
      ...path,
      ...Object.entries(endpoint.parameters.shape).map(([name, schema]) => describeParameter(name, schema)),
    ],
    responses: {
      '200': {
        description: summary,
        headers: {
          'API-Version': { description: 'The version of this API.', schema: { type: 'string' } },
          ETag: { description: 'For If-None-Match.', schema: { type: 'string' } },
        },
        content: { 'application/json': { schema: successSchema(endpoint.path) } },
      },
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
