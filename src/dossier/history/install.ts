import type { Core } from '@strapi/strapi';
import { isDossierUid } from '../content-model';
import { addEndpoints } from '../dossier-api';
import { findPublishedLanguages } from '../published-records';
import { keepVersions } from './keep-versions';
import { createVersionEndpoints } from './public-versions';
import { addHistoryRoutes } from './routes';

/**
 * Keeps every published version, however it was published: published-records has opened the transaction by then, so
 * that the publication and its version are both there or neither. A refresh or rebuild of records does not pass here.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    const result = await next();
    if (!isDossierUid(context.uid)) return result;
    const published = findPublishedLanguages(context.action, context.params as object, result);
    if (published) await keepVersions(strapi, context.uid, published);
    return result;
  });
  addHistoryRoutes(strapi);
  addEndpoints(strapi, createVersionEndpoints(strapi));
}
