import type { Core } from '@strapi/strapi';
import { isDossierUid } from '../content-model';
import { applyAdminRoles } from './apply-admin-roles';
import { applyPublicPermissions } from './apply-public-permissions';
import { isContentApiRequest, maySeeDrafts } from './preview';
import { refuseDrafts } from './refuse-drafts';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (isDossierUid(context.uid) && isContentApiRequest(strapi) && !maySeeDrafts(strapi)) {
      if (READS.includes(context.action)) refuseDrafts(context.params as Record<string, unknown>);
    }
    return next();
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyPublicPermissions(strapi);
  await applyAdminRoles(strapi);
}
