import type { StrapiApp } from '@strapi/strapi/admin';
import { Planning } from './Planning';

/** The part of the content manager's API that is used here; Strapi types it as unknown. */
interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: unknown[]) => unknown[]): void;
}

/** Adds the panel "Plannen" at the side of the edit view, for who may publish. */
export function registerPlanning(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel((panels) => [...panels, Planning]);
}
