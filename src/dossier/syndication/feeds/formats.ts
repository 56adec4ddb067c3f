import { buildAtom } from './build-atom';
import { buildJsonFeed } from './build-json-feed';
import { buildRss } from './build-rss';
import type { Feed } from './present-feed';

export interface FeedFormat {
  /** The last part of the address. */
  extension: string;
  contentType: string;
  build(feed: Feed): string;
}

const ATOM = 'application/atom+xml';
const RSS = 'application/rss+xml';

export const FEED_FORMATS: FeedFormat[] = [
  { extension: 'atom', contentType: ATOM, build: (feed) => buildAtom(feed, ATOM) },
  { extension: 'rss', contentType: RSS, build: (feed) => buildRss(feed, RSS) },
  { extension: 'json', contentType: 'application/feed+json', build: buildJsonFeed },
];
