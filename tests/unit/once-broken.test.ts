import { buildSchema, parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { estimateField } from '../../src/dossier/access/estimate-cost';
import { refuseDrafts } from '../../src/dossier/access/refuse-drafts';
import { isChoiceList, toSlug } from '../../src/dossier/content-model';
import { computeReadingTime } from '../../src/dossier/editorial';

/** Each of these was broken once. */
const text = (count: number) => ({
  __component: 'body.text',
  content: [{ type: 'paragraph', children: [{ type: 'text', text: Array(count).fill('woord').join(' ') }] }],
});

test('the reading time does not count the keys that the admin form adds', () => {
  expect(computeReadingTime([{ ...text(200), __temp_key__: 'a0' }])).toBe(1);
});

test('the reading time does not count relations, however they are written', () => {
  const list = (useCases: unknown) => [text(200), { __component: 'body.use-case-list', useCases }];
  expect(computeReadingTime(list(['a'.repeat(24), 'b'.repeat(24)]))).toBe(1);
  const connect = [{ documentId: 'a'.repeat(24), locale: 'nl', position: { end: true } }];
  expect(computeReadingTime(list({ connect, disconnect: [] }))).toBe(1);
});

test('a GraphQL connection costs what the list costs', () => {
  const schema = buildSchema(`
    input Pagination { pageSize: Int limit: Int }
    type UseCase { title: String }
    type UseCaseConnection { nodes: [UseCase!]! }
    type Query { useCases(pagination: Pagination): [UseCase]! useCases_connection(pagination: Pagination): UseCaseConnection }
  `);
  const cost = (query: string) => getComplexity({ schema, query: parse(query), estimators: [estimateField] });
  expect(cost('{ useCases_connection(pagination: { pageSize: 100 }) { nodes { title } } }')).toBeGreaterThan(100);
});

test('a Dutch diaeresis is not spelled out the German way', () => {
  expect(toSlug('Coördinatie van een reünie')).toBe('coordinatie-van-een-reunie');
});

test('a name that every object has is no choice list', () => {
  expect(isChoiceList('toString')).toBe(false);
});

test('the word "localizations" may be searched for', () => {
  const params = { status: 'published', filters: { title: { $contains: 'localizations' } } };
  expect(() => refuseDrafts('findMany', params)).not.toThrow();
});
