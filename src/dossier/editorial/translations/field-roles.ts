import type { Attribute } from '../../content-model';
import { isSystemField } from '../../published-records';

/**
 * What a field is to a translation:
 * - text: every language has its own words; taken over with a mark, to be translated
 * - fact: true or not in whatever language; the languages must agree
 * - copy: as a rule the same, and each language may differ; taken over as it is
 * - own: says something of this language alone; never taken over
 */
export type FieldRole = 'text' | 'fact' | 'copy' | 'own';

const OWN = new Set(['slug', 'translationStatus', 'reviewDue', 'aiDisclosure', 'readingTimeMinutes']);
/** Texts that are no words: dates without a day, a duration, who judged. */
const FACTS = new Set(['startDate', 'endDate', 'duration', 'aiActAssessor', 'contactEmail']);
const COPIES = new Set(['attribution', 'sourceUrl', 'icon']);
/** Components in which nothing is to be translated. */
const FACT_COMPONENTS = new Set([
  'training.price',
  'training.session',
  'use-case.organisation',
  'shared.iri',
  'shared.publisher',
]);

/** The fields of a type that a translation has to do with, each with its role, in the order of the schema. */
export function findRoles(attributes: Record<string, Attribute>): [field: string, role: FieldRole][] {
  return Object.entries(attributes)
    .filter(([field, { mappedBy, target }]) => !mappedBy && !target?.startsWith('admin::') && !isSystemField(field))
    .filter(([, { pluginOptions }]) => pluginOptions?.i18n?.localized === true)
    .map(([field, attribute]) => [field, findRole(field, attribute)]);
}

function findRole(field: string, { type, customField, component }: Attribute): FieldRole {
  if (OWN.has(field)) return 'own';
  if (COPIES.has(field)) return 'copy';
  if (FACTS.has(field) || customField) return 'fact';
  if (component) return FACT_COMPONENTS.has(component) ? 'fact' : 'text';
  return ['string', 'text', 'blocks', 'dynamiczone'].includes(type) ? 'text' : 'fact';
}

export const findFacts = (attributes: Record<string, Attribute>): string[] =>
  findRoles(attributes).flatMap(([field, role]) => (role === 'fact' ? [field] : []));

export const findTexts = (attributes: Record<string, Attribute>): string[] =>
  findRoles(attributes).flatMap(([field, role]) => (role === 'text' ? [field] : []));

/** Fields of components that are the same words in every language: names, addresses, works cited. */
const NO_WORDS = new Set([
  ...['url', 'iri', 'doi', 'pages', 'sourceUrl', 'registrationUrl', 'timeZone', 'value'],
  ...['family', 'given', 'literal', 'name', 'publisher', 'containerTitle', 'credit'],
]);
const CITED = new Set(['shared.citation', 'shared.person']);

/** Whether a text inside a component is to be translated. */
export function isTranslated(component: string, field: string, { type, customField, regex }: Attribute): boolean {
  if (CITED.has(component) || NO_WORDS.has(field) || customField || regex) return false;
  return ['string', 'text', 'blocks'].includes(type);
}
