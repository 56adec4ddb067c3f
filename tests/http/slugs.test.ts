import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  createToken,
  get,
  graphql,
  publish,
  removeAfterwards,
  saveDraft,
  send,
  withToken,
} from '../helpers/clients';

/** The glossary is used because its entries need little. Each test has words of its own. */
const term = (title: string, more: object = {}) => ({ title, definition: 'Uitleg.', ...more });
const taken = (message: string) => ({
  status: 400,
  body: {
    error: {
      name: 'ValidationError',
      message,
      details: { errors: [{ path: ['slug'], code: 'slug-taken', message }] },
    },
  },
});
/** To editors, in Dutch. */
const takenBy = (slug: string, title: string) =>
  taken(`Het webadres “${slug}” hoort in deze taal al bij “${title}”. Kies een ander.`);
const create = async (data: object, locale = 'nl') =>
  (await asAdministrator()).post(`${contentPath('glossary-term')}?locale=${locale}`, data);

describe('a slug is made from the title', () => {
  test('in the admin, also of types with a name and without languages', async () => {
    expect((await createDraft('glossary-term', term('Slagschaduw & één café'))).slug).toMatch(/^slagschaduw-.*-cafe$/);
    expect((await createDraft('organisation', { name: 'Museum De Slakkenhuis' })).slug).toBe('museum-de-slakkenhuis');
  });

  test('over REST and GraphQL with a token', async () => {
    const auth = withToken(await createToken('full-access'));
    const made = await send('POST', '/api/glossary-terms?locale=nl', { data: term('Slagroom over REST') }, auth);
    expect(made.body.data.slug).toBe('slagroom-over-rest');
    removeAfterwards('glossary-term', made.body.data.documentId);
    const { body } = await graphql(
      `
        mutation {
          createGlossaryTerm(locale: "nl", data: { title: "Slagroom over de graaf", definition: "x" }) {
            documentId
            slug
          }
        }
      `,
      {},
      auth.Authorization.slice(7)
    );
    expect(body.data.createGlossaryTerm.slug).toBe('slagroom-over-de-graaf');
    removeAfterwards('glossary-term', body.data.createGlossaryTerm.documentId);
  });

  test('with a number behind it when that slug is taken', async () => {
    const slugs = [];
    for (let round = 0; round < 3; round += 1) slugs.push((await createDraft('tool', { name: 'Slijptol' })).slug);
    expect(slugs).toEqual(['slijptol', 'slijptol-2', 'slijptol-3']);
  });

  test('anew when an editor empties it, and from nothing when there is no title yet', async () => {
    const draft = await createDraft('glossary-term', term('Slotgracht'));
    expect((await saveDraft('glossary-term', draft.documentId, { slug: '' })).body.data.slug).toBe('slotgracht');
    const untitled = await createDraft('glossary-term', { definition: 'Nog geen titel.' });
    expect(untitled.slug).toBeNull();
    expect((await saveDraft('glossary-term', untitled.documentId, term('Slotbrug'))).body.data.slug).toBe('slotbrug');
  });

  test('unless the editor gives one', async () => {
    expect((await createDraft('glossary-term', term('Slenk', { slug: 'eigen-slenk' }))).slug).toBe('eigen-slenk');
  });

  test('per language', async () => {
    const { documentId } = await createDraft('glossary-term', term('Sloep'));
    const english = await saveDraft('glossary-term', documentId, term('Sloop'), 'en');
    expect(english.body.data.slug).toBe('sloop');
    const other = await createDraft('glossary-term', term('Sloop'), 'nl');
    expect(other.slug).toBe('sloop');
  });
});

