import type { Core } from '@strapi/strapi';
import { findDelivery } from '../content-model';
import { answerDetail } from './answer-detail';
import { answerFrontPage } from './answer-front-page';
import { answerList } from './answer-list';
import { answerSearch } from './answer-search';
import { answerHealth, answerServiceDocument } from './answer-service';
import { answerSuggest } from './answer-suggest';
import { COLLECTIONS } from './collections';
import { describePath } from './openapi/describe-path';
import {
  detailParameters,
  languageParameters,
  listParameters,
  noParameters,
  searchParameters,
  suggestParameters,
} from './parameters';
import type { Endpoint } from './request';

const own: Endpoint[] = [
  { path: '/v1', parameters: noParameters, answer: answerServiceDocument },
  { path: '/v1/health', parameters: noParameters, answer: answerHealth },
  { path: '/v1/dossier', parameters: languageParameters, answer: answerFrontPage },
  { path: '/v1/search', parameters: searchParameters, answer: answerSearch },
  { path: '/v1/search/suggest', parameters: suggestParameters, answer: answerSuggest },
  ...COLLECTIONS.map(findDelivery).flatMap((delivery): Omit<Endpoint, 'description'>[] => [
    {
      path: `/v1/${delivery.collection}`,
      parameters: listParameters(delivery),
      answer: (request) => answerList(request, delivery),
    },
    {
      path: `/v1/${delivery.collection}/{idOrSlug}`,
      parameters: detailParameters,
      answer: (request, [idOrSlug]) => answerDetail(request, delivery, idOrSlug),
    },
  ]),
].map((endpoint) => ({ ...endpoint, description: describePath(endpoint.path) }));

const added = new WeakMap<Core.Strapi, Endpoint[]>();

/** For rooms that answer at addresses of their own: called in their `register`. */
export function addEndpoints(strapi: Core.Strapi, endpoints: Endpoint[]): void {
  added.set(strapi, [...(added.get(strapi) ?? []), ...endpoints]);
}

/** Every documented address. The router and the OpenAPI document are made from this list. */
export function listEndpoints(strapi: Core.Strapi): Endpoint[] {
  return [...own, ...(added.get(strapi) ?? [])];
}
