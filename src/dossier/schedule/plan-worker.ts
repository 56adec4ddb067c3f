import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { readTables } from '../published-records';
import { carryOutDue } from './carry-out';
import { findNextMoment } from './plan-store';

/** How often to look for plans that other instances have made, in milliseconds. A look is one row of an index. */
const LOOK_MILLISECONDS = 15_000;

export interface PlanWorker {
  /** Looks now: a plan was made here. */
  wake(): void;
  stop(): Promise<void>;
}

/** Sleeps until the next plan is due and carries it out. Several instances may run one; each plan is carried out once. */
export function startPlanWorker(strapi: Core.Strapi): PlanWorker {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let wanted = false;
  // Whoever wakes it is in the middle of a request, in whose name and transaction the plans must not be carried out.
  const inOwnContext = AsyncLocalStorage.snapshot();

  const run = async () => {
    let pause = LOOK_MILLISECONDS;
    try {
      do {
        wanted = false;
        if (await isDue(strapi)) await carryOutDue(strapi, () => stopped);
        pause = await findPause(strapi);
      } while (wanted && !stopped);
    } catch (error) {
      // Plans are rows: what was not carried out is still there.
      if (!stopped) strapi.log.error(`Looking for plans failed and is tried again: ${(error as Error).message}`);
    }
    if (!stopped) sleep(pause);
  };
  const sleep = (milliseconds: number) => {
    timer = setTimeout(() => {
      timer = undefined;
      running = run();
    }, milliseconds);
  };
  sleep(0);
  return {
    wake() {
      wanted = true;
      if (!timer || stopped) return;
      clearTimeout(timer);
      timer = undefined;
      inOwnContext(sleep, 0);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** A look that makes no writer wait; taking the lock is for when there is something to do. */
async function isDue(strapi: Core.Strapi): Promise<boolean> {
  const next = await readTables(strapi, findNextMoment);
  return next !== null && next <= Date.now();
}

/** Until the next plan, or until the next look. One that is overdue was put off, and waits for the next look. */
async function findPause(strapi: Core.Strapi): Promise<number> {
  const next = await readTables(strapi, findNextMoment);
  const wait = next === null ? LOOK_MILLISECONDS : next - Date.now();
  return wait > 0 ? Math.min(wait, LOOK_MILLISECONDS) : LOOK_MILLISECONDS;
}
