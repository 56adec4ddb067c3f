import type { Core } from '@strapi/strapi';
import { findVersion } from './current-version';
import { findVersions } from './install';

/**
 * Gives what `find` gave before, as long as nothing has been written that it could depend on: published rows,
 * permissions, languages, settings. Inside a transaction it asks again: that one may just have changed it, and on
 * PostgreSQL it would wait for a second connection while it holds the first.
 */
export function rememberWhileCurrent<T>(strapi: Core.Strapi, find: () => Promise<T>): () => Promise<T> {
  let known: { version: string; value: Promise<T> } | undefined;
  return async () => {
    const version = strapi.db.inTransaction() ? null : await findVersion(findVersions(strapi));
    if (version === null) return find();
    if (known?.version === version) return known.value;
    const value = find();
    known = { version, value };
    // A failure is not remembered.
    value.catch(() => (known = undefined));
    return value;
  };
}
