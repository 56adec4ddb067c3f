import type { Core } from '@strapi/strapi';
import type { DossierUid, Language } from '../content-model';

/**
 * Says what keeps the drafts of a document from being published, a sentence each. Other rooms register one, for plans
 * that nobody is there to read the error of. Whatever it says, publishing itself is what refuses.
 */
export type PublishingCheck = (
  document: { uid: DossierUid; documentId: string; locales?: string[] },
  language: Language
) => Promise<string[]>;

const checks = new WeakMap<Core.Strapi, PublishingCheck[]>();

export function registerPublishingCheck(strapi: Core.Strapi, check: PublishingCheck): void {
  checks.set(strapi, [...(checks.get(strapi) ?? []), check]);
}

export async function findObstacles(
  strapi: Core.Strapi,
  document: Parameters<PublishingCheck>[0],
  language: Language
): Promise<string[]> {
  const found: string[] = [];
  for (const check of checks.get(strapi) ?? []) found.push(...(await check(document, language)));
  return found;
}
