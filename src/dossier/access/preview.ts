import type { Core } from '@strapi/strapi';

/** The action of `GET /api/preview`; ticked in the admin's token form it makes an API token a preview token. */
export const PREVIEW_ACTION = 'api::preview.preview.describe';

interface Auth {
  strategy?: { name?: string };
  credentials?: { type?: string };
  ability?: { can(action: string): boolean };
}

/**
 * Whether the present request may see drafts: only with a custom API token that names the preview action.
 * A full-access token does not, or every integration that may write would read unpublished work.
 */
export function maySeeDrafts(strapi: Core.Strapi): boolean {
  const auth = strapi.requestContext.get()?.state?.auth as Auth | undefined;
  return auth?.credentials?.type === 'custom' && auth.ability?.can(PREVIEW_ACTION) === true;
}

/** True inside a request on /api or /graphql; false in the admin, in scripts and in jobs. */
export function isContentApiRequest(strapi: Core.Strapi): boolean {
  return strapi.requestContext.get()?.state?.route?.info?.type === 'content-api';
}
