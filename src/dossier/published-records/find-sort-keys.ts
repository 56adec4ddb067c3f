import type { DossierType } from '../content-model';

/** What lists can be ordered and bounded by, beside the dates of publication. Times in milliseconds since 1970; 0 is none. */
export interface SortKeys {
  titleKey: string;
  position: number;
  /** The first start: of a use case, or of a training's sessions. */
  startsAt: number;
  /** The last start: a training with a session to come starts after now, whatever came before. */
  lastStartsAt: number;
  /** Of the first start; 0 where the year of first publication counts instead. */
  year: number;
}

const LONGEST_TITLE_KEY = 100;

export function findSortKeys(type: DossierType, row: Record<string, unknown>): SortKeys {
  const starts = findStarts(type, row);
  const startsAt = starts.length > 0 ? Math.min(...starts) : 0;
  return {
    titleKey: foldTitle(String(row.title ?? row.name ?? '')),
    position: Number(row.position ?? row.weight ?? 0),
    startsAt,
    lastStartsAt: starts.length > 0 ? Math.max(...starts) : 0,
    year: startsAt ? new Date(startsAt).getUTCFullYear() : 0,
  };
}

function findStarts(type: DossierType, row: Record<string, unknown>): number[] {
  const written =
    type === 'training'
      ? ((row.sessions as { startsAt?: string }[] | null) ?? []).map(({ startsAt }) => startsAt)
      : [type === 'use-case' && row.startDate ? `${String(row.startDate)}-01` : undefined];
  return written.flatMap((start) => (start ? [new Date(start).getTime()] : []));
}

/** A title for ordering, the same on every database: small letters, no accents, no signs in front. */
export function foldTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, LONGEST_TITLE_KEY);
}
