import { z } from 'zod';
import {
  DEFAULT_LANGUAGE,
  findChoiceKeys,
  findDelivery,
  LANGUAGES,
  SORT_KEYS,
  type Delivery,
  type FacetSource,
} from '../content-model';
import { COLLECTIONS } from './collections';
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
  example: true,
});
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional();
const year = z.int().min(1000).max(9999).optional();

export const noParameters = z.strictObject({}) as ParameterSchema;
export const languageParameters = z.strictObject({ language });

const preview = z.string().max(1000).optional().meta({
  description:
    'A signed link to one draft, given by the preview button of the admin: shows that draft in that language, by its id, as it would be if it were published now. Works for 30 minutes; the answer must not be kept.',
});
export const documentParameters = z.strictObject({ language, preview });

/** @param members of the records, of which `fields` may name some */
function fieldsShape(members: string[]) {
  const fields = z
    .array(z.enum(members as [string, ...string[]]))
    .optional()
    .meta({
      description:
        'Only these members of each record, beside id, type and language, separated by commas. The schema of the answer describes one without this parameter.',
      example: ['title', 'slug', 'summary'],
    });
  return { fields };
}

/** The parameters of a record. @param members that it has */
export function detailParameters(members: string[]) {
  return z.strictObject({ language, fallback, ...fieldsShape(members), preview });
}

export type DetailSchema = ReturnType<typeof detailParameters>;

/** As much as anybody types; also keeps the work of a search small. */
const LONGEST_QUERY = 200;
const q = z.string().max(LONGEST_QUERY);

/** What filters by entries can be given in the starter dossier. */
const FILTER_EXAMPLES: Record<string, string> = {
  quadrant: 'optimise',
  ethicsTopic: 'bias',
  discipline: 'archives',
  technique: 'generative-ai',
  audience: 'general-public',
  organisation: 'openai',
  tool: 'chatgpt',
};

/** Bounds that hold for every type. */
export const boundShape = {
  yearFrom: year.meta({
    description: 'From this year: of the start (use cases), the first session (trainings), or the first publication.',
    example: 2024,
  }),
  yearTo: year.meta({ description: 'Up to and including this year.', example: 2026 }),
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
  q: q.optional().meta({
    description: 'Only what these words are found in, best first unless `sort` says otherwise. See /v1/search.',
    example: 'vertaling museum',
  }),
  language,
  fallback,
  page: z.int().min(1).max(100_000).default(1).meta({ description: 'Page, counted from 1.', example: 2 }),
  pageSize: z.int().min(1).max(100).default(25).meta({ description: 'Items on a page.', example: 10 }),
  sort: z
    .enum(sorts)
    .optional()
    .meta({ description: 'One key; a minus sign in front reverses the order.', example: 'title' }),
  facets: z.boolean().default(false).meta({ description: 'Also count the values of each filter.', example: true }),
  ...boundShape,
};

const SEARCH_SORTS = ['relevance', '-publishedAt', 'publishedAt', '-modifiedAt', 'modifiedAt', 'title'] as const;
const types = z
  .array(z.enum(COLLECTIONS as [string, ...string[]]))
  .optional()
  .meta({ description: 'Only these types, separated by commas.', example: ['use-case', 'article'] });
const { q: _listQuery, sort: _listSort, pageSize: _pageSize, ...boundsShape } = listShape;

const searchShape = {
  q: q.default('').meta({
    description:
      'What to look for. "Words in quotes" must stand in this order, -word must not be there, word* begins so. Without it all that passes the filters.',
    example: 'handschriftherkenning',
  }),
  types,
  ...boundsShape,
  pageSize: z.int().min(1).max(100).default(10).meta({ description: 'Hits on a page.', example: 10 }),
  sort: z.enum(SEARCH_SORTS).optional().meta({
    description: 'By relevance, or by `-publishedAt` when there is no q. A minus sign reverses the order.',
    example: '-publishedAt',
  }),
};

export type SearchParameters = z.infer<z.ZodObject<typeof searchShape>>;
export const searchParameters = z.strictObject({
  ...searchShape,
  ...filterShape(COLLECTIONS.map(findDelivery)),
});

export const suggestParameters = z.strictObject({
  q: q.default('').meta({ description: 'What has been typed so far.', example: 'handsch' }),
  language,
  types,
  limit: z.int().min(1).max(20).default(8).meta({ description: 'How many suggestions at most.', example: 5 }),
});

/** The parameters of a list: the common ones and a filter for each facet of its type. @param members of its records */
export function listParameters(delivery: Delivery, members: string[]) {
  return z.strictObject({ ...listShape, ...fieldsShape(members), ...filterShape([delivery]) });
}

export type ListSchema = ReturnType<typeof listParameters>;

export type ListParameters = z.infer<z.ZodObject<typeof listShape & ReturnType<typeof fieldsShape>>>;
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
    return z
      .array(z.enum(keys))
      .optional()
      .meta({ description: several, example: [keys[0]] });
  }
  return z
    .array(z.string().min(1).max(255))
    .max(50)
    .optional()
    .meta({ description: `By key, slug or id. ${several}`, example: [FILTER_EXAMPLES[facets[0].name]] });
}
