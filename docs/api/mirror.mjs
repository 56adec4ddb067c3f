/**
 * Keeps a copy of the dossier in a folder, one JSON file per entry and language: `type/id.language.json`.
 *
 *   node mirror.mjs https://dossier.example ./copy                    the whole dossier, in all languages
 *   node mirror.mjs https://dossier.example ./copy "type=use-case&language=en"   a part of it
 *   node mirror.mjs https://dossier.example ./copy --verify           the whole, and proves that the copy is equal
 *
 * Run it as often as you like: it asks only for what changed. Plain Node 20, no packages. Use it as it is, or as an
 * example for your own: the whole protocol is in `synchronise`.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const [server, folder, option = ''] = process.argv.slice(2);
if (!server || !folder) throw new Error('Usage: node mirror.mjs SERVER FOLDER [FILTERS | --verify]');
const stateFile = path.join(folder, 'since.txt');
const fileOf = ({ type, id, language }) => path.join(folder, type, `${id}.${language ?? 'all'}.json`);

async function ask(address) {
  const response = await fetch(`${server}${address}`);
  if (response.ok || response.status === 410) return response;
  throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
}

/** Written beside and then renamed: a reader of the copy never sees half a file. */
async function write(file, text) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

/** Brings the copy up to date. Broken off half-way, it goes on where it was: applying a change twice does no harm. */
async function synchronise(filters) {
  let since = await readFile(stateFile, 'utf8').catch(() => '');
  /** Only at a start from nothing: what the server still has. Other files are removed at the end. */
  const seen = since ? null : new Set();
  for (let hasMore = true; hasMore;) {
    const response = await ask(`/v1/changes?limit=1000&${since ? `since=${since}` : filters}`);
    if (response.status === 410) {
      await rm(stateFile);
      return synchronise(filters);
    }
    const answer = await response.json();
    for (const change of answer.data) {
      const file = fileOf(change);
      if (change.action === 'upsert') {
        await write(file, JSON.stringify(change.record));
        seen?.add(file);
      } else {
        await rm(file, { force: true });
        seen?.delete(file);
      }
    }
    ({ nextSince: since, hasMore } = answer);
    // At a first run kept only at the end: broken off before that, it begins again.
    if (!seen) await write(stateFile, since);
  }
  if (!seen) return;
  for (const file of await listFiles()) if (!seen.has(file)) await rm(file);
  await write(stateFile, since);
}

async function listFiles() {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith('.json')).map((name) => path.join(folder, name));
}

/** Compares the copy with the export of everything. What is under all rights reserved has no full text there. */
async function verify() {
  const lines = (await (await ask('/v1/exports/dossier.ndjson')).text()).split('\n').filter(Boolean);
  const records = lines.map((line) => JSON.parse(line));
  const files = new Set(await listFiles());
  for (const record of records) {
    const copy = files.delete(fileOf(record)) ? JSON.parse(await readFile(fileOf(record), 'utf8')) : {};
    const isSame = Object.entries(record).every(([name, value]) => isDeepStrictEqual(copy[name], value));
    const isWhole = record.licence?.url === null || Object.keys(copy).length === Object.keys(record).length;
    if (!isSame || !isWhole) throw new Error(`The copy of ${record.iri} (${record.language}) differs`);
  }
  if (files.size > 0) throw new Error(`The copy has what the dossier has not: ${[...files].join(', ')}`);
  process.stdout.write(`The copy is equal to the dossier: ${records.length} records.\n`);
}

await synchronise(option === '--verify' ? '' : option);
if (option === '--verify') await verify();
else process.stdout.write('The copy is up to date.\n');
