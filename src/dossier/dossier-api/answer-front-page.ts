import { chooseLanguage, findDelivery, type DossierType } from '../content-model';
import { addMembers, listName } from '../published-records';
import { countFacets, findPage, type ListQuery, type ListRow } from './find-list';
import { findLatestChange, spliceDates, type RecordRow } from './find-records';
import { missingLanguage } from './missing-language';
import { languageParameters } from './parameters';
import { readParameters, type ApiAnswer, type ApiRequest } from './request';

const NEWEST = 6;
const UPCOMING = 3;

/** `GET /v1/dossier`: all that a front page shows, in one call. */
export async function answerFrontPage(request: ApiRequest): Promise<ApiAnswer> {
  const { reader } = request;
  const { language: asked } = readParameters(request, languageParameters);
  const language = chooseLanguage(asked, request.acceptLanguage);
  const dossiers = await reader.all<RecordRow>(
    `select locale, record as text, first_published_at, published_at, modified_at from published_records where type = 'dossier' and state = 'live' order by locale`
  );
  const dossier = dossiers.find(({ locale }) => locale === language);
  if (!dossier) {
    throw missingLanguage(
      `The dossier has no front page in "${language}" yet.`,
      dossiers.map(({ locale }) => locale),
      (code) => `${request.settings.publicUrl}/v1/dossier?language=${code}`
    );
  }

  const list = (type: DossierType, extra: Partial<ListQuery> = {}) =>
    findPage(reader, listQuery(type, language, extra));
  const counts = await countFacets(reader, listQuery('use-case', language));
  const [quadrants, ethicsTopics, useCases, articles, trainings, latest] = await Promise.all([
    list('quadrant'),
    list('ethics-topic'),
    list('use-case', { limit: NEWEST }),
    list('article', { limit: NEWEST }),
    list('training', { limit: UPCOMING, startsAfter: request.now, sort: 'startsAt' }),
    findLatestChange(reader),
  ]);
  const counted = (rows: ListRow[], facet: string) =>
    rows.map((row) => addMembers(row.text, { useCases: countOf(counts, facet, row.document_id) }));
  const newest = [...useCases, ...articles]
    .sort((one, other) => Number(other.published_at) - Number(one.published_at))
    .slice(0, NEWEST);
  const featured = await findFeatured(request, dossier.text, language);
  const members: [string, string][] = [
    ['dossier', spliceDates(dossier)],
    ['quadrants', joinList(counted(quadrants, 'quadrant'))],
    ['ethicsTopics', joinList(counted(ethicsTopics, 'ethicsTopic'))],
    ['featured', joinList(featured.map(({ text }) => text))],
    ['newest', joinList(newest.map(({ text }) => text))],
    ['upcomingTrainings', joinList(trainings.map(({ text }) => text))],
  ];
  return {
    body: `{${members.map(([name, json]) => `"${name}":${json}`).join(',')}}`,
    language,
    lastModified: latest.at,
    validUntil: await findNextStart(request, language),
  };
}

/** When the first training that is still to come begins, and so leaves the page. */
async function findNextStart({ reader, now }: ApiRequest, language: string): Promise<number | undefined> {
  const row = await reader.first<{ next: number | string | null }>(
    `select min(last_starts_at) as next from record_lists where list = ? and facet = '' and value = '' and last_starts_at > ?`,
    [listName('training', language), now]
  );
  return row?.next ? Number(row.next) : undefined;
}

function listQuery(type: DossierType, language: string, extra: Partial<ListQuery> = {}): ListQuery {
  const delivery = findDelivery(type);
  return { delivery, language, fallback: false, filters: [], sort: delivery.sort, limit: 100, offset: 0, ...extra };
}

function countOf(counts: { facet: string; value: string; count: number }[], facet: string, value: string): number {
  return counts.find((count) => count.facet === facet && count.value === value)?.count ?? 0;
}

const joinList = (items: string[]): string => `[${items.join(',')}]`;

/** What the editors put on the front page, in their order: use cases, then articles, then trainings. */
async function findFeatured({ reader }: ApiRequest, dossier: string, language: string): Promise<{ text: string }[]> {
  const { featuredUseCases, featuredArticles, featuredTrainings } = JSON.parse(dossier) as Record<
    string,
    { id: string }[]
  >;
  const ids = [...featuredUseCases, ...featuredArticles, ...featuredTrainings].map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await reader.all<{ document_id: string; text: string }>(
    `select document_id, list_record as text from published_records
     where locale = ? and state = 'live' and document_id in (${ids.map(() => '?').join(', ')})`,
    [language, ...ids]
  );
  return ids.flatMap((id) => rows.find((row) => row.document_id === id) ?? []);
}
