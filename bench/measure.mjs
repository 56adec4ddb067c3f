/** Measures the cases that were asked for, on one engine with one amount of content. */
import {
  measureFacetsAnew,
  measurePublish,
  measurePublishWhileReading,
  measureReadingDuringRefresh,
  measureRename,
} from './cases/publishing.mjs';
import { EXPORTED, measureExportMemory, measureMemory } from './cases/memory.mjs';
import { measureSyndication } from './cases/syndication.mjs';
import { findThroughputCases } from './cases/throughput.mjs';
import { CONNECTIONS, sendLoad } from './load/send-load.mjs';
import { median } from './results.mjs';
import { processorTime, residentMemory, waitUntilIdle } from './systems/process-usage.mjs';

/** Answers before a line is measured: after fewer, Node is still compiling what makes them. */
const WARM = 100;

/** @param keep called with each result as it comes in */
export async function measure(context, { cases, effort }, keep) {
  for (const { name, title, lines, connections } of findThroughputCases(context)) {
    if (cases.includes(name)) keep(name, title, await measureThroughput(context, lines, connections, effort));
  }
  const { seconds } = effort;
  const others = {
    'facets-anew': [
      'Facet counts, the first time after a publication',
      () => measureFacetsAnew(context, { times: effort.publishes }),
    ],
    publish: ['Changing and publishing a use case', () => measurePublish(context, { times: effort.publishes })],
    rename: ['Renaming a quadrant that all use cases embed', () => measureRename(context, { times: effort.renames })],
    'reading-during-refresh': [
      'The list while all records are made anew',
      () => measureReadingDuringRefresh(context, { seconds }),
    ],
    'publish-while-reading': [
      'The list, slowest answer in a hundred',
      () => measurePublishWhileReading(context, { rounds: effort.rounds, seconds: 2 * seconds }),
    ],
    syndication: ['Everything, as partners take it', () => measureSyndication(context, { rounds: effort.rounds })],
  };
  for (const [name, [title, work]] of Object.entries(others)) {
    if (cases.includes(name)) keep(name, title, await work());
  }
  // Once per engine: it multiplies its records to the same number, whatever they are made from.
  if (cases.includes('export-memory') && context.content.size === 1000) {
    const title = `Exports of ${EXPORTED.toLocaleString('en')} records, with a small heap`;
    keep('export-memory', title, await measureExportMemory(context));
  }
  const isMemoryAsked = cases.includes('memory') && effort.addresses > 0 && residentMemory(process.pid) !== null;
  // Once is enough: what is kept does not depend on the engine or on how much content there is.
  if (isMemoryAsked && context.engine === 'sqlite' && context.content.size === 1000) {
    keep('memory', 'Memory of the server', await measureMemory(context, effort));
  }
}

/** Round after round over all systems, so that a slow minute of the machine meets all of them. */
async function measureThroughput({ running }, lines, connections = CONNECTIONS, { rounds, seconds }) {
  const present = Object.entries(lines).filter(([, [system]]) => running[system]);
  const measured = new Map(present.map(([name]) => [name, { name, unit: 'per second', rounds: [], p99: [], cpu: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [system, requests]] of present) {
      const { url, pid } = running[system];
      const order = { requests, least: connections, connections };
      // Hot means that every address was asked for before; each connection asks for all of them in turn.
      const least = system === 'hot' ? connections * requests.length : connections;
      if (round === 0) await sendLoad(url, { ...order, least: Math.max(least, WARM), seconds });
      await waitUntilIdle(pid);
      const used = processorTime(pid);
      const { rate, answered, p99, bytes } = await sendLoad(url, { ...order, seconds });
      const line = measured.get(name);
      line.rounds.push(rate);
      line.p99.push(p99);
      if (used !== null) line.cpu.push((processorTime(pid) - used) / answered);
      line.bytes = bytes;
      await waitUntilIdle(pid);
    }
  }
  // One caller at a time: the time of an answer says more than how many fit in a second.
  if (connections === 1) {
    return [...measured.values()].map((line) => ({
      ...line,
      unit: 'ms',
      rounds: line.rounds.map((rate) => 1000 / rate),
    }));
  }
  return [...measured.values()];
}

export function describeLine({ name, unit, rounds, cpu = [] }) {
  const figure = median(rounds);
  const used = cpu.length > 0 ? `   ${median(cpu).toFixed(2)} ms of processor each` : '';
  return `    ${name.padEnd(36)} ${figure.toFixed(figure < 100 ? 1 : 0).padStart(9)} ${unit}${used}`;
}
