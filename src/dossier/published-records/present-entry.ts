import { describeLicence, findDelivery, type Attribute, type DossierType } from '../content-model';
import { blocksToHtml } from './blocks-to-html';
import { findFacetValues } from './find-facet-values';
import { findOwnFields } from './find-own-fields';
import { findSortKeys, type SortKeys } from './find-sort-keys';
import { presentPicture, type FileRow } from './present-picture';
import { SCHEMA_VERSION, type RecordSettings } from './record-settings';

export type Row = Record<string, unknown> & { documentId: string; locale?: string | null };

export interface PresentContext {
  settings: RecordSettings;
  /** The languages in which this document is published, in the dossier's order; empty for types without languages. */
  availableLanguages: string[];
  findAttributes(uid: string): Record<string, Attribute>;
}

/** Something that a record shows a part of: a document of a type, or a file. */
export interface Link {
  type: DossierType | 'file';
  id: string;
}

export interface Presented {
  type: DossierType;
  documentId: string;
  /** Empty for types without languages. */
  locale: string;
  slug: string | null;
  key: string | null;
  title: string;
  /** The JSON text as /v1 gives it, without the dates, whole and as lists show it. */
  record: string;
  listRecord: string;
  links: Link[];
  facets: { name: string; value: string }[];
  sortKeys: SortKeys;
  syndicate: boolean;
}

const DEFAULT_ATTRIBUTION = 'DEN';

/**
 * A published row (read by readWhole) as the outside world gets it. Pure: the same row and settings give the same
 * text, byte for byte. What it embeds comes back as `links`, so that those records can be found when it changes.
 */
export function presentEntry(type: DossierType, uid: string, row: Row, context: PresentContext): Presented {
  const delivery = findDelivery(type);
  const attributes = context.findAttributes(uid);
  const links = new Map<string, Link>();
  const present = createValuePresenter(context, (link) => links.set(`${link.type}/${link.id}`, link));

  const own: Record<string, unknown> = {};
  for (const [name, attribute] of findOwnFields(attributes, delivery)) {
    try {
      own[name] = present(row[name], attribute);
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  }
  const locale = row.locale ?? '';
  const iri = iriOf(type, row.documentId, context.settings);
  const slug = textOrNull(row.slug);
  const head = {
    id: row.documentId,
    iri,
    type,
    language: locale || null,
    availableLanguages: context.availableLanguages,
    slug,
    url: findUrl(type, slug, locale, iri, context.settings),
    title: titleOf(row),
    summary: delivery.summary ? textOrNull(row[delivery.summary]) : null,
  };
  const tail = {
    ...('licence' in attributes ? presentRights(row) : {}),
    contact: context.settings.contactEmail,
    schemaVersion: SCHEMA_VERSION,
  };
  const short = Object.fromEntries(Object.entries(own).filter(([name]) => !delivery.long.includes(name)));
  return {
    type,
    documentId: row.documentId,
    locale,
    slug,
    key: textOrNull(row.key),
    title: titleOf(row),
    record: JSON.stringify({ ...head, ...own, ...tail }),
    listRecord: JSON.stringify({ ...head, ...short, ...tail }),
    links: [...links.values()],
    facets: findFacetValues(row, delivery.facets),
    sortKeys: findSortKeys(type, row),
    syndicate: row.syndicate !== false,
  };
}

/** `{publicUrl}/id/{collection}/{id}`: the permanent name of a thing, the same in every language. */
export function iriOf(type: DossierType, documentId: string, { publicUrl }: RecordSettings): string {
  return `${publicUrl}/id/${findDelivery(type).collection}/${documentId}`;
}

export function titleOf(row: Record<string, unknown>): string {
  return String(row.title ?? row.name ?? '');
}

type ValuePresenter = (value: unknown, attribute: Attribute) => unknown;

function createValuePresenter(context: PresentContext, addLink: (link: Link) => void): ValuePresenter {
  const present: ValuePresenter = (value, attribute) => {
    if (attribute.repeatable || attribute.type === 'dynamiczone') {
      return ((value as Row[] | null) ?? [])
        .map((item) => presentComponent(item, attribute))
        .filter((item) => item !== null);
    }
    switch (attribute.type) {
      case 'component':
        return value ? presentComponent(value as Row, attribute) : null;
      case 'blocks':
        // An import past Strapi's checks can leave anything here; /v1 promises a list.
        if (value && !Array.isArray(value)) throw new Error('this is no rich text');
        return value ? { blocks: value, html: blocksToHtml(value) } : null;
      case 'relation': {
        const type = String(attribute.target).split('.')[1] as DossierType;
        if (Array.isArray(value)) return value.map((target) => presentReference(type, target));
        return value ? presentReference(type, value as Row) : null;
      }
      case 'datetime':
        return value ? new Date(value as string).toISOString() : null;
      default:
        return value === '' || value === undefined ? null : value;
    }
  };

  const presentComponent = (item: Row, attribute: Attribute): unknown => {
    const uid = attribute.component ?? String(item.__component);
    if (uid === 'shared.item') return item.text ?? '';
    if (uid === 'shared.iri') return item.iri ?? '';
    if (uid === 'shared.picture') {
      const file = item.file as FileRow | null;
      if (file) addLink({ type: 'file', id: String(file.id) });
      return presentPicture(item, context.settings);
    }
    const fields = Object.entries(context.findAttributes(uid)).filter(([name]) => name !== 'id');
    const values = Object.fromEntries(fields.map(([name, inner]) => [name, present(item[name], inner)]));
    return attribute.type === 'dynamiczone' ? { type: uid.split('.')[1], ...values } : values;
  };

  const presentReference = (type: DossierType, target: Row): unknown => {
    addLink({ type, id: target.documentId });
    return {
      id: target.documentId,
      type,
      ...(target.key ? { key: target.key } : {}),
      slug: textOrNull(target.slug),
      title: titleOf(target),
      iri: iriOf(type, target.documentId, context.settings),
    };
  };

  return present;
}

function presentRights(row: Row): object {
  return {
    licence: describeLicence(row.licence),
    attribution: textOrNull(row.attribution) ?? DEFAULT_ATTRIBUTION,
    sourceUrl: textOrNull(row.sourceUrl),
  };
}

function findUrl(
  type: DossierType,
  slug: string | null,
  locale: string,
  iri: string,
  { pageUrls }: RecordSettings
): string {
  const pattern = pageUrls[type];
  if (!pattern || !slug) return locale ? `${iri}?language=${locale}` : iri;
  return pattern.replaceAll('{language}', locale).replaceAll('{slug}', encodeURIComponent(slug));
}

export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
