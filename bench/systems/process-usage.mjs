/** What a process uses, from /proc; null where there is none (only Linux has it). */
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');
/** Clock ticks a second: 100 on every Linux that Node runs on. */
const TICKS = 100;

/** Processor time since its start, in milliseconds. */
export function processorTime(pid) {
  if (!hasProc) return null;
  // Behind the name in brackets, which may hold spaces: utime and stime are fields 14 and 15 of the whole line.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
}

/** Memory it holds now, in megabytes. */
export function residentMemory(pid) {
  if (!hasProc) return null;
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024);
}

/** The most memory it holds while `work` is done, in megabytes, looked at every 50 ms. */
export async function highestMemory(pid, work) {
  let [highest, isDone] = [residentMemory(pid), false];
  const look = async () => {
    while (hasProc && !isDone) {
      highest = Math.max(highest, residentMemory(pid));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await Promise.all([look(), work().finally(() => (isDone = true))]);
  return highest;
}

/** Waits until it has finished what was asked of it: answers that nobody waits for any more slow down what comes next. */
export async function waitUntilIdle(pid) {
  const SAMPLE = 150;
  for (let tries = 0; hasProc && tries < 400; tries += 1) {
    const before = processorTime(pid);
    await new Promise((resolve) => setTimeout(resolve, SAMPLE));
    if (processorTime(pid) - before <= SAMPLE / 10) return;
  }
}
