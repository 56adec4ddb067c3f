/**
 * `npm start`: runs what is built, and stops it without cutting off answers that are under way.
 * With --first-run also loads the starter dossier into an empty database and creates the first administrator.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Stop, run } from './setup/steps.mjs';

const root = path.resolve(import.meta.dirname, '..');
const require = createRequire(import.meta.url);
/** How long answers that are under way may take after a stop was asked for. */
const DRAIN_MILLISECONDS = 10_000;

export async function serve({ firstRun }) {
  process.env.NODE_ENV ??= 'production';
  const serveAdminPanel = process.env.SERVE_ADMIN !== 'false';
  const built = path.join(root, 'dist', serveAdminPanel ? 'build/index.html' : 'src/index.js');
  if (!existsSync(built))
    throw new Stop('There is nothing built to start. Run `npm run up`, or `npm run build` first.');

  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel, autoReload: false });
  // Strapi's own handlers cut off every answer that is under way.
  process.removeAllListeners('SIGINT');
  process.removeAllListeners('SIGTERM');
  const stop = stopOnce(strapi);
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);

  await strapi.load();
  if (firstRun) {
    const { fillEmptyDossier, createFirstAdministrator } = await import('./first-run.mjs');
    await fillEmptyDossier(strapi);
    await createFirstAdministrator(strapi);
  }
  await strapi.start();
  printAddresses(strapi, serveAdminPanel);
}

/** New connections are refused at once, answers under way are finished, then Strapi closes its database. */
function stopOnce(strapi) {
  let stopping = false;
  return async () => {
    if (stopping) return;
    stopping = true;
    process.stdout.write('\nStopping …\n');
    const { httpServer } = strapi.server ?? {};
    if (httpServer?.listening) {
      const drained = new Promise((resolve) => httpServer.close(resolve));
      httpServer.closeIdleConnections();
      // A connection that is kept alive ends after its answer instead of waiting for the next request.
      httpServer.prependListener('request', (_request, response) => response.setHeader('Connection', 'close'));
      await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, DRAIN_MILLISECONDS).unref())]);
    }
    await strapi.destroy();
    process.exit(0);
  };
}

function printAddresses(strapi, hasAdmin) {
  const base = strapi.config.get('dossier.publicUrl');
  const lines = [
    ['The dossier', `${base}/`],
    ...(hasAdmin ? [['Admin', `${base}/admin`]] : []),
    ['REST', `${base}/api/use-cases?locale=nl&populate=quadrant`],
    ['GraphQL', `${base}/graphql`],
  ];
  process.stdout.write(
    `\n${lines.map(([name, url]) => `  ${name.padEnd(12)} ${url}`).join('\n')}\n\n  Ctrl-C stops.\n`
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await run(async () => {
    process.chdir(root);
    if (existsSync('.env')) process.loadEnvFile('.env');
    await serve({ firstRun: process.argv.includes('--first-run') });
  });
}
