import { chooseLanguage, type Delivery } from '../content-model';
import { countFacets, countList, findPage, type ListQuery } from './find-list';
import { presentFacets, type FacetValue } from './present-facets';
import { endWithDates, findLatestChange, spliceDates, type ListRow } from './find-records';
import type { ListParameters, ListSchema } from './parameters';
import { pickFields } from './pick-fields';
import { addressOf, readParameters, type ApiAnswer, type ApiRequest } from './request';
import { openMemory, type Recall } from './remember';
import { resolveFilters } from './resolve-filters';
import { searchList } from './search-list';

/** `GET /v1/{collection}`: a page of records, joined from their stored texts without parsing them. */
export async function answerList(request: ApiRequest, delivery: Delivery, schema: ListSchema): Promise<ApiAnswer> {
  const parameters = readParameters(request, schema) as ListParameters & Record<string, unknown>;
  const memory = openMemory(request.reader);
  const query = await toListQuery(request, delivery, parameters, memory);
  const [{ rows, total, facets }, latest] = await Promise.all([
    parameters.q?.trim() ? searchList(request, query, parameters) : readList(request, query, parameters.facets, memory),
    memory.then((recall) => recall('latest change', () => findLatestChange(request.reader))),
  ]);
  const pagination = findPagination(parameters, total);
  const links = findLinks(request, pagination);
  const items = rows.flatMap((row, index) => [
    ...(index > 0 ? [','] : []),
    ...presentItem(row, query, parameters.fields),
  ]);
  const rest = JSON.stringify({ pagination, ...(facets ? { facets } : {}), links }).slice(1);
  return {
    body: join(['{"data":[', ...items, `],${rest}`]),
    language: query.language,
    lastModified: latest.at,
    headers: { Link: formatLinks(links) },
  };
}

export interface FoundList {
  rows: ListRow[];
  total: number;
  facets?: Record<string, FacetValue[]>;
}

async function readList(
  { reader }: ApiRequest,
  query: ListQuery,
  withFacets: boolean,
  memory: Promise<Recall>
): Promise<FoundList> {
  // These are the same on every page and in every order.
  const { delivery, sort: _sort, limit: _limit, offset: _offset, ...rest } = query;
  const key = JSON.stringify([delivery.type, rest]);
  const findFacets = async () =>
    presentFacets(reader, delivery.facets, await countFacets(reader, query), query.language);
  const [rows, total, facets] = await Promise.all([
    findPage(reader, query),
    memory.then((recall) => recall(`total ${key}`, () => countList(reader, query))),
    withFacets ? memory.then((recall) => recall(`facets ${key}`, findFacets)) : undefined,
  ]);
  return { rows, total, facets };
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

type Part = string | Buffer;

/** With `fallback` each item says which language was asked for, beside the one it is in. */
function presentItem(row: ListRow, { fallback, language }: ListQuery, fields: string[] | undefined): Part[] {
  const extra = fallback ? { requestedLanguage: language } : {};
  if (fields) return [pickFields(spliceDates(row, extra), fields)];
  const text = typeof row.text === 'string' ? row.text.slice(0, -1) : row.text.subarray(0, -1);
  return [text, endWithDates(row, extra)];
}

function join(parts: Part[]): Part {
  if (parts.every((part) => typeof part === 'string')) return parts.join('');
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
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
