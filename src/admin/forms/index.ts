import type { StrapiApp } from '@strapi/strapi/admin';
import { FormHint, ListHint } from './TypeHint';
import { translateEditView, translateFilters, translateListView } from './translate-views';

/**
 * The server keeps labels and hints of forms in Dutch (editorial/forms); here they are shown in the language of the
 * reader, choices with their labels, and the hints of types, components and blocks, for which Strapi has no place.
 */
export function registerForms(app: StrapiApp): void {
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', translateEditView as () => void);
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', translateListView as () => void);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', translateFilters as () => void);
  const contentManager = app.getPlugin('content-manager');
  contentManager.injectComponent('listView', 'actions', { name: 'dossier-list-hint', Component: ListHint } as never);
  contentManager.injectComponent('editView', 'right-links', {
    name: 'dossier-form-hint',
    Component: FormHint,
  } as never);
}
