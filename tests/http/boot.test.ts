import { cp, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { request, send } from '../helpers/clients';
import { createDatabase, findEngine, type TestDatabase } from '../helpers/engine';
import { root, secrets, spawnScript, startServer, waitForExit, waitUntil, type Server } from '../helpers/server';

describe('a server in production does not start', () => {
  const good = { ...secrets, NODE_ENV: 'production', SERVE_ADMIN: 'false', DATABASE_FILENAME: '/nonexistent/x.db' };

  test.each([
    ['a secret is missing', { JWT_SECRET: '' }, 'JWT_SECRET is missing'],
    ['a secret is a placeholder', { ADMIN_JWT_SECRET: 'tobemodified' }, 'ADMIN_JWT_SECRET is still a placeholder'],
    ['a secret is that of .env.example', { ENCRYPTION_KEY: '<random>' }, 'ENCRYPTION_KEY is still a placeholder'],
    ['a secret is short', { APP_KEYS: 'abc,def' }, 'APP_KEYS is shorter than 16 characters'],
    ['the database is unknown', { DATABASE_CLIENT: 'mysql' }, 'DATABASE_CLIENT is "mysql"'],
    ['postgres has no address', { DATABASE_CLIENT: 'postgres', DATABASE_URL: '' }, 'DATABASE_URL is missing'],
  ])('when %s: it says so in one line and exits', async (_name, wrong, message) => {
    const { process: child, output } = spawnScript('scripts/serve.mjs', [], { ...good, ...wrong });
    expect(await waitForExit(child)).toBe(78);
    expect(output().trim().split('\n')).toEqual([expect.stringContaining(message)]);
    expect(output()).toMatch(/^Not started: .* See \.env\.example\.\n$/);
  });

  test('for several settings at once: all of them are in that line', async () => {
    const { process: child, output } = spawnScript('scripts/serve.mjs', [], {
      ...good,
      JWT_SECRET: '',
      API_TOKEN_SALT: 'short',
    });
    expect(await waitForExit(child)).toBe(78);
    expect(output()).toMatch(/API_TOKEN_SALT is shorter than 16 characters; JWT_SECRET is missing/);
  });
});

describe('npm run up', () => {
  let folder: string;

  beforeAll(async () => {
    // A copy, for it writes .env where it stands. It needs no packages before it has looked at the machine.
    folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-up-'));
    await cp(path.join(root, 'scripts'), path.join(folder, 'scripts'), { recursive: true });
    await cp(path.join(root, '.env.example'), path.join(folder, '.env.example'));
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const up = (settings: Record<string, string>) => spawnScript(path.join(folder, 'scripts/up.mjs'), [], settings);

  test('says in one line that the port is in use, before it installs anything', async () => {
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as net.AddressInfo;
    const { process: child, output } = up({ PORT: String(port), HOST: '127.0.0.1' });
    expect(await waitForExit(child)).toBe(1);
    other.close();
    const [wrote, ...lines] = output().trim().split(/\n+/);
    expect(wrote).toContain('.env');
    expect(lines).toEqual([expect.stringContaining(`Port ${port} is in use`)]);
    expect(lines[0]).toContain(`PORT=${port + 1} npm run up`);
  });

  test('says in one line that the port is no port', async () => {
    const { process: child, output } = up({ PORT: 'many' });
    expect(await waitForExit(child)).toBe(1);
    expect(output().trim()).toBe('PORT must be a number up to 65535.');
  });
});

describe('the server under test', () => {
  test('answers with security headers and does not tell what it is made of', async () => {
    for (const route of ['/api/quadrants', '/api/nonsense', '/graphql', '/admin/users']) {
      const { headers } = await request(route);
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('server')).toBeNull();
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('strict-transport-security')).toContain('max-age=');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  test('may be called from the pages of every site, without cookies', async () => {
    const { headers } = await request('/api/quadrants', { headers: { Origin: 'https://museum.example' } });
    expect(headers.get('access-control-allow-origin')).toMatch(/^(\*|https:\/\/museum\.example)$/);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('lets clients read its GraphQL schema to generate code', async () => {
    const { body } = await send('POST', '/graphql', { query: '{ __schema { queryType { name } } }' });
    expect(body.data.__schema.queryType.name).toBe('Query');
  });
});

describe('a server with other settings', () => {
  let database: TestDatabase;
  let server: Server;

  beforeAll(async () => {
    database = await createDatabase(findEngine());
    server = await startServer({
      ...database.settings,
      GRAPHQL_INTROSPECTION: 'false',
      CORS_ORIGINS: 'https://den.nl',
      BEHIND_PROXY: 'true',
      CACHE_MAX_AGE: '7',
      CACHE_STALE_WHILE_REVALIDATE: '11',
    });
    process.env.DOSSIER_URL = server.url;
    // What a start writes last lets no answer be kept.
    const isKept = async () => (await request('/v1/articles?language=nl')).headers.get('X-Cache') === 'HIT';
    await waitUntil(isKept, 60_000);
  });

  afterAll(async () => {
    await server.stop();
    await database.remove();
  });

  test('keeps its GraphQL schema to itself, and answers queries still', async () => {
    const { body } = await send('POST', '/graphql', { query: '{ __schema { queryType { name } } }' });
    expect(body.errors[0].message).toMatch(/introspection/i);
    expect((await send('POST', '/graphql', { query: '{ quadrants { key } }' })).body.data.quadrants).toEqual([]);
  });

  test('may be called from the pages of the sites that are named', async () => {
    const from = async (Origin: string) =>
      (await request('/api/quadrants', { headers: { Origin } })).headers.get('access-control-allow-origin');
    expect(await from('https://den.nl')).toBe('https://den.nl');
    expect(await from('https://elsewhere.example')).not.toBe('https://elsewhere.example');
  });

  const GRAPHQL = `/graphql?query=${encodeURIComponent('{ tools { name } }')}`;

  test.each([['/v1/tools?language=nl'], ['/api/tools'], [GRAPHQL]])(
    'gives nobody what another made up, and says how long others may keep it: %s',
    async (path) => {
      const ask = (headers: Record<string, string>) =>
        request(path, { headers: { 'Apollo-Require-Preflight': 'true', ...headers } });
      const made = await ask({
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'gopher',
        'X-Forwarded-For': '10.0.0.66',
        Origin: 'https://den.nl',
      });
      expect([made.status, made.headers.get('X-Cache')]).toEqual([200, 'MISS']);
      for (const headers of [{}, { Origin: 'https://elsewhere.example' }] as Record<string, string>[]) {
        const kept = await ask(headers);
        expect([kept.headers.get('X-Cache'), kept.text]).toEqual(['HIT', made.text]);
        const said = [kept.text];
        kept.headers.forEach((value) => said.push(value));
        expect(said.join('\n')).not.toMatch(/evil|gopher|10\.0\.0\.66/);
        expect(kept.headers.get('Access-Control-Allow-Origin')).not.toBe('https://den.nl');
        expect(kept.headers.get('Cache-Control')).toBe('public, max-age=7, stale-while-revalidate=11');
      }
    }
  );
});
