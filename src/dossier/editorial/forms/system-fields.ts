import { field, type FieldWords } from './form';

/** The fields that Strapi adds to every type, for the columns and filters of lists. */
export const systemFields: Record<string, FieldWords> = {
  id: field('Nummer', 'Number', 'Nummer in de database. Bijvoorbeeld: 12', 'Number in the database. For example: 12'),
  documentId: field(
    'Documentcode',
    'Document code',
    'Vaste code van dit stuk. Bijvoorbeeld: k3x9',
    'Permanent code of this entry. For example: k3x9'
  ),
  createdAt: field('Gemaakt op', 'Created on', 'Bijvoorbeeld: 1-3-2026', 'For example: 1 March 2026'),
  updatedAt: field('Laatst gewijzigd', 'Last changed', 'Bijvoorbeeld: 1-3-2026', 'For example: 1 March 2026'),
  createdBy: field('Gemaakt door', 'Created by', 'Bijvoorbeeld: een redacteur', 'For example: an editor'),
  updatedBy: field('Gewijzigd door', 'Changed by', 'Bijvoorbeeld: een redacteur', 'For example: an editor'),
};
