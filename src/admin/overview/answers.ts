/** What the routes of the home page answer (editorial/overview). */
export type Figure =
  | 'missing-nl'
  | 'missing-en'
  | 'outdated-translations'
  | 'review-due'
  | 'trainings-without-session'
  | 'blocked'
  | 'advice'
  | 'broken-links'
  | 'old-drafts';

export interface Header {
  id: string;
  title: string;
}

export interface CoverageRow extends Header {
  counts: number[];
}

export interface Coverage {
  quadrants: (Header & { count: number })[];
  ethics: CoverageRow[];
  disciplines: CoverageRow[];
}

export interface Moment {
  type: string;
  documentId: string;
  locale: string;
  title: string;
  at: string;
}

export interface PlannedMoment extends Moment {
  action: 'publish' | 'unpublish';
  reasons: string[];
}

export interface Overview {
  figures: { name: Figure; count: number }[];
  coverage: { nl?: Coverage; en?: Coverage };
  lastPublished: Moment[];
  coming: PlannedMoment[];
  failed: PlannedMoment[];
  unjudged: number;
  linkCheck: { isOn: boolean; links: number; unvisited: number; lastVisitAt: string | null };
}

export interface ListedEntry {
  type: string;
  documentId: string;
  locale: string;
  title: string;
  date: string | null;
  notes: string[];
  moreNotes: number;
  url: string | null;
}

export interface ListedPage {
  total: number;
  page: number;
  pageSize: number;
  entries: ListedEntry[];
}
