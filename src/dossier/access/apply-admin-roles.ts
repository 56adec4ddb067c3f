import type { Core } from '@strapi/strapi';
import { dossierUids, LANGUAGES } from '../content-model';

interface AdminPermission {
  action: string;
  subject?: string | null;
  properties?: object;
  conditions?: string[];
}

const EXPLORER = 'plugin::content-manager.explorer';
const UPLOAD = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

const ROLES = [
  {
    code: 'dossier-redacteur',
    name: 'Redacteur',
    description: 'Schrijft, verbetert, publiceert en verwijdert alle inhoud van het dossier.',
    actions: ['create', 'read', 'update', 'delete', 'publish'],
    ownOnly: false,
  },
  {
    code: 'dossier-auteur',
    name: 'Auteur',
    description: 'Leest alles, en schrijft en verbetert eigen inhoud. Publiceren doet een redacteur.',
    actions: ['create', 'read', 'update', 'delete'],
    ownOnly: true,
  },
];

/** Creates the roles of DEN's editors and keeps their permissions as written here. Writes only what differs. */
export async function applyAdminRoles(strapi: Core.Strapi): Promise<void> {
  const roles = strapi.service('admin::role') as unknown as RoleService;
  for (const { code, name, description, actions, ownOnly } of ROLES) {
    const present = await strapi.db.query('admin::role').findOne({ where: { code } });
    const role = present ?? (await strapi.db.query('admin::role').create({ data: { code, name, description } }));
    await roles.assignPermissions(role.id, [
      ...findContentPermissions(strapi, actions, ownOnly),
      ...findMediaPermissions(ownOnly),
    ]);
  }
}

interface RoleService {
  /** Adds what is missing and deletes what is superfluous. */
  assignPermissions(roleId: number, permissions: AdminPermission[]): Promise<unknown>;
}

/** An author reads everything, for an article without knowing the others is written twice, but changes only what is own. */
function findContentPermissions(strapi: Core.Strapi, actions: string[], ownOnly: boolean): AdminPermission[] {
  const contentTypes = strapi.service('admin::content-type') as unknown as {
    getNestedFields(model: object, options: object): string[];
  };
  return dossierUids.flatMap((subject) => {
    const model = strapi.contentTypes[subject];
    const localized = (model.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized;
    const locales = localized ? { locales: LANGUAGES.map(({ code }) => code) } : {};
    const fields = { fields: contentTypes.getNestedFields(model, { components: strapi.components }) };
    return actions.map((action) => ({
      action: `${EXPLORER}.${action}`,
      subject,
      properties: action === 'delete' || action === 'publish' ? locales : { ...fields, ...locales },
      conditions: ownOnly && (action === 'update' || action === 'delete') ? ['admin::is-creator'] : [],
    }));
  });
}

function findMediaPermissions(ownOnly: boolean): AdminPermission[] {
  return UPLOAD.map((action) => ({
    action,
    conditions: ownOnly && action === 'plugin::upload.assets.update' ? ['admin::is-creator'] : [],
  }));
}
