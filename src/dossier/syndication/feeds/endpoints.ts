import type { Endpoint } from '../../dossier-api';
import { answerFeed } from './answer-feed';
import { FEED_COLLECTIONS } from './collections';
import { FEED_FORMATS } from './formats';
import { feedParameters } from './parameters';

/** An address per collection and format. */
export const feedEndpoints: Endpoint[] = FEED_COLLECTIONS.flatMap((collection) =>
  FEED_FORMATS.map((format): Endpoint => ({
    path: `/v1/feeds/${collection.name}.${format.extension}`,
    parameters: feedParameters(collection),
    contentTypes: [format.contentType],
    anyAccept: true,
    answer: (request) => answerFeed(request, collection, format),
    description: {
      tag: 'syndication',
      operationId: `feed_${collection.name.replace('-', '_')}_${format.extension}`,
      summary: `Feed: ${collection.title.en.toLowerCase()} (${format.extension})`,
      description:
        'The latest published first, in one language, with the same filters as the lists. See docs/api/feeds.md.',
      errors: [400],
      schema: { type: 'object' },
    },
  }))
);
