import { useQueryParams } from '@strapi/strapi/admin';

/** What the content manager tells a side panel of the entry that is open. */
export interface PanelProps {
  activeTab: 'draft' | 'published' | null;
  model: string;
  documentId?: string;
  document?: { documentId?: string; updatedAt?: string; locale?: string | null; status?: string };
}

/** The stored entry that is open, in one language; undefined for a form that was never saved. */
export interface OpenEntry {
  model: string;
  documentId: string;
  locale?: string;
  /** Changes when the entry is saved, published or withdrawn. */
  state: string;
}

export function useOpenEntry({ model, document: entry }: PanelProps): OpenEntry | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? entry?.locale ?? undefined;
  // A language that was never saved is opened with nothing, or with the other language's document.
  const isStored = entry?.documentId && (!locale || !entry.locale || entry.locale === locale);
  if (!isStored) return undefined;
  return { model, documentId: entry.documentId as string, locale, state: `${entry.updatedAt} ${entry.status}` };
}

/** What the server said was wrong, if it did; Strapi says nothing of why something is forbidden. */
export function readReason(error: unknown): string | undefined {
  const answered = (error as { response?: { data?: { error?: { status?: number; message?: string } } } }).response?.data
    ?.error;
  return answered?.status === 403 ? undefined : answered?.message;
}
