import { adminEmail, adminPassword } from './start-server';

/** The ways in which users reach the server under test. */
const baseUrl = () => process.env.DOSSIER_URL as string;

export interface Answer<T = any> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

/** @param path on the server under test, or the whole address of another */
export async function request(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(path.startsWith('http') ? path : `${baseUrl()}${path}`, {
    redirect: 'manual',
    ...options,
  });
  const text = await response.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return { status: response.status, headers: response.headers, body, text };
}

export const withToken = (token?: string): Record<string, string> =>
  token ? { Authorization: `Bearer ${token}` } : {};

export function get(path: string, token?: string): Promise<Answer> {
  return request(path, { headers: withToken(token) });
}

export function send(
  method: string,
  path: string,
  body: unknown,
  headers: Record<string, string> = {}
): Promise<Answer> {
  return request(path, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export function graphql(query: string, variables: object = {}, token?: string): Promise<Answer> {
  return send('POST', '/graphql', { query, variables }, withToken(token));
}

/** An editor or administrator who is signed in to the admin. */
export interface AdminClient {
  token: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: unknown, headers?: object): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Adds a picture of one pixel to the media library. */
  upload(name: string): Promise<Answer>;
}

/** Strapi lets nobody sign in more than five times in five minutes: all files of a run share the one of the setup. */
export async function signIn(email = adminEmail, password = adminPassword): Promise<string> {
  const { body, text } = await send('POST', '/admin/login', { email, password });
  const token: string | undefined = body?.data?.token;
  if (!token) throw new Error(`Signing in as ${email} failed: ${text}`);
  return token;
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A form with a picture, as a browser sends it. */
export function pictureForm(name: string, picture: Buffer = Buffer.from(PIXEL, 'base64')): FormData {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(picture)], { type: 'image/png' }), name);
  form.append('fileInfo', JSON.stringify({ name }));
  return form;
}

export function adminClient(token: string): AdminClient {
  const auth = withToken(token);
  return {
    token,
    get: (path) => get(path, token),
    post: (path, content = {}, headers = {}) => send('POST', path, content, { ...auth, ...headers }),
    put: (path, content = {}, headers = {}) => send('PUT', path, content, { ...auth, ...headers }),
    delete: (path, headers = {}) => request(path, { method: 'DELETE', headers: { ...auth, ...headers } }),
    upload: (name) => request('/upload', { method: 'POST', body: pictureForm(name), headers: auth }),
  };
}

/** The first administrator of the server under test. */
export const asAdministrator = async (): Promise<AdminClient> => adminClient(process.env.DOSSIER_ADMIN_TOKEN as string);

/** From here on this test file speaks to a server of its own, on a database that has no administrator yet. */
export async function moveTo(server: { url: string }): Promise<void> {
  process.env.DOSSIER_URL = server.url;
  const account = { email: adminEmail, password: adminPassword, firstname: 'Eerste', lastname: 'Beheerder' };
  const { body, text } = await send('POST', '/admin/register-admin', account);
  if (!body?.data?.token) throw new Error(`Registering the first administrator failed: ${text}`);
  process.env.DOSSIER_ADMIN_TOKEN = body.data.token;
}

export type EditorRole = 'dossier-redacteur' | 'dossier-auteur';

/** The administrator invites somebody with one of the dossier's roles. @returns what the link of the invitation holds */
export async function invite(role: EditorRole, person: { firstname: string; lastname: string }): Promise<string> {
  const admin = await asAdministrator();
  const roles: { id: number; code: string }[] = (await admin.get('/admin/roles')).body.data;
  const { body, text } = await admin.post('/admin/users', {
    ...person,
    email: `${role}-${Date.now()}-${Math.random()}@dossier.example`,
    roles: roles.filter(({ code }) => code === role).map(({ id }) => id),
  });
  if (!body?.data?.registrationToken) throw new Error(`Inviting a ${role} failed: ${text}`);
  return body.data.registrationToken;
}

/** Somebody new with one of the dossier's roles: invited, then registered by the link of the invitation. */
export async function inviteEditor(role: EditorRole): Promise<AdminClient> {
  const person = { firstname: 'Nieuwe', lastname: role };
  return register(await invite(role, person), person);
}

