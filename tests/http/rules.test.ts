import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  createToken,
  get,
  graphql,
  inviteEditor,
  publish,
  saveDraft,
  send,
  withToken,
  type AdminClient,
  type Answer,
} from '../helpers/clients';

/** The rules that hold for every entry, however it is written: in the admin, over REST, over GraphQL. */
let quadrant: { connect: { documentId: string; locale: string }[] };
let quadrantId: string;
let token: string;

beforeAll(async () => {
  quadrantId = (await get('/api/quadrants?locale=nl&filters[key]=optimise')).body.data[0].documentId;
  quadrant = { connect: [{ documentId: quadrantId, locale: 'nl' }] };
  token = await createToken('full-access');
});

const issues = ({ body }: Answer): { path: string; code?: string; message: string }[] =>
  body.error.details.errors.map(({ path, ...rest }: any) => ({ ...rest, path: path.join('.') }));
const isLive = async (type: string, documentId: string, locale = 'nl') =>
  (await get(`/api/${type}s/${documentId}?locale=${locale}`)).status === 200;
const mutate = async (mutation: string) =>
  (await graphql(`mutation { ${mutation} }`, {}, token)).body.errors[0].message;

describe('an entry without what it needs cannot be published', () => {
  test.each([
    ['use-case', 'summary', { title: 'Regelproef' }],
    ['article', 'intro', { title: 'Regelproef', kind: 'news' }],
    ['ethics-topic', 'key', { title: 'Regelproef', summary: 'Kort.' }],
    ['training', 'summary', { title: 'Regelproef' }],
    ['glossary-term', 'definition', { title: 'Regelproef' }],
    ['page', 'title', { intro: 'Kort.' }],
    ['organisation', 'name', { city: 'Utrecht' }],
  ])('%s: a 400 that names %s', async (type, field, data) => {
    const needed = type === 'use-case' ? { quadrant } : {};
    const { documentId } = await createDraft(type, { ...data, ...needed });
    const answer = await publish(type, documentId);
    expect(answer.status).toBe(400);
    expect(issues(answer)).toMatchObject([{ path: field, code: 'required-missing' }]);
    expect(await isLive(type, documentId)).toBe(false);
  });

  test('also when the gap is in a component', async () => {
    const data = { title: 'Regelproef', summary: 'Kort.', quadrant, lessons: [{ kind: 'worked' }] };
    const { documentId } = await createDraft('use-case', data);
    expect(issues(await publish('use-case', documentId))).toMatchObject([{ path: 'lessons.0.text' }]);
  });
});

describe('a use case without a quadrant', () => {
  const data = { title: 'Zonder kwadrant', summary: 'Kort.' };
  const refused = {
    path: 'quadrant',
    code: 'relation-missing',
    message: 'Kies eerst een kwadrant; zonder kun je niet publiceren.',
  };

  test('may be a draft, but cannot be published in the admin', async () => {
    const { documentId } = await createDraft('use-case', data);
    const answer = await publish('use-case', documentId, 'nl', data);
    expect(answer.status).toBe(400);
    expect(issues(answer)).toMatchObject([refused]);
    expect(await isLive('use-case', documentId)).toBe(false);
  });

  test('cannot be published over REST and GraphQL', async () => {
    for (const more of [{}, { quadrant: null }, { quadrant: [] }, { quadrant: { set: [] } }]) {
      const answer = await send('POST', '/api/use-cases', { data: { ...data, ...more } }, withToken(token));
      expect(issues(answer)).toMatchObject([refused]);
    }
    expect(await mutate('createUseCase(data: { title: "x", summary: "y" }) { title }')).toBe(refused.message);
  });

  test('stays as it was when an editor takes the quadrant from a published one', async () => {
    const { documentId } = await createPublished('use-case', { ...data, quadrant });
    const saved = await saveDraft('use-case', documentId, { quadrant: { disconnect: quadrant.connect } });
    expect(saved.status).toBe(200);
    expect(issues(await publish('use-case', documentId))).toMatchObject([refused]);
    const live = await get(`/api/use-cases/${documentId}?locale=nl&populate=quadrant`);
    expect(live.body.data.quadrant.key).toBe('optimise');
  });

  test('can be published over REST once it has one', async () => {
    const answer = await send(
      'POST',
      '/api/use-cases?locale=nl',
      { data: { ...data, quadrant: quadrantId } },
      withToken(token)
    );
    expect(answer.status).toBe(201);
  });
});

