import { z } from 'zod';
import { findDelivery } from '../../content-model';
import { boundShape, filterShape, languageParameters } from '../../dossier-api';
import type { FeedCollection } from './collections';

const commonShape = {
  ...languageParameters.shape,
  fallback: z.boolean().default(false).meta({
    description: 'Fill gaps from the other language. Each item says in which language it is.',
    example: true,
  }),
  page: z
    .int()
    .min(1)
    .max(100_000)
    .default(1)
    .meta({ description: 'Page, counted from 1; older items come later.', example: 2 }),
  pageSize: z.int().min(1).max(100).default(25).meta({ description: 'Items on a page.', example: 10 }),
};

/** The parameters of a feed: those of the list with the same name, except for what a feed decides itself. */
export function feedParameters({ types }: FeedCollection) {
  return z.strictObject({ ...commonShape, ...filterShape(types.map(findDelivery)), ...boundShape });
}

export type FeedParameters = z.infer<z.ZodObject<typeof commonShape & typeof boundShape>> & Record<string, unknown>;
