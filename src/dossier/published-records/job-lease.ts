import type { Core } from '@strapi/strapi';

/** Jobs that one instance does at a time. Their rows are made by a migration. */
export type Job = 'checks' | 'links';

/**
 * Takes a job, or keeps it, for a while: of several instances on one database only one gets it. An instance that
 * crashes loses it by the clock, so a holder renews it well within the time.
 * @param holder any text that is this process alone
 * @returns whether the job is the holder's until then
 */
export async function takeLease(strapi: Core.Strapi, job: Job, holder: string, milliseconds: number): Promise<boolean> {
  const now = Date.now();
  const taken: number = await strapi.db
    .getConnection('job_leases')
    .where({ job })
    .where((query) => query.where('held_until', '<', now).orWhere({ holder }))
    .update({ holder, held_until: now + milliseconds });
  return taken === 1;
}

/** Lets another instance have it at once. */
export async function releaseLease(strapi: Core.Strapi, job: Job, holder: string): Promise<void> {
  await strapi.db.getConnection('job_leases').where({ job, holder }).update({ holder: '', held_until: 0 });
}
