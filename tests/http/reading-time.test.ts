import {
  asAdministrator,
  contentPath,
  createDraft,
  createToken,
  get,
  publish,
  removeAfterwards,
  saveDraft,
  send,
  withToken,
} from '../helpers/clients';

/** An article whose text has this many words. */
const article = (count: number, more: object = {}) => ({
  title: 'Leestijdproef',
  intro: 'Hoe lang duurt dit?',
  kind: 'news',
  body: [
    {
      __component: 'body.text',
      content: [{ type: 'paragraph', children: [{ type: 'text', text: Array(count).fill('woord').join(' ') }] }],
    },
  ],
  ...more,
});

describe('the reading time of an article', () => {
  test('is computed at create, and an empty one takes a minute', async () => {
    expect(await createDraft('article', article(201))).toMatchObject({ readingTimeMinutes: 2 });
    expect(await createDraft('article', { title: 'Leeg' })).toMatchObject({ readingTimeMinutes: 1 });
  });

  test('is computed again when the body changes, and stays when something else does', async () => {
    const { documentId } = await createDraft('article', article(900));
    expect((await saveDraft('article', documentId, { title: 'Andere titel' })).body.data.readingTimeMinutes).toBe(5);
    expect((await saveDraft('article', documentId, article(300))).body.data.readingTimeMinutes).toBe(2);
    expect((await saveDraft('article', documentId, { body: [] })).body.data.readingTimeMinutes).toBe(1);
  });

  test('is each language’s own', async () => {
    const { documentId } = await createDraft('article', article(1000));
    await saveDraft('article', documentId, article(100), 'en');
    for (const locale of ['nl', 'en']) await publish('article', documentId, locale);
    const published = async (locale: string) => (await get(`/api/articles/${documentId}?locale=${locale}`)).body.data;
    expect(await published('nl')).toMatchObject({ readingTimeMinutes: 5 });
    expect(await published('en')).toMatchObject({ readingTimeMinutes: 1 });
  });

  test('is not what the caller says, in the admin or over REST', async () => {
    const draft = await createDraft('article', article(250, { readingTimeMinutes: 99 }));
    expect(draft.readingTimeMinutes).toBe(2);
    const saved = await saveDraft('article', draft.documentId, { readingTimeMinutes: 99 });
    expect(saved.body.data.readingTimeMinutes).toBe(2);
    const published = await publish('article', draft.documentId, 'nl', { readingTimeMinutes: 99 });
    expect(published.body.data.readingTimeMinutes).toBe(2);
    const auth = withToken(await createToken('full-access'));
    const data = article(250, { readingTimeMinutes: 99 });
    const { body } = await send('POST', '/api/articles?locale=nl', { data }, auth);
    removeAfterwards('article', body.data.documentId);
    expect(body.data.readingTimeMinutes).toBe(2);
  });

  test('is that of the original in a copy', async () => {
    const { documentId } = await createDraft('article', article(500));
    const admin = await asAdministrator();
    const copy = await admin.post(`${contentPath('article')}/clone/${documentId}?locale=nl`, { title: 'Kopie' });
    expect(copy.body.data.readingTimeMinutes).toBe(3);
    removeAfterwards('article', copy.body.data.documentId);
  });
});

test('a copy gets a slug of its own, at the latest when it is published', async () => {
  const original = await createDraft('article', article(10, { title: 'Kopieerproef' }));
  await publish('article', original.documentId);
  const admin = await asAdministrator();
  const copy = await admin.post(`${contentPath('article')}/clone/${original.documentId}?locale=nl`, {});
  expect(copy.body.data.slug).toBeNull();
  const { documentId } = copy.body.data;
  removeAfterwards('article', documentId);
  expect((await publish('article', documentId)).status).toBe(200);
  expect((await get(`/api/articles/${documentId}?locale=nl`)).body.data.slug).toBe('kopieerproef-2');
  expect((await get(`/api/articles/${original.documentId}?locale=nl`)).body.data.slug).toBe('kopieerproef');
});
