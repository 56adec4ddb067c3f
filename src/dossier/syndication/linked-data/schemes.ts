import { choiceLists, DOSSIER_TYPES, type ChoiceList } from '../../content-model';
import { CHOICE_DEFINITIONS, TYPE_DEFINITIONS, type Definition } from './definitions';

/** A concept scheme whose concepts are records of a type. */
export interface RecordScheme {
  name: string;
  type: 'quadrant' | 'ethics-topic' | 'concept' | 'glossary-term';
  /** Of concepts: the scheme they belong to. */
  scheme?: string;
  labels: { nl: string; en: string };
}

export const RECORD_SCHEMES: RecordScheme[] = [
  { name: 'quadrants', type: 'quadrant', labels: { nl: 'Kwadranten', en: 'Quadrants' } },
  { name: 'ethics-topics', type: 'ethics-topic', labels: { nl: 'Ethische thema’s', en: 'Ethics topics' } },
  { name: 'disciplines', type: 'concept', scheme: 'discipline', labels: { nl: 'Disciplines', en: 'Disciplines' } },
  { name: 'techniques', type: 'concept', scheme: 'technique', labels: { nl: 'Technieken', en: 'Techniques' } },
  { name: 'audiences', type: 'concept', scheme: 'audience', labels: { nl: 'Doelgroepen', en: 'Audiences' } },
  { name: 'glossary', type: 'glossary-term', labels: { nl: 'Begrippen', en: 'Glossary' } },
];

/** A concept scheme that is a fixed list in the code. */
export interface FixedScheme {
  name: string;
  labels: { nl: string; en: string };
  concepts: Record<string, { nl: string; en: string }>;
  /** Of each concept. */
  definitions: Record<string, Definition>;
}

const choices = (name: string, list: keyof typeof CHOICE_DEFINITIONS, nl: string, en: string): FixedScheme => ({
  name,
  labels: { nl, en },
  concepts: choiceLists[list],
  definitions: CHOICE_DEFINITIONS[list],
});

const TYPE_LABELS: Record<(typeof DOSSIER_TYPES)[number], { nl: string; en: string }> = {
  article: { nl: 'Artikel', en: 'Article' },
  'use-case': { nl: 'AI-voorbeeld', en: 'AI use case' },
  'ethics-topic': { nl: 'Ethisch thema', en: 'Ethics topic' },
  training: { nl: 'Training', en: 'Training' },
  quadrant: { nl: 'Kwadrant', en: 'Quadrant' },
  'glossary-term': { nl: 'Begrip', en: 'Glossary term' },
  page: { nl: 'Pagina', en: 'Page' },
  concept: { nl: 'Trefwoord', en: 'Concept' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  tool: { nl: 'Hulpmiddel', en: 'Tool' },
  dossier: { nl: 'Dossier', en: 'Dossier' },
};

export const FIXED_SCHEMES: FixedScheme[] = [
  {
    name: 'record-types',
    labels: { nl: 'Soorten records', en: 'Types of record' },
    concepts: TYPE_LABELS,
    definitions: TYPE_DEFINITIONS,
  },
  choices('stages', 'stage', 'Fasen', 'Stages'),
  choices('article-kinds', 'articleKind', 'Soorten artikelen', 'Kinds of article'),
  choices('training-formats', 'trainingFormat', 'Vormen van training', 'Training formats'),
  choices('levels', 'level', 'Niveaus', 'Levels'),
  choices('organisation-kinds', 'organisationKind', 'Soorten organisaties', 'Kinds of organisation'),
  choices('organisation-roles', 'organisationRole', 'Rollen van organisaties', 'Roles of organisations'),
  choices('tool-kinds', 'toolKind', 'Soorten hulpmiddelen', 'Kinds of tool'),
  choices('openness', 'openness', 'Openheid', 'Openness'),
  choices('evidence', 'evidence', 'Soorten bewijs', 'Kinds of evidence'),
  choices('residual-risks', 'residualRisk', 'Overblijvend risico', 'Residual risk'),
  choices('ai-act-classes', 'aiActClass', 'Klassen van de AI-verordening', 'Classes of the AI Act'),
];

export const SCHEME_NAMES = [...RECORD_SCHEMES, ...FIXED_SCHEMES].map(({ name }) => name);

export const schemeIri = (publicUrl: string, name: string): string => `${publicUrl}/v1/vocabularies/${name}`;

/** The IRI of a concept of a fixed list; undefined where nothing was chosen. */
export function fixedConceptIri(publicUrl: string, scheme: string, key: string | null | undefined): string | undefined {
  return key ? `${schemeIri(publicUrl, scheme)}#${key}` : undefined;
}

/** The words that people read for a choice. */
export function findChoiceLabel(
  list: ChoiceList,
  key: string | null | undefined,
  language: string | null
): string | undefined {
  const labels = key ? (choiceLists[list] as Record<string, { nl: string; en: string }>)[key] : undefined;
  return labels?.[language === 'en' ? 'en' : 'nl'];
}

export function findTypeLabel(type: (typeof DOSSIER_TYPES)[number], language: string | null): string {
  return TYPE_LABELS[type][language === 'en' ? 'en' : 'nl'];
}
