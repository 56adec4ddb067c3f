/**
 * `node bench/syndication/run.mjs [USE_CASES]`: how fast partners get everything, and what memory that takes. Needs the
 * compiled server (`npm run build`, or the tests having run). On SQLite, with copies of the starter dossier's use cases.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fill } from './fill.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const useCases = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(path.join(os.tmpdir(), 'dossier-bench-'));
const filename = path.join(folder, 'dossier.db');
const port = 4899;
const server = `http://localhost:${port}`;
const secret = () => randomBytes(24).toString('base64');

const print = (text) => process.stdout.write(`${text}\n`);

async function start(...flags) {
  const child = spawn(process.execPath, ['scripts/serve.mjs', ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      SERVE_ADMIN: 'false',
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: '',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: filename,
      EXPORTS_FOLDER: path.join(folder, 'exports'),
      PUBLIC_FOLDER: path.join(folder, 'public'),
      APP_KEYS: `${secret()},${secret()}`,
      ...Object.fromEntries(
        ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'].map((name) => [
          name,
          secret(),
        ])
      ),
    },
  });
  const isReady = async () => {
    const response = await fetch(`${server}/v1/health`).catch(() => null);
    return response?.ok && (await response.json()).records.lag === 0;
  };
  while (!(await isReady())) {
    if (child.exitCode !== null) throw new Error('The server stopped at once');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return child;
}

const stop = (child) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

/** Resident memory of a process in MB (Linux): now, or its highest since the counter was reset. */
function memoryOf({ pid }, field = 'VmRSS') {
  const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(kilobytes) / 1024);
}

async function measure(name, child, work) {
  const before = memoryOf(child);
  let highest = before;
  const timer = setInterval(() => (highest = Math.max(highest, memoryOf(child))), 50);
  const cpu = () => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ').slice(13, 15).map(Number);
  const [user, system] = cpu();
  const started = performance.now();
  const { records, bytes } = await work();
  const seconds = (performance.now() - started) / 1000;
  clearInterval(timer);
  const [userAfter, systemAfter] = cpu();
  const used = (userAfter - user + systemAfter - system) / 100;
  print(
    `${name.padEnd(34)} ${String(records).padStart(7)} records ${(bytes / 1e6).toFixed(0).padStart(5)} MB ` +
      `${seconds.toFixed(1).padStart(6)} s ${Math.round(records / seconds)
        .toString()
        .padStart(7)} a second ` +
      `(server: ${used.toFixed(1)} s of processor, ${before} → ${highest} MB)`
  );
}

async function synchronise() {
  let [records, bytes, since, hasMore] = [0, 0, '', true];
  while (hasMore) {
    const text = await (await fetch(`${server}/v1/changes?limit=1000${since && `&since=${since}`}`)).text();
    const answer = JSON.parse(text);
    records += answer.data.length;
    bytes += text.length;
    since = answer.nextSince;
    hasMore = answer.hasMore;
  }
  return { records, bytes };
}

async function download(file) {
  const response = await fetch(`${server}/v1/exports/${file}`);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.length;
  return bytes;
}

cpSync(path.join(root, 'public'), path.join(folder, 'public'), { recursive: true });
let child = await start('--first-run');
await stop(child);
const total = fill(filename, useCases);
print(`${total} live records, Node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0].model})\n`);
child = await start();
try {
  await measure('full synchronisation', child, synchronise);
  for (const format of ['ndjson', 'csv']) {
    const file = format === 'csv' ? 'use-cases.csv' : 'dossier.ndjson';
    await measure(`${file}, made and sent`, child, async () => ({ records: total, bytes: await download(file) }));
    await measure(`${file}, from disk`, child, async () => ({ records: total, bytes: await download(file) }));
  }
} finally {
  await stop(child);
  rmSync(folder, { recursive: true, force: true });
}
