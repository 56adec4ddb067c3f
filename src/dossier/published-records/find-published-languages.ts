interface PublishParams {
  documentId?: string;
  status?: string;
}

/** The languages that a finished action of the Document Service has published; empty where it did something else. */
export function findPublishedLanguages(
  action: string,
  params: PublishParams,
  result: unknown
): { documentId: string; locales: string[] } | null {
  const { documentId: made, entries, locale } = (result ?? {}) as Result;
  const documentId = params.documentId ?? made;
  if (!result || !documentId) return null;
  if (action === 'publish') return { documentId, locales: (entries ?? []).map((entry) => entry.locale ?? '') };
  if ((action === 'create' || action === 'update') && params.status === 'published')
    return { documentId, locales: [locale ?? ''] };
  return null;
}

interface Result {
  documentId?: string;
  locale?: string | null;
  entries?: { locale?: string | null }[];
}
