import { buildSchema, parse } from 'graphql';
import { getComplexity } from 'graphql-query-complexity';
import { estimateField } from '../../../src/dossier/access/estimate-cost';

/** As Strapi's schema looks: lists that can be paged, and lists of components that cannot. */
const schema = buildSchema(`
  input Pagination { page: Int pageSize: Int start: Int limit: Int }
  type Lesson { text: String }
  type UseCase { title: String quadrant: Quadrant lessons: [Lesson]! }
  type Quadrant { title: String useCases(pagination: Pagination): [UseCase]! }
  type Query { quadrant: Quadrant quadrants(pagination: Pagination): [Quadrant]! }
`);

const cost = (query: string, variables: Record<string, unknown> = {}) =>
  getComplexity({ schema, query: parse(query), variables, estimators: [estimateField] });

describe('the cost of a GraphQL operation', () => {
  test.each([
    ['a field of one entry is 1, and so is the entry', '{ quadrant { title } }', 2],
    ['an alias counts as a field', '{ a: quadrant { title } b: quadrant { title } }', 4],
    ['a list counts its fields as often as its page is long', '{ quadrants(pagination: { limit: 10 }) { title } }', 11],
    ['also by pageSize', '{ quadrants(pagination: { pageSize: 30 }) { title } }', 31],
    ['an empty pagination is the default page of 25', '{ quadrants(pagination: {}) { title } }', 26],
    ['a page larger than allowed is the largest page', '{ quadrants(pagination: { limit: 9999 }) { title } }', 101],
    ['and so is one without a bound', '{ quadrants(pagination: { limit: -1 }) { title } }', 101],
    ['a list of nothing costs itself', '{ quadrants(pagination: { limit: 0 }) { title } }', 1],
    [
      'lists in lists multiply',
      '{ quadrants(pagination: { limit: 10 }) { useCases(pagination: { limit: 10 }) { title } } }',
      1 + 10 * (1 + 10),
    ],
    ['components are guessed to be 5', '{ quadrant { useCases(pagination: { limit: 10 }) { lessons { text } } } }', 62],
  ])('%s', (_name, query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test('knows a page given by a variable', () => {
    const query = 'query Read($page: Pagination) { quadrants(pagination: $page) { title } }';
    expect(cost(query, { page: { limit: 40 } })).toBe(41);
  });
});
