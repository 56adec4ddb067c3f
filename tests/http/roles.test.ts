import { dossierUids } from '../../src/dossier/content-model';
import {
  asAdministrator,
  contentPath,
  get,
  graphql,
  inviteEditor,
  pictureForm,
  publish,
  request,
  send,
  type AdminClient,
  type EditorRole,
} from '../helpers/clients';
import { contentTypes } from '../helpers/schemas';

const camelCase = (name: string) => name.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());

describe('the public', () => {
  describe.each(dossierUids.map((uid) => [uid.split('.')[1], contentTypes[uid].kind] as const))('%s', (type, kind) => {
    const single = kind === 'singleType';
    const path = single ? `/api/${type}` : `/api/${type}s`;

    test('may be read', async () => {
      const list = await get(path);
      expect(list.status).toBe(200);
      if (!single) expect((await get(`${path}/${list.body.data[0].documentId}`)).status).toBe(200);
    });

    test('may not be written or deleted, over REST or GraphQL', async () => {
      const data = { title: 'Van buiten', name: 'Van buiten' };
      const one = single ? path : `${path}/${(await get(path)).body.data[0].documentId}`;
      if (!single) expect((await send('POST', path, { data })).status).toBe(403);
      expect((await send('PUT', one, { data })).status).toBe(403);
      expect((await send('DELETE', one, {})).status).toBe(403);
      const name = camelCase(`-${type}`);
      const target = single ? '' : 'documentId: "x", ';
      const mutations = [`update${name}(${target}data: {})`, `delete${name}${single ? '' : '(documentId: "x")'}`];
      if (!single) mutations.push(`create${name}(data: {})`);
      for (const mutation of mutations) {
        const { body } = await graphql(`mutation { ${mutation} { documentId } }`);
        expect(body.errors[0].message).toBe('Forbidden access');
      }
    });
  });

  test.each([
    ['GET', '/api/users'],
    ['GET', '/api/users/me'],
    ['GET', '/api/users/1'],
    ['POST', '/api/users'],
    ['GET', '/api/users-permissions/roles'],
    ['GET', '/api/users-permissions/permissions'],
    ['GET', '/api/upload/files'],
    ['GET', '/api/upload/files/1'],
    ['DELETE', '/api/upload/files/1'],
    ['GET', '/api/i18n/locales'],
    ['GET', '/api/content-type-builder/content-types'],
    ['GET', '/api/preview'],
    ['POST', '/api/auth/local'],
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/change-password'],
    ['POST', '/api/auth/send-email-confirmation'],
    ['GET', '/api/auth/email-confirmation?confirmation=x'],
    ['GET', '/api/connect/google'],
    ['POST', '/api/email'],
  ])('may not %s %s', async (method, path) => {
    const answer = method === 'GET' ? await get(path) : await send(method, path, { email: 'a@b.nl', username: 'x' });
    expect(answer.status).toBe(403);
  });

  test('may not upload', async () => {
    expect((await request('/api/upload', { method: 'POST', body: pictureForm('x.png') })).status).toBe(403);
    expect((await request('/upload', { method: 'POST', body: pictureForm('x.png') })).status).toBe(401);
  });

  test.each(['/admin/users', '/admin/roles', '/admin/api-tokens', '/upload/files', contentPath('article')])(
    'may not read %s of the admin',
    async (path) => {
      expect((await get(path)).status).toBe(401);
    }
  );

  test.each([
    '{ usersPermissionsUsers { username } }',
    '{ usersPermissionsRoles { name } }',
    '{ uploadFiles { url } }',
    '{ i18NLocales { code } }',
    '{ me { id } }',
    'mutation { deleteUploadFile(id: 1) { name } }',
    'mutation { createUsersPermissionsUser(data: { username: "x", email: "a@b.nl" }) { data { username } } }',
    'mutation { register(input: { username: "x", email: "a@b.nl", password: "Abc12345" }) { jwt } }',
  ])('may not ask %s over GraphQL', async (query) => {
    const { body } = await graphql(query);
    expect(body.errors[0].message).toMatch(/Forbidden access|visitors have no accounts/);
  });
});

const settings = [
  '/admin/users',
  '/admin/roles',
  '/admin/api-tokens',
  '/admin/transfer/tokens',
  '/admin/webhooks',
  '/users-permissions/roles',
  '/users-permissions/advanced',
  '/upload/settings',
  '/email/settings',
  '/content-type-builder/content-types',
  '/content-manager/collection-types/plugin::users-permissions.user',
];

