/**
 * With this header the form of an entry tells, when it is saved, which version it was opened with:
 * `{documentId} {locale, or - for types without languages} {updatedAt}`.
 */
export const OPENED_HEADER = 'x-dossier-opened';

/** An entry as a form was opened with it. */
export interface OpenedVersion {
  documentId: string;
  locale: string | null;
  /** When it was saved, as `updatedAt` says. */
  at: string;
}

export function writeOpened({ documentId, locale, at }: OpenedVersion): string {
  return `${documentId} ${locale ?? '-'} ${at}`;
}

/** Null when there is nothing that can be read. */
export function readOpened(header: string): OpenedVersion | null {
  const [documentId, locale, at = ''] = header.split(' ');
  if (!documentId || Number.isNaN(Date.parse(at))) return null;
  return { documentId, locale: locale === '-' ? null : locale, at: new Date(at).toISOString() };
}
