import type { Core } from '@strapi/strapi';
import { createRecordReader } from '../published-records';
import { createSearch } from '../search';
import { COLLECTIONS } from './collections';
import { handleRequest, type Sources } from './handle-request';

const sources = new WeakMap<Core.Strapi, Sources>();

/**
 * Puts /v1 and /id at the very front of the server: Strapi's own chain answers even an empty request well under a
 * thousand times a second, and nothing in it is needed here but what respond.ts and the log line do.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(async (ctx, next) => {
    if (!/^\/(v1|id)(\/|$)/.test(ctx.path)) return next();
    return handleRequest(strapi, sources.get(strapi), ctx);
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const reader = createRecordReader(strapi);
  const search = createSearch(strapi, reader, COLLECTIONS);
  await search.prepare();
  sources.set(strapi, { reader, search });
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await sources.get(strapi)?.reader.close();
  sources.delete(strapi);
}
