/**
 * `node bench/syndication/oai.mjs [10000]`: how fast everything is harvested over OAI-PMH. On SQLite, over the built server (dist),
 * one page after the other as harvesters do. The records are copies of a use case of the starter dossier in both
 * languages, put into the tables of the records with the filter values of the original.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';

const root = path.resolve(import.meta.dirname, '..', '..');
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
const filename = path.join(folder, 'dossier.db');
const port = 4900 + Math.floor(Math.random() * 90);
const base = `http://127.0.0.1:${port}`;
const secret = () => randomBytes(24).toString('base64');
const secrets = Object.fromEntries(
  ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY', 'APP_KEYS'].map(
    (name) => [name, secret()]
  )
);

async function start(...flags) {
  const publicFolder = path.join(folder, 'public');
  if (!existsSync(publicFolder)) cpSync(path.join(root, 'public'), publicFolder, { recursive: true });
  const server = spawn(process.execPath, [path.join(root, 'scripts/serve.mjs'), ...flags], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...secrets,
      NODE_ENV: 'production',
      SERVE_ADMIN: 'false',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_FOLDER: publicFolder,
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: filename,
    },
  });
  while (
    !(await fetch(`${base}/_health`).then(
      (answer) => answer.ok,
      () => false
    ))
  ) {
    if (server.exitCode !== null) throw new Error('The server stopped at once. Is dist built?');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return server;
}

async function stop(server) {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}

/** Copies of a record in both languages, each with ids of its own wherever the original has its id. */
function copyRecords() {
  const database = new Database(filename);
  const originals = database
    .prepare(
      `select * from published_records where type = 'use-case' and document_id =
       (select document_id from published_records where type = 'use-case' and state = 'live' group by document_id having count(*) = 2 limit 1)`
    )
    .all();
  const lists = database.prepare('select * from record_lists where record_id = ?');
  let { seq, id } = database.prepare('select max(seq) as seq, max(id) as id from published_records').get();
  const insert = (table, row) => {
    const names = Object.keys(row);
    database
      .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
      .run(Object.values(row));
  };
  database.transaction(() => {
    for (let copy = 0; copy < count; copy += 1) {
      const documentId = `bench${String(copy).padStart(19, '0')}`;
      for (const original of originals) {
        id += 1;
        seq += 1;
        const renew = (text) => text.replaceAll(original.document_id, documentId);
        const texts = { record: renew(original.record), list_record: renew(original.list_record) };
        insert('published_records', {
          ...original,
          ...texts,
          id,
          seq,
          document_id: documentId,
          slug: `${original.slug}-${copy}`,
        });
        for (const { id: _id, ...row } of lists.all(original.id)) insert('record_lists', { ...row, record_id: id });
      }
    }
  })();
  database.close();
}

async function harvest(metadataPrefix, verb = 'ListRecords') {
  const started = performance.now();
  let records = 0;
  let pages = 0;
  let bytes = 0;
  let slowest = 0;
  let query = `verb=${verb}&metadataPrefix=${metadataPrefix}`;
  while (query) {
    const asked = performance.now();
    const text = await (await fetch(`${base}/v1/oai?${query}`)).text();
    slowest = Math.max(slowest, performance.now() - asked);
    records += text.split('<header').length - 1;
    bytes += text.length;
    pages += 1;
    const token = /<resumptionToken[^>]*>([^<]+)</.exec(text)?.[1];
    query = token ? `verb=${verb}&resumptionToken=${encodeURIComponent(token)}` : '';
  }
  const seconds = (performance.now() - started) / 1000;
  return { records, pages, seconds, bytes, slowest };
}

const print = (text) => process.stdout.write(`${text}\n`);
try {
  await stop(await start('--first-run'));
  copyRecords();
  const server = await start();
  const memory = () =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  await harvest('oai_dc');
  for (const [name, ...question] of [
    ['ListRecords oai_dc', 'oai_dc'],
    ['ListRecords mods', 'mods'],
    ['ListIdentifiers', 'oai_dc', 'ListIdentifiers'],
  ]) {
    const { records, pages, seconds, bytes, slowest } = await harvest(...question);
    const rate = Math.round(records / seconds);
    print(
      `${name}: ${records} in ${pages} pages, ${seconds.toFixed(1)} s, ${rate} a second, ${(bytes / 1e6).toFixed(0)} MB, slowest page ${Math.round(slowest)} ms`
    );
  }
  print(`memory of the server after it: ${Math.round(memory())} MB`);
  await stop(server);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
