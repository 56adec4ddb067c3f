import type { DossierType } from '../../content-model';
import { finding, isBlank, referencesOf, type Check, type Finding } from './check';
import { findParts } from './walk-components';

/** Relations without which an entry of a type means nothing. Strapi does not check required relations. */
const REQUIRED_RELATIONS: Partial<Record<DossierType, string[]>> = { 'use-case': ['quadrant'] };

/** What a reader expects of a type: its absence is advice. */
const RECOMMENDED: Partial<Record<DossierType, string[]>> = {
  'use-case': ['problem', 'approach', 'outcome', 'disciplines', 'techniques', 'humanOversight', 'pictures'],
  article: ['body', 'takeaways', 'authors'],
  'ethics-topic': ['question', 'body', 'questionsToAsk', 'mitigations'],
  training: ['body', 'provider', 'learningGoals', 'targetGroup', 'duration'],
  page: ['body'],
  organisation: ['kind', 'website'],
  tool: ['kind', 'website'],
  dossier: ['intro', 'publisher', 'contactEmail'],
};

/** Required fields, in components too, and required relations: there, and published. */
export const checkRequired: Check = (entry, context) => [
  ...findParts(entry, context).flatMap(({ uid, values, path }) =>
    Object.entries(context.findAttributes(uid))
      .filter(([field, { required }]) => required && isEmpty(values[field]))
      .map(([field]) => finding('required-missing', [...path, field]))
  ),
  ...(REQUIRED_RELATIONS[context.type] ?? []).flatMap((field): Finding[] => {
    const targets = referencesOf(entry[field]);
    if (targets.length === 0) return [finding('relation-missing', [field])];
    const drafts = targets.filter(({ isPublished }) => !isPublished);
    return drafts.map(({ title }) => finding('required-relation-unpublished', [field], { title }));
  }),
];

export const checkRecommended: Check = (entry, { type }) =>
  (RECOMMENDED[type] ?? [])
    .filter((field) => isEmpty(entry[field]))
    .map((field) => finding('recommended-missing', [field]));

function isEmpty(value: unknown): boolean {
  return isBlank(value) || (Array.isArray(value) && value.length === 0);
}
