import { article } from './article';
import { componentForms } from './components';
import { ethicsTopic } from './ethics-topic';
import type { Form } from './form';
import { page } from './page';
import { concept, dossier, glossaryTerm, organisation, quadrant, tool } from './small-types';
import { training } from './training';
import { useCase } from './use-case';

/** What the forms of the admin say, in Dutch and English: one readable source for types and components (ADR 0014). */
export const typeForms: Record<string, Form> = {
  'api::article.article': article,
  'api::use-case.use-case': useCase,
  'api::ethics-topic.ethics-topic': ethicsTopic,
  'api::training.training': training,
  'api::quadrant.quadrant': quadrant,
  'api::glossary-term.glossary-term': glossaryTerm,
  'api::page.page': page,
  'api::concept.concept': concept,
  'api::organisation.organisation': organisation,
  'api::tool.tool': tool,
  'api::dossier.dossier': dossier,
};

export { componentForms };
export type { FieldWords, Form, Words } from './form';