describe('a slug stays', () => {
  test('when the title changes, of a draft and of a published entry', async () => {
    const { documentId } = await createPublished('glossary-term', term('Sleutelbos'));
    const saved = await saveDraft('glossary-term', documentId, { title: 'Sleutelhanger' });
    expect(saved.body.data).toMatchObject({ title: 'Sleutelhanger', slug: 'sleutelbos' });
    await publish('glossary-term', documentId);
    const { body } = await get(`/api/glossary-terms/${documentId}?locale=nl`);
    expect(body.data).toMatchObject({ title: 'Sleutelhanger', slug: 'sleutelbos' });
  });

  test('when it is sent along unchanged', async () => {
    const { documentId, slug } = await createDraft('glossary-term', term('Slagboom'));
    expect((await saveDraft('glossary-term', documentId, term('Slagboom', { slug }))).status).toBe(200);
  });
});

describe('a slug that another entry of the type and language has', () => {
  test('is refused at create, naming the other entry', async () => {
    await createDraft('glossary-term', term('Slurf'));
    expect(await create(term('Iets anders', { slug: 'slurf' }))).toMatchObject(takenBy('slurf', 'Slurf'));
  });

  test('is refused at update, and nothing is saved', async () => {
    await createPublished('glossary-term', term('Slijm'));
    const other = await createDraft('glossary-term', term('Slik'));
    const answer = await saveDraft('glossary-term', other.documentId, { slug: 'slijm', title: 'Niet bewaard' });
    expect(answer).toMatchObject(takenBy('slijm', 'Slijm'));
    const stored = await (await asAdministrator()).get(`${contentPath('glossary-term')}/${other.documentId}?locale=nl`);
    expect(stored.body.data).toMatchObject({ slug: 'slik', title: 'Slik' });
  });

  test('is refused with a token over REST and GraphQL', async () => {
    const { documentId } = await createDraft('glossary-term', term('Slof'));
    const token = await createToken('full-access');
    const data = term('Iets anders', { slug: 'slof' });
    const answer = await send('POST', '/api/glossary-terms?locale=nl', { data }, withToken(token));
    expect(answer).toMatchObject(
      taken(`The slug "slof" is already used by "Slof" (${documentId}) in this language. Choose another.`)
    );
    const { body } = await graphql(
      `
        mutation {
          createGlossaryTerm(locale: "nl", data: { title: "x", slug: "slof", definition: "x" }) {
            documentId
            slug
          }
        }
      `,
      {},
      token
    );
    expect(body.errors[0].message).toContain('"slof" is already used by "Slof"');
  });

  test('is refused as long as it is live, though its draft has another already', async () => {
    const { documentId } = await createPublished('glossary-term', term('Slaapliedje'));
    await saveDraft('glossary-term', documentId, { slug: 'wiegelied' });
    for (const slug of ['slaapliedje', 'wiegelied'])
      expect(await create(term('Iets anders', { slug }))).toMatchObject(takenBy(slug, 'Slaapliedje'));
    expect((await createDraft('glossary-term', term('Slaapliedje'))).slug).toBe('slaapliedje-2');
  });

  test('is free again when its owner is deleted', async () => {
    const { documentId } = await createPublished('glossary-term', term('Slinger'));
    await (await asAdministrator()).delete(`${contentPath('glossary-term')}/${documentId}?locale=nl`);
    expect((await createDraft('glossary-term', term('Slinger'))).slug).toBe('slinger');
  });

  test('may be had in the other language, and by another type', async () => {
    await createDraft('glossary-term', term('Slinkse wegen'));
    expect((await create(term('Other', { slug: 'slinkse-wegen' }), 'en')).status).toBe(201);
    expect((await createDraft('tool', { name: 'Slinkse wegen' })).slug).toBe('slinkse-wegen');
  });

  test('goes to one of those who save at the same moment', async () => {
    const admin = await asAdministrator();
    const made = await Promise.all(
      Array.from({ length: 5 }, () => admin.post(contentPath('tool'), { name: 'Sluiswachter' }))
    );
    const slugs = made.map(({ body }) => body.data.slug);
    expect(new Set(slugs).size).toBe(5);
    const asked = await Promise.all(
      Array.from({ length: 4 }, () => admin.post(contentPath('tool'), { name: 'Sluis', slug: 'sluisdeur' }))
    );
    expect(asked.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
  });
});
