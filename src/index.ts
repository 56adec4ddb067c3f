import type { Core } from '@strapi/strapi';
import * as access from './dossier/access/install';
import * as contentModel from './dossier/content-model/install';
import * as dossierApi from './dossier/dossier-api/install';
import * as editorial from './dossier/editorial/install';
import * as history from './dossier/history/install';
import * as linkCheck from './dossier/link-check/install';
import * as publishedRecords from './dossier/published-records/install';
import * as responseCache from './dossier/response-cache/install';
import * as schedule from './dossier/schedule/install';
import * as search from './dossier/search/install';
import * as site from './dossier/site/install';
import * as syndication from './dossier/syndication/install';

interface Room {
  register?(context: { strapi: Core.Strapi }): void;
  bootstrap?(context: { strapi: Core.Strapi }): Promise<void>;
  destroy?(context: { strapi: Core.Strapi }): Promise<void>;
}

/** The rooms, in the order in which they hook into Strapi: a middleware of an earlier room runs first. */
const rooms: Room[] = [
  responseCache,
  publishedRecords,
  search,
  linkCheck,
  access,
  contentModel,
  editorial,
  history,
  schedule,
  site,
  dossierApi,
  syndication,
];

export default {
  register(context: { strapi: Core.Strapi }): void {
    for (const room of rooms) room.register?.(context);
  },
  async bootstrap(context: { strapi: Core.Strapi }): Promise<void> {
    for (const room of rooms) await room.bootstrap?.(context);
  },
  async destroy(context: { strapi: Core.Strapi }): Promise<void> {
    for (const room of [...rooms].reverse()) await room.destroy?.(context);
  },
};
