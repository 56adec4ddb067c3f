import type { Delivery, FacetSource } from '../content-model';
import type { RecordReader } from '../published-records';
import { badParameter } from './problems';

const SHOWN_VALUES = 100;

/** Filter values as callers write them (key, slug or id) turned into those that are stored. @throws a 400 for an unknown one */
export async function resolveFilters(
  reader: RecordReader,
  { facets }: Pick<Delivery, 'facets'>,
  parameters: Record<string, unknown>
): Promise<{ facet: FacetSource; values: string[] }[]> {
  const asked = facets.flatMap((facet) => {
    const values = parameters[facet.name] as string[] | undefined;
    return values ? [{ facet, values: [...new Set(values)] }] : [];
  });
  return Promise.all(
    asked.map(async ({ facet, values }) => ({
      facet,
      values: 'of' in facet ? await Promise.all(values.map((value) => resolveEntry(reader, facet, value))) : values,
    }))
  );
}

async function resolveEntry(reader: RecordReader, facet: FacetSource & { of: string }, value: string): Promise<string> {
  const row = await reader.first<{ document_id: string }>(
    `select document_id from published_records where type = ? and state = 'live' and (key = ? or slug = ? or document_id = ?) limit 1`,
    [facet.of, value, value, value]
  );
  if (row) return row.document_id;
  const known = await reader.all<{ value: string }>(
    `select distinct coalesce(key, slug) as value from published_records where type = ? and state = 'live' order by 1 limit ${SHOWN_VALUES}`,
    [facet.of]
  );
  throw badParameter(
    facet.name,
    `There is no ${facet.of} "${value.slice(0, 100)}".`,
    known.map((entry) => entry.value)
  );
}
