import type { Core } from '@strapi/strapi';
import { findTitleField, uidOf, type DossierType, type DossierUid, type Language } from '../content-model';
import { withTables } from '../published-records';
import { findPlansIn, type Plan, type PlannedAction, type PlanState } from './plan-store';

/** A plan as it is shown: times in ISO 8601, UTC. */
export interface PlanView {
  id: number;
  type: DossierType;
  uid: DossierUid;
  documentId: string;
  /** null for types without languages. */
  locale: string | null;
  /** Of the draft as it is now; empty when the entry was deleted. */
  title: string;
  action: PlannedAction;
  state: PlanState;
  at: string;
  plannedAt: string;
  plannedBy: string | null;
  /** Why it failed or was dropped, in the language asked for. */
  reasons: string[];
}

export interface Plans {
  /** What is to come, the first first. */
  coming: PlanView[];
  /** What could not be carried out and nobody has acted on yet. */
  failed: PlanView[];
  /** What there was nothing left to do for (the entry was deleted, or withdrawn by hand) and nobody has cleared yet. */
  dropped: PlanView[];
}

/** All plans that are open, for an overview. It does not look at who asks: show a person only types that they may read. */
export async function findPlans(strapi: Core.Strapi, language: Language): Promise<Plans> {
  const plans = await withTables(strapi, (tables) => findPlansIn(tables, ['planned', 'failed', 'dropped']));
  const views = await presentPlans(strapi, plans, language);
  const inState = (wanted: PlanState) => views.filter(({ state }) => state === wanted);
  return { coming: inState('planned'), failed: inState('failed'), dropped: inState('dropped') };
}

export async function presentPlans(strapi: Core.Strapi, plans: Plan[], language: Language): Promise<PlanView[]> {
  const titles = await findTitles(strapi, plans);
  return plans.map((plan) => ({
    id: plan.id,
    type: plan.type,
    uid: uidOf(plan.type),
    documentId: plan.documentId,
    locale: plan.locale || null,
    title: titles.get(`${plan.documentId}/${plan.locale}`) ?? '',
    action: plan.action,
    state: plan.state,
    at: new Date(plan.dueAt).toISOString(),
    plannedAt: new Date(plan.plannedAt).toISOString(),
    plannedBy: plan.plannedBy,
    reasons: plan.reasons?.[language] ?? [],
  }));
}

async function findTitles(strapi: Core.Strapi, plans: Plan[]): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const uid of new Set(plans.map(({ type }) => uidOf(type)))) {
    const field = findTitleField(uid);
    const ids = plans.filter(({ type }) => uidOf(type) === uid).map(({ documentId }) => documentId);
    const rows: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: ids }, publishedAt: null },
      select: ['documentId', 'locale', field] as never,
    });
    for (const row of rows) titles.set(`${row.documentId}/${row.locale ?? ''}`, String(row[field] ?? ''));
  }
  return titles;
}
