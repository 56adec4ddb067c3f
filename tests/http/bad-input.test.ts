import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createToken, get, graphql, request, send, withToken } from '../helpers/clients';

/** Bad input gets an answer below 500 that says what is wrong, and the server goes on. Generated from a fixed seed. */
const seed = Number(process.env.FUZZ_SEED ?? 20261121);
const factor = Number(process.env.FUZZ_FACTOR ?? 1);
const types = [
  'use-cases',
  'articles',
  'ethics-topics',
  'trainings',
  'quadrants',
  'glossary-terms',
  'pages',
  'concepts',
  'organisations',
  'tools',
  'dossier',
];
const operators = [
  '$eq',
  '$eqi',
  '$ne',
  '$gt',
  '$lte',
  '$in',
  '$notIn',
  '$null',
  '$notNull',
  '$between',
  '$contains',
  '$startsWith',
  '$or',
  '$and',
  '$not',
  '$jsonSupersetOf',
  '$nonsense',
];
const fields = [
  'title',
  'id',
  'documentId',
  'position',
  'weight',
  'quadrant',
  'useCases',
  'lessons',
  'body',
  'problem',
  'reviewDue',
  'syndicate',
  'createdAt',
  'publishedAt',
  'localizations',
  'createdBy',
  'nonsense',
  '__proto__',
];
const values = [
  'a',
  '',
  '0',
  '-1',
  '99999999999999999999',
  '1e400',
  'null',
  'true',
  '2026-13-45',
  '%00',
  '%F0%9F%8E%AD',
  "'; drop table use_cases;--",
  '$eq',
  '../../etc/passwd',
  '[object Object]',
  'x'.repeat(2000),
];

const one = <T>(list: readonly T[]) => fc.constantFrom(...list);
const suffix = one(['', '[]', '[0]', '[a]', '[a][b]', '[$eq]', '[0][a]']);
const key = fc.oneof(
  fc.tuple(one(fields), one(operators), suffix).map(([field, operator, end]) => `filters[${field}][${operator}]${end}`),
  fc
    .tuple(one(operators), one(fields), one(operators))
    .map(([group, field, operator]) => `filters[${group}][0][${field}][${operator}]`),
  fc
    .tuple(one(fields), one(fields), one(operators))
    .map(([outer, inner, operator]) => `filters[${outer}][${inner}][${operator}]`),
  fc
    .tuple(
      one([
        'sort',
        'fields',
        'populate',
        'locale',
        '_q',
        'status',
        'filters',
        'pagination',
        'publicationFilter',
        'nonsense',
      ]),
      suffix
    )
    .map(([name, end]) => name + end),
  one(['page', 'pageSize', 'start', 'limit', 'withCount']).map((name) => `pagination[${name}]`),
  fc
    .tuple(one(fields), one(['fields', 'filters', 'sort', 'populate', 'on', 'status', 'locale', 'count']))
    .map(([field, part]) => `populate[${field}][${part}]`)
);
const query = fc
  .array(fc.tuple(key, one(values)), { minLength: 1, maxLength: 3 })
  .map((pairs) =>
    pairs.map(([name, value]) => `${name}=${value.startsWith('%') ? value : encodeURIComponent(value)}`).join('&')
  );

let full: string;
beforeAll(async () => {
  full = await createToken('full-access');
});
afterAll(async () => expect((await get('/api/use-cases?locale=nl')).status).toBe(200));

test('never gives a 5xx on 300 generated REST requests', async () => {
  await fc.assert(
    fc.asyncProperty(one(types), query, fc.boolean(), async (type, text, signedIn) => {
      const { status, body } = await get(`/api/${type}?${text}`, signedIn ? full : undefined);
      expect([200, 400, 403, 404]).toContain(status);
      if (status !== 200) expect(body.error.message).not.toBe('');
    }),
    { seed, numRuns: 300 * factor }
  );
});

const graphqlValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    one(['1', '-1', '1e99', 'null', 'true', '"a"', '"\\u0000"', 'DRAFT', '[]', '[1]', '["a", "b", "c"]', '{}']),
    tie('object')
  ),
  object: fc
    .tuple(one([...fields, 'and', 'or', 'not', 'eq', 'between', 'in', 'null']), tie('value'))
    .map(([name, value]) => `{ ${name}: ${value} }`),
})).value;

