/** Loads the built dossier without serving it, for commands that work on its database. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Stop } from './steps.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);

/**
 * @param leaveRecords true: the published records stay as they are, also where a start would make them anew
 * @param withGraphql true: also makes the GraphQL schema, a quarter of the start, for who will ask over HTTP
 * @throws Stop when nothing is built
 */
export async function loadStrapi({ leaveRecords = false, withGraphql = false } = {}) {
  process.chdir(root);
  if (existsSync('.env')) process.loadEnvFile('.env');
  if (!existsSync('dist/src/index.js'))
    throw new Stop('There is nothing built. Run `npm run up`, or `npm run build` first.');
  process.env.NODE_ENV ??= 'production';
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.config.set('dossier.leaveRecords', leaveRecords);
  strapi.config.set('dossier.withoutGraphql', !withGraphql);
  await strapi.load();
  return strapi;
}
