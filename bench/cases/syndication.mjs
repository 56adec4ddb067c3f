/**
 * What partners take: everything, in each of the ways that there are, one request after another. Without compression,
 * but for one line. What comes is counted and must be as much as `/v1` has: a fast half is not fast.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { countRecords } from '../load/count-records.mjs';
import { download, harvest, synchronise } from '../load/take-everything.mjs';
import { publish } from '../load/timed-request.mjs';
import { highestMemory, processorTime, residentMemory, waitUntilIdle } from '../systems/process-usage.mjs';
import { workFolder } from '../systems/settings.mjs';
import { refreshed } from './publishing.mjs';

/** Where what is taken is put, and removed again. */
export const FOLDER = path.join(workFolder, 'taken');
export const FORMATS = ['ndjson', 'csv', 'jsonld', 'ttl'];

/** @returns records per second of each way, and the memory of the server before and during each group of ways */
export async function measureSyndication({ running, content }, { rounds }) {
  const { url, pid } = running.cold;
  const counts = { useCases: await countUseCases(url) };
  const groups = findGroups(url);
  const [rates, memory] = [new Map(), new Map()];
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (let round = 0; round < rounds; round += 1) {
      await publishOne(url, content, round);
      for (const [group, ways] of Object.entries(groups)) {
        await waitUntilIdle(pid);
        add(memory, `memory before ${group}`, 'MB', residentMemory(pid));
        const highest = await highestMemory(pid, async () => {
          for (const way of ways) await measureWay(pid, way, counts, rates);
        });
        add(memory, `memory during ${group}, highest`, 'MB', highest);
      }
    }
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
  return [...rates.values(), ...memory.values()];
}

/** After this no export that was made before is of the present state. */
async function publishOne(url, { token, useCases }, round) {
  const { documentId } = useCases[300 + round];
  await publish(url, { token, type: 'use-cases', documentId, data: { summary: `Gewijzigd voor partners ${round}.` } });
  await refreshed(url);
}

/** What is measured together because it takes memory in the same way. */
function findGroups(url) {
  return {
    synchronisation: [
      { name: '/v1/changes', take: () => synchronise(url) },
      { name: '/v1/changes, gzip', take: () => synchronise(url, 'gzip') },
    ],
    exports: FORMATS.flatMap((format) => findExports(url, format)),
    harvesting: ['oai_dc', 'mods'].map((prefix) => ({ name: `OAI-PMH, ${prefix}`, take: () => harvest(url, prefix) })),
  };
}

/** The first who asks waits until the file is made, the second gets what the first got. */
function findExports(url, format) {
  const file = path.join(FOLDER, `use-cases.${format}`);
  let last;
  const take = async () => ({ tag: await download(`${url}/v1/exports/use-cases.${format}`, file) });
  const count = async ({ tag }, isNew) => {
    if ((tag === last) === isNew) throw new Error(`The export as ${format} is ${isNew ? 'not ' : ''}of another state.`);
    last = tag;
    return { useCases: await countRecords[format](file) };
  };
  return [
    { name: `${format}, made and sent`, take, count: (taken) => count(taken, true) },
    { name: `${format}, from disk`, take, count: (taken) => count(taken, false) },
  ];
}

/** A file is counted when the clock has stopped; of pages the counting is part of what the partner does. */
async function measureWay(pid, { name, take, count = (taken) => taken }, counts, rates) {
  await waitUntilIdle(pid);
  const [used, started] = [processorTime(pid), performance.now()];
  const taken = await take();
  const seconds = (performance.now() - started) / 1000;
  const cpu = used === null ? null : processorTime(pid) - used;
  const counted = await count(taken);
  // The ways that give everything are compared with each other: not all of it has a list on /v1.
  if (counted.records !== undefined) counts.records ??= counted.records;
  for (const [what, amount] of Object.entries(counted)) {
    if (amount !== counts[what]) throw new Error(`${name} gave ${amount} ${what}, not ${counts[what]}.`);
  }
  const amount = counted.records ?? counted.useCases;
  add(rates, name, 'records per second', amount / seconds, cpu === null ? null : cpu / amount);
}

/** What has no figure on this system is left out. */
function add(lines, name, unit, figure, cpu = null) {
  if (figure === null) return;
  const line = lines.get(name) ?? { name, unit, rounds: [], cpu: [] };
  lines.set(name, line);
  line.rounds.push(figure);
  if (cpu !== null) line.cpu.push(cpu);
}

/** In both languages, as the lists tell it. */
export async function countUseCases(url) {
  const totals = ['nl', 'en'].map(async (language) => {
    const { pagination } = await (await fetch(`${url}/v1/use-cases?language=${language}&pageSize=1`)).json();
    return pagination.total;
  });
  const [nl, en] = await Promise.all(totals);
  return nl + en;
}
