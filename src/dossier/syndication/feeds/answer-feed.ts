import { chooseLanguage, findDelivery, type Language } from '../../content-model';
import {
  addressOf,
  findLatestChange,
  readParameters,
  resolveFilters,
  spliceDates,
  type ApiAnswer,
  type ApiRequest,
} from '../../dossier-api';
import { cleanTexts } from '../clean-text';
import type { DeliveredRecord } from '../record-html';
import type { FeedCollection } from './collections';
import { findEntries } from './find-entries';
import type { FeedFormat } from './formats';
import { feedParameters, type FeedParameters } from './parameters';
import { presentEntry, type Feed } from './present-feed';

/** `GET /v1/feeds/{collection}.{format}`: the latest published first, in one language. */
export async function answerFeed(
  request: ApiRequest,
  collection: FeedCollection,
  format: FeedFormat
): Promise<ApiAnswer> {
  const { reader } = request;
  const parameters = readParameters(request, feedParameters(collection)) as FeedParameters;
  const language = chooseLanguage(parameters.language, request.acceptLanguage);
  const { page, pageSize } = parameters;
  const facets = new Map(
    collection.types.flatMap((type) => findDelivery(type).facets.map((facet) => [facet.name, facet]))
  );
  const toTime = (text: string | undefined) => (text === undefined ? undefined : new Date(text).getTime());
  const rows = await findEntries(reader, {
    ...parameters,
    types: collection.types,
    language,
    filters: await resolveFilters(reader, [...facets.values()], parameters, language),
    startsAfter: toTime(parameters.startsAfter),
    modifiedSince: toTime(parameters.modifiedSince),
    // One more than asked for tells whether there is a next page.
    limit: pageSize + 1,
    offset: (page - 1) * pageSize,
  });
  const entries = rows.slice(0, pageSize).map((row) => presentEntry(JSON.parse(spliceDates(row)) as DeliveredRecord));
  const latest = await findLatestChange(reader);
  const at = (number: number) => addressOf(request, { language, page: String(number) });
  const feed: Feed = {
    ...(await findHead(request, collection, language)),
    // Without its page: every page is of the same feed.
    id: firstPage(request, language),
    language,
    updated: new Date(Math.max(...entries.map(({ updated }) => updated.getTime()), 0) || latest.at),
    links: {
      self: page === 1 ? firstPage(request, language) : at(page),
      first: firstPage(request, language),
      ...(page === 2 ? { previous: firstPage(request, language) } : page > 2 ? { previous: at(page - 1) } : {}),
      ...(rows.length > pageSize ? { next: at(page + 1) } : {}),
    },
    entries,
  };
  return {
    body: format.build(feed),
    contentType: `${format.contentType}; charset=utf-8`,
    language,
    lastModified: latest.at,
    headers: { Link: `<${feed.links.self}>; rel="self"` },
  };
}

function firstPage(request: ApiRequest, language: Language): string {
  const query = new URLSearchParams(request.query);
  query.delete('page');
  return addressOf({ ...request, query }, { language });
}

const RIGHTS = {
  nl: 'Elk bericht noemt zijn eigen licentie en naamsvermelding.',
  en: 'Each item names its own licence and attribution.',
};

/** What the feed says of itself comes from the dossier, as the editors wrote it. */
async function findHead(
  { reader, settings }: ApiRequest,
  { name, title }: FeedCollection,
  language: Language
): Promise<Pick<Feed, 'title' | 'description' | 'home' | 'publisher' | 'rights'>> {
  const row = await reader.first<{ text: string }>(
    `select record as text from published_records where type = 'dossier' and state = 'live' and locale = ?`,
    [language]
  );
  const dossier = cleanTexts(row ? JSON.parse(row.text) : {}) as {
    title?: string;
    summary?: string;
    publisher?: { name?: string };
  };
  const own = dossier.title ?? { nl: 'Kennisdossier AI', en: 'Knowledge dossier AI' }[language];
  return {
    title: name === 'dossier' ? own : `${own}: ${title[language]}`,
    description: dossier.summary ?? own,
    home: `${settings.publicUrl}/${language === 'en' ? 'en/' : ''}`,
    publisher: dossier.publisher?.name ?? 'DEN',
    rights: RIGHTS[language],
  };
}
