import { useFetchClient } from '@strapi/strapi/admin';
import * as React from 'react';

interface OpenEntry {
  model: string;
  documentId?: string;
  locale?: string;
}

interface PreviewLink {
  url: string;
  expires: string;
}

type Outcome = { copiedUntil: string } | { problem: 'failed' | 'forbidden' } | null;

/** Asks for a new link at each press: one that was made when the form was opened would soon have expired. */
export function usePreview({ model, documentId, locale }: OpenEntry) {
  const { post } = useFetchClient();
  const [outcome, setOutcome] = React.useState<Outcome>(null);
  const [isBusy, setBusy] = React.useState(false);
  React.useEffect(() => setOutcome(null), [model, documentId, locale]);

  const ask = async (use: (link: PreviewLink) => void | Promise<void>): Promise<boolean> => {
    setBusy(true);
    setOutcome(null);
    try {
      const { data } = await post<{ data: PreviewLink }>(`/dossier-check/${model}/${documentId}/preview`, { locale });
      await use(data.data);
      return true;
    } catch (error) {
      const { status } = error as { status?: number };
      setOutcome({ problem: status === 403 ? 'forbidden' : 'failed' });
      return false;
    } finally {
      setBusy(false);
    }
  };

  /** The tab is opened at once: a browser blocks one that comes later, when the link is there. */
  const open = async () => {
    const tab = window.open('', '_blank');
    const isOpen = await ask(({ url }) => {
      if (!tab) return window.location.assign(url);
      tab.opener = null;
      tab.location.replace(url);
    });
    if (!isOpen) tab?.close();
  };

  const copy = () =>
    ask(async ({ url, expires }) => {
      await navigator.clipboard.writeText(url);
      setOutcome({ copiedUntil: expires });
    });

  return { open, copy, outcome, isBusy };
}
