import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { RecordReader } from '../../published-records';
import { findEditorLanguage } from '../../content-model';
import { checkUnsaved } from './check-unsaved';
import { findFacts, findSaved } from './find-facts';
import { readBody, readLocale, readUid } from './read-request';
import { createVersionRoutes } from './version-routes';

/** The routes of the panel in the edit view, for who is signed in to the admin and may read the type. */
export function addPanelRoutes(strapi: Core.Strapi, reader: () => RecordReader): void {
  const route = (method: 'GET' | 'POST', path: string, handler: (ctx: Context) => Promise<void>) => ({
    method,
    path: `/dossier-check/:uid${path}`,
    handler,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    route('POST', '', async (ctx) => {
      const uid = readUid(strapi, ctx);
      const { values, documentId, locale } = readBody(ctx);
      const checked = await checkUnsaved(strapi, { uid, documentId, locale, values }, findEditorLanguage(strapi));
      const saved = documentId ? await findSaved(strapi, { uid, documentId, locale }) : null;
      ctx.body = { data: { ...checked, saved } };
    }),
    route('GET', '/:documentId', async (ctx) => {
      const uid = readUid(strapi, ctx);
      const documentId = String(ctx.params.documentId);
      const wanted = { uid, documentId, locale: readLocale(ctx.query.locale) };
      ctx.body = { data: await findFacts(strapi, reader(), wanted, findEditorLanguage(strapi)) };
    }),
    ...createVersionRoutes(strapi, route),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}
