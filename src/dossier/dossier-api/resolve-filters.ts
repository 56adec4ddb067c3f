import { DEFAULT_LANGUAGE, type FacetSource } from '../content-model';
import type { RecordReader } from '../published-records';
import { whereFacetEntries, type EntryFacet } from './facet-entries';
import { badParameter } from './problems';
import { openMemory, type Recall } from './remember';

const SHOWN_VALUES = 100;

/**
 * Filter values as callers write them (key, slug or id) turned into those that are stored.
 * @param language whose slugs go first, where another entry has the same one in another language
 * @param memory of an answer that needs it anyway: who a value means stays the same until something is published
 * @throws a 400 for an unknown one
 */
export async function resolveFilters(
  reader: RecordReader,
  facets: FacetSource[],
  parameters: Record<string, unknown>,
  language: string = DEFAULT_LANGUAGE,
  memory?: Promise<Recall>
): Promise<{ facet: FacetSource; values: string[] }[]> {
  const asked = facets.flatMap((facet) => {
    const values = parameters[facet.name] as string[] | undefined;
    return values ? [{ facet, values: [...new Set(values)] }] : [];
  });
  const resolve = async (facet: EntryFacet, value: string) => {
    memory ??= openMemory(reader);
    const recall = await memory;
    const key = JSON.stringify(['filter', facet.of, facet.scheme, value, language]);
    return recall(key, () => resolveEntry(reader, facet, value, language));
  };
  return Promise.all(
    asked.map(async ({ facet, values }) => ({
      facet,
      values: 'of' in facet ? await Promise.all(values.map((value) => resolve(facet, value))) : values,
    }))
  );
}

async function resolveEntry(reader: RecordReader, facet: EntryFacet, value: string, language: string): Promise<string> {
  const entries = whereFacetEntries(facet);
  // Each by its own index, which SQLite does not do for conditions with "or" between them.
  const named = ['key', 'slug', 'document_id'].map(
    (column) => `select id from published_records where type = ? and ${column} = ?`
  );
  const row = await reader.first<{ document_id: string }>(
    `select r.document_id from published_records r where r.id in (${named.join(' union all ')}) and ${entries.sql}
     order by case when r.key = ? then 0 when r.document_id = ? then 1 when r.locale = ? then 2 else 3 end, r.document_id limit 1`,
    [...named.flatMap(() => [facet.of, value]), ...entries.values, value, value, language]
  );
  if (row) return row.document_id;
  const known = await reader.all<{ value: string }>(
    `select distinct coalesce(r.key, r.slug) as value from published_records r where ${entries.sql} order by 1 limit ${SHOWN_VALUES}`,
    entries.values
  );
  throw badParameter(
    facet.name,
    `There is no ${facet.scheme ?? facet.of} "${value.slice(0, 100)}".`,
    known.map((entry) => entry.value)
  );
}
