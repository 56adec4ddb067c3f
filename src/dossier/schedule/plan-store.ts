import type { DossierType, Language } from '../content-model';
import type { Write } from '../published-records';

type Tables = Pick<Write, 'table'>;
export type PlannedAction = 'publish' | 'unpublish';

/**
 * planned: waits for its moment. done: carried out. failed: could not be carried out, and stays in view until somebody
 * acts on it. dropped: there was nothing left to do. cancelled: by a person. solved: failed, and done by hand since.
 */
export type PlanState = 'planned' | 'done' | 'failed' | 'dropped' | 'cancelled' | 'solved';

/** Why a plan failed or was dropped, one sentence each, as editors read it. */
export type Reasons = Record<Language, string[]>;

export interface PlannedEntry {
  type: DossierType;
  documentId: string;
  /** Empty for types without languages. */
  locale: string;
}

export interface Plan extends PlannedEntry {
  id: number;
  action: PlannedAction;
  state: PlanState;
  /** Milliseconds since 1970, UTC, as all times here. */
  dueAt: number;
  plannedAt: number;
  plannedBy: string | null;
  reasons: Reasons | null;
  attempts: number;
  handledAt: number | null;
}

const keyOf = ({ type, documentId, locale }: PlannedEntry) => ({ type, document_id: documentId, locale });

function toPlan(row: Record<string, unknown>): Plan {
  return {
    id: Number(row.id),
    type: row.type as DossierType,
    documentId: row.document_id as string,
    locale: row.locale as string,
    action: row.action as PlannedAction,
    state: row.state as PlanState,
    dueAt: Number(row.due_at),
    plannedAt: Number(row.planned_at),
    plannedBy: row.planned_by as string | null,
    reasons: row.reasons ? (JSON.parse(row.reasons as string) as Reasons) : null,
    attempts: Number(row.attempts),
    handledAt: row.handled_at === null ? null : Number(row.handled_at),
  };
}

/** The plans in these states, the earliest first. */
export async function findPlansIn(
  { table }: Tables,
  states: PlanState[],
  entry?: { type: DossierType; documentId: string; locale?: string }
): Promise<Plan[]> {
  const query = table('planned_actions').whereIn('state', states).orderBy('due_at').orderBy('id');
  if (entry) void query.where({ type: entry.type, document_id: entry.documentId });
  if (entry?.locale !== undefined) void query.where({ locale: entry.locale });
  return ((await query) as Record<string, unknown>[]).map(toPlan);
}

export async function findPlan({ table }: Tables, id: number): Promise<Plan | null> {
  const row: Record<string, unknown> | undefined = await table('planned_actions').where({ id }).first();
  return row ? toPlan(row) : null;
}

/** When the next plan is due, or null when there is none. */
export async function findNextMoment({ table }: Tables): Promise<number | null> {
  const row: { next: number | string | null } | undefined = await table('planned_actions')
    .where({ state: 'planned' })
    .min('due_at as next')
    .first();
  return row?.next === null || row?.next === undefined ? null : Number(row.next);
}

/** The first plan that is due; call it with the lock of writers held, so that no other instance takes it too. */
export async function findDue({ table }: Tables, now: number, except: number[]): Promise<Plan | null> {
  const row: Record<string, unknown> | undefined = await table('planned_actions')
    .where({ state: 'planned' })
    .where('due_at', '<=', now)
    .whereNotIn('id', except)
    .orderBy('due_at')
    .orderBy('id')
    .first();
  return row ? toPlan(row) : null;
}

/** Plans an action; a plan for the same action on the same entry is moved, and one that failed is no longer in view. */
export async function savePlan(
  { table }: Tables,
  entry: PlannedEntry,
  plan: { action: PlannedAction; dueAt: number; plannedBy: string | null }
): Promise<void> {
  await table('planned_actions')
    .where({ ...keyOf(entry), action: plan.action })
    .whereIn('state', ['planned', 'failed', 'dropped'])
    .update({ state: 'cancelled', handled_at: Date.now(), handled_by: plan.plannedBy });
  await table('planned_actions').insert({
    ...keyOf(entry),
    action: plan.action,
    state: 'planned',
    due_at: plan.dueAt,
    planned_at: Date.now(),
    planned_by: plan.plannedBy,
  });
}

/** @returns whether the plan was still in one of these states */
export async function settlePlan(
  { table }: Tables,
  id: number,
  from: PlanState[],
  to: { state: PlanState; reasons?: Reasons; handledBy?: string | null }
): Promise<boolean> {
  const changed: number = await table('planned_actions')
    .where({ id })
    .whereIn('state', from)
    .update({
      state: to.state,
      reasons: to.reasons ? JSON.stringify(to.reasons) : null,
      handled_at: Date.now(),
      handled_by: to.handledBy ?? null,
    });
  return changed > 0;
}

export async function countAttempt({ table }: Tables, id: number): Promise<void> {
  await table('planned_actions').where({ id, state: 'planned' }).increment('attempts', 1);
}

/** What was done by hand since needs no attention any more. */
export async function settleFailed({ table }: Tables, entry: PlannedEntry, action: PlannedAction): Promise<void> {
  await table('planned_actions')
    .where({ ...keyOf(entry), action, state: 'failed' })
    .update({ state: 'solved', handled_at: Date.now() });
}
