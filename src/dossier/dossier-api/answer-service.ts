import { findDelivery, LANGUAGES } from '../content-model';
import { API_VERSION, COLLECTIONS } from './collections';
import { findUnsearchable } from '../search';
import { findLatestChange, findState } from './find-records';
import { noParameters } from './parameters';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';

/** `GET /v1`: what there is here. */
export async function answerServiceDocument(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const base = `${request.settings.publicUrl}/v1`;
  const collections = COLLECTIONS.map((type) => {
    const { collection } = findDelivery(type);
    return { name: collection, type, href: `${base}/${collection}` };
  });
  const body = {
    title: 'Knowledge dossier AI in the cultural sector',
    version: API_VERSION,
    languages: LANGUAGES.map(({ code }) => code),
    licence: { key: 'cc-by-4.0', name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    contact: request.settings.contactEmail,
    collections,
    links: {
      self: base,
      dossier: `${base}/dossier`,
      search: `${base}/search`,
      openapi: `${base}/openapi.json`,
      documentation: `${base}/docs`,
      changes: `${base}/changes`,
      feed: `${base}/feeds/dossier.atom`,
      export: `${base}/exports/dossier.ndjson`,
      health: `${base}/health`,
    },
  };
  return { body: JSON.stringify(body) };
}

/** `GET /v1/health`: ready to answer (200) or not (503). `lag` counts records that wait to be presented again, `missing` those the search lacks. */
export async function answerHealth(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const headers = { 'Cache-Control': 'no-store' };
  try {
    const [latest, epoch, lag, unsearchable] = await Promise.all([
      findLatestChange(request.reader),
      findState(request.reader, 'epoch'),
      request.reader.first<{ count: number | string }>('select count(*) as count from record_refreshes'),
      findUnsearchable(request.reader),
    ]);
    return {
      body: JSON.stringify({
        status: 'ok',
        database: 'ok',
        records: { seq: latest.seq, epoch, lag: Number(lag?.count ?? 0) },
        search: { missing: unsearchable },
      }),
      headers,
    };
  } catch {
    return { status: 503, body: JSON.stringify({ status: 'unavailable', database: 'unreachable' }), headers };
  }
}
