/** The systems that are measured beside each other, each on a copy of the same content. */
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiList, graphqlList, v1List } from '../cases/addresses.mjs';
import { buildStockApp } from './build-stock-app.mjs';
import { workFolder } from './settings.mjs';
import { startSystem } from './start-system.mjs';

const exportsFolder = path.join(workFolder, 'exports');

/**
 * cold: the dossier without its response cache. hot: with it. stock: Strapi with the same content types.
 * fastify, http: a body that lies ready. `hot` is missing while the dossier has no response cache.
 * @returns the systems by name, the ETags of the list, `startOnCopy` for one more, and `stop()`
 */
export async function startAll(databases, content) {
  const running = {};
  const copies = [];
  const stop = async () => {
    await Promise.all(Object.values(running).map((system) => system.stop()));
    for (const copy of copies) await databases.remove(copy);
    rmSync(exportsFolder, { recursive: true, force: true });
  };
  const startOnCopy = async (name, script, settings, ready) => {
    const copy = `run_${name}`;
    copies.push(copy);
    await databases.copy(content.name, copy);
    const own = { ...databases.settings(copy), EXPORTS_FOLDER: path.join(exportsFolder, name) };
    const system = await startSystem(name, { script, settings: { ...own, ...settings }, ready });
    running[name] = { ...system, database: copy };
    return running[name];
  };
  try {
    buildStockApp();
    await startOnCopy('cold', 'scripts/serve.mjs', { RESPONSE_CACHE_MEGABYTES: '0' }, '/v1/health');
    await startOnCopy('hot', 'scripts/serve.mjs', {}, '/v1/health');
    if (!(await isCached(running.hot.url))) {
      await running.hot.stop();
      delete running.hot;
    }
    await startOnCopy('stock', 'bench/systems/serve-stock.mjs', {}, '/_health');
    const answers = await keepBodies(running.cold.url);
    for (const kind of ['fastify', 'http']) {
      running[kind] = await startSystem(kind, {
        script: 'bench/systems/serve-bare.mjs',
        args: [kind, answers],
        ready: '/v1',
      });
    }
    const tags = {};
    tags.cold = await findTag(running.cold.url + v1List());
    if (running.hot) tags.hot = await findTag(running.hot.url + v1List());
    tags.fastify = await findTag(`${running.fastify.url}/v1`);
    return { running, tags, startOnCopy, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function isCached(url) {
  await (await fetch(url + v1List())).text();
  const again = await fetch(url + v1List());
  await again.text();
  return again.headers.get('x-cache') === 'HIT';
}

const findTag = async (address) =>
  (await fetch(address, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag');

/** What the dossier answers, in files for the bare servers. */
async function keepBodies(url) {
  const asked = [
    { path: '/v1', request: [v1List()] },
    { path: '/api', request: [apiList()] },
    { path: '/graphql', request: [graphqlList.path, graphqlList] },
  ];
  const answers = [];
  for (const {
    path: at,
    request: [address, options],
  } of asked) {
    const response = await fetch(url + address, options);
    const body = await response.text();
    const count = body.match(/"slug"/g)?.length ?? 0;
    if (!response.ok || count < 25) throw new Error(`${address} answered ${response.status}: ${body.slice(0, 500)}`);
    const file = path.join(workFolder, `body${at.replace('/', '-')}.json`);
    writeFileSync(file, body);
    answers.push({ path: at, file });
  }
  const file = path.join(workFolder, 'bodies.json');
  writeFileSync(file, JSON.stringify(answers));
  return file;
}
