import type { Core } from '@strapi/strapi';
import { createRecordReader, type RecordReader } from '../published-records';
import { watchVersion } from './current-version';
import { serveFromMemory, type CacheSettings } from './serve-from-memory';

const readers = new WeakMap<Core.Strapi, RecordReader>();

/** Must be the first room: its middleware is then the first of the server. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const { responseCache } = strapi.config.get('dossier') as { responseCache: CacheSettings };
  // On the first request, when there is a database.
  const open = () => {
    const reader = createRecordReader(strapi);
    readers.set(strapi, reader);
    return reader;
  };
  const reader: Pick<RecordReader, 'all'> = {
    all: (sql, values) => (readers.get(strapi) ?? open()).all(sql, values),
  };
  const serve = serveFromMemory(watchVersion(strapi, reader), responseCache, (line) => strapi.log.http(line));
  strapi.server.use(serve as never);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await readers.get(strapi)?.close();
  readers.delete(strapi);
}
