import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';
import type { CheckAnswer, FactsAnswer } from './answers';

export interface OpenEntry {
  model: string;
  documentId?: string;
  locale?: string;
}

/** Milliseconds without typing before a form is checked. */
const PAUSE = 800;

interface Checks {
  answer: CheckAnswer | null;
  hasFailed: boolean;
}

/** The findings for the form as it is now; asked again after a pause in typing. The last question wins. */
export function useChecks({ model, documentId, locale }: OpenEntry, values: unknown): Checks {
  const { post } = useFetchClient();
  const [checks, setChecks] = React.useState<Checks>({ answer: null, hasFailed: false });

  React.useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const body = { values, documentId, locale };
        const { data } = await post<{ data: CheckAnswer }>(`/dossier-check/${model}`, body, {
          signal: controller.signal,
        });
        if (!controller.signal.aborted) setChecks({ answer: data.data, hasFailed: false });
      } catch {
        // What was found before stays in view.
        if (!controller.signal.aborted) setChecks(({ answer }) => ({ answer, hasFailed: true }));
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [post, model, documentId, locale, values]);

  return checks;
}

/** How often an open form asks whether someone else has saved, in milliseconds. */
const EVERY = 30_000;

/** What is known beside the text; asked again after a save, when the window is looked at again, and now and then. */
export function useFacts(
  { model, documentId, locale }: OpenEntry,
  { updatedAt, isSaving }: { updatedAt?: string; isSaving: boolean }
): { facts: FactsAnswer | null; askAgain(): void } {
  const { get } = useFetchClient();
  const [facts, setFacts] = React.useState<FactsAnswer | null>(null);
  const [asked, setAsked] = React.useState(0);

  React.useEffect(() => {
    if (!documentId) return setFacts(null);
    // A save, also one that is refused, is over before anything is asked about it.
    if (isSaving) return;
    let isCurrent = true;
    const ask = async () => {
      if (document.visibilityState === 'hidden') return;
      try {
        const { data } = await get<{ data: FactsAnswer }>(`/dossier-check/${model}/${documentId}`, {
          params: locale ? { locale } : {},
        });
        if (isCurrent) setFacts(data.data);
      } catch {
        // The next question may be answered.
      }
    };
    void ask();
    const timer = setInterval(ask, EVERY);
    window.addEventListener('focus', ask);
    return () => {
      isCurrent = false;
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [get, model, documentId, locale, updatedAt, isSaving, asked]);

  return { facts, askAgain: () => setAsked((count) => count + 1) };
}
