import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import {
  dossierUids,
  findAttributes,
  findEditorLanguage,
  isDossierUid,
  toIssueError,
  type DossierUid,
  type Language,
} from '../content-model';
import { applyAdminRoles } from './apply-admin-roles';
import { applyPublicPermissions } from './apply-public-permissions';
import { checkFilters, checkPopulate } from './check-filters';
import { hidePrivateFields } from './hide-private-fields';
import { isContentApiRequest, maySeeDrafts } from './preview';
import { refuseDrafts } from './refuse-drafts';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  hidePrivateFields(dossierUids.map((uid) => strapi.contentTypes[uid]));
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
    if (isDossierUid(context.uid) && context.action === 'delete') {
      await refuseWithdrawalWithoutPublishRight(
        strapi,
        context.uid,
        (context.params as { documentId: string }).documentId
      );
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
  // Open to everyone on stock Strapi, whatever the public role may do over REST. DEN's visitors have no accounts.
  const accounts = ['login', 'register', 'forgotPassword', 'resetPassword', 'emailConfirmation'];
  const refused = accounts.map((mutation) => [`Mutation.${mutation}`, { policies: ['global::no-accounts'] }]);
  extension.use({ resolversConfig: Object.fromEntries(refused) });
}

const PUBLISHED: Record<Language, string> = {
  nl: 'Dit is gepubliceerd. Alleen wie mag publiceren, kan het verwijderen.',
  en: 'This entry is published. Only who may publish can delete it.',
};

/** An author may delete own drafts; deleting what is published takes it off every site, which is for who may publish. */
async function refuseWithdrawalWithoutPublishRight(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentId: string
): Promise<void> {
  const state = strapi.requestContext.get()?.state;
  if (state?.route?.info?.type !== 'admin' || !state.userAbility) return;
  if (state.userAbility.can('plugin::content-manager.explorer.publish', uid)) return;
  const published = await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } });
  if (published > 0) throw new errors.PolicyError(PUBLISHED[findEditorLanguage(strapi)]);
}

interface GraphqlExtension {
  use(extension: { resolversConfig: object }): void;
  shadowCRUD(uid: string): { field(name: string): { disable(): void; disableFilters(): void } };
}
