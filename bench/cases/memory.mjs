/**
 * The memory of the server: whether it stays the same, however many different addresses are asked for, and what it needs
 * to write every export of many records.
 */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { multiplyRecords } from '../content/multiply-records.mjs';
import { countRecords } from '../load/count-records.mjs';
import { sendLoad } from '../load/send-load.mjs';
import { download } from '../load/take-everything.mjs';
import { highestMemory, residentMemory, waitUntilIdle } from '../systems/process-usage.mjs';
import { countUseCases, FOLDER, FORMATS } from './syndication.mjs';

/** About what a server holds that has just started: Node has to clear away everything else as it goes. */
const SMALL_HEAP = 256;
/** Records in each export, at least: those of the content are multiplied. */
export const EXPORTED = 100_000;

const STEPS = 4;
const SERIES = { prefix: '/v1/use-cases?language=nl&sort=title&pageSize=5', pages: 180, firstYear: 1000 };

/** @returns megabytes held by the process before, and after each quarter of the addresses */
export async function measureMemory({ running }, { addresses }) {
  const { url, pid } = running.hot ?? running.cold;
  const lines = [{ name: 'before', unit: 'MB', rounds: [residentMemory(pid)] }];
  const amount = addresses / STEPS;
  for (let step = 1; step <= STEPS; step += 1) {
    const firstYear = SERIES.firstYear + Math.ceil(((step - 1) * amount) / SERIES.pages);
    await sendLoad(url, { series: { ...SERIES, firstYear }, amount });
    lines.push({
      name: `after ${(step * amount).toLocaleString('en')} addresses`,
      unit: 'MB',
      rounds: [residentMemory(pid)],
    });
  }
  return lines;
}

/** @returns megabytes held by a server of its own before, and at most while it writes and sends each export of use cases */
export async function measureExportMemory({ startOnCopy, databases }) {
  const settings = { RESPONSE_CACHE_MEGABYTES: '0', NODE_OPTIONS: `--max-old-space-size=${SMALL_HEAP}` };
  const { url, pid, database } = await startOnCopy('held', 'scripts/serve.mjs', settings, '/v1/health');
  const present = await countUseCases(url);
  const times = Math.ceil(EXPORTED / present);
  await multiplyRecords(databases, database, times);
  await waitUntilIdle(pid);
  const lines = [
    { name: 'in each', unit: 'records', rounds: [times * present] },
    { name: 'before', unit: 'MB', rounds: [residentMemory(pid)] },
  ];
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const format of FORMATS) {
      const file = path.join(FOLDER, `held.${format}`);
      const highest = await highestMemory(pid, () => download(`${url}/v1/exports/use-cases.${format}`, file));
      const count = await countRecords[format](file);
      if (count !== times * present)
        throw new Error(`The export as ${format} has ${count} records, not ${times * present}.`);
      lines.push({ name: `during ${format}, highest`, unit: 'MB', rounds: [highest] });
      rmSync(file);
    }
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
  return lines;
}
