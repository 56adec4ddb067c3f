import { findDelivery, LANGUAGES } from '../content-model';
import { API_VERSION, COLLECTIONS } from './collections';
import { findUnsearchable } from '../search';
import { findDefaultLicence } from './find-default-licence';
import { findLatestChange, findState } from './find-records';
import { noParameters } from './parameters';
import { Problem } from './problems';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';

/** The doors of /v1 beside its collections, those of other rooms too. */
export const DOORS = {
  self: '',
  dossier: '/dossier',
  search: '/search',
  suggest: '/search/suggest',
  openapi: '/openapi.json',
  documentation: '/docs',
  changes: '/changes',
  feed: '/feeds/dossier.atom',
  export: '/exports/dossier.ndjson',
  oai: '/oai',
  vocabularies: '/vocabularies',
  dataset: '/dataset',
  health: '/health',
};

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
    licence: await findDefaultLicence(request.reader),
    contact: request.settings.contactEmail,
    collections,
    links: Object.fromEntries(Object.entries(DOORS).map(([name, path]) => [name, `${base}${path}`])),
  };
  return { body: JSON.stringify(body) };
}

/**
 * `GET /v1/health`: ready to answer, or a 503. `lag` counts records that wait to be presented again, `missing` those the
 * search lacks.
 */
export async function answerHealth(request: ApiRequest): Promise<ApiAnswer> {
  readParameters(request, noParameters);
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
      headers: { 'Cache-Control': 'no-store' },
    };
  } catch {
    throw new Problem(503, 'The database does not answer.', {}, { 'Retry-After': '5' });
  }
}
