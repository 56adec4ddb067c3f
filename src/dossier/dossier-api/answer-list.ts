import { chooseLanguage, type Delivery } from '../content-model';
import { countFacets, countList, findPage, findPageText, type ListQuery } from './find-list';
import { presentFacets, type FacetValue } from './present-facets';
import { findLatestChange } from './find-records';
import type { ListParameters, ListSchema } from './parameters';
import { presentItems } from './present-items';
import { addressOf, readParameters, type ApiAnswer, type ApiRequest } from './request';
import { openMemory, type Recall } from './remember';
import { resolveFilters } from './resolve-filters';
import { searchList } from './search-list';

/** `GET /v1/{collection}`: a page of records, joined from their stored texts where all of them are wanted as they are. */
export async function answerList(request: ApiRequest, delivery: Delivery, schema: ListSchema): Promise<ApiAnswer> {
  const parameters = readParameters(request, schema) as ListParameters & Record<string, unknown>;
  const memory = openMemory(request.reader);
  const query = await toListQuery(request, delivery, parameters, memory);
  const [{ items, total, facets }, latest] = await Promise.all([
    parameters.q?.trim() ? searchList(request, query, parameters) : readList(request, query, parameters, memory),
    memory.then((recall) => recall('latest change', () => findLatestChange(request.reader))),
  ]);
  const pagination = findPagination(parameters, total);
  const links = findLinks(request, pagination);
  const rest = JSON.stringify({ pagination, ...(facets ? { facets } : {}), links }).slice(1);
  return {
    body: wrap('{"data":[', items, `],${rest}`),
    language: query.language,
    lastModified: latest.at,
    headers: { Link: formatLinks(links) },
  };
}

export interface FoundList {
  /** The JSON of the records with commas between them. */
  items: string | Buffer;
  total: number;
  facets?: Record<string, FacetValue[]>;
}

async function readList(
  { reader }: ApiRequest,
  query: ListQuery,
  parameters: ListParameters,
  memory: Promise<Recall>
): Promise<FoundList> {
  // These are the same on every page and in every order.
  const { delivery, sort: _sort, limit: _limit, offset: _offset, ...rest } = query;
  const key = JSON.stringify([delivery.type, rest]);
  const findFacets = async () =>
    presentFacets(reader, delivery.facets, await countFacets(reader, query), query.language);
  const [items, total, facets] = await Promise.all([
    query.fallback || parameters.fields
      ? findPage(reader, query).then((rows) => presentItems(rows, query, parameters))
      : findPageText(reader, query),
    memory.then((recall) => recall(`total ${key}`, () => countList(reader, query))),
    parameters.facets ? memory.then((recall) => recall(`facets ${key}`, findFacets)) : undefined,
  ]);
  return { items, total, facets };
}

/** @throws a 400 for values that are unknown */
export async function toListQuery(
  request: ApiRequest,
  delivery: Delivery,
  parameters: ListParameters & Record<string, unknown>,
  memory: Promise<Recall>
): Promise<ListQuery> {
  const time = (text: string | undefined) => (text === undefined ? undefined : new Date(text).getTime());
  const language = chooseLanguage(parameters.language, request.acceptLanguage);
  return {
    delivery,
    language,
    fallback: parameters.fallback,
    filters: await resolveFilters(request.reader, delivery.facets, parameters, language, memory),
    yearFrom: parameters.yearFrom,
    yearTo: parameters.yearTo,
    startsAfter: time(parameters.startsAfter),
    modifiedSince: time(parameters.modifiedSince),
    sort: parameters.sort ?? delivery.sort,
    limit: parameters.pageSize,
    offset: (parameters.page - 1) * parameters.pageSize,
  };
}

function wrap(head: string, items: string | Buffer, tail: string): string | Buffer {
  if (typeof items === 'string') return head + items + tail;
  return Buffer.concat([Buffer.from(head), items, Buffer.from(tail)]);
}

export interface Pagination {
  page: number;
  pageSize: number;
  total: number;
  pageCount: number;
}

export function findPagination({ page, pageSize }: { page: number; pageSize: number }, total: number): Pagination {
  return { page, pageSize, total, pageCount: Math.ceil(total / pageSize) };
}

interface Links {
  self: string;
  first: string;
  prev?: string;
  next?: string;
  last: string;
}

export function findLinks(request: ApiRequest, { page, pageCount }: Pagination): Links {
  const at = (number: number) => addressOf(request, { page: String(number) });
  return {
    self: addressOf(request),
    first: at(1),
    ...(page > 1 ? { prev: at(Math.min(page - 1, Math.max(1, pageCount))) } : {}),
    ...(page < pageCount ? { next: at(page + 1) } : {}),
    last: at(Math.max(1, pageCount)),
  };
}

/** RFC 8288. */
export function formatLinks(links: Links): string {
  return Object.entries(links)
    .map(([relation, address]) => `<${address}>; rel="${relation}"`)
    .join(', ');
}
