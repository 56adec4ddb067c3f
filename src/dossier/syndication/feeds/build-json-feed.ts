import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedEntry } from './present-feed';

/** JSON Feed 1.1. What it has no place for stands in `_dossier`, as its chapter on extensions asks. */
export function buildJsonFeed(feed: Feed): string {
  const document = generateJsonFeed({
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.links.self,
    ...(feed.links.next ? { next_url: feed.links.next } : {}),
    language: feed.language,
    authors: [{ name: feed.publisher }],
    items: feed.entries.map(toItem),
  });
  return JSON.stringify(document);
}

function toItem(entry: FeedEntry) {
  const { picture } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    summary: entry.summary ?? entry.title,
    ...(entry.html === null ? { content_text: entry.summary ?? entry.title } : { content_html: entry.html }),
    date_published: entry.published,
    date_modified: entry.updated,
    authors: (entry.authors.length > 0 ? entry.authors : [entry.attribution ?? 'DEN']).map((name) => ({ name })),
    tags: entry.categories.map(({ label }) => label),
    ...(entry.language ? { language: entry.language } : {}),
    ...(picture ? { image: picture.url } : {}),
    _dossier: {
      about: 'The permanent name, type, licence and credit of the item, and of its picture apart.',
      iri: entry.iri,
      type: entry.type,
      licence: entry.licence,
      attribution: entry.attribution,
      picture: picture
        ? { url: picture.url, alt: picture.alt, credit: picture.credit, licence: picture.licence }
        : null,
    },
  };
}
