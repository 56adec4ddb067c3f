import {
  asAdministrator,
  contentPath,
  createDraft,
  createToken,
  get,
  graphql,
  publish,
  removeAfterwards,
  request,
  saveDraft,
  send,
  withToken,
  type Answer,
} from '../helpers/clients';
import { textPicture } from '../helpers/checked-entries';
import { completeEntry, uploadFile } from '../helpers/complete-entries';

/**
 * No way of publishing goes past the blocks of the editorial checks, and each message is in the editor's language. Scripts are
 * tried in records-other-writes.test.ts, which has one at hand, and plans in schedule.test.ts.
 */
let token: string;
let useCase: Record<string, unknown>;
let article: Record<string, unknown>;
let picture: Record<string, unknown>;

beforeAll(async () => {
  token = await createToken('full-access');
  useCase = await completeEntry('use-case');
  article = await completeEntry('article');
  picture = { file: await uploadFile(), credit: 'DEN', licence: 'cc0-1.0', alternativeText: 'Een grijs vlak.' };
});

interface FoundIssue {
  path: string;
  code: string;
  message: string;
}
const issuesOf = ({ body }: Answer): FoundIssue[] =>
  body.error.details.errors.map(({ path, ...rest }: { path: string[] }) => ({ ...rest, path: path.join('.') }));
const placesOf = (answer: Answer) => issuesOf(answer).map(({ path, code }) => `${path} ${code}`);
const isLive = async (type: string, documentId: string) =>
  (await get(`/api/${type}s/${documentId}?locale=nl`)).status === 200;

const undescribed = (): Record<string, unknown> => ({ ...useCase, pictures: [{ ...picture, alternativeText: '' }] });
/** The same entry as an API client writes it. */
const forRest = (entry: Record<string, unknown>): Record<string, unknown> => {
  const { connect } = entry.quadrant as { connect: { documentId: string }[] };
  return { ...entry, quadrant: connect[0].documentId };
};
const BLOCKED = ['pictures.0.alternativeText alt-text-missing'];

describe('an entry with a block cannot be published', () => {
  test('by the button of the admin', async () => {
    const { documentId } = await createDraft('use-case', undescribed());
    const answer = await publish('use-case', documentId);
    expect([answer.status, placesOf(answer)]).toEqual([400, BLOCKED]);
    expect(await isLive('use-case', documentId)).toBe(false);
  });

  test('by the button of the admin for what was never saved: then there is no draft either', async () => {
    const title = `Nooit bewaard ${Date.now()}`;
    const admin = await asAdministrator();
    const answer = await admin.post(`${contentPath('use-case')}/actions/publish?locale=nl`, {
      ...undescribed(),
      title,
    });
    expect([answer.status, placesOf(answer)]).toEqual([400, BLOCKED]);
    const { body } = await admin.get(`${contentPath('use-case')}?locale=nl&filters[title][$eq]=${title}`);
    expect(body.results).toEqual([]);
  });

  test('in bulk, not even with others that could be', async () => {
    const good = await createDraft('use-case', { ...useCase, title: 'Goed in bulk' });
    const bad = await createDraft('use-case', { ...undescribed(), title: 'Fout in bulk' });
    const answer = await (
      await asAdministrator()
    ).post(`${contentPath('use-case')}/actions/bulkPublish?locale=nl`, {
      documentIds: [good.documentId, bad.documentId],
    });
    expect([answer.status, placesOf(answer)]).toEqual([400, BLOCKED]);
    expect(await isLive('use-case', good.documentId)).toBe(false);
    expect(await isLive('use-case', bad.documentId)).toBe(false);
  });

  test('in bulk in two languages, of which one could be', async () => {
    const { documentId } = await createDraft('use-case', { ...useCase, title: 'Tweetalig in bulk' });
    const english = { title: 'Bulk in two languages', summary: 'What it does.', aiDisclosure: { level: 'none' } };
    const withPicture = { ...english, pictures: [{ ...picture, alternativeText: '' }] };
    expect((await saveDraft('use-case', documentId, withPicture, 'en')).status).toBe(200);
    const publishBoth = async () =>
      (await asAdministrator()).post(`${contentPath('use-case')}/actions/bulkPublish`, {
        documentIds: [documentId],
        locale: ['nl', 'en'],
      });
    const answer = await publishBoth();
    expect([answer.status, placesOf(answer)]).toEqual([400, BLOCKED]);
    expect(issuesOf(answer)[0].message).toMatch(/^\(en\) Beschrijf/);
    for (const locale of ['nl', 'en'])
      expect((await get(`/api/use-cases/${documentId}?locale=${locale}`)).status).toBe(404);

    expect((await saveDraft('use-case', documentId, { pictures: [picture] }, 'en')).status).toBe(200);
    expect((await publishBoth()).status).toBe(200);
    for (const locale of ['nl', 'en'])
      expect((await get(`/v1/use-cases/${documentId}?language=${locale}`)).status).toBe(200);
  });

  test('over REST, new or as a change of what was published', async () => {
    const data = forRest(undescribed());
    const refused = await send('POST', '/api/use-cases?locale=nl', { data }, withToken(token));
    expect([refused.status, placesOf(refused)]).toEqual([400, BLOCKED]);

    const good = { ...data, title: 'Wel goed', pictures: [picture] };
    const made = await send('POST', '/api/use-cases?locale=nl', { data: good }, withToken(token));
    expect(made.status).toBe(201);
    const { documentId } = made.body.data;
    removeAfterwards('use-case', documentId);
    const path = `/api/use-cases/${documentId}?locale=nl`;
    // An update works on the draft, which only a token for previews may see.
    const editing = await createToken('custom', ['api::preview.preview.describe', 'api::use-case.use-case.update']);
    const changed = await send(
      'PUT',
      path,
      { data: { title: 'Niet goed', pictures: data.pictures } },
      withToken(editing)
    );
    expect([changed.status, placesOf(changed)]).toEqual([400, BLOCKED]);
    expect((await get(path)).body.data.title).toBe('Wel goed');
    expect((await get(`/v1/use-cases/${documentId}?language=nl`)).body.title).toBe('Wel goed');
  });

  test('over GraphQL, new or as a change of what was published', async () => {
    const create = `mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId } }`;
    const body = [{ __typename: 'ComponentBodyQuote', quote: 'Woorden van een ander.' }];
    const unnamed = ['body.0.citation quote-source-missing'];
    const refused = await graphql(create, { data: { ...article, title: 'Over GraphQL', body } }, token);
    const { message, extensions } = refused.body.errors[0];
    expect(message).toBe('Noem de bron van het citaat.');
    expect(placesOf({ body: extensions } as Answer)).toEqual(unnamed);
    const { body: list } = await get('/api/articles?locale=nl&filters[title]=Over GraphQL');
    expect(list.data).toEqual([]);

    const made = await graphql(create, { data: { ...article, title: 'Wel goed' } }, token);
    const { documentId } = made.body.data.createArticle;
    removeAfterwards('article', documentId);
    const change = `mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, data: $data) { title } }`;
    const editing = await createToken('custom', ['api::preview.preview.describe', 'api::article.article.update']);
    const changed = await graphql(change, { id: documentId, data: { title: 'Niet goed', body } }, editing);
    expect(placesOf({ body: changed.body.errors[0].extensions } as Answer)).toEqual(unnamed);
    expect((await get(`/v1/articles/${documentId}?language=nl`)).body.title).toBe('Wel goed');
  });
});

