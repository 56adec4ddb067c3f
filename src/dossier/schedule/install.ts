import type { Core } from '@strapi/strapi';
import { isDossierUid } from '../content-model';
import type { BackgroundWork } from '../published-records';
import { followWrites } from './follow-writes';
import { startPlanWorker } from './plan-worker';
import { addScheduleRoutes } from './routes';

const workers = new WeakMap<Core.Strapi, BackgroundWork>();

/** Keeps plans true to what happens to their entries otherwise, and adds the routes by which editors plan. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (isDossierUid(context.uid)) await followWrites(strapi, context.uid, context.action, context.params, result);
    return result;
  });
  addScheduleRoutes(strapi, () => workers.get(strapi)?.wake());
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  // `records:verify` only looks.
  if (!strapi.config.get('dossier.leaveRecords')) workers.set(strapi, startPlanWorker(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await workers.get(strapi)?.stop();
}
