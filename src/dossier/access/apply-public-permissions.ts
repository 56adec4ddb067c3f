import type { Core } from '@strapi/strapi';
import { dossierUids } from '../content-model';

const PERMISSION = 'plugin::users-permissions.permission';
const ROLE = 'plugin::users-permissions.role';

/** The dossier's types have `find`; all but the single type have `findOne` as well. */
function findPublicActions(strapi: Core.Strapi): string[] {
  return dossierUids.flatMap((uid) =>
    strapi.contentTypes[uid].kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`]
  );
}

/**
 * The public and signed-in visitors may read the dossier, and nothing else: Strapi's defaults (registration,
 * password mails) go, and so does anything that was ticked by hand. Writes nothing when all is as it should be.
 */
export async function applyPublicPermissions(strapi: Core.Strapi): Promise<void> {
  const wanted = new Set(findPublicActions(strapi));
  const roles = await strapi.db.query(ROLE).findMany({ populate: ['permissions'] });
  for (const role of roles) {
    const present: { id: number; action: string }[] = role.permissions;
    const superfluous = present.filter(({ action }) => !wanted.has(action)).map(({ id }) => id);
    const missing = [...wanted].filter((action) => !present.some((permission) => permission.action === action));
    if (superfluous.length > 0) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: superfluous } } });
    for (const action of missing) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
  await closeRegistration(strapi);
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as { allow_register?: boolean } | null;
  if (settings?.allow_register !== false) await store.set({ value: { ...settings, allow_register: false } });
}
