/** Cases in which somebody writes. Each gives lines with one figure; see report/. */
import { publish, timedRequest } from '../load/timed-request.mjs';
import { sendLoad, startLoad } from '../load/send-load.mjs';
import { waitUntilIdle } from '../systems/process-usage.mjs';
import { v1List } from './addresses.mjs';

const LONGEST_REFRESH = 300_000;

/** Publications before one is measured: during the first ones Node is still compiling, more of ours than of stock. */
const WARM = 40;

/** Changing and publishing a use case: ours and stock in turn, each time another one. */
export async function measurePublish({ running, content }, { times }) {
  const { token, useCases } = content;
  const took = { dossier: [], 'stock Strapi': [] };
  for (let at = 0; at < WARM + times; at += 1) {
    const { documentId } = useCases[at];
    const data = { summary: `Gewijzigd bij meting ${at}.` };
    const order = { token, type: 'use-cases', documentId, data };
    const ours = await publishAlone(running.cold, order);
    const stock = await publishAlone(running.stock, order);
    if (at < WARM) continue;
    took.dossier.push(ours);
    took['stock Strapi'].push(stock);
  }
  return lines('ms', took);
}

/** Waits until the server has done what a publication leaves for later, so that the next one does not meet it. */
async function publishAlone({ url, pid }, order) {
  const took = await publish(url, order);
  await waitUntilIdle(pid);
  return took;
}

/** Facet counts that nobody asked for since the last publication: what is remembered from before does not hold. */
export async function measureFacetsAnew({ running, content }, { times }) {
  const { token, useCases } = content;
  const { url } = running.cold;
  const asked = {
    'all use cases': v1List({ facets: true, filtered: false, pageSize: 1 }),
    'of one quadrant': v1List({ facets: true, pageSize: 1 }),
  };
  const took = { 'all use cases': [], 'of one quadrant': [] };
  for (let at = 0; at < times; at += 1) {
    const { documentId } = useCases[200 + at];
    await publish(url, {
      token,
      type: 'use-cases',
      documentId,
      data: { summary: `Gewijzigd voor een telling ${at}.` },
    });
    await refreshed(url);
    for (const [name, path] of Object.entries(asked)) took[name].push(await timedRequest(url + path));
  }
  return lines('ms', took);
}

/**
 * Renaming a quadrant that all generated use cases embed: how long the publish takes, how long until every record
 * shows the new name, and what a list answers meanwhile.
 */
export async function measureRename({ running, content }, { times }) {
  const { token, everywhere } = content;
  const reading = running.hot ?? running.cold;
  const took = { 'dossier, publish': [], 'stock Strapi, publish': [], 'dossier, until all records show it': [] };
  for (let at = 0; at < times; at += 1) {
    const order = {
      token,
      type: 'quadrants',
      documentId: everywhere.documentId,
      data: { title: `${everywhere.title} ${at}` },
    };
    const started = performance.now();
    took['dossier, publish'].push(await publish(reading.url, order));
    await refreshed(reading.url);
    took['dossier, until all records show it'].push(performance.now() - started);
    took['stock Strapi, publish'].push(await publish(running.stock.url, order));
  }
  return lines('ms', took);
}

/** The list while the records of a renamed quadrant are made anew, and while nothing happens. */
export async function measureReadingDuringRefresh({ running, content }, { seconds }) {
  const { token, everywhere } = content;
  const reading = running.hot ?? running.cold;
  const requests = [{ method: 'GET', path: v1List() }];
  const calm = await sendLoad(reading.url, { requests, seconds });
  const fastify = await sendLoad(running.fastify.url, { requests: [{ method: 'GET', path: '/v1' }], seconds });
  await publish(reading.url, { token, type: 'quadrants', documentId: everywhere.documentId, data: { title: `${everywhere.title}, opnieuw` } }); // prettier-ignore
  const load = startLoad(reading.url, { requests, seconds: LONGEST_REFRESH / 1000 });
  await refreshed(reading.url);
  const busy = await load.stop();
  if (busy.failed > 0) throw new Error(`${busy.failed} answers failed during the refresh`);
  return [
    { name: 'nothing else', unit: 'per second', rounds: [calm.rate], p99: [calm.p99] },
    { name: 'during the refresh', unit: 'per second', rounds: [busy.rate], p99: [busy.p99] },
    { name: 'Fastify, body of /v1', unit: 'per second', rounds: [fastify.rate], p99: [fastify.p99] },
  ];
}

/** The slowest answers of a list with a publish every second, and without. */
export async function measurePublishWhileReading({ running, content }, { rounds, seconds }) {
  const { token, useCases } = content;
  const reading = running.hot ?? running.cold;
  const requests = [{ method: 'GET', path: v1List() }];
  const took = { 'without publishing': [], 'a publish every second': [] };
  for (let round = 0; round < rounds; round += 1) {
    took['without publishing'].push((await sendLoad(reading.url, { requests, seconds })).p99);
    let number = 0;
    const write = () => {
      const { documentId } = useCases[100 + number];
      number += 1;
      return publish(reading.url, { token, type: 'use-cases', documentId, data: { summary: `Tijdens het lezen ${round}.` } }); // prettier-ignore
    };
    const writes = [];
    const timer = setInterval(() => writes.push(write().catch((error) => error)), 1000);
    took['a publish every second'].push((await sendLoad(reading.url, { requests, seconds: seconds + 1 })).p99);
    clearInterval(timer);
    const failed = (await Promise.all(writes)).find((outcome) => outcome instanceof Error);
    if (failed) throw failed;
  }
  return lines('ms, p99', took);
}

/** Waits until no record waits to be made anew. */
export async function refreshed(url) {
  const started = Date.now();
  for (;;) {
    const { records } = await (await fetch(`${url}/v1/health`)).json();
    if (records.lag === 0) return;
    if (Date.now() - started > LONGEST_REFRESH) throw new Error('The refresh did not end.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const lines = (unit, took) => Object.entries(took).map(([name, rounds]) => ({ name, unit, rounds }));