test('never gives a 5xx on 150 generated GraphQL requests', async () => {
  await fc.assert(
    fc.asyncProperty(
      one(['useCases', 'quadrants', 'articles', 'tools', 'dossier']),
      one(['filters', 'sort', 'pagination', 'locale', 'status']),
      graphqlValue,
      fc.boolean(),
      async (field, argument, value, nested) => {
        const list = nested
          ? `quadrants { useCases(${argument}: ${value}) { documentId } }`
          : `${field}(${argument}: ${value}) { documentId }`;
        const { status, body } = await graphql(`{ ${list} }`);
        expect(status).toBeLessThan(500);
        for (const error of body.errors ?? []) expect(error.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
      }
    ),
    { seed, numRuns: 150 * factor }
  );
});

test.each([
  ['an unknown locale', '/api/use-cases?locale=xx', 'locale'],
  ['a locale that is a list', '/api/use-cases?locale[]=nl&locale[]=en', 'locale'],
  ['a _q that is a list', '/api/use-cases?_q[]=a', '_q'],
  ['a _q that is a list, in an address in capitals', '/API/use-cases?_q[]=a', '_q'],
  ['a _q that is an object', '/api/use-cases?_q[a]=b', '_q'],
  ['$between with one value', '/api/use-cases?filters[title][$between]=a', '$between'],
  ['a number that is a word', '/api/quadrants?filters[position][$gt]=abc', 'position'],
  ['a number that is too large', '/api/quadrants?filters[position][$gt]=99999999999', 'position'],
  ['a date that does not exist', '/api/use-cases?filters[reviewDue][$gt]=2026-13-45', 'reviewDue'],
  ['a null character', '/api/use-cases?filters[title][$eq]=a%00b', 'null character'],
  ['a negative limit', '/api/use-cases?pagination[limit]=-5', 'limit'],
  ['a page of zero', '/api/use-cases?pagination[page]=0', 'page'],
  ['a page with a zero in front', '/api/use-cases?pagination[page]=01', 'page'],
  ['an unknown name in pagination', '/api/use-cases?pagination[junk]=1', 'junk'],
  ['a parameter without effect', '/api/use-cases?ordering=', 'ordering'],
  ['an unknown parameter', '/api/use-cases?nonsense=1', 'nonsense'],
  ['an unknown field', '/api/use-cases?fields=nonsense', 'nonsense'],
  ['an unknown filter', '/api/use-cases?filters[nonsense][$eq]=1', 'nonsense'],
  ['an unknown relation', '/api/use-cases?populate=nonsense', 'nonsense'],
  ['a status that does not exist', '/api/use-cases?status=nonsense', 'status'],
  ['filters nested too deep', `/api/use-cases?filters${'[quadrant][useCases]'.repeat(9)}[title][$eq]=a`, 'filters'],
  [
    'too many conditions',
    `/api/use-cases?${Array.from({ length: 60 }, (_, i) => `filters[$or][${i}][title][$eq]=a`).join('&')}`,
    'filters',
  ],
])('answers 400 with a reason to %s', async (_name, path, reason) => {
  const { status, body } = await get(path);
  expect(status).toBe(400);
  expect(JSON.stringify(body.error)).toContain(reason);
});

test('clamps a page that is too large to 100', async () => {
  const { status, body } = await get('/api/concepts?pagination[pageSize]=999999');
  expect(status).toBe(200);
  expect(body.meta.pagination.pageSize).toBe(100);
});

describe('a request body', () => {
  test.each([
    ['that is no JSON', '/api/use-cases', '{"data":', 400],
    ['that is no JSON, to GraphQL', '/graphql', '{"query":', 400],
    ['that is larger than allowed', '/api/use-cases', JSON.stringify({ data: { title: 'x'.repeat(4_000_000) } }), 413],
    [
      'that is larger than allowed, to GraphQL',
      '/graphql',
      JSON.stringify({ query: `{ useCases { title } } # ${'x'.repeat(4_000_000)}` }),
      413,
    ],
  ])('%s is refused', async (_name, path, body, expected) => {
    const answer = await request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...withToken(full) },
      body,
    });
    expect(answer.status).toBe(expected);
  });

  test('that claims to be compressed and is not is refused', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', ...withToken(full) };
    expect((await request('/api/use-cases', { method: 'POST', headers, body: '{"data":{}}' })).status).toBeLessThan(
      500
    );
  });

  test('that unpacks to more than allowed is refused', async () => {
    const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip', ...withToken(full) };
    const body = new Uint8Array(gzipSync(JSON.stringify({ data: { title: 'x'.repeat(20_000_000) } })));
    const answer = await request('/api/use-cases', { method: 'POST', headers, body });
    expect(answer.status).toBe(413);
  });

  test.each([
    [null],
    [[]],
    ['text'],
    [{ data: null }],
    [{ data: [] }],
    [{ data: { title: 12 } }],
    [{ data: { lessons: 'x' } }],
    [{ data: { quadrant: { connect: 'x' } } }],
    [{ data: { title: 'x', ethics: [{ topic: 'nonsense' }] } }],
  ])('of the wrong shape is refused: %j', async (body) => {
    const { status } = await send('POST', '/api/use-cases', body, withToken(full));
    expect(status).toBe(400);
  });
});

describe('a GraphQL operation', () => {
  test.each([
    ['without a query', {}],
    ['that does not parse', { query: '{ useCases {' }],
    ['with an unknown field', { query: '{ useCases { nonsense } }' }],
    [
      'with a variable of the wrong type',
      { query: 'query Q($n: Int) { useCases(pagination: { limit: $n }) { title } }', variables: { n: 'x' } },
    ],
    ['with an unknown locale', { query: '{ useCases(locale: "xx") { title } }' }],
    ['as a batch', [{ query: '{ useCases { title } }' }]],
  ])('%s gets errors', async (_name, body) => {
    const answer = await send('POST', '/graphql', body);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors.length).toBeGreaterThan(0);
  });

  test('that is nested too deep is refused', async () => {
    const deep = `{ quadrants ${'{ useCases { quadrant '.repeat(8)} { title } ${'} }'.repeat(8)} }`;
    expect((await graphql(deep)).body.errors[0].message).toMatch(/depth/);
  });

  test('with hundreds of aliases is refused', async () => {
    const aliases = Array.from({ length: 600 }, (_, i) => `a${i}: useCases { title }`).join(' ');
    expect((await graphql(`{ ${aliases} }`)).body.errors[0].extensions.code).toBe('OPERATION_TOO_LARGE');
  });

  test('that could fetch too much is refused', async () => {
    const page = 'pagination: { limit: 100 }';
    const heavy = `{ quadrants(${page}) { useCases(${page}) { articles(${page}) { title } } } }`;
    expect((await graphql(heavy)).body.errors[0].extensions.code).toBe('OPERATION_TOO_LARGE');
  });

  test('with a limit over 100 gets at most 100', async () => {
    const { body } = await graphql('{ concepts_connection(pagination: { pageSize: 5000 }) { pageInfo { pageSize } } }');
    expect(body.data.concepts_connection.pageInfo.pageSize).toBe(100);
  });
});