describe('the single dossier with a block cannot be published', () => {
  const path = '/content-manager/single-types/api::dossier.dossier';
  const broken = { tagline: '[Te vertalen] AI in the cultural sector' };
  const read = async () => [
    (await (await asAdministrator()).get(`${path}?locale=nl`)).body.data.tagline,
    (await get('/api/dossier?locale=nl')).body.data.tagline,
  ];

  test.each<[string, () => Promise<Answer>]>([
    [
      'by the button of the admin',
      async () => (await asAdministrator()).post(`${path}/actions/publish?locale=nl`, broken),
    ],
    [
      'over REST',
      async () => {
        const editing = await createToken('custom', ['api::preview.preview.describe', 'api::dossier.dossier.update']);
        return send('PUT', '/api/dossier?locale=nl', { data: broken }, withToken(editing));
      },
    ],
    [
      'over GraphQL',
      async () => {
        const editing = await createToken('custom', ['api::preview.preview.describe', 'api::dossier.dossier.update']);
        const change = 'mutation ($data: DossierInput!) { updateDossier(locale: "nl", data: $data) { tagline } }';
        const { body } = await graphql(change, { data: broken }, editing);
        return { status: 400, body: body.errors[0].extensions } as Answer;
      },
    ],
  ])('%s, and stays as it is', async (_way, attempt) => {
    const before = await read();
    const answer = await attempt();
    expect([answer.status, placesOf(answer)]).toEqual([400, ['tagline to-translate']]);
    expect(await read()).toEqual(before);
  });
});

