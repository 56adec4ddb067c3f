import { chooseLanguage, LANGUAGES, type Delivery } from '../content-model';
import {
  findByDocument,
  findBySlug,
  findBySlugAnywhere,
  findFormerOwner,
  isoTime,
  spliceDates,
  type RecordRow,
} from './find-records';
import { detailParameters } from './parameters';
import { pickFields } from './pick-fields';
import { PREVIEW_HEADERS } from './preview-token';
import { Problem } from './problems';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';

/** `GET /v1/{collection}/{idOrSlug}`: one record; a former slug answers 308, a withdrawn entry 410. */
export async function answerDetail(request: ApiRequest, delivery: Delivery, idOrSlug: string): Promise<ApiAnswer> {
  const parameters = readParameters(request, detailParameters);
  if (parameters.preview !== undefined) return answerPreview(request, delivery, idOrSlug, parameters);
  const language = chooseLanguage(parameters.language, request.acceptLanguage);
  const { reader } = request;

  const bySlug = await findBySlug(reader, delivery.type, language, idOrSlug);
  if (bySlug) return present(bySlug, language, parameters);
  const byId = await findByDocument(reader, delivery.type, idOrSlug);
  if (byId.length > 0) return presentDocument(request, delivery, byId, language, parameters);

  const formerOwner = await findFormerOwner(reader, delivery.type, language, idOrSlug);
  if (formerOwner) {
    const rows = await findByDocument(reader, delivery.type, formerOwner);
    const present = rows.find(({ locale, state }) => state === 'live' && (locale === language || locale === ''));
    if (present?.slug) return redirect(request, delivery, present.slug);
    return presentDocument(request, delivery, rows, language, parameters);
  }
  const elsewhere = await findBySlugAnywhere(reader, delivery.type, idOrSlug);
  if (elsewhere.length > 0) return presentDocument(request, delivery, elsewhere, language, parameters);
  throw new Problem(404, `There is no ${delivery.type} with the id or slug "${idOrSlug.slice(0, 100)}".`);
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
  const live = LANGUAGES.map(({ code }) => rows.find((row) => row.state === 'live' && row.locale === code)).filter(
    (row) => row !== undefined
  );
  const wanted = rows.find((row) => row.state === 'live' && (row.locale === language || row.locale === ''));
  if (wanted) return present(wanted, language, parameters);
  if (live.length > 0 && parameters.fallback) return present(live[0], language, parameters);
  if (live.length > 0) {
    throw new Problem(
      404,
      `This ${delivery.type} is not available in "${language}". Add fallback=true to get it in another language.`,
      {
        availableLanguages: live.map(({ locale }) => locale),
        alternates: live.map((row) => ({
          language: row.locale,
          href: addressOfRecord(request, delivery, row.document_id, row.locale),
        })),
      }
    );
  }
  const goneAt = isoTime(Math.max(...rows.map((row) => Number(row.gone_at ?? 0))));
  throw new Problem(410, `This ${delivery.type} was withdrawn at ${goneAt}.`, { goneAt, id: rows[0].document_id });
}

function redirect(request: ApiRequest, { collection }: Delivery, slug: string): ApiAnswer {
  const query = request.query.toString();
  const location = `${request.settings.publicUrl}/v1/${collection}/${encodeURIComponent(slug)}${query ? `?${query}` : ''}`;
  return { status: 308, body: '', headers: { Location: location } };
}

function addressOfRecord({ settings }: ApiRequest, { collection }: Delivery, id: string, language: string): string {
  return `${settings.publicUrl}/v1/${collection}/${id}?language=${language}`;
}
