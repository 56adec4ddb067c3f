import type { Core } from '@strapi/strapi';
import { registerRecordWriter } from '../published-records';
import { createSearchWriter } from './indexing/record-writer';

/** Has the published records keep what they are found by. Must come before their tables are filled, at `bootstrap`. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  registerRecordWriter(strapi, createSearchWriter(strapi));
}
