import { findDelivery, SORT_KEYS } from '../../../src/dossier/content-model';
import { COLLECTIONS } from '../../../src/dossier/dossier-api';
import { countList, findPage, type ListQuery } from '../../../src/dossier/dossier-api/find-list';
import { findBySlug, findSlugOwner } from '../../../src/dossier/dossier-api/find-records';
import { resolveFilters } from '../../../src/dossier/dossier-api/resolve-filters';
import type { RecordReader } from '../../../src/dossier/published-records';
import { openRecords, type OpenRecords } from '../../helpers/open-records';

/** What is offered is found along an index, as SQLite plans it with the indexes that the migrations make. */
let records: OpenRecords;

beforeAll(async () => {
  records = await openRecords([]);
});
afterAll(() => records.close());

/** The steps of the queries that `work` asks, e.g. `SEARCH l USING COVERING INDEX record_lists_title_key (list=?)`. */
async function planOf(work: (reader: RecordReader) => Promise<unknown>): Promise<string[]> {
  const steps: string[] = [];
  const explain = async (sql: string, values?: readonly unknown[]) => {
    const rows = await records.reader.all<{ detail: string }>(`explain query plan ${sql}`, values);
    steps.push(...rows.map(({ detail }) => detail));
  };
  const all = async (sql: string, values?: readonly unknown[]) => explain(sql, values).then(() => []);
  const first = async (sql: string, values?: readonly unknown[]) => explain(sql, values).then(() => undefined);
  // What is not found is a 400, which is not what this is about.
  await work({ ...records.reader, all, first }).catch(() => {});
  return steps;
}

const LIST = 'list=? AND facet=? AND value=?';
const walk = (column: string, bound = '') => `SEARCH l USING COVERING INDEX record_lists_${column} (${LIST}${bound})`;

describe.each(COLLECTIONS.map(findDelivery))('a list of $collection', (delivery) => {
  const query = (more: Partial<ListQuery> = {}): ListQuery => ({
    delivery,
    language: 'nl',
    fallback: false,
    filters: [],
    sort: delivery.sort,
    limit: 25,
    offset: 50,
    ...more,
  });
  const chosen = delivery.facets.map((facet) => ({ facet, values: ['one'] }));

  test('is cut from the index of its order, whole and with any one filter', async () => {
    const columns = ['title_key', 'published_at', 'modified_at', 'starts_at', 'position'];
    for (const [index, key] of SORT_KEYS.entries())
      for (const sort of [key, `-${key}`])
        for (const filters of [[], ...chosen.map((filter) => [filter])]) {
          const plan = await planOf((reader) => findPage(reader, query({ sort, filters })));
          expect(plan).toContain(walk(columns[index]));
          expect(plan.join('; ')).not.toContain('TEMP B-TREE');
        }
  });

  test('is counted along an index with any bound', async () => {
    const count = (bound: Partial<ListQuery>) => planOf((reader) => countList(reader, query(bound)));
    expect(await count({ yearFrom: 2024 })).toEqual([walk('year', ' AND year>?')]);
    expect(await count({ yearTo: 2024 })).toEqual([walk('year', ' AND year<?')]);
    expect(await count({ startsAfter: 1 })).toEqual([walk('last_starts_at', ' AND last_starts_at>?')]);
    expect(await count({ modifiedSince: 1 })).toEqual([walk('modified_at', ' AND modified_at>?')]);
  });

  test('looks the values of a second filter up by record', async () => {
    const filters = chosen.map(({ facet }) => ({ facet, values: ['one', 'two'] }));
    const plan = await planOf((reader) => countList(reader, query({ filters })));
    for (const step of plan.slice(1))
      expect(step).toMatch(/^SEARCH o .*record_lists_record \(record_id=\? AND list=\? AND facet=\? AND value=\?\)/);
    expect(plan).toHaveLength(1 + filters.length);
  });

  test('finds what a filter names by its key, its slug and its id', async () => {
    for (const facet of delivery.facets) {
      if (!('of' in facet)) continue;
      const plan = await planOf((reader) => resolveFilters(reader, [facet], { [facet.name]: ['one'] }));
      for (const index of ['key', 'slug', 'identity'])
        expect(plan).toContainEqual(expect.stringContaining(`INDEX published_records_${index} (type=? AND `));
    }
  });
});

test('a record is found by its slug in one language and in all', async () => {
  const [one] = await planOf((reader) => findBySlug(reader, 'use-case', 'nl', 'slug'));
  expect(one).toBe('SEARCH published_records USING INDEX published_records_slug (type=? AND slug=? AND locale=?)');
  const all = await planOf((reader) => findSlugOwner(reader, 'use-case', 'nl', 'slug'));
  expect(all).toContain('SEARCH published_records USING INDEX published_records_slug (type=? AND slug=?)');
});
