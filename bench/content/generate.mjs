/**
 * Fills an empty database with the content of a measurement; run as a process of its own by keep-content.mjs, with
 * the database in its environment. The starter dossier and some use cases come through the Document Service, the rest
 * is multiplied in the database, and the records are then made as `npm run records:rebuild` makes them.
 * Arguments: number of use cases, file to describe the result in.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadStrapi } from '../../scripts/setup/load-strapi.mjs';
import { run } from '../../scripts/setup/steps.mjs';
import { createTemplates, EVERYWHERE } from './create-templates.mjs';
import { multiplyRows } from './multiply-rows.mjs';

const require = createRequire(import.meta.url);
const USE_CASE = 'api::use-case.use-case';

await run(async () => {
  const [size, resultFile] = [Number(process.argv[2]), process.argv[3]];
  const strapi = await loadStrapi();
  const { SingleBar } = require('cli-progress');
  const { loadStarterDossier } = require('../../dist/src/dossier/starter-content');
  const { drainQueue, renewRecords } = require('../../dist/src/dossier/published-records');

  const seconds = {};
  const timed = async (name, format, work) => {
    const bar = new SingleBar({
      format: `· ${format} [{bar}] {value}/{total}`,
      noTTYOutput: true,
      notTTYSchedule: 5000,
    });
    const started = Date.now();
    bar.start(1, 0);
    const result = await work((done, total) => {
      bar.setTotal(total);
      bar.update(done);
    });
    bar.stop();
    seconds[name] = Math.round((Date.now() - started) / 100) / 10;
    return result;
  };

  await timed('starter', 'The starter dossier', (onProgress) => loadStarterDossier({ strapi }, onProgress));
  const templates = await timed('templates', 'Use cases to copy', (onProgress) => createTemplates(strapi, onProgress));
  // What was published asks for the records that embed it to be made anew: few now, many once they are multiplied.
  await drainQueue(strapi);
  const present = await strapi.documents(USE_CASE).count({ locale: 'nl', status: 'published' });
  await timed('multiply', 'Copies in the database', () => multiplyRows(strapi, USE_CASE, templates, size - present));
  const { documents, changed, failures } = await timed('rebuild', 'Published records', (onProgress) =>
    renewRecords(strapi, onProgress)
  );
  if (failures.length > 0) throw failures[0].error;

  const described = { size, seconds, documents, changed, ...(await describe(strapi)) };
  await settle(strapi);
  writeFileSync(resultFile, JSON.stringify(described, null, 2));
  await strapi.destroy();
  process.exit(0);
});

/** What the cases need to know of the content. */
async function describe(strapi) {
  const quadrants = await strapi.db
    .query('api::quadrant.quadrant')
    .findMany({ where: { locale: 'nl', publishedAt: { $notNull: true } }, select: ['documentId', 'key', 'title'] });
  const useCases = await strapi.db.query(USE_CASE).findMany({
    where: { locale: 'nl', publishedAt: { $notNull: true } },
    select: ['documentId', 'slug', 'title'],
    orderBy: { documentId: 'asc' },
  });
  const every = Math.floor(useCases.length / 500);
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: 'bench',
    description: '',
    type: 'custom',
    lifespan: null,
    permissions: ['api::use-case.use-case.update', 'api::quadrant.quadrant.update', 'api::preview.preview.describe'],
  });
  return {
    token: accessKey,
    filterQuadrant: 'add-value',
    everywhere: quadrants.find(({ key }) => key === EVERYWHERE),
    useCases: Array.from({ length: 500 }, (_, at) => useCases[at * every]),
  };
}

/** What a database that has run for a while has done: its entries checked, statistics on PostgreSQL, an emptied journal on SQLite. */
async function settle(strapi) {
  await strapi.db.getConnection('record_checks').update({ judged_at: Date.now() });
  if (strapi.db.dialect.client === 'postgres') await strapi.db.connection.raw('vacuum analyze');
  else await strapi.db.connection.raw('pragma wal_checkpoint(truncate)');
}
