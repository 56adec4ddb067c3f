import type { Language, Licence } from '../../content-model';
import type { Picture } from '../body-html';
import { cleanTexts } from '../clean-text';
import { recordToHtml, type DeliveredRecord } from '../record-html';

/** A feed in no format yet. */
export interface Feed {
  /** Stays the same on every page and for ever. */
  id: string;
  title: string;
  description: string;
  language: Language;
  /** For readers. */
  home: string;
  publisher: string;
  rights: string;
  updated: Date;
  links: { self: string; first: string; previous?: string; next?: string };
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** The permanent name; with its language, for the same thing in two languages is two items. */
  id: string;
  iri: string;
  type: string;
  url: string;
  title: string;
  summary: string | null;
  /** null under all rights reserved. */
  html: string | null;
  language: string | null;
  published: Date;
  updated: Date;
  authors: string[];
  categories: { term: string; scheme: string; label: string }[];
  licence: Licence | null;
  attribution: string | null;
  picture: Picture | null;
}

interface Reference {
  iri: string;
  key?: string;
  slug: string | null;
  title: string;
}

/** The fields whose references become categories. */
const CATEGORIES = [
  'quadrant',
  'alsoInQuadrants',
  'quadrants',
  'ethicsTopics',
  'disciplines',
  'techniques',
  'audiences',
];

/** A record as an item of a feed. Signs that XML cannot hold are taken out here, for every format. */
export function presentEntry(delivered: DeliveredRecord): FeedEntry {
  const record = cleanTexts(delivered);
  const isProtected = record.licence?.key === 'all-rights-reserved';
  return {
    id: record.language ? `${record.iri}?language=${record.language}` : record.iri,
    iri: record.iri,
    type: record.type,
    url: record.url,
    title: record.title,
    summary: record.summary,
    html: isProtected ? null : recordToHtml(record),
    language: record.language,
    published: new Date(record.firstPublishedAt),
    updated: new Date(record.modifiedAt),
    authors: ((record.authors ?? []) as { name: string | null }[]).flatMap(({ name }) => name ?? []),
    categories: findCategories(record),
    licence: record.licence ?? null,
    attribution: record.attribution ?? null,
    picture: findPicture(record),
  };
}

function findCategories(record: DeliveredRecord): FeedEntry['categories'] {
  const references = CATEGORIES.flatMap((field) => (record[field] ?? []) as Reference | Reference[]);
  return references.map(({ iri, key, slug, title }) => ({
    term: key ?? slug ?? iri,
    scheme: iri.slice(0, iri.lastIndexOf('/')),
    label: title,
  }));
}

function findPicture({ cover, picture, pictures }: DeliveredRecord): Picture | null {
  return ((cover ?? picture ?? (pictures as unknown[] | undefined)?.[0]) as Picture | undefined) ?? null;
}
