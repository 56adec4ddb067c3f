import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ROOT_PAGES } from './root-pages';

/** Registered before Strapi's own route, which sends visitors of `/` to the admin. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const routes = ROOT_PAGES.map(({ path: route, file }) => ({
    method: 'GET' as const,
    path: route,
    handler: async (ctx: Context) => {
      ctx.type = 'text/html';
      ctx.set('Cache-Control', 'public, max-age=60');
      ctx.body = await readFile(path.join(strapi.dirs.static.public, file), 'utf8');
    },
    config: { auth: false as const },
  }));
  strapi.server.routes(routes as never);
}
