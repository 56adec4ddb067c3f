import { adminEmail, adminPassword } from './start-server';

/** The ways in which users reach the server under test. */
const baseUrl = () => process.env.DOSSIER_URL as string;

export interface Answer<T = any> {
  status: number;
  headers: Headers;
  body: T;
  text: string;
}

export async function request(path: string, options: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${baseUrl()}${path}`, { redirect: 'manual', ...options });
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
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body?: unknown): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
}

export async function signIn(email = adminEmail, password = adminPassword): Promise<AdminClient> {
  const { body, text } = await send('POST', '/admin/login', { email, password });
  const token: string | undefined = body?.data?.token;
  if (!token) throw new Error(`Signing in as ${email} failed: ${text}`);
  const auth = withToken(token);
  return {
    get: (path) => get(path, token),
    post: (path, content = {}, headers = {}) => send('POST', path, content, { ...auth, ...headers }),
    put: (path, content = {}) => send('PUT', path, content, auth),
    delete: (path, headers = {}) => request(path, { method: 'DELETE', headers: { ...auth, ...headers } }),
  };
}

let administrator: Promise<AdminClient> | undefined;

/** The first administrator, signed in once per test file. */
export const asAdministrator = (): Promise<AdminClient> => (administrator ??= signIn());

const contentPath = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;

/** Creates a draft the way the admin form does. */
export async function createDraft(
  type: string,
  data: object,
  locale = 'nl'
): Promise<{ documentId: string } & Record<string, any>> {
  const admin = await asAdministrator();
  const { status, body, text } = await admin.post(`${contentPath(type)}?locale=${locale}`, data);
  if (status !== 201) throw new Error(`Creating a ${type} answered ${status}: ${text}`);
  return body.data;
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
