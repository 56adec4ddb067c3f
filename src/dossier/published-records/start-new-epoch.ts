import type { Core } from '@strapi/strapi';
import { writeAlone } from './database';
import { beginEpoch } from './record-state';

/** After a backup was put back: tokens given out before are refused, so that partners start over instead of missing changes. */
export async function startNewEpoch(strapi: Core.Strapi): Promise<string> {
  return writeAlone(strapi, ({ table }) => beginEpoch(table));
}
