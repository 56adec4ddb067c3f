import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  get,
  inviteEditor,
  inviteWith,
  permit,
  publish,
  removeAfterwards,
  request,
  saveDraft,
  type AdminClient,
  type Answer,
} from '../helpers/clients';
import { completeEntry, uploadFile } from '../helpers/complete-entries';

/** The routes behind the panel of the edit view: findings for what is not saved yet, and what is known beside the text. */
const UID = 'api::use-case.use-case';
let admin: AdminClient;
let complete: Record<string, unknown>;

beforeAll(async () => {
  admin = await asAdministrator();
  complete = await completeEntry('use-case');
});

interface PanelIssue {
  code: string;
  severity: string;
  field: string;
  place: string;
  message: string;
}
const check = (body: object, client = admin, uid = UID) => client.post(`/dossier-check/${uid}`, body);
const issuesOf = ({ body }: Answer): PanelIssue[] => body.data.issues;
const blocksOf = (answer: Answer) =>
  issuesOf(answer)
    .filter(({ severity }) => severity === 'block')
    .map(({ field, code }) => `${field} ${code}`);

describe('the check of a form that was never saved', () => {
  test('names blocks first, with the place as the form shows it', async () => {
    const values = { title: 'Proef', pictures: [{ decorative: false, alternativeText: null, licence: 'cc0-1.0' }] };
    const answer = await check({ values, locale: 'nl' });
    expect(answer.status).toBe(200);
    expect(blocksOf(answer)).toEqual(expect.arrayContaining(['summary required-missing', 'quadrant relation-missing']));
    const found = issuesOf(answer).find(({ code }) => code === 'alt-text-missing');
    expect(found).toMatchObject({
      field: 'pictures.0.alternativeText',
      place: 'Beelden 1 › Beschrijving voor wie het niet ziet',
      message: 'Beschrijf wat er te zien is, of zet “Alleen versiering” aan.',
    });
  });

  test('finds none in a complete one, and knows what is chosen in the form', async () => {
    const { body } = await get('/api/quadrants?locale=nl&filters[key]=optimise');
    const [{ documentId, id }] = body.data;
    const quadrant = { connect: [{ id, documentId, locale: 'nl' }], disconnect: [] };
    const values = { ...complete, quadrant, licence: 'cc-by-4.0', stage: 'idea', aiActClass: 'not-assessed' };
    expect(blocksOf(await check({ values, locale: 'nl' }))).toEqual([]);
  });

  test('asks for a day of review when it is taken away, not before a new entry gets one by itself', async () => {
    const codes = (answer: Answer) => issuesOf(answer).map(({ code }) => code);
    expect(codes(await check({ values: complete, locale: 'nl' }))).not.toContain('review-date-missing');
    const { documentId, reviewDue } = await createDraft('use-case', complete);
    const inAYear = Date.now() + 365 * 86_400_000;
    expect(Math.abs(new Date(reviewDue).getTime() - inAYear)).toBeLessThan(2 * 86_400_000);

    const without = { documentId, locale: 'nl', values: { ...complete, reviewDue: null } };
    expect(codes(await check(without))).toContain('review-date-missing');
    // An editor may leave it at that.
    expect((await saveDraft('use-case', documentId, { reviewDue: null })).body.data.reviewDue).toBeNull();
  });

  test('estimates the reading level of a text that is long enough', async () => {
    const text = 'Het archief heeft scans van brieven. Je ziet een plaatje. Je kunt er niet in zoeken. Dat kost tijd. ';
    const problem = [{ type: 'paragraph', children: [{ type: 'text', text: text.repeat(4) }] }];
    const { readingLevel } = (await check({ values: { problem }, locale: 'nl' })).body.data;
    expect(readingLevel).toMatchObject({ level: 'A2', words: 76 });
    expect((await check({ values: {}, locale: 'nl' })).body.data.readingLevel).toBeNull();
  });

  test('writes nothing', async () => {
    const count = async () =>
      (await admin.get(`/content-manager/collection-types/${UID}?locale=nl`)).body.pagination.total;
    const before = await count();
    await check({ values: { title: 'Nooit bewaard' }, locale: 'nl' });
    expect(await count()).toBe(before);
  });
});

