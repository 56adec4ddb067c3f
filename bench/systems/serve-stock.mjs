/** Runs the stock application of build-stock-app.mjs. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { stockFolder } from './build-stock-app.mjs';

process.chdir(stockFolder);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: stockFolder, distDir: path.join(stockFolder, 'dist'), serveAdminPanel: false });
await strapi.load();
await strapi.start();
