import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/** The field for a fixed list (content-model/choices): a Select with labels in the editor's language. */
export function registerChoiceField(app: StrapiApp): void {
  app.customFields.register({
    name: 'choice',
    type: 'string',
    intlLabel: { id: 'dossier.choice.label', defaultMessage: 'Choice' },
    intlDescription: { id: 'dossier.choice.description', defaultMessage: 'One option of a fixed list' },
    components: {
      // Strapi types the component as one without properties, and hands it those of the field.
      Input: async () => ({ default: (await import('./ChoiceInput')).ChoiceInput as unknown as ComponentType }),
    },
  });
}
