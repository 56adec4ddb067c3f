import type { StrapiApp } from '@strapi/strapi/admin';
import { ConfirmedWithdrawal } from './ConfirmedWithdrawal';

/** The part of the content manager's API that is used here; Strapi types it as unknown. */
interface ContentManagerApis {
  addDocumentAction(change: (actions: unknown[]) => unknown[]): void;
}

/** Adds "withdraw although in use" to the menu of an entry, for administrators. */
export function registerConfirmedWithdrawal(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addDocumentAction((actions) => [...actions, ConfirmedWithdrawal]);
}
