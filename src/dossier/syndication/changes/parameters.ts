import { z } from 'zod';
import { deliveries, DOSSIER_TYPES, findDelivery, LANGUAGES } from '../../content-model';
import { badParameter, boundShape, filterShape, resolveFilters, type ApiRequest } from '../../dossier-api';
import type { ChangesFilter } from './token';

const codes = LANGUAGES.map(({ code }) => code);

export const LARGEST_PAGE = 1000;

const selectionShape = {
  type: z
    .array(z.enum(DOSSIER_TYPES))
    .optional()
    .meta({ description: 'Only these types; several separated by commas.', example: ['use-case', 'organisation'] }),
  language: z.enum(codes).optional().meta({
    description: 'Only this language, and what is the same in every language. Without it: all languages.',
    example: 'nl',
  }),
  ...filterShape(deliveries),
  ...boundShape,
};

export const changesParameters = z.strictObject({
  since: z.string().max(4096).optional().meta({
    description:
      '`nextSince` of the last answer. Without it the reader begins: it gets everything that there is now. It carries the filters, so send it without them.',
  }),
  limit: z
    .int()
    .min(1)
    .max(LARGEST_PAGE)
    .default(100)
    .meta({ description: 'The most changes in one answer.', example: 500 }),
  ...selectionShape,
});

export type ChangesParameters = z.infer<typeof changesParameters>;

const selectionNames = Object.keys(selectionShape);

/** @throws a 400 when there are filters beside a token */
export function refuseFilters(query: URLSearchParams): void {
  const given = selectionNames.find((name) => query.has(name));
  if (given === undefined) return;
  throw badParameter(given, 'The filters are in `since`. To follow another selection, start without `since`.', [
    'since',
    'limit',
  ]);
}

/** The filter of a reader who begins, with values resolved once and for all. */
export async function toFilter({ reader }: ApiRequest, parameters: ChangesParameters): Promise<ChangesFilter> {
  const given = parameters as ChangesParameters & Record<string, unknown>;
  const all = deliveries.flatMap(({ facets }) => facets);
  const asked = [...new Map(all.map((facet) => [facet.name, facet])).values()].filter(({ name }) => given[name]);
  const has = (type: ChangesFilter['types'][number], name: string) =>
    findDelivery(type).facets.some((facet) => facet.name === name);
  const chosen = parameters.type ?? [...DOSSIER_TYPES];
  const types = chosen.filter((type) => asked.every(({ name }) => has(type, name)));
  if (types.length === 0) {
    const [name] = asked.map((facet) => facet.name).filter((facet) => !chosen.some((type) => has(type, facet)));
    throw badParameter(name ?? asked[0].name, `No type that was chosen has all of these filters.`, chosen);
  }
  const facets = await resolveFilters(reader, asked, given, parameters.language);
  return {
    types: [...new Set(types)],
    language: parameters.language ?? null,
    facets: facets.map(({ facet, values }) => [facet.name, values]),
    yearFrom: parameters.yearFrom,
    yearTo: parameters.yearTo,
    startsAfter: toTime(parameters.startsAfter),
    modifiedSince: toTime(parameters.modifiedSince),
  };
}

const toTime = (text: string | undefined) => (text === undefined ? undefined : new Date(text).getTime());
