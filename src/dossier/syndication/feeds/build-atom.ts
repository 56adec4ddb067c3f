import { generateAtomFeed } from 'feedsmith';
import { presentMedia } from './present-media';
import type { Feed, FeedEntry } from './present-feed';
import { tightenXml } from './tighten-xml';

/** Atom (RFC 4287), with paging (RFC 5005), licences (RFC 4946) and pictures (Media RSS). */
export function buildAtom(feed: Feed, contentType: string): string {
  const { self, first, previous, next } = feed.links;
  const at = (rel: string, href?: string) => (href ? [{ rel, href, type: contentType }] : []);
  const xml = generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: feed.updated,
    authors: [{ name: feed.publisher }],
    rights: { value: feed.rights },
    links: [
      { rel: 'alternate', href: feed.home, type: 'text/html', hreflang: feed.language },
      ...at('self', self),
      ...at('first', first),
      ...at('previous', previous),
      ...at('next', next),
    ],
    xml: { lang: feed.language },
    entries: feed.entries.map(toEntry),
  });
  return tightenXml(xml);
}

function toEntry(entry: FeedEntry) {
  const rights = [entry.licence?.name, entry.attribution].filter(Boolean).join(' · ');
  return {
    id: entry.id,
    title: { value: entry.title },
    links: [
      { rel: 'alternate', href: entry.url, type: 'text/html', ...(entry.language ? { hreflang: entry.language } : {}) },
      ...(entry.licence?.url ? [{ rel: 'license', href: entry.licence.url }] : []),
    ],
    published: entry.published,
    updated: entry.updated,
    authors: (entry.authors.length > 0 ? entry.authors : [entry.attribution ?? 'DEN']).map((name) => ({ name })),
    categories: entry.categories,
    summary: { value: entry.summary ?? entry.title },
    ...(entry.html === null ? {} : { content: { type: 'html', value: entry.html } }),
    ...(rights ? { rights: { value: rights } } : {}),
    ...(entry.picture ? { media: presentMedia(entry.picture) } : {}),
    ...(entry.language ? { xml: { lang: entry.language } } : {}),
  };
}
