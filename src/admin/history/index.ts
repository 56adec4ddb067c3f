import type { StrapiApp } from '@strapi/strapi/admin';
import { History } from './History';

/** The part of the content manager's API that is used here; Strapi types it as unknown. */
interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: unknown[]) => unknown[]): void;
}

/** Adds the panel "Geschiedenis" at the side of the edit view. */
export function registerHistory(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel((panels) => [...panels, History]);
}
