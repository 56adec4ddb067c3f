import type { AdminLanguage } from '../language';

const USE_CASE = 'api::use-case.use-case';

/** The form of an entry; in a language that it has not yet, the form to write it. */
export function findFormAddress({ type, documentId }: { type: string; documentId: string }, locale: string): string {
  const uid = `api::${type}.${type}`;
  const kind = type === 'dossier' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${kind}${locale ? `?plugins[i18n][locale]=${locale}` : ''}`;
}

/** A cell of the coverage: a quadrant, and with it a topic, a discipline or nothing. */
export interface CoverageQuery {
  language: AdminLanguage;
  quadrant: string;
  row: { field: 'ethics' | 'disciplines'; id: string } | null;
}

/**
 * The list of published use cases that a cell counts. The admin reads five levels of brackets and no more; hence `$or`
 * beside `$and`, and values without `$eq`. The server drops all conditions when `$and` has nothing but the status; hence
 * the language, which says nothing new.
 */
export function findCoverageAddress({ language, quadrant, row }: CoverageQuery): string {
  const conditions = [
    '[$and][0][__status][$eq]=published',
    `[$and][1][locale][$eq]=${language}`,
    `[$or][0][quadrant][documentId]=${quadrant}`,
    `[$or][1][alsoInQuadrants][documentId]=${quadrant}`,
  ];
  if (row?.field === 'ethics') conditions.push(`[$and][2][ethics][topic][documentId]=${row.id}`);
  if (row?.field === 'disciplines') conditions.push(`[$and][2][disciplines][documentId]=${row.id}`);
  const filters = conditions.map((condition) => `filters${condition}`);
  const query = ['page=1', 'pageSize=25', 'sort=title:ASC', `plugins[i18n][locale]=${language}`, ...filters];
  return `/content-manager/collection-types/${USE_CASE}?${query.join('&')}`;
}

interface Conditions {
  plugins?: { i18n?: { locale?: string } };
  filters?: {
    $or?: { quadrant?: { documentId?: unknown } }[];
    $and?: { ethics?: { topic?: { documentId?: unknown } }; disciplines?: { documentId?: unknown } }[];
  };
}

/** The cell that a list is the list of, by the address as the admin has read it; null for any other list. */
export function readCoverageQuery(query: object): CoverageQuery | null {
  const { filters, plugins } = query as Conditions;
  const quadrant = filters?.$or?.[0]?.quadrant?.documentId;
  if (typeof quadrant !== 'string') return null;
  const [, , third] = filters?.$and ?? [];
  const ethics = third?.ethics?.topic?.documentId;
  const discipline = third?.disciplines?.documentId;
  const row =
    typeof ethics === 'string'
      ? ({ field: 'ethics', id: ethics } as const)
      : typeof discipline === 'string'
        ? ({ field: 'disciplines', id: discipline } as const)
        : null;
  return { language: plugins?.i18n?.locale === 'en' ? 'en' : 'nl', quadrant, row };
}
