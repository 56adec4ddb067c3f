import type { Core } from '@strapi/strapi';
import { rememberWhileCurrent } from '../../dossier/response-cache';

type Factory = (context: { strapi: Core.Strapi }) => { findPublicPermissions(): Promise<unknown[]> };

/** Strapi reads what the public may do at every anonymous request. It changes with the write generation, so it is read once for each. */
export default (plugin: { services: { permission: Factory } }) => {
  const { permission } = plugin.services;
  plugin.services.permission = (context) => {
    const service = permission(context);
    const find = rememberWhileCurrent(context.strapi, () => service.findPublicPermissions());
    return { ...service, findPublicPermissions: find };
  };
  return plugin;
};
