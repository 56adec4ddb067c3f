import type { Core } from '@strapi/strapi';
import { createRecordReader } from '../published-records';
import { createSearch } from '../search';
import { COLLECTIONS } from './collections';
import { listEndpoints } from './endpoints';
import { createRouter } from './find-endpoint';
import { handleRequest, type Service } from './handle-request';
import { createPreviews } from './previews';
import { createStaticAnswers } from './static-answers';

const services = new WeakMap<Core.Strapi, Service>();

/**
 * Puts /v1, /id and the few endpoints outside them at the very front of the server: Strapi's own chain answers even an empty request well under a
 * thousand times a second, and nothing in it is needed here but what respond.ts and the log line do.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  services.set(strapi, { strapi, findEndpoint: () => null, findStaticAnswer: () => undefined });
  strapi.server.use(async (ctx, next) => {
    const service = services.get(strapi);
    if (!service || !(/^\/(v1|id)(\/|$)/.test(ctx.path) || service.findEndpoint(ctx.path))) return next();
    return handleRequest(service, ctx);
  });
}

/** By now every room has added its endpoints. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const reader = createRecordReader(strapi);
  const search = createSearch(strapi, reader, COLLECTIONS);
  await search.prepare();
  services.set(strapi, {
    strapi,
    findEndpoint: createRouter(listEndpoints(strapi)),
    findStaticAnswer: createStaticAnswers(strapi),
    sources: { reader, search, previews: createPreviews(strapi, reader) },
  });
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await services.get(strapi)?.sources?.reader.close();
  services.delete(strapi);
}