describe.each<[string, EditorRole]>([
  ['a Redacteur', 'dossier-redacteur'],
  ['an Auteur', 'dossier-auteur'],
])('%s', (_name, role) => {
  let editor: AdminClient;
  let other: { documentId: string; intro: string };
  const published = role === 'dossier-redacteur';
  const path = contentPath('article');
  const create = async (by: AdminClient, title: string) =>
    (await by.post(`${path}?locale=nl`, { title, intro: 'Kort.', kind: 'news' })).body.data;

  beforeAll(async () => {
    editor = await inviteEditor(role);
    other = await create(await asAdministrator(), 'Van een ander');
  });

  test.each(settings)('cannot reach %s', async (setting) => {
    expect((await editor.get(setting)).status).toBe(403);
  });

  test('cannot make tokens, users, languages or roles', async () => {
    const made = [
      await editor.post('/admin/api-tokens', { name: 'x', type: 'full-access', lifespan: null, permissions: null }),
      await editor.post('/admin/users', { email: 'x@dossier.example', firstname: 'x', lastname: 'x', roles: [1] }),
      await editor.post('/i18n/locales', { code: 'de', name: 'Deutsch', isDefault: false }),
      await editor.put('/users-permissions/roles/1', { name: 'x' }),
    ];
    expect(made.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  test('cannot change how forms and lists look for everybody', async () => {
    const admin = await asAdministrator();
    for (const path of [
      '/content-manager/content-types/api::article.article/configuration',
      '/content-manager/components/shared.picture/configuration',
    ]) {
      const { contentType, component } = (await admin.get(path)).body.data;
      const { settings, metadatas, layouts } = contentType ?? component;
      const answer = await editor.put(path, { settings: { ...settings, pageSize: 50 }, metadatas, layouts });
      expect([path, answer.status]).toEqual([path, 403]);
      expect((await send('PUT', path, { settings, metadatas, layouts })).status).toBe(401);
      expect([401, 403]).not.toContain((await admin.put(path, { settings, metadatas, layouts })).status);
    }
  });

  test('reads everything, writes own entries in both languages, and deletes them', async () => {
    expect((await editor.get(`${path}/${other.documentId}?locale=nl`)).status).toBe(200);
    expect((await editor.get('/content-manager/single-types/api::dossier.dossier?locale=nl')).status).toBe(200);
    const { documentId } = await create(editor, 'Eigen artikel');
    expect((await editor.put(`${path}/${documentId}?locale=nl`, { intro: 'Beter.' })).body.data.intro).toBe('Beter.');
    expect((await editor.put(`${path}/${documentId}?locale=en`, { title: 'Own' })).status).toBe(200);
    expect((await editor.delete(`${path}/${documentId}?locale=*`)).status).toBe(200);
  });

  test(`${published ? 'deletes' : 'cannot delete'} own entries that are published`, async () => {
    const { documentId } = await create(editor, `Eigen en gepubliceerd van ${role}`);
    await editor.put(`${path}/${documentId}?locale=en`, { title: 'Own', intro: 'Short.', kind: 'news' });
    expect((await publish('article', documentId)).status).toBe(200);
    const isLive = async () => (await get(`/v1/articles/${documentId}?language=nl`)).status === 200;
    const deletions = [
      () => editor.delete(`${path}/${documentId}?locale=nl`),
      () => editor.post(`${path}/actions/bulkDelete?locale=nl`, { documentIds: [documentId] }),
      () => editor.delete(`${path}/${documentId}?locale=*`),
    ];
    for (const attempt of published ? deletions.slice(0, 1) : deletions) {
      const answer = await attempt();
      expect(answer.status).toBe(published ? 200 : 403);
      if (!published) expect(answer.body.error.message).toMatch(/^Dit is gepubliceerd\. /);
      expect(await isLive()).toBe(!published);
    }
    const admin = await asAdministrator();
    if (!published) expect((await admin.get(`${path}/${documentId}?locale=en`)).status).toBe(200);
    await admin.delete(`${path}/${documentId}?locale=*`);
  });

  test('adds pictures to the media library', async () => {
    expect((await editor.upload('eigen.png')).status).toBe(201);
    expect((await editor.get('/upload/files')).status).toBe(200);
  });

  test(`${published ? 'publishes' : 'cannot publish'}, one by one, at once or many together`, async () => {
    const { documentId } = await create(editor, 'Om te publiceren');
    const answers = [
      await editor.post(`${path}/${documentId}/actions/publish?locale=nl`),
      await editor.post(`${path}/actions/publish?locale=nl`, {
        title: `Meteen van ${role}`,
        intro: 'Kort.',
        kind: 'news',
      }),
      await editor.post(`${path}/actions/bulkPublish?locale=nl`, { documentIds: [documentId] }),
      await editor.post(`${path}/${documentId}/actions/unpublish?locale=nl`),
    ];
    expect(answers.map(({ status }) => Math.floor(status / 100))).toEqual(Array(4).fill(published ? 2 : 4));
    const live = await get(`/api/articles?locale=nl&filters[title]=Meteen van ${role}`);
    expect(live.body.data).toHaveLength(published ? 1 : 0);
  });

  test(`${published ? 'changes and deletes' : 'cannot change or delete'} what others wrote`, async () => {
    const answers = [
      await editor.put(`${path}/${other.documentId}?locale=nl`, { intro: 'Veranderd.' }),
      await editor.put('/content-manager/single-types/api::dossier.dossier?locale=nl', {}),
      await editor.delete(`${path}/${other.documentId}?locale=nl`),
    ];
    expect(answers.map(({ status }) => status)).toEqual(Array(3).fill(published ? 200 : 403));
    const kept = await (await asAdministrator()).get(`${path}/${other.documentId}?locale=nl`);
    if (published) expect(kept.status).toBe(404);
    else expect(kept.body.data.intro).toBe('Kort.');
  });
});
