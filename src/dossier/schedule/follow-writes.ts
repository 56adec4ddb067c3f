import type { Core } from '@strapi/strapi';
import { typeOf, uidOf, type DossierUid } from '../content-model';
import { findPublishedLanguages, writeAlone, type Write } from '../published-records';
import { inBoth } from './messages';
import { findPlansIn, settleFailed, settlePlan, type Plan } from './plan-store';

/** What else happens to an entry: a deletion drops its plans, and what failed and was done by hand is solved. */
export async function followWrites(
  strapi: Core.Strapi,
  uid: DossierUid,
  action: string,
  params: object,
  result: unknown
): Promise<void> {
  const type = typeOf(uid);
  const { documentId } = params as { documentId?: string };
  const published = findPublishedLanguages(action, params, result);
  if (published) {
    await writeAlone(strapi, async (write) => {
      for (const locale of published.locales)
        await settleFailed(write, { type, documentId: published.documentId, locale }, 'publish');
    });
  } else if (documentId && (action === 'delete' || action === 'unpublish')) {
    await writeAlone(strapi, async (write) => {
      for (const plan of await findPlansIn(write, ['planned', 'failed'], { type, documentId }))
        await followOne(strapi, write, plan, action);
    });
  }
}

async function followOne(strapi: Core.Strapi, write: Write, plan: Plan, action: string): Promise<void> {
  const { documentId, locale } = plan;
  const where = { documentId, ...(locale ? { locale } : {}) };
  const rows: { publishedAt: string | null }[] = await strapi.db
    .query(uidOf(plan.type))
    .findMany({ where, select: ['publishedAt'] });
  if (rows.length === 0) {
    // What failed before needs nobody any more; what was still to come, somebody is waiting for.
    const gone = inBoth((words) => words.deleted);
    const to = plan.state === 'failed' ? { state: 'solved' as const } : { state: 'dropped' as const, reasons: gone };
    await settlePlan(write, plan.id, [plan.state], to);
    if (plan.state === 'planned') strapi.log.info(`Plan ${plan.id} was dropped: ${gone.en.join(' ')}`);
  } else if (action === 'unpublish' && !rows.some(({ publishedAt }) => publishedAt)) {
    await settleFailed(write, plan, 'unpublish');
  }
}
