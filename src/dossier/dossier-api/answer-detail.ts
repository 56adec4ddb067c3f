import { chooseLanguage, LANGUAGES, type Delivery } from '../content-model';
import { findByDocument, findBySlug, findSlugOwner, spliceDates, type RecordRow } from './find-records';
import { goneProblem } from './gone-problem';
import { missingLanguage } from './missing-language';
import type { DetailSchema } from './parameters';
import { pickFields } from './pick-fields';
import { PREVIEW_HEADERS } from './preview-token';
import { Problem } from './problems';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';

/**
 * `GET /v1/{collection}/{idOrSlug}`: one record. A former slug, and that of another language, answers 308; a withdrawn
 * entry 410.
 */
export async function answerDetail(
  request: ApiRequest,
  delivery: Delivery,
  schema: DetailSchema,
  idOrSlug: string
): Promise<ApiAnswer> {
  const parameters = readParameters(request, schema);
  if (parameters.preview !== undefined) return answerPreview(request, delivery, idOrSlug, parameters);
  const language = chooseLanguage(parameters.language, request.acceptLanguage);
  const { reader } = request;

  const bySlug = await findBySlug(reader, delivery.type, language, idOrSlug);
  if (bySlug) return present(bySlug, language, parameters);
  const byId = await findByDocument(reader, delivery.type, idOrSlug);
  if (byId.length > 0) return presentDocument(request, delivery, byId, language, parameters);

  const owner = await findSlugOwner(reader, delivery.type, language, idOrSlug);
  if (!owner) throw new Problem(404, `There is no ${delivery.type} with the id or slug "${idOrSlug.slice(0, 100)}".`);
  const rows = await findByDocument(reader, delivery.type, owner);
  const slug = findIn(rows, language)?.slug;
  return slug ? redirect(request, delivery, slug) : presentDocument(request, delivery, rows, language, parameters);
}

/** A draft, for who has a link to it that was signed for this entry and language. */
async function answerPreview(
  { previews }: ApiRequest,
  { type }: Delivery,
  id: string,
  { preview = '', language, fields }: { preview?: string; language?: string; fields?: string[] }
): Promise<ApiAnswer> {
  const { row } = await previews.open(preview, { type, id, language });
  return { body: pickFields(spliceDates(row), fields), language: row.locale || null, headers: PREVIEW_HEADERS };
}

type Parameters = { fallback: boolean; fields?: string[] };

function present(row: RecordRow, language: string, { fallback, fields }: Parameters): ApiAnswer {
  const json = spliceDates(row, fallback ? { requestedLanguage: language } : {});
  return { body: pickFields(json, fields), language: row.locale || null, lastModified: Number(row.modified_at) };
}

/** A document that is known: in the language asked for, in another, or gone. */
function presentDocument(
  request: ApiRequest,
  delivery: Delivery,
  rows: RecordRow[],
  language: string,
  parameters: Parameters
): ApiAnswer {
  const wanted = findIn(rows, language);
  if (wanted) return present(wanted, language, parameters);
  const live = rows.filter(({ state }) => state === 'live');
  const [other] = LANGUAGES.flatMap(({ code }) => live.filter(({ locale }) => locale === code));
  if (other && parameters.fallback) return present(other, language, parameters);
  if (live.length > 0) {
    const advice = other ? ' Add fallback=true to get it in another language.' : '';
    throw missingLanguage(
      `This ${delivery.type} is not available in "${language}".${advice}`,
      live.map(({ locale }) => locale),
      (code) => addressOfRecord(request, delivery, rows[0].document_id, code)
    );
  }
  throw goneProblem(rows);
}

/** What is live in a language, or the same in every language. */
function findIn(rows: RecordRow[], language: string): RecordRow | undefined {
  return rows.find(({ locale, state }) => state === 'live' && (locale === language || locale === ''));
}

function redirect(request: ApiRequest, { collection }: Delivery, slug: string): ApiAnswer {
  const query = request.query.toString();
  const location = `${request.settings.publicUrl}/v1/${collection}/${encodeURIComponent(slug)}${query ? `?${query}` : ''}`;
  return { status: 308, body: '', headers: { Location: location } };
}

function addressOfRecord({ settings }: ApiRequest, { collection }: Delivery, id: string, language: string): string {
  return `${settings.publicUrl}/v1/${collection}/${id}?language=${language}`;
}
