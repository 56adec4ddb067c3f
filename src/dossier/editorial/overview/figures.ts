import type { Core } from '@strapi/strapi';
import {
  DOSSIER_TYPES,
  findAttributes,
  findTitleField,
  isLocalizedType,
  uidOf,
  type DossierType,
} from '../../content-model';
import { gapListName, isPostgres } from '../../published-records';

/** What an editor may have to do. The same query counts a figure and makes its list, so that the two cannot differ. */
export const FIGURES = [
  'missing-nl',
  'missing-en',
  'outdated-translations',
  'review-due',
  'trainings-without-session',
  'blocked',
  'advice',
  'broken-links',
  'old-drafts',
] as const;
export type Figure = (typeof FIGURES)[number];

export const isFigure = (name: string): name is Figure => (FIGURES as readonly string[]).includes(name);

/** A draft that was never published and that nobody saved for so long. */
export const OLD_DRAFT_DAYS = 60;

/** Rows of type, locale, document_id, title and detail, before the rights of an editor. */
export interface Source {
  sql: string;
  values: (string | number)[];
}

/** The figures that are found by one query; trainings and links are found elsewhere. */
export type QueriedFigure = Exclude<Figure, 'trainings-without-session' | 'broken-links'>;

export function buildSource(strapi: Core.Strapi, figure: QueriedFigure, now: number): Source {
  switch (figure) {
    case 'missing-nl':
      return missingTranslations('nl');
    case 'missing-en':
      return missingTranslations('en');
    case 'blocked':
      return judged('blocks');
    case 'advice':
      return judged('advice');
    case 'review-due':
      return ofEntries(strapi, findTypesWith(strapi, 'reviewDue'), (type) => ({
        from: `${tableOf(strapi, type)} e`,
        where: `e.published_at is not null and e.review_due < ?`,
        detail: 'e.review_due',
        values: [new Date(now).toISOString().slice(0, 10)],
      }));
    case 'outdated-translations':
      return outdatedTranslations(strapi);
    case 'old-drafts': {
      const since = now - OLD_DRAFT_DAYS * 86_400_000;
      return ofEntries(strapi, [...DOSSIER_TYPES], (type) => {
        const table = tableOf(strapi, type);
        return {
          from: `${table} e`,
          // Which documents were never published is read from an index alone; of the rest no row is touched.
          where: `e.id in (select max(d.id) from ${table} d group by d.document_id, d.locale having max(d.published_at) is null)
            and e.updated_at < ?`,
          detail: 'e.updated_at',
          values: [isPostgres(strapi) ? new Date(since).toISOString() : since],
        };
      });
    }
  }
}

/** A type without a field to say so is outdated by what is known of its source alone (translations/bases.ts). */
function outdatedTranslations(strapi: Core.Strapi): Source {
  const withField = findTypesWith(strapi, 'translationStatus');
  return ofEntries(strapi, DOSSIER_TYPES.filter(isLocalizedType), (type) =>
    withField.includes(type)
      ? {
          from: `${tableOf(strapi, type)} e`,
          where: `e.published_at is null and e.translation_status = ?`,
          detail: 'e.updated_at',
          values: ['outdated'],
        }
      : {
          from: `translation_bases b join ${tableOf(strapi, type)} e on e.document_id = b.document_id and e.locale = b.locale`,
          where: `b.type = ? and b.is_outdated and e.published_at is null`,
          detail: 'b.since',
          values: [type],
        }
  );
}

/** Published entries that have no published version in a language. */
function missingTranslations(language: 'nl' | 'en'): Source {
  const lists = DOSSIER_TYPES.filter(isLocalizedType).map((type) => gapListName(type, language));
  return {
    sql: `select r.type, r.locale, r.document_id, r.title, null as detail from record_lists l
      join published_records r on r.id = l.record_id
      where l.facet = '' and l.value = '' and l.list in (${lists.map(() => '?').join(', ')})`,
    values: lists,
  };
}

/** The record is joined from the left: a count, which needs nothing of it, then does not look it up. */
function judged(column: 'blocks' | 'advice'): Source {
  return {
    sql: `select c.type, c.locale, r.document_id, r.title, c.findings as detail from record_checks c
      left join published_records r on r.id = c.record_id where c.${column} > 0`,
    values: [],
  };
}

interface Part {
  /** The table of the type, with the name `e`. */
  from: string;
  where: string;
  detail: string;
  values: (string | number)[];
}

function ofEntries(strapi: Core.Strapi, types: DossierType[], describe: (type: DossierType) => Part): Source {
  const parts = types.map((type) => ({ type, part: describe(type) }));
  const text = isPostgres(strapi) ? 'varchar' : 'text';
  return {
    sql: parts
      .map(
        ({ type, part }) =>
          `select '${type}' as type, ${isLocalizedType(type) ? 'e.locale' : `''`} as locale, e.document_id,
             e.${findTitleField(uidOf(type))} as title, cast(${part.detail} as ${text}) as detail from ${part.from} where ${part.where}`
      )
      .join(' union all '),
    values: parts.flatMap(({ part }) => part.values),
  };
}

const tableOf = (strapi: Core.Strapi, type: DossierType): string => strapi.db.metadata.get(uidOf(type)).tableName;

const findTypesWith = (strapi: Core.Strapi, field: string): DossierType[] =>
  DOSSIER_TYPES.filter((type) => field in findAttributes(strapi, uidOf(type)));
