import type { Core } from '@strapi/strapi';
import { batchLoads } from './batch-loads';
import { checkOnce } from './check-once';
import { leaveFieldsBare, type Extension } from './leave-fields-bare';

type Context = { strapi: Core.Strapi };
type Factory = (context: Context) => unknown;

interface Plugin {
  services: Record<string, Factory>;
  bootstrap(context: Context): Promise<void>;
}

/**
 * Strapi resolves each relation and component of each entry by itself: a list of 25 runs over 500 statements. Its
 * resolvers get a Strapi here that reads the same field of all entries of a list at once, and checks equal arguments
 * once. Fields that hold a value are read without Strapi's wrapping. What all of it answers stays the same.
 */
export default (plugin: Plugin) => {
  const { builders, extension, 'content-api': contentApi } = plugin.services;
  plugin.services.builders = ({ strapi }) => builders({ strapi: checkOnce(batchLoads(strapi)) });

  let generated: Extension = {};
  plugin.services.extension = (context) => {
    const service = extension(context) as { generate(options: object): Extension };
    return { ...service, generate: (options: object) => (generated = service.generate(options)) };
  };
  plugin.services['content-api'] = (context) => {
    const service = contentApi(context) as { buildSchema(): Parameters<typeof leaveFieldsBare>[1] };
    const buildSchema = () => {
      const schema = service.buildSchema();
      leaveFieldsBare(context.strapi, schema, generated);
      return schema;
    };
    return { ...service, buildSchema };
  };

  // A command answers nobody (scripts/setup/load-strapi.mjs).
  const { bootstrap } = plugin;
  plugin.bootstrap = async (context) => {
    if (!context.strapi.config.get('dossier.withoutGraphql')) await bootstrap(context);
  };
  return plugin;
};
