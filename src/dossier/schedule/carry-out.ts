import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { LANGUAGES, readRefusals, uidOf } from '../content-model';
import { publishAs, writeAlone } from '../published-records';
import { findObstacles } from './publishing-check';
import { inBoth } from './messages';
import { countAttempt, findDue, settlePlan, type Plan, type PlanState, type Reasons } from './plan-store';

/** A fault of the server, unlike a fault of the entry, may be over at the next attempt. */
const MOST_ATTEMPTS = 5;

interface Outcome {
  state: Extract<PlanState, 'done' | 'failed' | 'dropped'>;
  reasons?: Reasons;
}

/** Carries out all plans that are due, the earliest first, each in a transaction of its own. */
export async function carryOutDue(strapi: Core.Strapi, signal: AbortSignal): Promise<void> {
  const putOff: number[] = [];
  while (!signal.aborted) {
    const attempt: { plan?: Plan; outcome?: Outcome } = {};
    try {
      await writeAlone(strapi, async (write) => {
        // With the lock held: another instance that wants it too finds it settled.
        const plan = await findDue(write, Date.now(), putOff);
        if (!plan) return;
        attempt.plan = plan;
        attempt.outcome = await act(strapi, plan);
        await settlePlan(write, plan.id, ['planned'], attempt.outcome);
      });
      if (attempt.plan && attempt.outcome) report(strapi, attempt.plan, attempt.outcome);
    } catch (error) {
      // Nothing of it was written, the plan stands as it was.
      if (!attempt.plan) throw error;
      if (!(await recordFailure(strapi, attempt.plan, error as Error))) putOff.push(attempt.plan.id);
    }
    if (!attempt.plan) return;
    // Editors who wait for the lock go first.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** @throws what the Document Service refuses with; the transaction around it is then undone */
async function act(strapi: Core.Strapi, { type, documentId, locale, action, plannedBy }: Plan): Promise<Outcome> {
  const uid = uidOf(type);
  const where = { documentId, ...(locale ? { locale } : {}) };
  const rows: { publishedAt: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where, select: ['publishedAt'] });
  if (rows.length === 0) return { state: 'dropped', reasons: inBoth((words) => words.deleted) };

  const params = { documentId, ...(locale ? { locale } : {}) } as never;
  if (action === 'unpublish') {
    if (!rows.some(({ publishedAt }) => publishedAt))
      return { state: 'dropped', reasons: inBoth((words) => words.notPublished) };
    await strapi.documents(uid).unpublish(params);
    return { state: 'done' };
  }

  const document = { uid, documentId, locales: locale ? [locale] : undefined };
  const reasons = { nl: [], en: [] } as Reasons;
  for (const { code } of LANGUAGES) reasons[code] = await findObstacles(strapi, document, code);
  if (reasons.nl.length > 0) return { state: 'failed', reasons };
  await publishAs({ name: plannedBy, way: 'schedule' }, () => strapi.documents(uid).publish(params));
  return { state: 'done' };
}

/** @returns whether the plan is settled; if not, it is tried again later */
async function recordFailure(strapi: Core.Strapi, plan: Plan, error: Error): Promise<boolean> {
  // What rules refuse with is for editors and stays the same until somebody acts; anything else is a fault of ours.
  const isRefused = error instanceof errors.ApplicationError;
  if (!isRefused && plan.attempts + 1 < MOST_ATTEMPTS) {
    strapi.log.error(`${describe(plan)} failed and is tried again: ${error.message}`);
    await writeAlone(strapi, (write) => countAttempt(write, plan.id));
    return false;
  }
  const reasons =
    readRefusals(error) ?? inBoth((words) => (isRefused ? words.refused(error.message) : words.broken(error.message)));
  const outcome: Outcome = { state: 'failed', reasons };
  await writeAlone(strapi, (write) => settlePlan(write, plan.id, ['planned'], outcome));
  report(strapi, plan, outcome);
  return true;
}

function report(strapi: Core.Strapi, plan: Plan, { state, reasons }: Outcome): void {
  const line = `${describe(plan)}: ${state}${reasons ? `. ${reasons.en.join(' ')}` : ''}`;
  if (state === 'failed') strapi.log.warn(line);
  else strapi.log.info(line);
}

const describe = ({ id, action, type, documentId, locale }: Plan): string =>
  `Plan ${id} to ${action} ${[type, documentId, locale].filter(Boolean).join(' ')}`;
