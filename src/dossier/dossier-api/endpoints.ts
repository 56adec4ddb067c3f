import { findDelivery, findDeliveryByCollection } from '../content-model';
import { answerDetail } from './answer-detail';
import { answerFrontPage } from './answer-front-page';
import { answerList } from './answer-list';
import { answerSearch } from './answer-search';
import { answerHealth, answerServiceDocument } from './answer-service';
import { answerSuggest } from './answer-suggest';
import { COLLECTIONS } from './collections';
import {
  detailParameters,
  languageParameters,
  listParameters,
  noParameters,
  searchParameters,
  suggestParameters,
} from './parameters';
import type { Endpoint } from './request';

/** Every address under /v1 whose answer is JSON. The router and the OpenAPI document are made from this list. */
export const endpoints: Endpoint[] = [
  { path: '/v1', parameters: noParameters, answer: answerServiceDocument },
  { path: '/v1/health', parameters: noParameters, answer: answerHealth },
  { path: '/v1/dossier', parameters: languageParameters, answer: answerFrontPage },
  { path: '/v1/search', parameters: searchParameters, answer: answerSearch },
  { path: '/v1/search/suggest', parameters: suggestParameters, answer: answerSuggest },
  ...COLLECTIONS.map(findDelivery).flatMap((delivery): Endpoint[] => [
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
];

const exact = new Map(endpoints.map((endpoint) => [endpoint.path, endpoint]));

/** The endpoint of a path and what stands in the place of its parameter; null when there is none. */
export function findEndpoint(path: string): { endpoint: Endpoint; pathParameters: string[] } | null {
  const known = exact.get(path);
  if (known) return { endpoint: known, pathParameters: [] };
  const match = /^\/v1\/([a-z-]+)\/([^/]+)$/.exec(path);
  if (!match || !findDeliveryByCollection(match[1])) return null;
  const endpoint = exact.get(`/v1/${match[1]}/{idOrSlug}`);
  const value = decode(match[2]);
  return endpoint && value !== null ? { endpoint, pathParameters: [value] } : null;
}

/** Null for an encoding that is none (`%zz`). */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
