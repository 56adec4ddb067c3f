/** Whether the memory of the server stays the same, however many different addresses are asked for. */
import { sendLoad } from '../load/send-load.mjs';
import { residentMemory } from '../systems/process-usage.mjs';

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
