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
  withToken,
  type AdminClient,
  type Answer,
} from '../helpers/clients';

/** What published entries use is not withdrawn or deleted by accident. Every test has entries of its own. */
const CONFIRM = { 'x-dossier-confirm': 'in-use' };

let admin: AdminClient;
let editor: AdminClient;
let quadrant: object;

beforeAll(async () => {
  admin = await asAdministrator();
  editor = await inviteEditor('dossier-redacteur');
  const { documentId } = (await get('/api/quadrants?locale=nl&filters[key]=optimise')).body.data[0];
  quadrant = to(documentId);
});

const to = (documentId: string, locale: string | null = 'nl') => ({
  connect: [locale ? { documentId, locale } : { documentId }],
});
const topic = (name: string) =>
  createPublished('ethics-topic', { title: name, key: name.toLowerCase().replace(/ /g, '-'), summary: 'Kort.' });
const useCase = (title: string, more: object = {}) =>
  createPublished('use-case', { title, summary: 'Kort.', quadrant, ...more });
const article = (title: string, more: object) =>
  createPublished('article', { title, intro: 'Kort.', kind: 'news', ...more });

/** Organisations have no language. */
const inLocale = (type: string, locale: string) => (type === 'organisation' ? '' : `?locale=${locale}`);
const unpublish = (type: string, documentId: string, by = editor, headers = {}, locale = 'nl') =>
  by.post(`${contentPath(type)}/${documentId}/actions/unpublish${inLocale(type, locale)}`, {}, headers);
const remove = (type: string, documentId: string, by = editor, headers = {}, locale = 'nl') =>
  by.delete(`${contentPath(type)}/${documentId}${inLocale(type, locale)}`, headers);
const isLive = async (type: string, documentId: string, locale = 'nl') =>
  (await get(`/api/${type}s/${documentId}${inLocale(type, locale)}`)).status === 200;

function expectRefusal({ status, body }: Answer, ...where: string[]): void {
  expect([status, body.error.details.errors[0].code]).toEqual([400, 'in-use']);
  for (const part of where) expect(body.error.message).toContain(part);
}

/** Each way in which one entry can use another, and where that is as editors and as programs read it. */
const uses: [string, () => Promise<{ type: string; documentId: string; where: string; field: string }>][] = [
  [
    'an ethics topic in a component of a use case',
    async () => {
      const { documentId } = await topic('Gebruikt in onderdeel');
      await useCase('Gebruiker van thema', { ethics: [{ concern: 'Zorg', topic: to(documentId) }] });
      return {
        type: 'ethics-topic',
        documentId,
        where: '“Gebruiker van thema” (AI-toepassing, Nederlands)',
        field: '"Gebruiker van thema" (use-case, nl, ethics.topic)',
      };
    },
  ],
  [
    'an ethics topic that an article is about',
    async () => {
      const { documentId } = await topic('Gebruikt in artikel');
      await article('Artikel over thema', { ethicsTopics: to(documentId) });
      return {
        type: 'ethics-topic',
        documentId,
        where: '“Artikel over thema” (Artikel, Nederlands)',
        field: '"Artikel over thema" (article, nl, ethicsTopics)',
      };
    },
  ],
  [
    'a use case in the body of an article',
    async () => {
      const { documentId } = await useCase('Genoemd voorbeeld');
      const body = [{ __component: 'body.use-case-list', useCases: to(documentId) }];
      await article('Artikel met lijst', { body });
      return {
        type: 'use-case',
        documentId,
        where: '“Artikel met lijst” (Artikel, Nederlands)',
        field: '"Artikel met lijst" (article, nl, body.useCases)',
      };
    },
  ],
  [
    'an organisation in a component of a use case',
    async () => {
      const { documentId } = await createPublished('organisation', { name: 'Betrokken museum' });
      const organisations = [{ role: 'initiator', organisation: to(documentId, null) }];
      await useCase('Van een museum', { organisations });
      return {
        type: 'organisation',
        documentId,
        where: '“Van een museum” (AI-toepassing, Nederlands)',
        field: '"Van een museum" (use-case, nl, organisations.organisation)',
      };
    },
  ],
];

