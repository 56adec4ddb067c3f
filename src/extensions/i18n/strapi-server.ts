import type { Core } from '@strapi/strapi';
import { rememberWhileCurrent } from '../../dossier/response-cache';

type Locales = { getDefaultLocale(): Promise<string>; setDefaultLocale(locale: object): Promise<unknown> };
type Service = Locales | ((context: { strapi: Core.Strapi }) => Locales);

/** Strapi reads the default language from its settings at every request that names none. It is read once per write generation. */
export default (plugin: { services: { locales: Service } }) => {
  const { locales } = plugin.services;
  plugin.services.locales = (context) => {
    const service = typeof locales === 'function' ? locales(context) : locales;
    const find = rememberWhileCurrent(context.strapi, () => service.getDefaultLocale());
    return { ...service, getDefaultLocale: find };
  };
  return plugin;
};
