import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import { readReason, type OpenEntry } from '../open-entry';

/** What the routes of the schedule answer (dossier/schedule). */
export interface PlanAnswer {
  id: number;
  action: PlannedAction;
  state: 'planned' | 'failed' | 'dropped';
  at: string;
  plannedBy: string | null;
  reasons: string[];
}

export type PlannedAction = 'publish' | 'unpublish';

type Answer = { data: { plans: PlanAnswer[] } };

export interface Plans {
  /** null while they are not known. */
  plans: PlanAnswer[] | null;
  hasFailed: boolean;
  /** @returns what was wrong, in words, or null */
  plan(wish: { action: PlannedAction; date: string; time: string }): Promise<string | null>;
  cancel(id: number): Promise<string | null>;
}

/** The longest that a timer of a browser can wait, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;
/** After its moment a plan takes this long to be carried out, as a rule. */
const CARRIED_OUT = 3_000;

/** The plans of the entry that is open; asked again after a save, when the window is looked at again, and when one is due. */
export function usePlans({ model, documentId, locale, state }: OpenEntry, fallback: string): Plans {
  const { get, post, del } = useFetchClient();
  const [plans, setPlans] = React.useState<PlanAnswer[] | null>(null);
  const [hasFailed, setHasFailed] = React.useState(false);
  const path = `/dossier-schedule/${model}/${documentId}`;
  const ask = React.useCallback(
    () =>
      get<Answer>(path, { params: locale ? { locale } : {} }).then(
        ({ data }) => setPlans(data.data.plans),
        () => setHasFailed(true)
      ),
    [get, path, locale]
  );

  React.useEffect(() => {
    void ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [ask, state]);

  const next = plans?.find((plan) => plan.state === 'planned')?.at;
  React.useEffect(() => {
    if (!next) return;
    const wait = Math.max(0, new Date(next).getTime() - Date.now()) + CARRIED_OUT;
    if (wait > LONGEST_WAIT) return;
    const timer = setTimeout(ask, wait);
    return () => clearTimeout(timer);
  }, [ask, next]);

  const change = async (work: () => Promise<{ data: Answer }>) => {
    try {
      const { data } = await work();
      setPlans(data.data.plans);
      return null;
    } catch (error) {
      return readReason(error) ?? fallback;
    }
  };
  return {
    plans,
    hasFailed,
    plan: (wish) => change(() => post<Answer>(path, wish, { params: locale ? { locale } : {} })),
    cancel: (id) => change(() => del<Answer>(`/dossier-schedule/${id}`)),
  };
}
