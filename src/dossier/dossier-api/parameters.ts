import { z } from 'zod';
import {
  DEFAULT_LANGUAGE,
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

/** Bounds that hold for every type. */
export const boundShape = {
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
  ...boundShape,
};

/** The list parameters of a type: the common ones and a filter for each of its facets. */
export function listParameters(delivery: Delivery) {
  return z.strictObject({ ...listShape, ...filterShape([delivery]) });
}

export type ListParameters = z.infer<z.ZodObject<typeof listShape>>;
export type BoundParameters = z.infer<z.ZodObject<typeof boundShape>>;

/** A filter for each facet of several types. One name means the same in each; `kind` takes the kinds of all. */
export function filterShape(deliveries: Delivery[]): Record<string, z.ZodType> {
  const facets = deliveries.flatMap((delivery) => delivery.facets);
  const names = [...new Set(facets.map(({ name }) => name))];
  return Object.fromEntries(names.map((name) => [name, filterSchema(facets.filter((facet) => facet.name === name))]));
}

function filterSchema(facets: FacetSource[]): z.ZodType {
  const several = 'Several values separated by commas: any of them.';
  const choices = facets.flatMap((facet) => ('choices' in facet ? findChoiceKeys(facet.choices) : []));
  if (choices.length > 0) {
    const keys = [...new Set(choices)] as [string, ...string[]];
    return z.array(z.enum(keys)).optional().meta({ description: several });
  }
  return z
    .array(z.string().min(1).max(255))
    .max(50)
    .optional()
    .meta({ description: `By key, slug or id. ${several}` });
}