describe('a choice that is not on its list', () => {
  const wrong = {
    title: 'Keuzeproef',
    stage: 'finished',
    lessons: [{ kind: 'maybe', text: 'x' }],
    aiDisclosure: { level: 'lots' },
  };
  const expected = [
    { path: 'stage', code: 'choice-unknown', message: expect.stringContaining('Idee (idea), Experiment (experiment)') },
    { path: 'lessons.0.kind', message: expect.stringContaining('Dit werkte niet (did-not-work)') },
    { path: 'aiDisclosure.level', message: expect.stringContaining('Geen AI gebruikt (none)') },
  ];

  test('is refused at create, with what is allowed, inside components too', async () => {
    const answer = await (await asAdministrator()).post(`${contentPath('use-case')}?locale=nl`, wrong);
    expect(answer.status).toBe(400);
    expect(issues(answer)).toMatchObject(expected);
  });

  test('is refused at update and at publishing', async () => {
    const { documentId } = await createDraft('use-case', { title: 'Keuzeproef', summary: 'Kort.', quadrant });
    expect(issues(await saveDraft('use-case', documentId, wrong))).toMatchObject(expected);
    expect(issues(await publish('use-case', documentId, 'nl', { stage: 'in_use' }))).toMatchObject([expected[0]]);
  });

  test('is refused in the body of an article', async () => {
    const body = [{ __component: 'body.callout', tone: 'loud' }];
    const answer = await (await asAdministrator()).post(contentPath('article'), { title: 'Keuzeproef', body });
    expect(issues(answer)).toMatchObject([{ path: 'body.0.tone', message: expect.stringContaining('Tip (tip), ') }]);
  });

  test('is refused over REST and GraphQL', async () => {
    const answer = await send('POST', '/api/tools', { data: { name: 'Keuze', openness: 'ajar' } }, withToken(token));
    expect(issues(answer)).toMatchObject([{ path: 'openness', message: expect.stringContaining('open-source') }]);
    expect(await mutate('createTool(data: { name: "Keuze", openness: "open_source" }) { name }')).toContain(
      'openness must be one of: open-source'
    );
  });
});

describe('a key', () => {
  test.each(['quadrant', 'ethics-topic'])('of a %s cannot change', async (type) => {
    const [{ documentId, key }] = (await get(`/api/${type}s?locale=nl&sort=key`)).body.data;
    for (const locale of ['nl', 'en']) {
      const answer = await saveDraft(type, documentId, { key: 'trust' }, locale);
      expect(issues(answer)).toMatchObject([
        { path: 'key', code: 'key-fixed', message: `De sleutel “${key}” ligt vast en kan niet “trust” worden.` },
      ]);
    }
  });

  test('of a new quadrant is none: there are four', async () => {
    const data = { title: 'Vijfde kwadrant', summary: 'Kort.' };
    const admin = await asAdministrator();
    expect(issues(await admin.post(contentPath('quadrant'), { ...data, key: 'fifth' }))).toMatchObject([
      { path: 'key', code: 'key-unknown', message: expect.stringMatching(/^De sleutel .*: optimise, add-value/) },
    ]);
    expect(issues(await admin.post(contentPath('quadrant'), { ...data, key: 'optimise' }))).toMatchObject([
      { path: 'key', code: 'key-taken' },
    ]);
  });

  test('of a new ethics topic is one that no other topic has', async () => {
    const data = { title: 'Nog eens kwaliteit', summary: 'Kort.', key: 'quality' };
    const answer = await (await asAdministrator()).post(`${contentPath('ethics-topic')}?locale=nl`, data);
    expect(issues(answer)).toMatchObject([
      { path: 'key', code: 'key-taken', message: expect.stringContaining('hoort al bij “Kwal') },
    ]);
  });
});

describe('a text that no database can store', () => {
  test('is refused where it stands, in the admin and over REST', async () => {
    const admin = await asAdministrator();
    const data = { title: 'Titel', summary: 'half een teken \ud800', problem: [] };
    const answer = await admin.post(`${contentPath('use-case')}?locale=nl`, data);
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.errors).toMatchObject([{ path: ['summary'], code: 'text-unstorable' }]);
    const rest = await send('POST', '/api/articles', { data: { title: 'a\u0000b', intro: 'Kort' } }, withToken(token));
    expect([rest.status, rest.body.error.details.errors[0].code]).toEqual([400, 'text-unstorable']);
  });
});

describe('a refusal', () => {
  const DUTCH = 'Het webadres “a b” mag alleen letters, cijfers en losse streepjes daartussen bevatten.';
  const ENGLISH = 'The slug "a b" may hold letters, digits and single hyphens between them.';
  const data = { name: 'Weigering', slug: 'a b' };
  let editor: AdminClient;

  beforeAll(async () => {
    editor = await inviteEditor('dossier-redacteur');
  });

  const accept = (language?: string): Record<string, string> => (language ? { 'Accept-Language': language } : {});

  test.each([
    [undefined, DUTCH],
    ['fr', DUTCH],
    ['en-GB,en;q=0.9', ENGLISH],
  ])('is worded in the admin as the browser asks, else in Dutch: %s', async (language, message) => {
    const answer = await editor.post(contentPath('tool'), data, accept(language));
    expect(issues(answer)).toEqual([{ path: 'slug', name: 'ValidationError', code: 'slug-malformed', message }]);
    expect(answer.body.error).toMatchObject({ name: 'ValidationError', message });
  });

  test.each([
    [undefined, ENGLISH],
    ['*', ENGLISH],
    ['fr', ENGLISH],
    ['nl-NL,nl;q=0.9,en;q=0.8', DUTCH],
  ])('is worded for programs as they ask, else in English: %s', async (language, message) => {
    const headers = { ...withToken(token), ...accept(language) };
    const answer = await send('POST', '/api/tools', { data }, headers);
    expect(issues(answer)).toMatchObject([{ code: 'slug-malformed', message }]);
    const mutation = 'mutation { createTool(data: { name: "Weigering", slug: "a b" }) { name } }';
    const { body } = await send('POST', '/graphql', { query: mutation }, headers);
    expect(body.errors[0].message).toBe(message);
  });
});
