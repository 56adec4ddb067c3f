import type { StrapiApp } from '@strapi/strapi/admin';
import { PreviewPanel } from './PreviewPanel';

/** The part of the content manager's API that is used here; Strapi types it as unknown. */
interface ContentManagerApis {
  addEditViewSidePanel(change: (panels: unknown[]) => unknown[]): void;
}

/** Adds the button to look at the draft, below the buttons of the edit view. */
export function registerPreview(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel(([actions, ...others]) => [actions, PreviewPanel, ...others]);
}
