import type { Core } from '@strapi/strapi';
import { findAttributes, findDelivery } from '../content-model';
import { answerDetail } from './answer-detail';
import { answerFrontPage } from './answer-front-page';
import { answerList } from './answer-list';
import { answerSearch } from './answer-search';
import { answerHealth, answerServiceDocument } from './answer-service';
import { answerSuggest } from './answer-suggest';
import { COLLECTIONS } from './collections';
import { describePath } from './openapi/describe-path';
import { describeRecord } from './openapi/describe-record';
import {
  detailParameters,
  languageParameters,
  listParameters,
  noParameters,
  searchParameters,
  suggestParameters,
} from './parameters';
import type { Endpoint } from './request';

function listOwn(strapi: Core.Strapi): Endpoint[] {
  const fixed = [
    { path: '/v1', parameters: noParameters, answer: answerServiceDocument },
    { path: '/v1/health', parameters: noParameters, answer: answerHealth },
    { path: '/v1/dossier', parameters: languageParameters, answer: answerFrontPage },
    { path: '/v1/search', parameters: searchParameters, answer: answerSearch },
    { path: '/v1/search/suggest', parameters: suggestParameters, answer: answerSuggest },
  ];
  const ofCollections = COLLECTIONS.map(findDelivery).flatMap((delivery): Omit<Endpoint, 'description'>[] => {
    const membersOf = (short: boolean) => {
      const { properties } = describeRecord(delivery.type, (uid) => findAttributes(strapi, uid), short);
      return Object.keys(properties as object);
    };
    // Made once: zod compiles a schema at its first use, which takes longer than the answer.
    const list = listParameters(delivery, membersOf(true));
    const detail = detailParameters(membersOf(false));
    return [
      {
        path: `/v1/${delivery.collection}`,
        parameters: list,
        answer: (request) => answerList(request, delivery, list),
      },
      {
        path: `/v1/${delivery.collection}/{idOrSlug}`,
        parameters: detail,
        answer: (request, [idOrSlug]) => answerDetail(request, delivery, detail, idOrSlug),
      },
    ];
  });
  return [...fixed, ...ofCollections].map((endpoint) => ({ ...endpoint, description: describePath(endpoint.path) }));
}

const added = new WeakMap<Core.Strapi, Endpoint[]>();

/** For rooms that answer at addresses of their own: called in their `register`. */
export function addEndpoints(strapi: Core.Strapi, endpoints: Endpoint[]): void {
  added.set(strapi, [...(added.get(strapi) ?? []), ...endpoints]);
}

/** Every documented address. The router and the OpenAPI document are made from this list, once Strapi has its types. */
export function listEndpoints(strapi: Core.Strapi): Endpoint[] {
  return [...listOwn(strapi), ...(added.get(strapi) ?? [])];
}
