import type { Core } from '@strapi/strapi';
import { createRecordReader, type RecordReader } from '../published-records';
import { handleRequest } from './handle-request';

const readers = new WeakMap<Core.Strapi, RecordReader>();

/**
 * Puts /v1 and /id at the very front of the server: Strapi's own chain answers even an empty request well under a
 * thousand times a second, and nothing in it is needed here but what respond.ts and the log line do.
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(async (ctx, next) => {
    if (!/^\/(v1|id)(\/|$)/.test(ctx.path)) return next();
    return handleRequest(strapi, readers.get(strapi), ctx);
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  readers.set(strapi, createRecordReader(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await readers.get(strapi)?.close();
  readers.delete(strapi);
}
