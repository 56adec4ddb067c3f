import { CheckCircle, ChartBubble, Clock, GridNine } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type * as React from 'react';
import { FilterNote } from './FilterNote';
import { overviewTexts } from './texts';

/** What the plugin's widget says, ours says too, with what is planned. */
const REPLACED = 'last-published-entries';

const widget = (
  name: keyof (typeof overviewTexts)['en']['widgets'],
  icon: typeof CheckCircle,
  component: () => Promise<React.ComponentType>
) => ({
  id: `dossier-${name}`,
  icon,
  title: { id: `dossier.overview.${name}`, defaultMessage: overviewTexts.en.widgets[name] },
  component,
  permissions: [{ action: 'plugin::content-manager.explorer.read' }],
});

/** The home page of the dossier: our widgets first, and the pages of the lists that they count. */
export function registerOverview(app: StrapiApp): void {
  const own = [
    widget('todo', CheckCircle, async () => (await import('./ToDoWidget')).ToDoWidget),
    widget('published', Clock, async () => (await import('./LastPublishedWidget')).LastPublishedWidget),
    widget('ethics', GridNine, async () => (await import('./CoverageWidget')).EthicsCoverageWidget),
    widget('disciplines', ChartBubble, async () => (await import('./CoverageWidget')).DisciplinesCoverageWidget),
  ];
  app.widgets.register((widgets) => [...own, ...widgets.filter(({ id }) => id !== REPLACED)]);
  app.router.addRoute({
    path: 'dossier-overview/:figure',
    lazy: async () => ({ Component: (await import('./ListPage')).default }),
  });
}

/** Once all plugins are there. */
export function injectFilterNote(app: StrapiApp): void {
  app
    .getPlugin('content-manager')
    .injectComponent('listView', 'actions', { name: 'dossier-filter-note', Component: FilterNote } as never);
}
