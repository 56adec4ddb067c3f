import { chooseLanguage, type DossierType } from '../content-model';
import { addMembers } from '../published-records';
import { buildHitTexts, findHitRows, type HitRow, type SearchResult } from '../search';
import { findLinks, findPagination, formatLinks } from './answer-list';
import { COLLECTIONS } from './collections';
import { findLatestChange } from './find-records';
import { searchParameters, type SearchParameters } from './parameters';
import { readSort } from './read-sort';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';
import { resolveFilters } from './resolve-filters';
import { presentSearchFacets, searchFacets } from './search-facets';

/** `GET /v1/search`: what is found over all types, best first. */
export async function answerSearch(request: ApiRequest): Promise<ApiAnswer> {
  const parameters = readParameters(request, searchParameters) as SearchParameters & Record<string, unknown>;
  const language = chooseLanguage(parameters.language, request.acceptLanguage);
  const filters = await resolveFilters(request.reader, searchFacets, parameters, language);
  const time = (text: string | undefined) => (text === undefined ? undefined : new Date(text).getTime());
  const result = await request.search.find({
    text: parameters.q,
    types: (parameters.types as DossierType[] | undefined) ?? COLLECTIONS,
    language,
    fallback: parameters.fallback,
    facetFilters: filters.map(({ facet, values }) => ({ name: facet.name, values })),
    yearFrom: parameters.yearFrom,
    yearTo: parameters.yearTo,
    startsAfter: time(parameters.startsAfter),
    modifiedSince: time(parameters.modifiedSince),
    ...readSort(parameters.sort ?? (parameters.q.trim() ? 'relevance' : '-publishedAt')),
    limit: parameters.pageSize,
    offset: (parameters.page - 1) * parameters.pageSize,
    facets: parameters.facets,
  });
  const [rows, latest] = await Promise.all([
    findHitRows(
      request.reader,
      result.hits.map(({ id }) => id)
    ),
    findLatestChange(request.reader),
  ]);
  const scores = new Map(result.hits.map(({ id, score }) => [id, score]));
  const hits = rows.map((row) => presentHit(row, scores.get(row.id) ?? 0, result, language, parameters.fallback));
  const pagination = findPagination(parameters, result.total);
  const links = findLinks(request, pagination);
  const rest = {
    query: { q: parameters.q, language, ...findAdvice(parameters.q, result, language) },
    pagination,
    ...(result.facets ? { facets: await presentSearchFacets(request.reader, result.facets, language) } : {}),
    links,
  };
  return {
    body: `{"data":[${hits.join(',')}],${JSON.stringify(rest).slice(1)}`,
    language,
    lastModified: latest.at,
    headers: { Link: formatLinks(links) },
  };
}

/** A record as lists give it, with how it was found. */
function presentHit(
  row: HitRow,
  score: number,
  { markers }: SearchResult,
  language: string,
  fallback: boolean
): string {
  const { matchedFields, title, excerpt } = buildHitTexts(row.title, row.texts, markers[row.locale || language]);
  return addMembers(row.text, {
    ...(fallback ? { requestedLanguage: language } : {}),
    score: Math.round(score * 10_000) / 10_000,
    matchedFields,
    titleHighlight: title,
    excerpt,
  });
}

const ADVICE: Record<string, Record<string, string>> = {
  'no-words': {
    nl: 'Deze zoekvraag bestaat alleen uit woorden die overal voorkomen, of uit tekens. Voeg een onderwerp toe, bijvoorbeeld “handschrift” of “vertalen”.',
    en: 'This query holds only words that are everywhere, or only signs. Add a subject, such as “handwriting” or “translation”.',
  },
  'nothing-found': {
    nl: 'Niets gevonden. Gebruik minder of andere woorden, of haal een filter weg.',
    en: 'Nothing was found. Use fewer or other words, or take away a filter.',
  },
};

/** What helps when there is little: the query as it may have been meant, or why there is nothing. */
function findAdvice(q: string, { didYouMean, isWithoutWords, total }: SearchResult, language: string): object {
  const reason = isWithoutWords ? 'no-words' : 'nothing-found';
  const code = total === 0 && q.trim() ? reason : undefined;
  return {
    ...(didYouMean ? { didYouMean } : {}),
    ...(code ? { notice: { code, message: ADVICE[code][language] } } : {}),
  };
}
