import {
  asAdministrator,
  createDraft,
  createPublished,
  createToken,
  get,
  graphql,
  request,
  send,
  withToken,
  type Answer,
} from '../helpers/clients';

/**
 * Stock Strapi gives drafts to anyone who may `find`. Each attempt below is made three times: with a preview token,
 * to see what the request gets where drafts are allowed; and as anonymous and with a full-access token, who must
 * get nothing of the unpublished text. `leaks: false` marks requests that give no draft on stock Strapi either.
 */
const SECRET = 'Zwanenburgwal';

type Attempt = { name: string; leaks?: false; ask(token?: string): Promise<Answer> };

let published: { documentId: string };
let neverPublished: { documentId: string };
let quadrant: { documentId: string };
let tokens: { preview: string; full: string; readOnly: string; find: string };

/** What a preview token for an editing tool would hold; the guard is the only difference from a full-access token. */
const find = ['find', 'findOne', 'create', 'update'].flatMap((action) =>
  ['use-case', 'article', 'quadrant', 'page'].map((type) => `api::${type}.${type}.${action}`)
);

beforeAll(async () => {
  quadrant = (await get('/api/quadrants?locale=nl&filters[key]=optimise')).body.data[0];
  const fields = {
    summary: 'Openbare samenvatting',
    stage: 'idea',
    quadrant: { connect: [{ documentId: quadrant.documentId, locale: 'nl' }] },
  };
  published = await createPublished('use-case', { title: 'Lekproef', ...fields });
  const admin = await asAdministrator();
  const path = `/content-manager/collection-types/api::use-case.use-case`;
  await admin.put(`${path}/${published.documentId}?locale=nl`, {
    title: `Lekproef ${SECRET}`,
    summary: `${SECRET} in concept`,
    lessons: [{ kind: 'worked', text: `${SECRET} als les` }],
    pictures: [
      {
        file: (await admin.get('/upload/files')).body.results[0].id,
        decorative: false,
        caption: `${SECRET} bij de foto`,
      },
    ],
  });
  await admin.put(`${path}/${published.documentId}?locale=en`, {
    title: `Leak test ${SECRET}`,
    summary: `${SECRET} in English`,
    stage: 'idea',
  });
  neverPublished = await createDraft('use-case', { title: `Nooit ${SECRET}`, ...fields, summary: `${SECRET} nooit` });
  tokens = {
    preview: await createToken('custom', ['api::preview.preview.describe', ...find]),
    full: await createToken('full-access'),
    readOnly: await createToken('read-only'),
    find: await createToken(
      'custom',
      find.filter((action) => action.includes('.find'))
    ),
  };
});

const rest = (name: string, path: () => string, leaks?: false): Attempt => ({
  name,
  leaks,
  ask: (token) => get(path(), token),
});
const gql = (name: string, query: () => string, variables: object = {}, leaks?: false): Attempt => ({
  name,
  leaks,
  ask: (token) => graphql(query(), variables, token),
});

