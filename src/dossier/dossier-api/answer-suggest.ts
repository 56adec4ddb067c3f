import { chooseLanguage, type DossierType } from '../content-model';
import { findHitRows, markText } from '../search';
import { COLLECTIONS } from './collections';
import { findLatestChange } from './find-records';
import { suggestParameters } from './parameters';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';

/** `GET /v1/search/suggest`: titles, terms and synonyms that what has been typed may become. */
export async function answerSuggest(request: ApiRequest): Promise<ApiAnswer> {
  const { q, language: asked, types, limit } = readParameters(request, suggestParameters);
  const language = chooseLanguage(asked, request.acceptLanguage);
  const suggestions = await request.search.suggest(
    q,
    language,
    (types as DossierType[] | undefined) ?? COLLECTIONS,
    limit
  );
  const [rows, latest] = await Promise.all([
    findHitRows(
      request.reader,
      suggestions.map(({ entry }) => entry.id)
    ),
    findLatestChange(request.reader),
  ]);
  const data = suggestions.flatMap(({ entry, text, isLabel, marks }) => {
    const row = rows.find(({ id }) => id === entry.id);
    if (!row) return [];
    const { id, iri, type, slug, url, title } = JSON.parse(row.text) as Record<string, unknown>;
    return [{ ...markText(text, marks), kind: isLabel ? 'label' : 'title', type, id, slug, iri, url, title }];
  });
  return {
    body: JSON.stringify({ data, query: { q, language } }),
    language,
    lastModified: latest.at,
  };
}