async function register(registrationToken: string, person: { firstname: string; lastname: string }) {
  const userInfo = { ...person, password: adminPassword };
  const { body, text } = await send('POST', '/admin/register', { registrationToken, userInfo });
  if (!body?.data?.token) throw new Error(`Registering ${person.lastname} failed: ${text}`);
  return adminClient(body.data.token);
}

/** What a role of an administrator's own making allows. */
export interface Permission {
  action: string;
  subject: string;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

export const permit = (action: 'read' | 'create', type: string, locales: string[]): Permission => ({
  action: `plugin::content-manager.explorer.${action}`,
  subject: `api::${type}.${type}`,
  properties: { fields: ['title', 'slug'], locales },
  conditions: [],
});

/** Somebody new with a role of its own. */
export async function inviteWith(permissions: Permission[]): Promise<AdminClient> {
  const admin = await asAdministrator();
  const mark = `${Date.now()}-${Math.random()}`;
  const role = await admin.post('/admin/roles', { name: `Rol ${mark}`, description: '' });
  const { id } = role.body.data;
  const set = await admin.put(`/admin/roles/${id}/permissions`, { permissions });
  if (set.status !== 200) throw new Error(`Setting permissions answered ${set.status}: ${set.text}`);
  const person = { firstname: 'Iemand', lastname: 'Anders' };
  const email = `rol-${mark}@dossier.example`;
  const invitation = await admin.post('/admin/users', { ...person, email, roles: [id] });
  return register(invitation.body.data.registrationToken, person);
}

/** What this test file has created, for the files that come after it on the same server. */
const created: { server: string; path: string }[] = [];

/** Deletes it, the last first: what refers before what is referred to. */
export async function removeCreated(server: string): Promise<void> {
  const headers = { ...withToken(process.env.DOSSIER_ADMIN_TOKEN), 'x-dossier-confirm': 'in-use' };
  for (const entry of created.reverse().filter((one) => one.server === server))
    await fetch(`${server}${entry.path}?locale=*`, { method: 'DELETE', headers });
}

/** For what was created past the functions here. */
export const removeAfterwards = (type: string, documentId: string): void =>
  void created.push({ server: baseUrl(), path: `${contentPath(type)}/${documentId}` });

export const contentPath = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

/** Creates a draft the way the admin form does. */
export async function createDraft(
  type: string,
  data: object,
  locale = 'nl'
): Promise<{ documentId: string } & Record<string, any>> {
  const admin = await asAdministrator();
  const { status, body, text } = await admin.post(`${contentPath(type)}?locale=${locale}`, data);
  if (status !== 201) throw new Error(`Creating a ${type} answered ${status}: ${text}`);
  removeAfterwards(type, body.data.documentId);
  return body.data;
}

/** Saves a draft the way the admin form does; in a language that it has not yet, this makes the translation. */
export async function saveDraft(type: string, documentId: string, data: object, locale = 'nl'): Promise<Answer> {
  const admin = await asAdministrator();
  return admin.put(`${contentPath(type)}/${documentId}?locale=${locale}`, data);
}

export async function publish(type: string, documentId: string, locale = 'nl', data: object = {}): Promise<Answer> {
  const admin = await asAdministrator();
  return admin.post(`${contentPath(type)}/${documentId}/actions/publish?locale=${locale}`, data);
}

export async function createPublished(
  type: string,
  data: object,
  locale = 'nl'
): Promise<{ documentId: string } & Record<string, any>> {
  const draft = await createDraft(type, data, locale);
  const answer = await publish(type, draft.documentId, locale, data);
  if (answer.status !== 200) throw new Error(`Publishing a ${type} answered ${answer.status}: ${answer.text}`);
  return answer.body.data;
}

/** Creates an API token as an administrator does in the settings. */
export async function createToken(
  type: 'read-only' | 'full-access' | 'custom',
  permissions: string[] | null = null
): Promise<string> {
  const admin = await asAdministrator();
  const name = `${type}-${Date.now()}-${Math.random()}`;
  const answer = await admin.post('/admin/api-tokens', { name, description: '', type, lifespan: null, permissions });
  if (answer.status !== 201) throw new Error(`Creating a token answered ${answer.status}: ${answer.text}`);
  return answer.body.data.accessKey;
}
