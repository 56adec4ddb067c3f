import type { Core } from '@strapi/strapi';
import { findDelivery, LANGUAGES, type Delivery } from '../content-model';
import {
  COLLECTIONS,
  findByDocument,
  goneProblem,
  noParameters,
  Problem,
  readParameters,
  type ApiRequest,
  type Endpoint,
} from '../dossier-api';
import { isoTime, withTables } from '../published-records';
import { findVersions } from './version-store';

/** `GET /v1/{collection}/{id}/versions`: when a record was published with other content. No names, no content. */
export function createVersionEndpoints(strapi: Core.Strapi): Endpoint[] {
  return COLLECTIONS.map(findDelivery).map((delivery) => ({
    path: `/v1/${delivery.collection}/{id}/versions`,
    parameters: noParameters,
    answer: async (request, [id]) => {
      readParameters(request, noParameters);
      await checkLive(request, delivery, id);
      const data = await findPublicVersions(strapi, delivery, id);
      return {
        body: JSON.stringify({ data }),
        language: null,
        lastModified: Math.max(0, ...data.map(({ publishedAt }) => Date.parse(publishedAt))) || undefined,
      };
    },
    description: {
      tag: delivery.collection,
      operationId: `list${typeName(delivery)}Versions`,
      summary: 'When one of them changed',
      description: `Each time that one of the ${delivery.collection} was published with other content, per language, the newest first. Dates only.`,
      errors: [400, 404, 406, 410],
      path: { id: 'The id of a record.' },
      schema,
    },
  }));
}

const schema = {
  type: 'object',
  properties: {
    data: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          version: { type: 'integer', description: 'Counted from 1, per language.' },
          language: { type: ['string', 'null'], description: 'null where a record has no language.' },
          publishedAt: { type: 'string', format: 'date-time' },
        },
        required: ['version', 'language', 'publishedAt'],
        additionalProperties: false,
      },
    },
  },
  required: ['data'],
  additionalProperties: false,
};

const typeName = ({ type }: Delivery): string =>
  type.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

async function checkLive({ reader }: ApiRequest, { type }: Delivery, id: string): Promise<void> {
  const rows = await findByDocument(reader, type, id);
  if (rows.some(({ state }) => state === 'live')) return;
  if (rows.length === 0) throw new Problem(404, `There is no ${type} with the id "${id.slice(0, 100)}".`);
  throw goneProblem(rows);
}

async function findPublicVersions(strapi: Core.Strapi, { type }: Delivery, documentId: string) {
  const languages = [...LANGUAGES.map(({ code }) => code), ''];
  const perLanguage = await withTables(strapi, async (tables) => {
    const found = [];
    for (const locale of languages)
      found.push({ locale, versions: await findVersions(tables, { type, documentId, locale }) });
    return found;
  });
  return perLanguage
    .flatMap(({ locale, versions }) =>
      versions.map(({ publishedAt }, position) => ({
        version: versions.length - position,
        language: locale || null,
        publishedAt: isoTime(publishedAt),
      }))
    )
    .sort((one, other) => other.publishedAt.localeCompare(one.publishedAt));
}
