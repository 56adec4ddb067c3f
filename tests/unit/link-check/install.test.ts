import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import knex from 'knex';
import { up as makeJobs } from '../../../database/migrations/2026.11.22T08.00.00.record-checks';
import { up as makeLinks } from '../../../database/migrations/2026.11.22T09.00.00.links';
import { bootstrap, destroy } from '../../../src/dossier/link-check/install';
import type { Guard } from '../../../src/dossier/link-check/visit-link';
import { waitUntil } from '../../helpers/server';

/** The scheduled link check, on tables of its own, with a server on this machine as the outside world. */
let server: http.Server;
let base: string;
let asked: string[] = [];

beforeAll(async () => {
  server = http.createServer(({ url = '' }, response) => {
    asked.push(url);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://outside.example.org:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => (asked = []));

const guard: Guard = {
  allowsName: (name) => name === 'outside.example.org',
  allowsAddress: (address) => address === '127.0.0.1',
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
};
const quick = { every: 20, hostPause: 0, guard };

/** What the job sees of a Strapi, with one link that is due and one that is not. */
async function openDossier(settings: { linkCheck: boolean; leaveRecords?: boolean }, name: string) {
  const connection = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
  const db = {
    getSchemaConnection: (trx: { schema: typeof connection.schema }) => trx.schema,
    getConnection: (table: string) => connection(table),
  };
  await connection.transaction((trx) => makeJobs(trx, db));
  await connection.transaction((trx) => makeLinks(trx, db));
  const link = (path: string, dueAt: number) => ({
    url_hash: path,
    url: `${base}/${name}/${path}`,
    host: new URL(base).host,
    next_visit_at: dueAt,
  });
  const links = [link('due', 0), link('later', Date.now() + 3_600_000)];
  await connection('link_visits').insert(links);
  await connection('record_outlinks').insert(links.map(({ url_hash }) => ({ record_id: 1, field: 'url', url_hash })));
  const dossier = { publicUrl: 'https://dossier.example.org', contactEmail: 'info@den.nl', ...settings };
  const get = (path: string) => path.split('.').reduce<unknown>((held, step) => (held as never)[step], { dossier });
  const strapi = { db, config: { get }, log: { error: (message: string) => expect(message).toBe('') } };
  return {
    strapi: strapi as unknown as Core.Strapi,
    makeDue: () => connection('link_visits').where({ url_hash: 'due' }).update({ next_visit_at: 0 }),
    close: () => connection.destroy(),
  };
}

test('where LINK_CHECK is on, what is due is visited, time and again, until the server stops', async () => {
  const { strapi, makeDue, close } = await openDossier({ linkCheck: true }, 'on');
  await bootstrap({ strapi }, quick);
  await waitUntil(async () => asked.length === 1, 5_000);
  await makeDue();
  await waitUntil(async () => asked.length === 2, 5_000);
  expect(asked).toEqual(['/on/due', '/on/due']);
  await destroy({ strapi });
  // The job is left to another instance, and nothing of it is under way: its tables can go.
  expect(await strapi.db.getConnection('job_leases').where({ job: 'links' }).first()).toMatchObject({ held_until: 0 });
  await close();
});

test.each([
  ['LINK_CHECK is off', { linkCheck: false }],
  ['a command loads the dossier', { linkCheck: true, leaveRecords: true }],
])('where %s, nothing is visited', async (_when, settings) => {
  const quiet = await openDossier(settings, 'quiet');
  const busy = await openDossier({ linkCheck: true }, 'busy');
  await bootstrap({ strapi: quiet.strapi }, quick);
  await bootstrap({ strapi: busy.strapi }, quick);
  // Another one that began later was at it twice meanwhile.
  await waitUntil(async () => asked.length === 1, 5_000);
  await busy.makeDue();
  await waitUntil(async () => asked.length === 2, 5_000);
  expect(asked).toEqual(['/busy/due', '/busy/due']);
  for (const { strapi, close } of [quiet, busy]) {
    await destroy({ strapi });
    await close();
  }
});
