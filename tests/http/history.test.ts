import { createHash } from 'node:crypto';
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
  request,
  saveDraft,
  send,
  withToken,
  type AdminClient,
} from '../helpers/clients';
import { findQuadrant, uploadFile, useCaseIn } from '../helpers/complete-entries';
import { runRecords } from '../helpers/records';
import { query } from '../helpers/rows';

/** Every published version, by whichever door it was published; the difference; back to the draft; erased. */
interface Version {
  id: number;
  number: number;
  publishedAt: string;
  publishedBy: string | null;
  way: string;
  erasedAt: string | null;
  erasedBy: string | null;
}

let admin: AdminClient;
let editor: AdminClient;
let author: AdminClient;
let quadrant: string;

beforeAll(async () => {
  admin = await asAdministrator();
  [editor, author] = [await inviteEditor('dossier-redacteur'), await inviteEditor('dossier-auteur')];
  quadrant = await findQuadrant();
});

const historyPath = (type: string, documentId: string, rest = '', locale = 'nl') =>
  `/dossier-history/api::${type}.${type}/${documentId}${rest}${rest.includes('?') ? '&' : '?'}locale=${locale}`;
const findVersions = async (type: string, documentId: string, locale = 'nl'): Promise<Version[]> =>
  (await admin.get(historyPath(type, documentId, '', locale))).body.data.versions;
const nextTerm = () => ({ title: `Begrip ${Date.now()} ${Math.random()}`, definition: 'Eerste uitleg.' });
const change = async (type: string, documentId: string, data: object, locale = 'nl') => {
  expect((await saveDraft(type, documentId, data, locale)).status).toBe(200);
  expect((await publish(type, documentId, locale)).status).toBe(200);
};