const attempts: Attempt[] = [
  rest('status=draft on a list', () => `/api/use-cases?status=draft&pagination[pageSize]=100`),
  rest('status=draft on one entry', () => `/api/use-cases/${published.documentId}?status=draft`),
  rest(
    'status=draft on an entry that was never published',
    () => `/api/use-cases/${neverPublished.documentId}?status=draft`
  ),
  rest('status=draft in the other language', () => `/api/use-cases/${published.documentId}?status=draft&locale=en`),
  rest('status=draft in all languages', () => `/api/use-cases?status=draft&locale=*&pagination[pageSize]=100`),
  rest('status=DRAFT in capitals', () => `/api/use-cases?status=DRAFT&pagination[pageSize]=100`, false),
  rest('a status that does not exist', () => `/api/use-cases?status=anything&pagination[pageSize]=100`, false),
  rest('status as a list', () => `/api/use-cases?status[]=draft&status[]=published&pagination[pageSize]=100`, false),
  rest('status given twice', () => `/api/use-cases?status=published&status=draft&pagination[pageSize]=100`, false),
  rest('status as an object', () => `/api/use-cases?status[$eq]=draft&pagination[pageSize]=100`, false),
  rest('publicationState of Strapi 4', () => `/api/use-cases?publicationState=preview&pagination[pageSize]=100`, false),
  rest(
    'publicationFilter alone',
    () => `/api/use-cases?publicationFilter=never-published-document&pagination[pageSize]=100`,
    false
  ),
  rest(
    'publicationFilter with status',
    () => `/api/use-cases?status=draft&publicationFilter=never-published-document&pagination[pageSize]=100`
  ),
  rest(
    'a filter on publishedAt',
    () => `/api/use-cases?filters[publishedAt][$null]=true&pagination[pageSize]=100`,
    false
  ),
  rest(
    'populate into a relation of a draft',
    () => `/api/quadrants?status=draft&populate[useCases][fields]=title,summary&pagination[pageSize]=100`
  ),
  rest(
    'populate with a status of its own',
    () => `/api/quadrants?populate[useCases][status]=draft&populate[useCases][fields]=title`,
    false
  ),
  rest(
    'populate with a filter on publishedAt',
    () => `/api/quadrants?populate[useCases][filters][publishedAt][$null]=true`,
    false
  ),
  rest('populate localizations', () => `/api/use-cases/${published.documentId}?populate=localizations`, false),
  rest(
    'populate localizations with a filter',
    () => `/api/use-cases/${published.documentId}?populate[localizations][filters][publishedAt][$null]=true`,
    false
  ),
  rest(
    'populate localizations of a draft',
    () => `/api/use-cases/${published.documentId}?status=draft&populate=localizations`
  ),
  rest('populate everything of a draft', () => `/api/use-cases/${published.documentId}?status=draft&populate=*`),
  rest(
    'populate the entries that a picture is used in',
    () => `/api/use-cases/${published.documentId}?status=draft&populate[pictures][populate][file][populate]=related`,
    false
  ),
  rest('search for a word of a draft', () => `/api/use-cases?status=draft&_q=${SECRET}`),
  rest('status after an encoded ampersand', () => `/api/use-cases?locale=nl%26status=draft`, false),
  rest('status with an encoded name', () => `/api/use-cases?%73tatus=draft&pagination[pageSize]=100`),
  rest('status in capitals as a name', () => `/api/use-cases?Status=draft&pagination[pageSize]=100`, false),
  rest('status=draft on articles that list it', () => `/api/articles?status=draft&populate[relatedUseCases]=*`, false),
  gql('status: DRAFT on a list', () => `{ useCases(status: DRAFT, pagination: { limit: 100 }) { title summary } }`),
  gql(
    'status: DRAFT on one entry',
    () => `{ useCase(documentId: "${published.documentId}", status: DRAFT) { title summary } }`
  ),
  gql(
    'status: DRAFT on a connection',
    () => `{ useCases_connection(status: DRAFT, pagination: { pageSize: 100 }) { nodes { title } } }`
  ),
  gql(
    'status: DRAFT under an alias',
    () => `{ ok: useCases { title } sly: useCases(status: DRAFT, pagination: { limit: 100 }) { title } }`
  ),
  gql(
    'status: DRAFT in a fragment',
    () => `query { ...Part } fragment Part on Query { useCases(status: DRAFT, pagination: { limit: 100 }) { title } }`
  ),
  gql(
    'status by a variable',
    () => `query Read($status: PublicationStatus) { useCases(status: $status, pagination: { limit: 100 }) { title } }`,
    { status: 'DRAFT' }
  ),
  gql(
    'status by the default of a variable',
    () =>
      `query Read($status: PublicationStatus = DRAFT) { useCases(status: $status, pagination: { limit: 100 }) { title } }`
  ),
  gql(
    'status in a directive',
    () => `query { useCases(status: DRAFT, pagination: { limit: 100 }) @include(if: true) { title } }`
  ),
  gql(
    'status in the other language',
    () => `{ useCases(status: DRAFT, locale: "en", pagination: { limit: 100 }) { title } }`
  ),
  gql('status as null', () => `{ useCases(status: null, pagination: { limit: 100 }) { title } }`, {}, false),
  gql(
    'publicationFilter',
    () =>
      `{ useCases(status: DRAFT, publicationFilter: NEVER_PUBLISHED_DOCUMENT, pagination: { limit: 100 }) { title } }`,
    {},
    false
  ),
  gql(
    'localizations of a published entry',
    () => `{ useCase(documentId: "${published.documentId}") { localizations { title summary } } }`,
    {},
    false
  ),
  gql(
    'localizations with a filter',
    () => `{ useCase(documentId: "${published.documentId}") { localizations_connection { nodes { title summary } } } }`,
    {},
    false
  ),
  gql(
    'a relation with a filter on publishedAt',
    () => `{ quadrants { useCases(filters: { publishedAt: { null: true } }, pagination: { limit: 100 }) { title } } }`,
    {},
    false
  ),
  gql(
    'a relation with a status of its own',
    () => `{ quadrants { useCases(status: DRAFT, pagination: { limit: 100 }) { title } } }`,
    {},
    false
  ),
  gql(
    'a filter on publishedAt',
    () => `{ useCases(filters: { publishedAt: { null: true } }, pagination: { limit: 100 }) { title } }`,
    {},
    false
  ),
  gql(
    'the entries that a picture is used in',
    () => `{ useCases(pagination: { limit: 100 }) { pictures { file { related { __typename } } } } }`,
    {},
    false
  ),
  {
    name: 'GraphQL by GET',
    ask: (token) =>
      request(
        `/graphql?query=${encodeURIComponent('{ useCases(status: DRAFT, pagination: { limit: 100 }) { title } }')}`,
        {
          headers: { 'apollo-require-preflight': 'true', ...withToken(token) },
        }
      ),
  },
  {
    name: 'a write that answers with the draft',
    ask: (token) => send('PUT', `/api/use-cases/${published.documentId}?status=draft`, { data: {} }, withToken(token)),
  },
  {
    name: 'a write of nothing, which on stock Strapi publishes the draft',
    // Not with the preview token, which would really publish it.
    ask: (token) =>
      send(
        'PUT',
        `/api/use-cases/${neverPublished.documentId}`,
        { data: {} },
        token === tokens.preview ? {} : withToken(token)
      ),
    leaks: false,
  },
  {
    name: 'a write over GraphQL',
    ask: (token) =>
      graphql(
        `mutation { updateUseCase(documentId: "${published.documentId}", status: DRAFT, data: {}) { title summary } }`,
        {},
        token
      ),
  },
  {
    name: 'a write that creates a draft',
    ask: (token) =>
      send(
        'POST',
        `/api/use-cases?status=draft`,
        { data: { title: `Nieuw ${SECRET}`, summary: 'x' } },
        withToken(token)
      ),
  },
];

