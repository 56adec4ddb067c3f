import { asAdministrator, get, inviteEditor, moveTo } from '../helpers/clients';
import { createDatabase, findEngine, type TestDatabase } from '../helpers/engine';
import { countRows, findRowIds } from '../helpers/rows';
import { startServer, type Server } from '../helpers/server';

/** Settings are code: what a second start finds as it should be it leaves alone, what was clicked together goes. */
let database: TestDatabase;
let server: Server | undefined;

beforeAll(async () => {
  database = await createDatabase(findEngine());
});

afterAll(async () => {
  await server?.stop();
  await database.remove();
});

/** Strapi itself notes at a second start that it has announced its media library. */
async function countOurRows(): Promise<Record<string, number>> {
  const { strapi_core_store_settings: _notes, ...counts } = await countRows(database);
  return counts;
}

const SETTINGS = ['admin_permissions', 'up_permissions', 'admin_roles', 'up_roles', 'i18n_locale'];

async function restart(): Promise<void> {
  await server?.stop();
  server = await startServer(database.settings);
  process.env.DOSSIER_URL = server.url;
}

async function readPublicRole() {
  const admin = await asAdministrator();
  const { roles } = (await admin.get('/users-permissions/roles')).body;
  const { id } = roles.find(({ type }: { type: string }) => type === 'public');
  return { id, ...(await admin.get(`/users-permissions/roles/${id}`)).body.role };
}

describe('a server that starts again', () => {
  test('on an empty database is complete after the first start: the second writes nothing', async () => {
    server = await startServer(database.settings);
    await moveTo(server);
    const counts = await countOurRows();
    const ids = await Promise.all(SETTINGS.map((table) => findRowIds(database, table)));
    expect(counts.up_permissions).toBeGreaterThan(20);
    expect(counts.i18n_locale).toBe(2);

    await restart();
    expect(await countOurRows()).toEqual(counts);
    expect(await Promise.all(SETTINGS.map((table) => findRowIds(database, table)))).toEqual(ids);
  });

  test('keeps the view settings of editors, and its own words beside them', async () => {
    const path = '/content-manager/content-types/api::use-case.use-case/configuration';
    const admin = await asAdministrator();
    const view = (await admin.get(path)).body.data.contentType;
    view.metadatas.title.edit.label = 'Kop van de toepassing';
    // As the admin sends it: without what the server adds to its answer.
    for (const { list } of Object.values<{ list: { mainField?: unknown } }>(view.metadatas)) delete list.mainField;
    const { settings, layouts, metadatas } = view;
    const answer = await admin.put(path, { settings, metadatas, layouts: { ...layouts, list: ['title', 'stage'] } });
    expect(answer.status).toBe(200);

    await restart();
    const kept = (await admin.get(path)).body.data.contentType;
    expect(kept.metadatas.title.edit.label).toBe('Kop van de toepassing');
    expect(kept.layouts.list).toEqual(['title', 'stage']);
    expect(kept.metadatas.summary.edit.label).toBe('Samenvatting');
  });

  test('has Dutch as its default language, and English', async () => {
    const { body } = await (await asAdministrator()).get('/i18n/locales');
    const locales = body.map(({ code, isDefault }: { code: string; isDefault: boolean }) => [code, isDefault]);
    expect(Object.fromEntries(locales)).toEqual({ nl: true, en: false });
  });

  test('gives and takes permissions as they are in the code, whatever was ticked', async () => {
    const admin = await asAdministrator();
    const role = await readPublicRole();
    role.permissions['plugin::upload'].controllers['content-api'].find.enabled = true;
    role.permissions['plugin::users-permissions'].controllers.auth.callback.enabled = true;
    role.permissions['api::article'].controllers.article.find.enabled = false;
    const { id, permissions, name, description } = role;
    await admin.put(`/users-permissions/roles/${id}`, { name, description, permissions });
    const advanced = (await admin.get('/users-permissions/advanced')).body.settings;
    await admin.put('/users-permissions/advanced', { ...advanced, allow_register: true });
    expect((await get('/api/upload/files')).status).toBe(200);
    expect((await get('/api/articles')).status).toBe(403);

    const roles: { id: number; code: string }[] = (await admin.get('/admin/roles')).body.data;
    const { id: author } = roles.find(({ code }) => code === 'dossier-auteur') as { id: number };
    const path = `/admin/roles/${author}/permissions`;
    const mine: Permission[] = (await admin.get(path)).body.data;
    const kept = mine.slice(5).map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties,
      conditions,
    }));
    const more = { action: 'plugin::upload.settings.read', subject: null, properties: {}, conditions: [] };
    expect((await admin.put(path, { permissions: [...kept, more] })).status).toBe(200);
    expect(await findActions(author)).toContain('plugin::upload.settings.read null');

    await restart();
    expect((await get('/api/upload/files')).status).toBe(403);
    expect((await get('/api/articles')).status).toBe(200);
    const settings = (await (await asAdministrator()).get('/users-permissions/advanced')).body.settings;
    expect(settings.allow_register).toBe(false);
    expect(await findActions(author)).toEqual(mine.map(describePermission).sort());
    expect((await (await inviteEditor('dossier-auteur')).get('/upload/settings')).status).toBe(403);
  });
});

interface Permission {
  action: string;
  subject: string | null;
  properties: object;
  conditions: string[];
}

const describePermission = ({ action, subject }: Permission) => `${action} ${subject}`;

async function findActions(role: number): Promise<string[]> {
  const { body } = await (await asAdministrator()).get(`/admin/roles/${role}/permissions`);
  return body.data.map(describePermission).sort();
}
