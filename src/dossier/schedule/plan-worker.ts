import type { Core } from '@strapi/strapi';
import { withTables, startBackgroundWork, type BackgroundWork } from '../published-records';
import { carryOutDue } from './carry-out';
import { findNextMoment } from './plan-store';

/** How often to look for plans that other instances have made, in milliseconds. A look is one row of an index. */
const LOOK_MILLISECONDS = 15_000;

/** Sleeps until the next plan is due and carries it out. Several instances may run one; each plan is carried out once. */
export function startPlanWorker(strapi: Core.Strapi): BackgroundWork {
  return startBackgroundWork(strapi, {
    name: 'Looking for plans',
    first: 0,
    afterFailure: LOOK_MILLISECONDS,
    async work(signal) {
      if (await isDue(strapi)) await carryOutDue(strapi, signal);
      return findPause(strapi);
    },
  });
}

/** A look that makes no writer wait; taking the lock is for when there is something to do. */
async function isDue(strapi: Core.Strapi): Promise<boolean> {
  const next = await withTables(strapi, findNextMoment);
  return next !== null && next <= Date.now();
}

/** Until the next plan, or until the next look. One that is overdue was put off, and waits for the next look. */
async function findPause(strapi: Core.Strapi): Promise<number> {
  const next = await withTables(strapi, findNextMoment);
  const wait = next === null ? LOOK_MILLISECONDS : next - Date.now();
  return wait > 0 ? Math.min(wait, LOOK_MILLISECONDS) : LOOK_MILLISECONDS;
}
