import type { components } from '../../../types/dossier-api';

type Schemas = components['schemas'];

/** Concepts are delivered as vocabularies only, so the contract of /v1 has no schema of their records. */
export interface ConceptRecord extends Pick<
  Schemas['Quadrant'],
  | 'id'
  | 'iri'
  | 'language'
  | 'availableLanguages'
  | 'slug'
  | 'url'
  | 'title'
  | 'summary'
  | 'contact'
  | 'firstPublishedAt'
  | 'publishedAt'
  | 'modifiedAt'
> {
  type: 'concept';
  scheme: string | null;
  key: string | null;
  altLabels: string[];
  exactMatch: string[];
}

/** A record as /v1 delivers it, by type. */
export interface RecordsByType {
  article: Schemas['Article'];
  'use-case': Schemas['UseCase'];
  'ethics-topic': Schemas['EthicsTopic'];
  training: Schemas['Training'];
  quadrant: Schemas['Quadrant'];
  'glossary-term': Schemas['GlossaryTerm'];
  page: Schemas['Page'];
  concept: ConceptRecord;
  organisation: Schemas['Organisation'];
  tool: Schemas['Tool'];
  dossier: Schemas['DossierRecord'];
}

export type DeliveredRecord = RecordsByType[keyof RecordsByType];
export type Reference = Schemas['Reference'];
export type Picture = Schemas['Picture'];
export type Licence = Schemas['Licence'];
export type RichText = Schemas['RichText'];

/** The licence of a record, whatever its type; null where the licence of the whole dossier holds. */
export function licenceOf(record: DeliveredRecord): Licence | null {
  return 'licence' in record ? (record.licence ?? null) : null;
}

/** Of what is not openly licensed, others get the summary and the way to the original, never the whole text. */
export function mayGiveFullText(record: DeliveredRecord): boolean {
  return licenceOf(record)?.key !== 'all-rights-reserved';
}
