import type { RequestListener } from 'node:http';
import type { Core } from '@strapi/strapi';
import { createRecordReader, type RecordReader } from '../published-records';
import { watchVersion, type VersionWatch } from './current-version';
import { createResponseCache, type CacheSettings } from './serve-from-memory';

const opened = new WeakMap<Core.Strapi, { reader: RecordReader; versions: VersionWatch }>();

/** Must be the first room: its middleware is then the first of the server. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const { responseCache } = strapi.config.get('dossier') as { responseCache: CacheSettings };
  const cache = createResponseCache(
    () => findVersions(strapi),
    responseCache,
    (line) => strapi.log.http(line)
  );
  strapi.server.use(cache.middleware as never);

  // Koa alone takes half the time of an answer that lies ready.
  const { httpServer } = strapi.server;
  const [handle] = httpServer.listeners('request') as RequestListener[];
  httpServer.removeListener('request', handle);
  httpServer.on('request', (request, response) => {
    if (!cache.serveAtOnce(request, response)) handle(request, response);
  });
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const reader = createRecordReader(strapi);
  opened.set(strapi, { reader, versions: watchVersion(strapi, reader) });
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await opened.get(strapi)?.reader.close();
  opened.delete(strapi);
}

/** Absent until the tables are there. */
export function findVersions(strapi: Core.Strapi): VersionWatch | undefined {
  return opened.get(strapi)?.versions;
}