describe.each(uses)('%s', (_name, make) => {
  let used: Awaited<ReturnType<typeof make>>;

  beforeAll(async () => {
    used = await make();
  });

  test('cannot be withdrawn, and the message says where it is used', async () => {
    expectRefusal(await unpublish(used.type, used.documentId), used.where);
    expect(await isLive(used.type, used.documentId)).toBe(true);
  });

  test('cannot be deleted, in one or in all languages', async () => {
    expectRefusal(await remove(used.type, used.documentId), used.where);
    expectRefusal(await remove(used.type, used.documentId, editor, {}, '*'), used.where);
    expect(await isLive(used.type, used.documentId)).toBe(true);
  });

  test('cannot be withdrawn or deleted among others in the list view', async () => {
    for (const action of ['bulkDelete', 'bulkUnpublish']) {
      const path = `${contentPath(used.type)}/actions/${action}${inLocale(used.type, 'nl')}`;
      expectRefusal(await editor.post(path, { documentIds: [used.documentId] }), used.where);
    }
    expect(await isLive(used.type, used.documentId)).toBe(true);
  });

  test('cannot be deleted with a token, confirmed or not', async () => {
    const token = await createToken('full-access');
    const path = `/api/${used.type}s/${used.documentId}${inLocale(used.type, 'nl')}`;
    expectRefusal(await request(path, { method: 'DELETE', headers: { ...withToken(token), ...CONFIRM } }), used.field);
    const name = used.type.replace(/(^|-)(\w)/g, (_match, _hyphen, letter) => letter.toUpperCase());
    const { body } = await graphql(
      `mutation { delete${name}(documentId: "${used.documentId}") { documentId } }`,
      {},
      token
    );
    expect(body.errors[0].message).toContain(used.field);
    expect(await isLive(used.type, used.documentId)).toBe(true);
  });

  test('cannot be withdrawn by a Redacteur who sends the confirmation', async () => {
    expectRefusal(await unpublish(used.type, used.documentId, editor, CONFIRM), used.where);
    expectRefusal(await remove(used.type, used.documentId, editor, CONFIRM), used.where);
  });

  test('cannot be withdrawn by an administrator who confirms something else', async () => {
    expectRefusal(await unpublish(used.type, used.documentId, admin, { 'x-dossier-confirm': 'yes' }), used.where);
  });

  test('can be withdrawn and deleted by an administrator who confirms', async () => {
    expect((await unpublish(used.type, used.documentId, admin, CONFIRM)).status).toBe(200);
    expect(await isLive(used.type, used.documentId)).toBe(false);
    await publish(used.type, used.documentId);
    expect((await remove(used.type, used.documentId, admin, CONFIRM)).status).toBe(200);
    expect(await isLive(used.type, used.documentId)).toBe(false);
  });
});

describe('a quadrant', () => {
  test.each(['nl', 'en'])(
    'cannot be withdrawn or deleted (%s), and the message lists ten uses and counts the rest',
    async (locale) => {
      const { documentId } = (await get('/api/quadrants?locale=nl&filters[key]=add-value')).body.data[0];
      const language = locale === 'nl' ? 'Nederlands' : 'Engels';
      expectRefusal(await unpublish('quadrant', documentId, editor, {}, locale), 'AI-toepassing', 'Artikel', language);
      const { body } = await remove('quadrant', documentId, admin, {}, locale);
      expect(body.error.message.split(';')).toHaveLength(10);
      expect(body.error.message).toMatch(/ en nog \d+\. Haal de verwijzingen daar eerst weg, of vraag een beheerder\./);
      expect(await isLive('quadrant', documentId, locale)).toBe(true);
    }
  );
});

describe('what nobody uses any more', () => {
  test('can be withdrawn: a draft is no use, nor is a withdrawn entry', async () => {
    const { documentId } = await topic('Alleen in concept');
    await createDraft('article', { title: 'Concept', intro: 'Kort.', ethicsTopics: to(documentId) });
    const user = await article('Straks weg', { ethicsTopics: to(documentId) });
    expectRefusal(await unpublish('ethics-topic', documentId), '“Straks weg”');
    expect((await unpublish('article', user.documentId)).status).toBe(200);
    expect((await unpublish('ethics-topic', documentId)).status).toBe(200);
    expect((await remove('ethics-topic', documentId)).status).toBe(200);
  });

  test('can be withdrawn in the language in which it is not used', async () => {
    const { documentId } = await topic('Tweetalig thema');
    await saveDraft('ethics-topic', documentId, { title: 'Bilingual topic', summary: 'Short.' }, 'en');
    await publish('ethics-topic', documentId, 'en');
    await article('Nederlands artikel', { ethicsTopics: to(documentId) });
    expect((await unpublish('ethics-topic', documentId, editor, {}, 'en')).status).toBe(200);
    expectRefusal(await unpublish('ethics-topic', documentId), '“Nederlands artikel”');
  });

  test('does not hold itself: an article that is related to itself', async () => {
    const { documentId } = await article('Over zichzelf', {});
    await saveDraft('article', documentId, { relatedArticles: to(documentId) });
    await publish('article', documentId);
    expect((await unpublish('article', documentId)).status).toBe(200);
  });
});
