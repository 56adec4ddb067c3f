import type { Core } from '@strapi/strapi';
import { addEndpoints } from '../dossier-api';
import { changesEndpoints } from './changes/endpoints';
import { exportEndpoints } from './exports/endpoints';
import { feedEndpoints } from './feeds/endpoints';
import { linkedDataEndpoints } from './linked-data/endpoints';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  addEndpoints(strapi, [...changesEndpoints, ...feedEndpoints, ...exportEndpoints, ...linkedDataEndpoints]);
}
