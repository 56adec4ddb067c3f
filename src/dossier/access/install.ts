import type { Core } from '@strapi/strapi';
import { dossierUids, findAttributes, isDossierUid, toIssueError } from '../content-model';
import { applyAdminRoles } from './apply-admin-roles';
import { applyPublicPermissions } from './apply-public-permissions';
import { checkFilters, checkPopulate } from './check-filters';
import { isContentApiRequest, maySeeDrafts } from './preview';
import { refuseDrafts } from './refuse-drafts';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (isDossierUid(context.uid) && isContentApiRequest(strapi)) {
      const params = context.params as Record<string, unknown>;
      const attributesOf = (uid: string) => findAttributes(strapi, uid);
      const issues = [
        ...checkFilters(params.filters, context.uid, attributesOf),
        ...checkPopulate(params.populate, context.uid, attributesOf),
      ];
      if (issues.length > 0) throw toIssueError(issues);
      if (!maySeeDrafts(strapi)) refuseDrafts(context.action, params);
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
  for (const uid of dossierUids) {
    extension.shadowCRUD(uid).field('localizations').disableFilters();
    // Rich text is JSON in the database; comparing it with text is a 500 on PostgreSQL.
    const attributes = Object.entries(strapi.contentTypes[uid].attributes);
    const richTexts = attributes.filter(([, { type }]) => type === 'blocks').map(([name]) => name);
    for (const name of richTexts) extension.shadowCRUD(uid).field(name).disableFilters();
  }
  // From a file to everything that uses it, drafts included.
  extension.shadowCRUD('plugin::upload.file').field('related').disable();
}

interface GraphqlExtension {
  shadowCRUD(uid: string): { field(name: string): { disable(): void; disableFilters(): void } };
}
