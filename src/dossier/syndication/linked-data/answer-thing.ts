import { chooseLanguage, DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../content-model';
import {
  COLLECTIONS,
  documentParameters,
  languageParameters,
  Problem,
  readParameters,
  type ApiAnswer,
  type ApiRequest,
} from '../../dossier-api';
import type { DeliveredRecord } from '../delivered-record';
import { answerPreview } from './answer-preview';
import { findThing, type FoundThing } from './find-thing';
import { formatDate } from './page/format';
import type { PageLinks } from './page/record-page';
import { pageAnswer, renderNotice, renderRecordPage } from './page/render';
import { words } from './page/words';
import { presentDocument } from './present-thing';
import { toTurtle } from './to-turtle';

/** The forms in which a thing is described, in the order in which an undecided caller gets them. */
export const FORMATS = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  html: 'text/html',
} as const;
export type Format = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];
const VARY = { Vary: 'Accept, Accept-Encoding, Accept-Language' };

/**
 * `GET /id/{collection}/{id}`: what an IRI names is a thing and no document, so the answer is See Other (303) to the
 * document that the caller takes (ADR 0016).
 */
export async function answerThing(request: ApiRequest, [collection, id]: string[]): Promise<ApiAnswer> {
  const { language: asked } = readParameters(request, languageParameters);
  const type = request.accepts(Object.values(FORMATS));
  const format = FORMAT_NAMES.find((name) => FORMATS[name] === type) ?? 'json';
  return orNotice(request, format, asked, async () => {
    const found = await findThing(request, collection, id, asked);
    return { status: 303, body: '', headers: { ...VARY, Location: findDocumentUrl(found, format, request) } };
  });
}

/** `GET /id/{collection}/{id}.{format}`: a document about a thing. */
export async function answerDocument(request: ApiRequest, parts: string[]): Promise<ApiAnswer> {
  const [collection, id, name] = parts;
  const { language: asked, preview } = readParameters(request, documentParameters);
  const format = FORMAT_NAMES.find((known) => known === name);
  if (!format) throw new Problem(404, `There is no such form of it. There are: ${FORMAT_NAMES.join(', ')}.`);
  if (preview !== undefined) return answerPreview(request, parts, { preview, language: asked });
  return orNotice(request, format, asked, async () => {
    const found = await findThing(request, collection, id, asked);
    const lastModified = Date.parse(found.record.modifiedAt);
    return { language: found.record.language, lastModified, ...(await writeDocument(found, format, request)) };
  });
}

async function writeDocument(found: FoundThing, format: Format, request: ApiRequest): Promise<ApiAnswer> {
  const { publicUrl } = request.settings;
  const { record, language } = found;
  const headers = { Link: `<${record.iri}>; rel="describes"` };
  switch (format) {
    case 'json':
      return { body: JSON.stringify(record), headers };
    case 'jsonld':
      return { body: JSON.stringify(presentDocument(record, publicUrl)), contentType: FORMATS.jsonld, headers };
    case 'ttl':
      return {
        body: await toTurtle(presentDocument(record, publicUrl)),
        contentType: `${FORMATS.ttl}; charset=utf-8`,
        headers,
      };
    case 'html': {
      const links = findPageLinks(found);
      const page = renderRecordPage({ record, language, links, document: presentDocument(record, publicUrl) });
      const answer = pageAnswer(page, publicUrl);
      return { ...answer, language, headers: { ...answer.headers, ...headers } };
    }
  }
}

/** JSON is what /v1 gives already; HTML is the page on DEN's own site when there is one. */
function findDocumentUrl({ delivery, record, language }: FoundThing, format: Format, { settings }: ApiRequest): string {
  if (format === 'json' && COLLECTIONS.includes(delivery.type))
    return `${settings.publicUrl}/v1/${delivery.collection}/${record.id}?language=${language}`;
  if (format === 'html' && !hasBuiltInPage(record)) return record.url;
  return documentUrl(record.iri, format, language);
}

export const documentUrl = (iri: string, format: Format, language: string): string =>
  `${iri}.${format}?language=${language}`;

/** Whether readers find this record on a page that is made here. */
export function hasBuiltInPage({ url, iri }: Pick<DeliveredRecord, 'url' | 'iri'>): boolean {
  return url === iri || url.startsWith(`${iri}?`);
}

function findPageLinks({ record, language }: FoundThing): PageLinks {
  const { iri } = record;
  const codes = LANGUAGES.map(({ code }) => code).filter(
    (code) => record.language === null || record.availableLanguages.includes(code)
  );
  const page = (code: Language) => documentUrl(iri, 'html', code);
  return {
    canonical: hasBuiltInPage(record) ? page(record.language === null ? DEFAULT_LANGUAGE : language) : record.url,
    languages: Object.fromEntries(codes.map((code) => [code, page(code)])),
    jsonld: documentUrl(iri, 'jsonld', language),
    turtle: documentUrl(iri, 'ttl', language),
    json: documentUrl(iri, 'json', language),
  };
}

/** A browser gets its 404 or 410 as a page; programs get problem+json. */
async function orNotice(
  request: ApiRequest,
  format: Format,
  asked: string | undefined,
  work: () => Promise<ApiAnswer>
): Promise<ApiAnswer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || format !== 'html' || ![404, 410].includes(error.status)) throw error;
    return noticeOf(error, chooseLanguage(asked, request.acceptLanguage), request);
  }
}

function noticeOf({ status, extra }: Problem, language: Language, { settings }: ApiRequest): ApiAnswer {
  const say = words[language];
  const alternates = (extra.alternates ?? []) as { language: string; href: string }[];
  const gone = status === 410;
  const page = renderNotice({
    language,
    title: gone ? say.gone : say.notFound,
    text: gone ? say.goneText(formatDate(String(extra.goneAt), language)) : say.notFoundText,
    contact: settings.contactEmail,
    elsewhere: alternates.map(({ language: code, href }) => ({
      code,
      href,
      name: LANGUAGES.find((known) => known.code === code)?.name ?? code,
    })),
  });
  const answer = pageAnswer(page, settings.publicUrl);
  const cache = gone ? 'public, max-age=60' : 'no-store';
  return { ...answer, status, language, headers: { ...VARY, ...answer.headers, 'Cache-Control': cache } };
}