describe('an unpublished text', () => {
  test.each(attempts.map((attempt) => [attempt.name, attempt] as const))(
    'does not come out by %s',
    async (_name, { ask, leaks }) => {
      const allowed = await ask(tokens.preview);
      if (leaks !== false) expect(allowed.text).toContain(SECRET);
      for (const token of [undefined, tokens.full, tokens.readOnly, tokens.find]) {
        const answer = await ask(token);
        expect(answer.status).toBeLessThan(500);
        expect(answer.text).not.toContain(SECRET);
      }
    }
  );

  // Told by what is found, not by what is shown: an answer that depends on a draft's words is a leak as well.
  describe.each<[string, (word: string, token?: string) => Promise<Answer>, leaks?: false]>([
    [
      'a filter on localizations',
      (word, token) => get(`/api/use-cases?filters[localizations][title][$contains]=${word}`, token),
    ],
    [
      'a filter on localizations in a condition',
      (word, token) => get(`/api/use-cases?filters[$or][0][localizations][summary][$contains]=${word}`, token),
    ],
    [
      'a filter on localizations of a relation',
      (word, token) => get(`/api/quadrants?filters[useCases][localizations][title][$contains]=${word}`, token),
    ],
    [
      'a filter in populate',
      (word, token) =>
        get(
          `/api/quadrants?filters[key]=optimise&populate[useCases][filters][localizations][title][$contains]=${word}`,
          token
        ),
    ],
    [
      'a filter on a relation and back',
      (word, token) => get(`/api/use-cases?filters[quadrant][useCases][title][$contains]=${word}`, token),
      false,
    ],
    [
      'a filter on a component',
      (word, token) => get(`/api/use-cases?filters[lessons][text][$contains]=${word}`, token),
      false,
    ],
    [
      'a filter on a component of a relation',
      (word, token) => get(`/api/quadrants?filters[useCases][lessons][text][$contains]=${word}`, token),
      false,
    ],
    ['a search', (word, token) => get(`/api/use-cases?_q=${word}`, token), false],
    [
      'a GraphQL filter on localizations',
      (word, token) =>
        graphql(
          `{ useCases(filters: { localizations: { title: { contains: "${word}" } } }) { documentId } }`,
          {},
          token
        ),
      false,
    ],
    [
      'a GraphQL filter on localizations of a relation',
      (word, token) =>
        graphql(
          `{ quadrants { useCases(filters: { localizations: { title: { contains: "${word}" } } }) { documentId } } }`,
          {},
          token
        ),
      false,
    ],
  ])('cannot be guessed by %s', (_name, ask, leaks) => {
    const differs = async (token?: string) => {
      const [right, wrong] = [await ask(SECRET, token), await ask('Wxyzwxyz', token)];
      return JSON.stringify(right.body?.data ?? null) !== JSON.stringify(wrong.body?.data ?? null);
    };
    test('by anonymous visitors and ordinary tokens', async () => {
      for (const token of [undefined, tokens.full, tokens.readOnly, tokens.find])
        expect(await differs(token)).toBe(false);
    });
    if (leaks !== false)
      test('and could be, were it allowed', async () => expect(await differs(tokens.preview)).toBe(true));
  });

  test('cannot be guessed by sorting on the other language', async () => {
    expect((await get('/api/use-cases?sort=localizations.title')).status).toBeGreaterThanOrEqual(400);
    expect((await get('/api/quadrants?populate[useCases][sort]=localizations.title')).status).toBeGreaterThanOrEqual(
      400
    );
  });
});

describe('a preview token', () => {
  test('is told what it may read', async () => {
    expect((await get('/api/preview', tokens.preview)).body.data).toMatchObject({ drafts: true });
  });

  test('is what GET /api/preview refuses everyone else', async () => {
    expect((await get('/api/preview')).status).toBe(403);
    expect((await get('/api/preview', tokens.readOnly)).status).toBe(403);
    expect((await get('/api/preview', tokens.full)).body.data).toMatchObject({ drafts: false });
  });

  test('can be ticked in the token form of the admin', async () => {
    const { body } = await (await asAdministrator()).get('/admin/content-api/permissions');
    expect(body.data['api::preview'].controllers.preview).toContain('describe');
  });
});