describe('a version is kept', () => {
  test('of what is published in the admin, with who and when, and none of what is only saved', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    expect(await findVersions('glossary-term', term.documentId)).toEqual([]);
    const before = Date.now();
    const path = contentPath('glossary-term');
    expect((await editor.post(`${path}/${term.documentId}/actions/publish?locale=nl`)).status).toBe(200);
    const [version, ...others] = await findVersions('glossary-term', term.documentId);
    expect(others).toEqual([]);
    expect(version).toMatchObject({ number: 1, publishedBy: 'Nieuwe dossier-redacteur', way: 'admin', erasedAt: null });
    expect(Date.parse(version.publishedAt)).toBeGreaterThanOrEqual(before);
    expect(version).not.toHaveProperty('content');
  });

  test('of each language by itself', async () => {
    const term = await createPublished('glossary-term', nextTerm());
    await change('glossary-term', term.documentId, { title: `Term ${Math.random()}`, definition: 'First.' }, 'en');
    await change('glossary-term', term.documentId, { definition: 'Second.' }, 'en');
    expect(await findVersions('glossary-term', term.documentId)).toHaveLength(1);
    const english = await findVersions('glossary-term', term.documentId, 'en');
    expect(english.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('of what is published over REST and GraphQL, with the name of the token, and of many at once', async () => {
    // Without the right to preview, a token cannot work on a draft.
    const actions = ['create', 'update', 'find', 'findOne'].map((name) => `api::glossary-term.glossary-term.${name}`);
    const token = await createToken('custom', ['api::preview.preview.describe', ...actions]);
    const named = (await admin.get('/admin/api-tokens')).body.data.map(({ name }: { name: string }) => name);
    const made = await send('POST', '/api/glossary-terms?locale=nl', { data: nextTerm() }, withToken(token));
    const { documentId } = made.body.data;
    const mutation = `mutation($id: ID!) { updateGlossaryTerm(documentId: $id, locale: "nl", data: { definition: "Over GraphQL." }) { documentId } }`;
    expect((await graphql(mutation, { id: documentId }, token)).body.errors).toBeUndefined();
    const put = { data: { definition: 'Over REST.' } };
    expect((await send('PUT', `/api/glossary-terms/${documentId}?locale=nl`, put, withToken(token))).status).toBe(200);
    await saveDraft('glossary-term', documentId, { definition: 'Met vele tegelijk.' });
    const bulk = await admin.post(`${contentPath('glossary-term')}/actions/bulkPublish?locale=nl`, {
      documentIds: [documentId],
    });
    expect(bulk.status).toBe(200);
    const versions = await findVersions('glossary-term', documentId);
    expect(versions.map(({ way }) => way)).toEqual(['admin', 'token', 'token', 'token']);
    expect(named).toContain(versions[1].publishedBy);
    await admin.delete(`${contentPath('glossary-term')}/${documentId}?locale=*`);
  });

  test('of types without languages, of the single dossier, and of what a script has published', async () => {
    const tool = await createPublished('tool', { name: `Hulpmiddel ${Math.random()}` });
    expect((await admin.get(`/dossier-history/api::tool.tool/${tool.documentId}`)).body.data.versions).toHaveLength(1);
    const { body } = await get('/api/dossier?locale=nl');
    const [seeded] = (await findVersions('dossier', body.data.documentId)).reverse();
    expect(seeded).toMatchObject({ way: 'script', publishedBy: null });
  });

  test('only when the content changed: not for a new name elsewhere, publishing again, a refresh or a rebuild', async () => {
    const topic = await createPublished('ethics-topic', {
      title: `Thema ${Math.random()}`,
      key: `thema-${Date.now()}`,
      question: 'Waarom?',
      summary: 'Kort.',
    });
    const ethics = [{ topic: { connect: [{ documentId: topic.documentId, locale: 'nl' }] }, concern: 'Zorg' }];
    const data = useCaseIn(quadrant, `Toepassing ${Math.random()}`, { ethics });
    const useCase = await createPublished('use-case', data);
    const count = async () => (await findVersions('use-case', useCase.documentId)).length;
    expect(await count()).toBe(1);
    await change('ethics-topic', topic.documentId, { title: `Ander thema ${Math.random()}` });
    expect((await publish('use-case', useCase.documentId)).status).toBe(200);
    const total = async () =>
      Number((await query(database(), 'select count(*) as count from published_versions'))[0].count);
    const before = await total();
    const rebuilt = await runRecords('rebuild');
    expect(rebuilt.code).toBe(0);
    expect(await total()).toBe(before);
    expect(await count()).toBe(1);
    // What the record does not show is content all the same.
    await change('use-case', useCase.documentId, { reviewDue: '2031-05-06' });
    expect(await count()).toBe(2);
  });

  test('together with the publication or not at all', async () => {
    const article = await createDraft('article', { title: `Zonder inleiding ${Math.random()}`, kind: 'news' });
    expect((await publish('article', article.documentId)).status).toBe(400);
    expect(await findVersions('article', article.documentId)).toEqual([]);
  });
});

const database = () => JSON.parse(process.env.DOSSIER_DATABASE as string) as Record<string, string>;

describe('the difference', () => {
  test('with the version before is told by the labels of the form', async () => {
    const term = await createPublished('glossary-term', nextTerm());
    await change('glossary-term', term.documentId, { definition: 'Tweede uitleg.' });
    const [second, first] = await findVersions('glossary-term', term.documentId);
    const path = historyPath('glossary-term', term.documentId, `/difference?to=${second.id}`);
    const { body } = await admin.get(path);
    expect(body.data).toEqual({
      from: String(first.id),
      fields: [
        {
          field: 'definition',
          label: 'Definitie',
          parts: [
            { kind: 'removed', text: 'Eerste ' },
            { kind: 'added', text: 'Tweede ' },
            { kind: 'same', text: 'uitleg.' },
          ],
        },
      ],
    });
    const english = await request(path, { headers: { ...withToken(editor.token), 'Accept-Language': 'en' } });
    expect(english.body.data.fields[0].label).toBe('Definition');
  });

  test('of the first version is everything, and with the draft what was written since', async () => {
    const term = await createPublished('glossary-term', nextTerm());
    const [{ id }] = await findVersions('glossary-term', term.documentId);
    const difference = async (sides: string) =>
      (await admin.get(historyPath('glossary-term', term.documentId, `/difference?${sides}`))).body.data;
    expect(await difference(`to=${id}`)).toMatchObject({ from: null });
    expect((await difference(`from=${id}&to=draft`)).fields).toEqual([]);
    await saveDraft('glossary-term', term.documentId, { definition: 'Nog niet gepubliceerd.' });
    expect((await difference('to=draft')).from).toBe(String(id));
    expect((await difference(`from=${id}&to=draft`)).fields.map(({ field }: { field: string }) => field)).toEqual([
      'definition',
    ]);
  });

  test.each(['/difference?to=999999999', '/difference?to=', "/difference?to=1'--", '/difference?from=x&to=draft'])(
    '%s is a 404 that says what there is not',
    async (rest) => {
      const term = await createPublished('glossary-term', nextTerm());
      const { status, body } = await admin.get(historyPath('glossary-term', term.documentId, rest));
      expect(status).toBe(404);
      expect(body.error.message).toMatch(/^Dit stuk heeft geen versie/);
    }
  );
});

describe('putting a version back', () => {
  test('makes the draft as it was and publishes nothing; what is gone is left out and named', async () => {
    const file = await uploadFile();
    const tool = await createPublished('tool', { name: 'Verdwenen hulpmiddel' });
    const data = useCaseIn(quadrant, `Terug ${Math.random()}`, {
      tools: { set: [{ documentId: tool.documentId }] },
      lessons: [{ kind: 'worked', text: 'Begin klein.' }],
      problem: [{ type: 'paragraph', children: [{ type: 'text', text: 'Zoeken kost tijd.' }] }],
      pictures: [{ file: file.id, decorative: true, licence: 'cc0-1.0' }],
    });
    const useCase = await createPublished('use-case', data);
    await change('use-case', useCase.documentId, {
      title: 'Heel anders',
      summary: 'Anders.',
      tools: { set: [] },
      lessons: [],
      problem: null,
      pictures: [],
    });
    expect((await admin.delete(`${contentPath('tool')}/${tool.documentId}`)).status).toBe(200);
    const [, first] = await findVersions('use-case', useCase.documentId);
    const answer = await admin.post(historyPath('use-case', useCase.documentId, `/${first.id}/restore`));
    expect([answer.status, answer.text]).toEqual([200, expect.any(String)]);
    expect(answer.body.data.leftOut).toEqual(['Hulpmiddelen: “Verdwenen hulpmiddel” bestaat niet meer in deze taal.']);
    const draft = (await admin.get(`${contentPath('use-case')}/${useCase.documentId}?locale=nl`)).body.data;
    expect(draft).toMatchObject({
      title: data.title,
      summary: 'Een samenvatting',
      status: 'modified',
      problem: [{ type: 'paragraph', children: [{ type: 'text', text: 'Zoeken kost tijd.' }] }],
      lessons: [{ kind: 'worked', text: 'Begin klein.' }],
      pictures: [{ decorative: true, licence: 'cc0-1.0', file: { id: file.id } }],
    });
    const live = await get(`/v1/use-cases/${useCase.documentId}`);
    expect(live.text).toContain('"title":"Heel anders"');
    // The same as the first, but for the tool.
    expect((await publish('use-case', useCase.documentId)).status).toBe(200);
    const [third] = await findVersions('use-case', useCase.documentId);
    const path = historyPath('use-case', useCase.documentId, `/difference?from=${first.id}&to=${third.id}`);
    const { fields } = (await admin.get(path)).body.data;
    expect(fields.map(({ label }: { label: string }) => label)).toEqual(['Hulpmiddelen']);
  });

  test('keeps the relations of an English version to English entries', async () => {
    const useCase = await createPublished('use-case', useCaseIn(quadrant, `Twee talen ${Math.random()}`));
    const english = useCaseIn(quadrant, `Two languages ${Math.random()}`, {}, 'en');
    await change('use-case', useCase.documentId, english, 'en');
    const [version] = await findVersions('use-case', useCase.documentId, 'en');
    await saveDraft('use-case', useCase.documentId, { quadrant: { set: [] }, summary: 'Changed.' }, 'en');
    const path = historyPath('use-case', useCase.documentId, `/${version.id}/restore`, 'en');
    expect((await editor.post(path)).body.data).toEqual({ leftOut: [] });
    const difference = historyPath('use-case', useCase.documentId, `/difference?from=${version.id}&to=draft`, 'en');
    expect((await admin.get(difference)).body.data.fields).toEqual([]);
    const [dutch] = await findVersions('use-case', useCase.documentId);
    const dutchDifference = historyPath('use-case', useCase.documentId, `/difference?from=${dutch.id}&to=draft`);
    expect((await admin.get(dutchDifference)).body.data.fields).toEqual([]);
  });

  test('leaves a translation as outdated as it is: an old text does not follow what its source says now', async () => {
    const { documentId } = await createPublished('use-case', useCaseIn(quadrant, `Bron ${Math.random()}`));
    const english = useCaseIn(quadrant, `Translation ${Math.random()}`, { translationStatus: 'human' }, 'en');
    await change('use-case', documentId, english, 'en');
    const [first] = await findVersions('use-case', documentId, 'en');
    await change('use-case', documentId, { summary: 'Een andere samenvatting.' });

    const stateOf = async () =>
      (await admin.get(`/dossier-check/api::use-case.use-case/${documentId}?locale=en`)).body.data.translation;
    const countOutdated = async () =>
      (await admin.get('/dossier-overview')).body.data.figures.find(
        ({ name }: { name: string }) => name === 'outdated-translations'
      ).count;
    const outdated = { state: 'outdated', changed: ['Samenvatting'] };
    expect(await stateOf()).toMatchObject(outdated);
    const before = await countOutdated();
    const restored = await admin.post(historyPath('use-case', documentId, `/${first.id}/restore`, 'en'));
    expect([restored.status, restored.body.data]).toEqual([200, { leftOut: [] }]);
    expect(await stateOf()).toMatchObject(outdated);
    expect(await countOutdated()).toBe(before);
    expect((await publish('use-case', documentId)).status).toBe(200);
    expect(await stateOf()).toMatchObject(outdated);
    expect(await countOutdated()).toBe(before);
  });

  test('tells again who translated that text', async () => {
    const { documentId } = await createPublished('use-case', useCaseIn(quadrant, `Bron ${Math.random()}`));
    const byMachine = { translationStatus: 'machine', aiDisclosure: { level: 'generated' } };
    const english = useCaseIn(quadrant, `Translation ${Math.random()}`, byMachine, 'en');
    await change('use-case', documentId, english, 'en');
    const byHand = { summary: 'By hand.', translationStatus: 'human', aiDisclosure: { level: 'none' } };
    await change('use-case', documentId, byHand, 'en');
    const [, first] = await findVersions('use-case', documentId, 'en');
    await admin.post(historyPath('use-case', documentId, `/${first.id}/restore`, 'en'));
    const draft = (await admin.get(`${contentPath('use-case')}/${documentId}?locale=en`)).body.data;
    expect(draft).toMatchObject(byMachine);
  });

  test('leaves the web address when another entry has it by now, and what all languages share', async () => {
    const slug = `adres-${Date.now()}`;
    const page = await createPublished('page', { title: `Pagina ${Math.random()}`, intro: 'Kort.', slug, weight: 3 });
    await change('page', page.documentId, { slug: `${slug}-nieuw`, weight: 8 });
    await createDraft('page', { title: `Andere pagina ${Math.random()}`, intro: 'Kort.', slug });
    const [, first] = await findVersions('page', page.documentId);
    const { body } = await admin.post(historyPath('page', page.documentId, `/${first.id}/restore`));
    expect(body.data.leftOut).toEqual([
      `Webadres: “${slug}” hoort nu bij een ander stuk.`,
      expect.stringMatching(/\(3\): dit geldt voor alle talen en blijft zoals het is\.$/),
    ]);
    const draft = (await admin.get(`${contentPath('page')}/${page.documentId}?locale=nl`)).body.data;
    expect(draft).toMatchObject({ slug: `${slug}-nieuw`, weight: 8 });
  });
});

describe('erasing the content of a version', () => {
  test('is for an administrator; that it was published, when and by whom stays', async () => {
    const term = await createPublished('glossary-term', { ...nextTerm(), definition: 'Naam van een persoon.' });
    await change('glossary-term', term.documentId, { definition: 'Zonder naam.' });
    const [second, first] = await findVersions('glossary-term', term.documentId);
    const path = historyPath('glossary-term', term.documentId, `/${first.id}/erase`);
    expect((await editor.post(path)).status).toBe(403);
    expect((await author.post(path)).status).toBe(403);
    const { status, body } = await admin.post(path);
    expect(status).toBe(200);
    expect(body.data.versions).toEqual([
      second,
      { ...first, erasedAt: expect.any(String), erasedBy: expect.stringMatching(/\w/) },
    ]);
    const [row] = await query(database(), `select * from published_versions where id = ${first.id}`);
    expect(row).toMatchObject({ content: null, content_hash: null });

    const difference = (rest: string) => admin.get(historyPath('glossary-term', term.documentId, rest));
    expect((await difference(`/difference?to=${first.id}`)).body.error.message).toMatch(/gewist door een beheerder/);
    expect((await difference(`/difference?to=${second.id}`)).body.data.from).toBeNull();
    const restored = await admin.post(historyPath('glossary-term', term.documentId, `/${first.id}/restore`));
    expect([restored.status, restored.body.error.message]).toEqual([400, expect.stringMatching(/gewist/)]);
    // Once more changes nothing: the first erasure is the one that counts.
    expect((await admin.post(path)).body.data.versions).toEqual(body.data.versions);
    expect((await admin.post(historyPath('glossary-term', term.documentId, '/999999999/erase'))).status).toBe(404);
  });

  test('leaves nothing by which a guess at it could be confirmed, though its translation stays outdated', async () => {
    const name = `Naam ${Math.random()}`;
    const term = await createPublished('glossary-term', { ...nextTerm(), definition: name });
    await change('glossary-term', term.documentId, { ...nextTerm(), translationStatus: 'human' }, 'en');
    await change('glossary-term', term.documentId, { definition: 'Zonder naam.' });
    const [, first] = await findVersions('glossary-term', term.documentId);
    expect((await admin.post(historyPath('glossary-term', term.documentId, `/${first.id}/erase`))).status).toBe(200);
    const [row] = await query(
      database(),
      `select fingerprints from translation_bases where document_id = '${term.documentId}'`
    );
    const { definition } = JSON.parse(String(row.fingerprints));
    expect(definition).toMatch(/^[\w-]{22}$/);
    // With no secret, whoever has the table can make this from a list of names.
    expect(definition).not.toBe(createHash('sha256').update(JSON.stringify(name)).digest('base64url').slice(0, 22));
    const path = `/dossier-check/api::glossary-term.glossary-term/${term.documentId}?locale=en`;
    expect((await admin.get(path)).body.data.translation).toMatchObject({
      state: 'outdated',
      changed: [expect.stringMatching(/definitie/i)],
    });
  });

  test('works for an entry that was deleted, whose versions stay', async () => {
    const term = await createPublished('glossary-term', nextTerm());
    expect((await admin.delete(`${contentPath('glossary-term')}/${term.documentId}?locale=*`)).status).toBe(200);
    const [version] = await findVersions('glossary-term', term.documentId);
    const path = historyPath('glossary-term', term.documentId, `/${version.id}`);
    expect((await admin.post(path.replace('?', '/restore?'))).status).toBe(404);
    expect((await admin.post(path.replace('?', '/erase?'))).body.data.versions).toHaveLength(1);
  });
});

describe('the history of an entry', () => {
  test('is read by who may read the entry, and put back by who may change it', async () => {
    const term = await createPublished('glossary-term', nextTerm());
    const [version] = await findVersions('glossary-term', term.documentId);
    const list = historyPath('glossary-term', term.documentId);
    const restore = historyPath('glossary-term', term.documentId, `/${version.id}/restore`);
    expect((await author.get(list)).body.data.versions).toEqual([version]);
    expect((await author.post(restore)).status).toBe(403);
    expect((await editor.post(restore)).status).toBe(200);
    expect((await get(list)).status).toBe(401);
    expect((await get(list, await createToken('full-access'))).status).toBe(401);
  });

  test('cannot be asked for through another entry, type or language', async () => {
    const [one, other] = [
      await createPublished('glossary-term', nextTerm()),
      await createPublished('glossary-term', nextTerm()),
    ];
    const [version] = await findVersions('glossary-term', one.documentId);
    const ask = (rest: string, type = 'glossary-term', id = other.documentId, locale = 'nl') =>
      admin.post(historyPath(type, id, rest, locale));
    expect((await ask(`/${version.id}/restore`)).status).toBe(404);
    expect((await ask(`/${version.id}/erase`)).status).toBe(404);
    expect((await ask(`/${version.id}/restore`, 'glossary-term', one.documentId, 'en')).status).toBe(404);
    expect((await ask(`/${version.id}/restore`, 'nonsense')).status).toBe(404);
    expect((await ask(`/${version.id}/restore`, 'glossary-term', one.documentId, 'fr')).status).toBe(400);
    expect((await admin.get(historyPath('glossary-term', 'a%00b'))).status).toBe(404);
  });
});

describe('the public list of versions', () => {
  test('gives the dates of all languages, the newest first, and no names', async () => {
    const term = await createPublished('glossary-term', nextTerm());
    await change('glossary-term', term.documentId, nextTerm(), 'en');
    await change('glossary-term', term.documentId, { definition: 'Tweede uitleg.' });
    const { status, body, headers } = await get(`/v1/glossary-terms/${term.documentId}/versions`);
    expect(status).toBe(200);
    expect(body.data.map(({ version, language }: Record<string, unknown>) => [version, language])).toEqual([
      [2, 'nl'],
      [1, 'en'],
      [1, 'nl'],
    ]);
    expect(Object.keys(body.data[0])).toEqual(['version', 'language', 'publishedAt']);
    expect(headers.get('Last-Modified')).toBeTruthy();
  });

  test('is a 404 for what there is not, and a 410 for what was withdrawn', async () => {
    expect((await get('/v1/glossary-terms/nothing/versions')).status).toBe(404);
    const term = await createPublished('glossary-term', nextTerm());
    await admin.post(`${contentPath('glossary-term')}/${term.documentId}/actions/unpublish?locale=nl`);
    const { status, body } = await get(`/v1/glossary-terms/${term.documentId}/versions`);
    expect([status, body.goneAt]).toEqual([410, expect.any(String)]);
    expect((await get(`/v1/glossary-terms/${term.documentId}/versions?x=1`)).status).toBe(400);
  });
});