describe('the check of a form that was saved before', () => {
  test('counts stored relations, and sees what the form takes away', async () => {
    const { documentId } = await createDraft('use-case', complete);
    const { quadrant } = complete as { quadrant: { connect: { documentId: string }[] } };
    const unchanged = { ...complete, licence: 'cc-by-4.0', stage: 'idea', aiActClass: 'not-assessed' };
    const none = { connect: [], disconnect: [] };
    const keep = await check({ values: { ...unchanged, quadrant: none }, documentId, locale: 'nl' });
    expect(blocksOf(keep)).toEqual([]);
    const remove = { connect: [], disconnect: quadrant.connect };
    const gone = await check({ values: { ...unchanged, quadrant: remove }, documentId, locale: 'nl' });
    expect(blocksOf(gone)).toEqual(['quadrant relation-missing']);
  });

  test('tells who saved it last, so that two editors do not overwrite each other', async () => {
    const { documentId } = await createDraft('use-case', complete);
    const opened = (await check({ values: complete, documentId, locale: 'nl' })).body.data.saved;
    const colleague = await inviteEditor('dossier-redacteur');
    const path = `/content-manager/collection-types/${UID}/${documentId}?locale=nl`;
    expect((await colleague.put(path, { title: 'Door een ander' })).status).toBe(200);
    const { saved } = (await check({ values: complete, documentId, locale: 'nl' })).body.data;
    expect(saved.at > opened.at).toBe(true);
    expect(saved.by).toBe('Nieuwe dossier-redacteur');
  });

  test('a form is not saved over what was saved since it was opened', async () => {
    const { documentId } = await createDraft('use-case', complete);
    const path = `/content-manager/collection-types/${UID}/${documentId}`;
    const savedAt = async () => (await admin.get(`${path}?locale=nl`)).body.data.updatedAt;
    const openedAt = (at: string, locale = 'nl') => ({ 'x-dossier-opened': `${documentId} ${locale} ${at}` });
    const opened = await savedAt();
    const colleague = await inviteEditor('dossier-redacteur');
    expect((await colleague.put(`${path}?locale=nl`, { title: 'Van een collega' })).status).toBe(200);

    const saves = [
      await admin.put(`${path}?locale=nl`, { title: 'Eroverheen' }, openedAt(opened)),
      await admin.post(`${path}/actions/publish?locale=nl`, { title: 'Eroverheen' }, openedAt(opened)),
    ];
    for (const { status, body } of saves) {
      expect(status).toBe(400);
      expect(body.error).toMatchObject({ name: 'ValidationError', details: { errors: [{ code: 'saved-meanwhile' }] } });
      expect(body.error.message).toContain('Nieuwe dossier-redacteur heeft dit stuk bewaard nadat jij het opende.');
    }
    expect((await admin.get(`${path}?locale=nl`)).body.data.title).toBe('Van een collega');

    // Another language is another form, what cannot be read says nothing, and who saw the newest version may go on.
    for (const headers of [openedAt(opened, 'en'), { 'x-dossier-opened': 'nonsense' }, undefined]) {
      const sent = headers ?? openedAt(await savedAt());
      expect((await admin.put(`${path}?locale=nl`, { title: 'Van mij' }, sent)).status).toBe(200);
    }
    const published = await admin.post(`${path}/actions/publish?locale=nl`, {}, openedAt(await savedAt()));
    expect(published.status).toBe(200);
  });
});

describe('the facts of a saved entry', () => {
  const facts = async (documentId: string, locale = 'nl') =>
    (await admin.get(`/dossier-check/${UID}/${documentId}?locale=${locale}`)).body.data;

  test('tell where visitors find it, once it is published', async () => {
    const { documentId } = await createDraft('use-case', complete);
    expect((await facts(documentId)).publicUrl).toBeNull();
    expect((await publish('use-case', documentId)).status).toBe(200);
    expect((await facts(documentId)).publicUrl).toContain(documentId);
  });

  test('tell how the other language stands', async () => {
    const { documentId } = await createDraft('use-case', complete);
    expect((await facts(documentId)).other).toEqual({ language: 'en', state: 'missing' });
    await saveDraft('use-case', documentId, { title: 'Complete', summary: 'A summary.' }, 'en');
    expect((await facts(documentId)).other).toEqual({ language: 'en', state: 'draft' });
    await publish('use-case', documentId);
    expect((await facts(documentId, 'en')).other).toEqual({ language: 'nl', state: 'published' });
    await saveDraft('use-case', documentId, { summary: 'Er is iets veranderd.' });
    expect((await facts(documentId, 'en')).other).toEqual({ language: 'nl', state: 'modified' });
  });

  test('tell which published entries use it', async () => {
    const { documentId, title } = await createPublished('use-case', { ...complete, title: 'Wordt genoemd' });
    const article = await completeEntry('article');
    const relatedUseCases = { connect: [{ documentId, locale: 'nl' }] };
    const user = await createPublished('article', { ...article, title: 'Noemt een ander', relatedUseCases });
    expect(title).toBe('Wordt genoemd');
    expect((await facts(documentId)).usages).toMatchObject([
      { uid: 'api::article.article', documentId: user.documentId, title: 'Noemt een ander', field: 'relatedUseCases' },
    ]);
  });

  test('tell in which other published entries its pictures are', async () => {
    const { id: file } = await uploadFile();
    const pictures = [{ file, alternativeText: 'Een beeld.', licence: 'cc0-1.0' }];
    const create = (title: string) => createPublished('use-case', { ...complete, title, pictures });
    const [shown, hidden] = [await create('Toont het beeld ook'), await create('Ingetrokken met het beeld')];
    const { documentId } = await createDraft('use-case', { ...complete, title: 'Toont het beeld', pictures });
    await admin.post(`${contentPath('use-case')}/${hidden.documentId}/actions/unpublish?locale=nl`);
    expect((await facts(documentId)).pictureUsages).toEqual([
      { picture: 'beeld.png', uid: UID, documentId: shown.documentId, locale: 'nl', title: 'Toont het beeld ook' },
    ]);
    expect((await facts(shown.documentId)).pictureUsages).toEqual([]);
  });
});

