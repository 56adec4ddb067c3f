import { generateRssFeed } from 'feedsmith';
import { presentMedia } from './present-media';
import type { Feed, FeedEntry } from './present-feed';
import { tightenXml } from './tighten-xml';

/** RSS 2.0, with what it lacks from Atom (links), Dublin Core (authors, languages, rights), Creative Commons and Media RSS. */
export function buildRss(feed: Feed, contentType: string): string {
  const { self, first, previous, next } = feed.links;
  const at = (rel: string, href?: string) => (href ? [{ rel, href, type: contentType }] : []);
  const xml = generateRssFeed({
    title: feed.title,
    link: feed.home,
    description: feed.description,
    language: feed.language,
    copyright: feed.rights,
    lastBuildDate: feed.updated,
    atom: { links: [...at('self', self), ...at('first', first), ...at('previous', previous), ...at('next', next)] },
    items: feed.entries.map(toItem),
  });
  return tightenXml(xml);
}

function toItem(entry: FeedEntry) {
  const rights = [entry.licence?.name, entry.attribution].filter(Boolean).join(' · ');
  return {
    title: entry.title,
    link: entry.url,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: entry.published,
    description: entry.summary ?? entry.title,
    categories: entry.categories.map(({ label, scheme }) => ({ name: label, domain: scheme })),
    ...(entry.html === null ? {} : { content: { encoded: entry.html } }),
    atom: { updated: entry.updated },
    dc: {
      creators: entry.authors.length > 0 ? entry.authors : [entry.attribution ?? 'DEN'],
      ...(entry.language ? { languages: [entry.language] } : {}),
      ...(rights ? { rights: [rights] } : {}),
    },
    ...(entry.licence?.url ? { creativeCommons: { licenses: [entry.licence.url] } } : {}),
    ...(entry.picture ? { media: presentMedia(entry.picture) } : {}),
  };
}
