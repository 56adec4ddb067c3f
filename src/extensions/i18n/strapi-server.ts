import type { Core } from '@strapi/strapi';
import { rememberWhileCurrent } from '../../dossier/response-cache';

type Locales = { getDefaultLocale(): Promise<string>; setDefaultLocale(locale: object): Promise<unknown> };
type Service = Locales | ((context: { strapi: Core.Strapi }) => Locales);

interface Plugin {
  register(context: { strapi: Core.Strapi }): Promise<void>;
  services: { locales: Service };
}

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

/**
 * Strapi reads the default language from its settings at every read that names none, and once more to count. It is read
 * once per write generation, and named before the read opens its transaction: inside one, nothing remembered is used.
 */
export default (plugin: Plugin) => {
  const { register } = plugin;
  const { locales } = plugin.services;
  plugin.services.locales = (context) => {
    const service = typeof locales === 'function' ? locales(context) : locales;
    const find = rememberWhileCurrent(context.strapi, () => service.getDefaultLocale());
    return { ...service, getDefaultLocale: find };
  };
  plugin.register = async (context) => {
    await register(context);
    const { strapi } = context;
    strapi.documents.use(async (read, next) => {
      const params = read.params as { locale?: string } | null;
      const i18n = strapi.plugin('i18n');
      if (
        READS.includes(read.action) &&
        !params?.locale &&
        i18n.service('content-types').isLocalizedContentType(read.contentType)
      )
        Object.assign(read, { params: { ...params, locale: await i18n.service('locales').getDefaultLocale() } });
      return next();
    });
  };
  return plugin;
};
