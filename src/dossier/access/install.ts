import type { Core } from '@strapi/strapi';
import { dossierUids, isDossierUid } from '../content-model';
import { applyAdminRoles } from './apply-admin-roles';
import { applyPublicPermissions } from './apply-public-permissions';
import { isContentApiRequest, maySeeDrafts } from './preview';
import { refuseDrafts } from './refuse-drafts';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (isDossierUid(context.uid) && isContentApiRequest(strapi) && !maySeeDrafts(strapi)) {
      refuseDrafts(context.action, context.params as Record<string, unknown>);
    }
    return next();
  });
  closeGraphqlSideDoors(strapi);
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyPublicPermissions(strapi);
  await applyAdminRoles(strapi);
}

/** GraphQL resolves relations without the document service, so what would lead to drafts there is taken from the schema. */
function closeGraphqlSideDoors(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension') as GraphqlExtension;
  for (const uid of dossierUids) extension.shadowCRUD(uid).field('localizations').disableFilters();
  // From a file to everything that uses it, drafts included.
  extension.shadowCRUD('plugin::upload.file').field('related').disable();
}

interface GraphqlExtension {
  shadowCRUD(uid: string): { field(name: string): { disable(): void; disableFilters(): void } };
}
