import type { Core } from '@strapi/strapi';
import { CONFIRM_HEADER, CONFIRM_VALUE } from './confirm';
import { findUsages, type Usage } from './find-usages';
import type { Issue } from './issues';
import type { DossierUid } from './types';

const SHOWN_USAGES = 10;

/** Refuses to delete or withdraw a quadrant, and anything that published entries use, unless an administrator confirms. */
export async function checkWithdrawal(
  strapi: Core.Strapi,
  target: { uid: DossierUid; documentId: string; locale?: string }
): Promise<Issue[]> {
  if (isConfirmedByAdministrator(strapi)) return [];
  const usages = await findUsages(strapi, target);
  if (usages.length > 0) return [{ path: [], code: 'in-use', message: describeUsages(usages) }];
  if (target.uid !== 'api::quadrant.quadrant') return [];
  return [
    {
      path: [],
      code: 'quadrant-fixed',
      message: 'The four quadrants are the frame of the dossier and cannot be withdrawn or deleted.',
    },
  ];
}

function describeUsages(usages: Usage[]): string {
  const shown = usages.slice(0, SHOWN_USAGES).map(({ title, uid, locale, field }) => {
    const type = uid.split('.')[1];
    return `"${title}" (${[type, locale, field].filter(Boolean).join(', ')})`;
  });
  const more = usages.length > SHOWN_USAGES ? ` and ${usages.length - SHOWN_USAGES} more` : '';
  return `Published entries use this one: ${shown.join('; ')}${more}. Remove it there first, or let an administrator confirm.`;
}

/** True for a request in the admin by a super admin that carries the confirmation. Never true for scripts and tokens. */
function isConfirmedByAdministrator(strapi: Core.Strapi): boolean {
  const ctx = strapi.requestContext.get();
  if (ctx?.state?.route?.info?.type !== 'admin' || ctx.get(CONFIRM_HEADER) !== CONFIRM_VALUE) return false;
  const roles: { code: string }[] = ctx.state.user?.roles ?? [];
  return roles.some((role) => role.code === 'strapi-super-admin');
}
