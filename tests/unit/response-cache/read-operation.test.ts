import { createOperationReader } from '../../../src/dossier/response-cache/read-operation';

const read = createOperationReader();
const query = 'query Some($slug: String) { articles(filters: { slug: { eq: $slug } }) { title } }';

test('white space, comments and variables that the operation does not have make no other key', () => {
  const key = read({ query, variables: { slug: 'a' } });
  expect(key).not.toBeNull();
  expect(read({ query: `# a note\n${query.replace(/ /g, '\n  ')}`, variables: { slug: 'a' } })).toBe(key);
  expect(read({ query, variables: { slug: 'a', junk: Math.random() } })).toBe(key);
  expect(read({ variables: { slug: 'a' }, operationName: null, query })).toBe(key);
});

test('another variable, or the name of the operation, does', () => {
  const keys = [
    read({ query, variables: { slug: 'a' } }),
    read({ query, variables: { slug: 'b' } }),
    read({ query, variables: { slug: null } }),
    read({ query }),
    read({ query, operationName: 'Some' }),
    read({ query: query.replace('title', 'slug'), variables: { slug: 'a' } }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['a mutation', { query: 'mutation { deleteArticle(documentId: "a") { documentId } }' }],
  ['a mutation that its name chooses', { query: 'query A { a } mutation B { b }', operationName: 'B' }],
  ['several operations and no name', { query: 'query A { a } query B { b }' }],
  ['a name that is not there', { query: 'query A { a }', operationName: 'C' }],
  ['what is no GraphQL', { query: '{ articles' }],
  ['a batch', [{ query: '{ a }' }]],
  ['a member it does not know', { query: '{ a }', extensions: {} }],
  ['variables that are a list', { query: '{ a }', variables: [] }],
  ['no query', { variables: {} }],
  ['nothing', null],
  ['a very long query', { query: `{ ${'a '.repeat(20_000)} }` }],
])('%s is not kept', (_what, request) => {
  expect(read(request)).toBeNull();
});

test('of several queries the named one counts', () => {
  expect(read({ query: 'query A { a } query B { b }', operationName: 'B' })).not.toBeNull();
});
