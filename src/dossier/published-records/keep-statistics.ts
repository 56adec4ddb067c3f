import type { Core } from '@strapi/strapi';
import { isPostgres } from './database';

const TEN_MINUTES = 600_000;

/**
 * SQLite chooses how to look something up by statistics, which it makes when it is asked to; at 10,000 use cases, the
 * components of ten of them take 110 ms without and 0.3 ms with them. config/database.ts asks at the start, this while
 * the content grows. It does nothing when little has changed. PostgreSQL does so by itself.
 * @returns stops it
 */
export function keepStatistics(strapi: Core.Strapi): () => void {
  if (isPostgres(strapi)) return () => {};
  const timer = setInterval(() => {
    strapi.db.connection
      .raw('pragma optimize = 0x10002')
      .catch((error: Error) => strapi.log.warn(`The statistics of the database were not renewed: ${error.message}`));
  }, TEN_MINUTES);
  timer.unref();
  return () => clearInterval(timer);
}
