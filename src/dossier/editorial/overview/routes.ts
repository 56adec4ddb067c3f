import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { buildLinksCsv, findProblemLinks, type Readable } from '../../link-check';
import type { RecordReader } from '../../published-records';
import { findEditorLanguage } from '../../content-model';
import { FIGURES, isFigure } from './figures';
import { findListed } from './find-listed';
import { findOverview } from './find-overview';
import { findReadable, type Ability } from './find-readable';

/** The file has all of them. */
const MOST_LINKS = Number.MAX_SAFE_INTEGER;

/** The routes of the home page, for who is signed in to the admin and may read something of the dossier. */
export function addOverviewRoutes(strapi: Core.Strapi, reader: () => RecordReader): void {
  const route = (path: string, handler: (ctx: Context, readable: Readable[]) => Promise<void>) => ({
    method: 'GET',
    path: `/dossier-overview${path}`,
    handler: (ctx: Context) => handler(ctx, readRights(ctx)),
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    route('', async (ctx, readable) => {
      ctx.body = { data: await findOverview(strapi, reader(), readable, findEditorLanguage(strapi)) };
    }),
    route('/lists/:figure', async (ctx, readable) => {
      const { figure } = ctx.params;
      if (!isFigure(figure))
        throw new errors.NotFoundError(`No list "${figure}"; the lists are ${FIGURES.join(', ')}.`);
      const wanted = { figure, readable, page: readPage(ctx.query.page), language: findEditorLanguage(strapi) };
      ctx.body = { data: await findListed(strapi, reader(), wanted) };
    }),
    route('/links.csv', async (ctx, readable) => {
      const links = await findProblemLinks(reader(), readable, { limit: MOST_LINKS, offset: 0 });
      const { publicUrl } = strapi.config.get('dossier') as { publicUrl: string };
      ctx.type = 'text/csv; charset=utf-8';
      ctx.attachment(`links-${new Date().toISOString().slice(0, 10)}.csv`);
      ctx.body = buildLinksCsv(links, findEditorLanguage(strapi), publicUrl);
    }),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

function readRights(ctx: Context): Readable[] {
  const readable = findReadable(ctx.state.userAbility as Ability);
  if (readable.length === 0) throw new errors.ForbiddenError();
  return readable;
}

function readPage(text: unknown): number {
  if (text === undefined) return 1;
  if (typeof text !== 'string' || !/^[1-9]\d{0,5}$/.test(text))
    throw new errors.ValidationError(`"page" must be a whole number from 1; received ${JSON.stringify(text)}.`);
  return Number(text);
}