describe('the routes of the panel', () => {
  test('are for who is signed in to the admin', async () => {
    const options = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"values":{}}' };
    expect((await request(`/dossier-check/${UID}`, options)).status).toBe(401);
    expect((await request(`/dossier-check/${UID}/x`)).status).toBe(401);
  });

  test('are there for authors and editors', async () => {
    for (const role of ['dossier-auteur', 'dossier-redacteur'] as const) {
      const editor = await inviteEditor(role);
      expect((await check({ values: { title: 'Proef' }, locale: 'nl' }, editor)).status).toBe(200);
    }
  });

  describe('of an entry are for who may read that entry', () => {
    const ask = async (client: AdminClient, documentId: string, locale: string) => [
      (await client.get(`/dossier-check/${UID}/${documentId}?locale=${locale}`)).status,
      (await check({ values: { title: 'Proef' }, documentId, locale }, client)).status,
    ];

    test('in that language', async () => {
      const { documentId } = await createDraft('use-case', complete);
      await saveDraft('use-case', documentId, { title: 'Complete', summary: 'A summary.' }, 'en');
      const reader = await inviteWith([permit('read', 'use-case', ['en'])]);
      expect(await ask(reader, documentId, 'en')).toEqual([200, 200]);
      expect(await ask(reader, documentId, 'nl')).toEqual([403, 403]);
      // Without a language it is Dutch.
      expect((await reader.get(`/dossier-check/${UID}/${documentId}`)).status).toBe(403);
      expect((await check({ values: {}, locale: 'en' }, reader, 'api::article.article')).status).toBe(403);
    });

    test('when that is only what they made themselves, in a language too that they have not begun', async () => {
      const { documentId } = await createDraft('use-case', complete);
      const read = { ...permit('read', 'use-case', ['nl', 'en']), conditions: ['admin::is-creator'] };
      const maker = await inviteWith([read, permit('create', 'use-case', ['nl'])]);
      const made = await maker.post(`${contentPath('use-case')}?locale=nl`, { title: 'Van mijzelf' });
      removeAfterwards('use-case', made.body.data.documentId);
      for (const locale of ['nl', 'en']) {
        expect(await ask(maker, made.body.data.documentId, locale)).toEqual([200, 200]);
        expect(await ask(maker, documentId, locale)).toEqual([403, 403]);
      }
      expect((await check({ values: { title: 'Nieuw' }, locale: 'nl' }, maker)).status).toBe(200);
    });
  });

  test.each([
    [{}, /"values"/],
    [{ values: 'tekst' }, /"values"/],
    [{ values: {}, locale: 'fr' }, /nl, en/],
    [{ values: {}, documentId: 5 }, /"documentId"/],
  ])('say what is wrong with %j', async (body, message) => {
    const answer = await check(body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(message);
  });

  test('know only the types of the dossier', async () => {
    expect((await check({ values: {} }, admin, 'admin::user')).status).toBe(404);
    expect((await check({ values: {} }, admin, 'api::niets.niets')).status).toBe(404);
  });

  test('know no entry by what is no id', async () => {
    expect((await admin.get(`/dossier-check/${UID}/a%00b`)).status).toBe(404);
    expect((await check({ values: {}, documentId: 'a\u0000b', locale: 'nl' })).status).toBe(404);
    expect((await admin.post(`/dossier-check/${UID}/a%00b/preview`, { locale: 'nl' })).status).toBe(404);
  });

  test('never fail on nonsense in a form', async () => {
    const nonsense = [null, 5, 'x', [], [null], {}, { connect: 5 }, [{ __component: 'body.weg' }], [{ type: 'link' }]];
    for (const value of nonsense) {
      const fields = [
        'title',
        'summary',
        'problem',
        'pictures',
        'quadrant',
        'ethics',
        'tools',
        'results',
        'aiDisclosure',
      ];
      const values = Object.fromEntries(fields.map((field) => [field, value]));
      expect([value, (await check({ values, locale: 'nl' })).status]).toEqual([value, 200]);
      const article = await check(
        { values: { body: value, citations: value }, locale: 'en' },
        admin,
        'api::article.article'
      );
      expect([value, article.status]).toEqual([value, 200]);
    }
  });
});