describe('what blocks', () => {
  test.each<[string, string, () => Record<string, unknown>]>([
    ['pictures.0.licence picture-licence-missing', 'use-case', () => ({ pictures: [{ ...picture, licence: null }] })],
    [
      'assessments personal-data-without-assessment',
      'use-case',
      () => ({ stage: 'pilot', dataSources: [{ source: 'Opnamen van bezoekers', personalData: true }] }),
    ],
    [
      'assessments.0.title assessment-unnamed',
      'use-case',
      () => ({
        stage: 'pilot',
        dataSources: [{ source: 'Opnamen van bezoekers', personalData: true }],
        assessments: [{}],
      }),
    ],
    ['aiDisclosure ai-disclosure-missing', 'use-case', () => ({ translationStatus: 'machine' })],
    [
      'cover.alternativeText alt-text-missing',
      'article',
      () => ({ cover: { file: picture.file, licence: 'cc0-1.0' } }),
    ],
    [
      'body.0.citation definition-source-missing',
      'article',
      () => ({ body: [{ __component: 'body.definition', term: 'AI', definition: 'Een set technologieën.' }] }),
    ],
    [
      'problem picture-in-text',
      'use-case',
      () => ({ problem: [textPicture('brief.png', 'Een brief met inktvlekken.')] }),
    ],
    [
      'body.0.content picture-in-text',
      'article',
      () => ({ body: [{ __component: 'body.text', content: [textPicture('brief.png', null)] }] }),
    ],
  ])('%s', async (place, type, breakIt) => {
    const base = type === 'article' ? article : useCase;
    const { documentId } = await createDraft(type, { ...base, ...breakIt() });
    expect(placesOf(await publish(type, documentId))).toEqual([place]);
  });

  test('is a picture that nobody described, in a text of a type that has no other place for pictures', async () => {
    const training = { title: 'Brieven leren lezen', summary: 'Oude brieven lezen met AI.', format: 'self-study' };
    const body = (alternativeText: string | null) => ({ body: [textPicture('brief.png', alternativeText)] });
    const { documentId } = await createDraft('training', { ...training, ...body(null) });
    expect(placesOf(await publish('training', documentId))).toEqual(['body text-picture-undescribed']);
    const described = body('Een brief met inktvlekken.');
    expect((await publish('training', documentId, 'nl', described)).status).toBe(200);
  });

  test('is named all at once, with what Strapi itself would miss', async () => {
    const data = { title: 'Van alles mis', pictures: [{ file: picture.file }], lessons: [{ kind: 'worked' }] };
    const { documentId } = await createDraft('use-case', data);
    expect(placesOf(await publish('use-case', documentId)).sort()).toEqual([
      'lessons.0.text required-missing',
      'pictures.0.alternativeText alt-text-missing',
      'pictures.0.licence picture-licence-missing',
      'quadrant relation-missing',
      'summary required-missing',
    ]);
  });

  test('is a quadrant that is missing in the language at hand; one that is added gets that of the other', async () => {
    const english = { title: 'Complete', summary: 'A summary that says what it does.' };
    const alone = await createDraft('use-case', english, 'en');
    expect(placesOf(await publish('use-case', alone.documentId, 'en'))).toEqual(['quadrant relation-missing']);
    const { documentId } = await createDraft('use-case', useCase);
    expect((await saveDraft('use-case', documentId, english, 'en')).status).toBe(200);
    expect((await publish('use-case', documentId, 'en')).status).toBe(200);
  });

  test('is mended and then gone', async () => {
    const { documentId } = await createDraft('use-case', undescribed());
    expect((await publish('use-case', documentId)).status).toBe(400);
    expect((await publish('use-case', documentId, 'nl', { pictures: [picture] })).status).toBe(200);
    expect(await isLive('use-case', documentId)).toBe(true);
  });

  test('is not advice: a short title and a meaningless link are published', async () => {
    const data = {
      ...article,
      title: 'Tip',
      body: [{ __component: 'body.link-list', links: [{ label: 'klik hier', url: 'https://a.example' }] }],
    };
    const { documentId } = await createDraft('article', data);
    expect((await publish('article', documentId)).status).toBe(200);
  });
});

describe('the message of a block', () => {
  const DUTCH = 'Beschrijf wat er te zien is, of zet “Alleen versiering” aan.';
  const ENGLISH = 'Describe what can be seen, or switch on “Decoration only”.';
  const firstMessage = async (answer: Promise<Answer>) => issuesOf(await answer)[0].message;

  test('is in the language of the admin as the editor has set it, else as the browser asks', async () => {
    const admin = await asAdministrator();
    const { documentId } = await createDraft('use-case', undescribed());
    const path = `${contentPath('use-case')}/${documentId}/actions/publish?locale=nl`;
    const speak = (preferedLanguage: string | null) => admin.put('/admin/users/me', { preferedLanguage });
    expect((await speak(null)).status).toBe(200);
    expect(await firstMessage(admin.post(path, {}, { 'Accept-Language': 'en-GB,en;q=0.9' }))).toBe(ENGLISH);
    expect((await speak('nl')).status).toBe(200);
    expect(await firstMessage(admin.post(path, {}, { 'Accept-Language': 'en-GB,en;q=0.9' }))).toBe(DUTCH);
    expect((await speak('en')).status).toBe(200);
    expect(await firstMessage(admin.post(path, {}, { 'Accept-Language': 'nl' }))).toBe(ENGLISH);
    await speak('nl');
  });

  test.each([
    [undefined, DUTCH],
    ['*', DUTCH],
    ['nl-NL,nl;q=0.9,en;q=0.8', DUTCH],
    ['en', ENGLISH],
    ['fr', DUTCH],
    ['fr, en;q=0.5', ENGLISH],
  ])('follows Accept-Language over REST: %s', async (language, message) => {
    const headers = {
      ...withToken(token),
      'Content-Type': 'application/json',
      ...(language ? { 'Accept-Language': language } : {}),
    };
    const options = { method: 'POST', headers, body: JSON.stringify({ data: forRest(undescribed()) }) };
    expect(await firstMessage(request('/api/use-cases?locale=nl', options))).toBe(message);
  });
});
