import http from 'node:http';
import { asAdministrator, get, inviteEditor, moveTo } from '../helpers/clients';
import { copyEmptyDatabase, type TestDatabase } from '../helpers/engine';
import { countRows, findRowIds } from '../helpers/rows';
import { startServer, waitForExit, waitUntil, type Server } from '../helpers/server';

/**
 * Settings are code: what a second start finds as it should be it leaves alone, what was clicked together goes. The
 * first start, which makes all tables and settings, was that of the empty database.
 */
let database: TestDatabase;
let server: Server;
/** Of all tables, after the first start and after the second. */
const counts: Record<string, number>[] = [];
const ids: unknown[][][] = [];

beforeAll(async () => {
  database = await copyEmptyDatabase();
  await note();
  server = await startServer(database.settings);
  await note();
  await moveTo(server);
}, 180_000);

afterAll(async () => {
  await server?.stop();
  await database.remove();
});

async function note(): Promise<void> {
  counts.push(await countOurRows());
  ids.push(await Promise.all(SETTINGS.map((table) => findRowIds(database, table))));
}

/** Strapi itself notes at a second start that it has announced its media library. */
async function countOurRows(): Promise<Record<string, number>> {
  const { strapi_core_store_settings: _notes, ...counts } = await countRows(database);
  return counts;
}

const SETTINGS = ['admin_permissions', 'up_permissions', 'admin_roles', 'up_roles', 'i18n_locale'];

async function readPublicRole() {
  const admin = await asAdministrator();
  const { roles } = (await admin.get('/users-permissions/roles')).body;
  const { id } = roles.find(({ type }: { type: string }) => type === 'public');
  return { id, ...(await admin.get(`/users-permissions/roles/${id}`)).body.role };
}

test('a server that starts again writes nothing where all is as it should be', () => {
  expect(counts[0].up_permissions).toBeGreaterThan(20);
  expect(counts[0].i18n_locale).toBe(2);
  expect(counts[1]).toEqual(counts[0]);
  expect(ids[1]).toEqual(ids[0]);
});

test('has Dutch as its default language, and English', async () => {
  const { body } = await (await asAdministrator()).get('/i18n/locales');
  const locales = body.map(({ code, isDefault }: { code: string; isDefault: boolean }) => [code, isDefault]);
  expect(Object.fromEntries(locales)).toEqual({ nl: true, en: false });
});

describe('what somebody clicked together', () => {
  const VIEW = '/content-manager/content-types/api::use-case.use-case/configuration';
  let author: number;
  let mine: Permission[];

  beforeAll(async () => {
    await changeView();
    await changePublicRole();
    const roles: { id: number; code: string }[] = (await (await asAdministrator()).get('/admin/roles')).body.data;
    ({ id: author } = roles.find(({ code }) => code === 'dossier-auteur') as { id: number });
    mine = await changeRole(author);
  });

  async function changeView(): Promise<void> {
    const admin = await asAdministrator();
    const view = (await admin.get(VIEW)).body.data.contentType;
    view.metadatas.title.edit.label = 'Kop van de toepassing';
    // As the admin sends it: without what the server adds to its answer.
    for (const { list } of Object.values<{ list: { mainField?: unknown } }>(view.metadatas)) delete list.mainField;
    const { settings, layouts, metadatas } = view;
    const answer = await admin.put(VIEW, { settings, metadatas, layouts: { ...layouts, list: ['title', 'stage'] } });
    expect(answer.status).toBe(200);
  }

  async function changePublicRole(): Promise<void> {
    const admin = await asAdministrator();
    const { id, permissions, name, description } = await readPublicRole();
    permissions['plugin::upload'].controllers['content-api'].find.enabled = true;
    permissions['plugin::users-permissions'].controllers.auth.callback.enabled = true;
    permissions['api::article'].controllers.article.find.enabled = false;
    await admin.put(`/users-permissions/roles/${id}`, { name, description, permissions });
    const advanced = (await admin.get('/users-permissions/advanced')).body.settings;
    await admin.put('/users-permissions/advanced', { ...advanced, allow_register: true });
    expect((await get('/api/upload/files')).status).toBe(200);
    expect((await get('/api/articles')).status).toBe(403);
  }

  /** Takes some permissions and gives another. @returns those that it had */
  async function changeRole(role: number): Promise<Permission[]> {
    const admin = await asAdministrator();
    const path = `/admin/roles/${role}/permissions`;
    const before: Permission[] = (await admin.get(path)).body.data;
    const kept = before.slice(5).map(({ action, subject, properties, conditions }) => ({
      action,
      subject,
      properties,
      conditions,
    }));
    const more = { action: 'plugin::upload.settings.read', subject: null, properties: {}, conditions: [] };
    expect((await admin.put(path, { permissions: [...kept, more] })).status).toBe(200);
    expect(await findActions(role)).toContain('plugin::upload.settings.read null');
    return before;
  }

  test('the stop finishes the answer that is under way, takes no more, and exits with 0', async () => {
    const body = JSON.stringify({ query: '{ quadrants { key } }' });
    const { answer, finish } = await startRequest(`${server.url}/graphql`, body);
    const exited = waitForExit(server.process);
    server.process.kill('SIGTERM');
    await waitUntil(async () => server.output().includes('Stopping'), 5_000);
    await waitUntil(
      () =>
        fetch(`${server.url}/_health`).then(
          () => false,
          () => true
        ),
      5_000
    );
    finish();
    expect(await answer).toEqual({ status: 200, text: '{"data":{"quadrants":[]}}\n' });
    expect(await exited).toBe(0);
    server = await startServer(database.settings);
    process.env.DOSSIER_URL = server.url;
  });

  test('stays where it is the view settings of editors, with our own words beside them', async () => {
    const kept = (await (await asAdministrator()).get(VIEW)).body.data.contentType;
    expect(kept.metadatas.title.edit.label).toBe('Kop van de toepassing');
    expect(kept.layouts.list).toEqual(['title', 'stage']);
    expect(kept.metadatas.summary.edit.label).toBe('Samenvatting');
  });

  test('goes where it is permissions: they are given and taken as they are in the code', async () => {
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

/** A request whose body the server waits for: it is under way from the server's "100 Continue" until `finish`. */
function startRequest(url: string, body: string) {
  type Reply = { status?: number; text: string };
  return new Promise<{ answer: Promise<Reply>; finish(): void }>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Expect: '100-continue' };
    // Without an agent, for a connection that is kept alive holds up the stop.
    const call = http.request(url, { method: 'POST', headers, agent: false });
    const answer = new Promise<Reply>((done, fail) => {
      call.once('error', fail);
      call.once('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        done({ status: response.statusCode, text });
      });
    });
    call.once('error', reject);
    call.once('continue', () => resolve({ answer, finish: () => call.end(body) }));
    call.flushHeaders();
  });
}
