import { z } from 'zod';
import {
  DEFAULT_LANGUAGE,
  deliveries,
  findChoiceKeys,
  LANGUAGES,
  SORT_KEYS,
  type Delivery,
  type FacetSource,
} from '../content-model';
import type { ParameterSchema } from './parse-parameters';

const codes = LANGUAGES.map(({ code }) => code) as [string, ...string[]];
const sorts = SORT_KEYS.flatMap((key) => [key, `-${key}`]) as [string, ...string[]];

const language = z
  .enum(codes)
  .optional()
  .meta({
    description: `Language of the answer. Without it the Accept-Language header decides, else ${DEFAULT_LANGUAGE}.`,
    example: 'nl',
  });
const fallback = z.boolean().default(false).meta({
  description:
    'Fill gaps from the other language. Each item then says in which language it is and which was asked for.',
});
const fields = z
  .array(z.string())
  .optional()
  .meta({
    description: 'Only these members of each record, beside id and type.',
    example: ['title', 'slug', 'summary'],
  });
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional();
const year = z.int().min(1000).max(9999).optional();

export const noParameters = z.strictObject({}) as ParameterSchema;
export const languageParameters = z.strictObject({ language });
export const detailParameters = z.strictObject({ language, fallback, fields });

const listShape = {
  language,
  fallback,
  page: z.int().min(1).max(100_000).default(1).meta({ description: 'Page, counted from 1.' }),
  pageSize: z.int().min(1).max(100).default(25).meta({ description: 'Items on a page.' }),
  sort: z
    .enum(sorts)
    .optional()
    .meta({ description: 'One key; a minus sign in front reverses the order.', example: 'title' }),
  fields,
  facets: z.boolean().default(false).meta({ description: 'Also count the values of each filter.' }),
  yearFrom: year.meta({
    description: 'From this year: of the start (use cases), the first session (trainings), or the first publication.',
  }),
  yearTo: year.meta({ description: 'Up to and including this year.' }),
  startsAfter: moment.meta({
    description: 'With a start after this moment (UTC): a session of a training, the start of a use case.',
    example: '2027-01-01T00:00:00Z',
  }),
  modifiedSince: moment.meta({
    description: 'Changed at or after this moment (UTC).',
    example: '2026-11-01T00:00:00Z',
  }),
};

/** The list parameters of a type: the common ones and a filter for each of its facets. */
export function listParameters({ type }: Delivery): ListSchema {
  return listSchemas.get(type) as ListSchema;
}

function makeListParameters({ facets }: Delivery) {
  const filters = Object.fromEntries(facets.map((facet) => [facet.name, filterSchema(facet)]));
  return z.strictObject({ ...listShape, ...filters });
}

type ListSchema = ReturnType<typeof makeListParameters>;

export type ListParameters = z.infer<z.ZodObject<typeof listShape>>;

function filterSchema(facet: FacetSource): z.ZodType {
  const several = 'Several values separated by commas: any of them.';
  if ('choices' in facet) {
    const keys = findChoiceKeys(facet.choices) as [string, ...string[]];
    return z.array(z.enum(keys)).optional().meta({ description: several });
  }
  return z
    .array(z.string().min(1).max(255))
    .max(50)
    .optional()
    .meta({ description: `By key, slug or id. ${several}` });
}

/** Made once: zod compiles a schema at its first use, which takes longer than the answer. */
const listSchemas = new Map(deliveries.map((delivery) => [delivery.type, makeListParameters(delivery)]));
