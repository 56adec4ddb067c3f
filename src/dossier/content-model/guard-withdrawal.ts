import type { Core } from '@strapi/strapi';
import { CONFIRM_HEADER, CONFIRM_VALUE } from './confirm';
import { findUsages } from './find-usages';
import type { Refusal } from './issues';
import { inBoth } from './messages';
import type { DossierUid } from './types';

/** Refuses to delete or withdraw a quadrant, and anything that published entries use, unless an administrator confirms. */
export async function checkWithdrawal(
  strapi: Core.Strapi,
  target: { uid: DossierUid; documentId: string; locale?: string }
): Promise<Refusal[]> {
  if (isConfirmedByAdministrator(strapi)) return [];
  const usages = await findUsages(strapi, target);
  if (usages.length > 0) return [{ path: [], code: 'in-use', message: inBoth((words) => words.inUse(usages)) }];
  if (target.uid !== 'api::quadrant.quadrant') return [];
  return [{ path: [], code: 'quadrant-fixed', message: inBoth((words) => words.quadrantFixed) }];
}

/** True for a request in the admin by a super admin that carries the confirmation. Never true for scripts and tokens. */
function isConfirmedByAdministrator(strapi: Core.Strapi): boolean {
  const ctx = strapi.requestContext.get();
  if (ctx?.state?.route?.info?.type !== 'admin' || ctx.get(CONFIRM_HEADER) !== CONFIRM_VALUE) return false;
  const roles: { code: string }[] = ctx.state.user?.roles ?? [];
  return roles.some((role) => role.code === 'strapi-super-admin');
}
