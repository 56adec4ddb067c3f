import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { RecordReader } from '../../published-records';
import { findEditorLanguage } from '../../content-model';
import { checkReading, checkRight } from './check-right';
import { checkUnsaved } from './check-unsaved';
import { findFacts, findSaved } from './find-facts';
import { readAsked, readForm } from './read-request';
import { createVersionRoutes } from './version-routes';

/** The routes of the panel in the edit view, for who is signed in to the admin and may read the entry. */
export function addPanelRoutes(strapi: Core.Strapi, reader: () => RecordReader): void {
  const route = (method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<void>) => ({
    method,
    path: `/dossier-check/:uid${path}`,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    route('POST', '', async (ctx) => {
      const { uid, documentId, locale, values } = readForm(ctx);
      if (documentId) await checkReading(strapi, ctx, { uid, documentId, locale });
      else checkRight(strapi, ctx, uid, 'read');
      const checked = await checkUnsaved(strapi, { uid, documentId, locale, values }, findEditorLanguage(strapi));
      const saved = documentId ? await findSaved(strapi, { uid, documentId, locale }) : null;
      ctx.body = { data: { ...checked, saved } };
    }),
    route('GET', '/:documentId', async (ctx) => {
      const asked = readAsked(ctx);
      await checkReading(strapi, ctx, asked);
      ctx.body = { data: await findFacts(strapi, reader(), asked, findEditorLanguage(strapi)) };
    }),
    ...createVersionRoutes(strapi, route),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}
