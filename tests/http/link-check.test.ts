import { parse } from 'csv-parse/sync';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { asAdministrator, contentPath, createPublished, publish, type AdminClient } from '../helpers/clients';
import type { RunResult } from '../../src/dossier/link-check';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { loadDossier, type Dossier } from '../helpers/records';
import { execute, query } from '../helpers/rows';
import { secrets, spawnScript, waitForExit } from '../helpers/server';

/** Links of published entries, visited on a small web server that stands for the outside world. */
const UID = 'api::use-case.use-case';
const HOST = 'outside.example.org';
const database = () => JSON.parse(process.env.DOSSIER_DATABASE as string);

let admin: AdminClient;
let dossier: Dossier;
let quadrant: string;
let outside: http.Server;
let port: number;
let visits: { path: string; method: string; host: string; userAgent: string; at: number }[] = [];
/** What each path answers; anything else is a 404. */
const answers = new Map<string, { status: number; headers?: Record<string, string> }>();

beforeAll(async () => {
  admin = await asAdministrator();
  quadrant = await findQuadrant();
  dossier = await loadDossier(database(), process.env.DOSSIER_URL as string);
  outside = http.createServer(({ url = '', method = '', headers }, response) => {
    visits.push({
      path: url,
      method,
      host: headers.host ?? '',
      userAgent: headers['user-agent'] ?? '',
      at: Date.now(),
    });
    const { status, headers: more } = answers.get(url.split('?')[0]) ?? { status: 404 };
    response.writeHead(status, more).end();
  });
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve));
  ({ port } = outside.address() as AddressInfo);
  answers.set('/whole', { status: 200 });
  answers.set('/moved', { status: 301, headers: { Location: '/whole' } });
  answers.set('/busy', { status: 429, headers: { 'Retry-After': '3600' } });
});
afterAll(async () => {
  outside.close();
  await dossier.stop();
});

beforeEach(async () => {
  visits = [];
  // The links of the starter dossier and of other tests are not looked at here.
  await execute(database(), `update link_visits set next_visit_at = 9000000000000 where host not like '%${HOST}%'`);
});

const at = (path: string, host = HOST) => `http://${host}:${port}${path}`;
const link = (url: string) => ({ label: 'Lees verder bij het museum', url });
const createLinking = (urls: string[], more: object = {}) =>
  createPublished(
    'use-case',
    useCaseIn(quadrant, `Met links ${Date.now()} ${Math.random()}`, { links: urls.map(link), ...more })
  );

/** `npm run links:check`. */
async function runCommand(...flags: string[]) {
  const started = spawnScript('scripts/links.mjs', flags, { ...secrets, ...database(), NODE_ENV: 'production' });
  return { code: await waitForExit(started.process), output: started.output() };
}
/** Runs the check on these days from now. */
async function runOnDays(...days: number[]): Promise<(RunResult | null)[]> {
  const results = [];
  for (const day of days) results.push(await dossier.checkLinks(day));
  return results;
}
const stateOf = async (url: string) =>
  (await query(database(), `select * from link_visits where url = '${url}'`))[0] as Record<string, unknown> | undefined;
const brokenOf = async (documentId: string) =>
  (await admin.get(`/dossier-check/${UID}/${documentId}?locale=nl`)).body.data.brokenLinks;
const listed = async () => (await admin.get('/dossier-overview/lists/broken-links')).body.data;
const download = () => admin.get('/dossier-overview/links.csv');

describe('the link check', () => {
  test('knows the links of an entry from the moment it is published until it is withdrawn', async () => {
    const { documentId } = await createLinking([at('/whole?known')], { sourceUrl: at('/source') });
    const places = () =>
      query(
        database(),
        `select o.field from record_outlinks o join published_records r on r.id = o.record_id
         where r.document_id = '${documentId}' order by o.field`
      );
    expect(await places()).toEqual([{ field: 'links.0.url' }, { field: 'sourceUrl' }]);
    expect(Number((await stateOf(at('/source')))?.next_visit_at)).toBe(0);
    await publish('use-case', documentId, 'nl', { sourceUrl: null });
    expect(await places()).toEqual([{ field: 'links.0.url' }]);
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    expect(await places()).toEqual([]);
    await runOnDays(0);
    expect(visits).toEqual([]);
    expect(await stateOf(at('/source'))).toBeUndefined();
  });

  test('calls a link broken after three days, tells editors where it stands, and takes it back after a success', async () => {
    const { documentId } = await createLinking([at('/whole'), at('/moved'), at('/gone')]);
    const before = (await listed()).total;
    expect(await runOnDays(0, 0.1, 1)).toEqual([
      { visited: 3, broken: 0 },
      { visited: 0, broken: 0 },
      { visited: 1, broken: 0 },
    ]);
    expect(visits[0].userAgent).toMatch(/^DossierLinkCheck\/1\.0 \(\+http:\/\/127\.0\.0\.1:\d+\/; info@den\.nl\)$/);
    expect(await brokenOf(documentId)).toEqual([]);
    expect((await listed()).total).toBe(before);

    expect(await runOnDays(2)).toEqual([{ visited: 1, broken: 1 }]);
    expect(await brokenOf(documentId)).toEqual([
      {
        code: 'link-broken',
        severity: 'advice',
        field: 'links.2.url',
        place: expect.stringContaining('3'),
        message: `De pagina bestaat niet meer (404). ${at('/gone')}`,
      },
    ]);
    const { total, entries } = await listed();
    expect(total).toBe(before + 1);
    expect(entries).toContainEqual(
      expect.objectContaining({ documentId, url: at('/gone'), notes: ['De pagina bestaat niet meer (404).'] })
    );
    const { figures, linkCheck } = (await admin.get('/dossier-overview')).body.data;
    expect(figures).toContainEqual({ name: 'broken-links', count: before + 1 });
    expect(linkCheck).toMatchObject({ isOn: false, lastVisitAt: expect.any(String) });

    answers.set('/gone', { status: 200 });
    expect(await runOnDays(9.1)).toEqual([{ visited: 3, broken: 0 }]);
    expect(await brokenOf(documentId)).toEqual([]);
    expect((await listed()).total).toBe(before);
    answers.delete('/gone');
  });

  test('waits for a site that asks for it, and leaves its other pages alone meanwhile', async () => {
    const host = `busy.${HOST}`;
    await createLinking([at('/busy', host), at('/whole?later', host)]);
    const [result] = await runOnDays(0);
    // Which of the two comes first is left open; after the refusal none is asked for any more.
    expect(visits.filter(({ path }) => path === '/busy')).toHaveLength(1);
    expect(result?.visited).toBe(visits.length);
    const busy = await stateOf(at('/busy', host));
    expect(busy).toMatchObject({ status: 429, reason: 'wait', failures: 0 });
    visits = [];
    await runOnDays(0.02);
    expect(visits).toEqual([]);
    await runOnDays(0.05);
    expect(visits.map(({ path }) => path)).toContain('/busy');
  });

  test('leaves a pause between two visits to one host, and visits other hosts meanwhile', async () => {
    const hosts = ['one', 'two', 'three'].map((name) => `${name}.${HOST}`);
    await createLinking(hosts.flatMap((host) => [1, 2, 3].map((number) => at(`/whole?pause=${number}`, host))));
    expect(await dossier.checkLinks(0, 200)).toEqual({ visited: 9, broken: 0 });
    const times = hosts.map((host) => visits.filter((visit) => visit.host.startsWith(host)).map((visit) => visit.at));
    for (const [first, second, third] of times) {
      // A timer may be a few milliseconds early.
      expect(second - first).toBeGreaterThanOrEqual(195);
      expect(third - second).toBeGreaterThanOrEqual(195);
    }
    // No host waits for another: all were visited before one was for the last time.
    expect(Math.max(...times.map(([first]) => first))).toBeLessThan(Math.min(...times.map(([, , third]) => third)));
  });

  test('visits each link once, however many processes are at it', async () => {
    await createLinking(Array.from({ length: 12 }, (_, number) => at(`/whole?both=${number}`)));
    const other = await loadDossier(database(), process.env.DOSSIER_URL as string);
    const runs = await Promise.all([
      dossier.checkLinks(0),
      other.checkLinks(0),
      dossier.checkLinks(0),
      other.checkLinks(0),
    ]);
    await other.stop();
    const visited = runs.reduce((sum, run) => sum + (run?.visited ?? 0), 0);
    const paths = visits.map(({ path }) => path).filter((path) => path.includes('both'));
    expect(paths).toHaveLength(12);
    expect(new Set(paths).size).toBe(12);
    expect(visited).toBe(visits.length);
  });

  test('leaves the job to the process that has it, and takes over what a crash left behind', async () => {
    await createLinking([at('/whole?taken')]);
    const hold = (until: number) =>
      execute(database(), `update job_leases set holder = 'another', held_until = ${until} where job = 'links'`);
    await hold(Date.now() + 60_000);
    expect(await runOnDays(0)).toEqual([null]);
    expect(visits).toEqual([]);
    await hold(Date.now() - 1);
    expect((await runOnDays(0))[0]?.visited).toBe(1);
  });

  test('by its command never contacts this machine, under whatever name, and says how many it visited', async () => {
    const hosts = ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', 'dossier.localhost'];
    const { documentId } = await createLinking(hosts.map((host) => at('/secret', host)));
    const hidden = 'select url_hash from record_outlinks o join published_records r on r.id = o.record_id';
    await execute(database(), `update link_visits set next_visit_at = 9000000000000`);
    await execute(
      database(),
      `update link_visits set next_visit_at = 0 where url_hash in (${hidden} where r.document_id = '${documentId}')`
    );
    const { code, output } = await runCommand();
    expect(output).toMatch(/\d links visited, 0 of them are broken\./);
    expect(code).toBe(0);
    expect(visits).toEqual([]);
    const states = await query(
      database(),
      `select reason, failures from link_visits where next_visit_at < 9000000000000 and failures > 0 and url like '%/secret'`
    );
    // 127.0.0.1 and 2130706433 are one address.
    expect(states).toEqual(Array(4).fill({ reason: 'private-address', failures: 1 }));
    expect((await runCommand('--everything')).output).toContain('The only option is --all.');
  });
});

describe('the list of links that do not work', () => {
  test('is a file for spreadsheets that runs nothing, with what fails since yesterday too', async () => {
    const title = `=HYPERLINK("http://x") ${Date.now()}`;
    const { documentId } = await createPublished(
      'use-case',
      useCaseIn(quadrant, title, { links: [link(at('/fresh'))] })
    );
    await runOnDays(0);
    const { status, headers, text } = await download();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="links-\d{4}-\d\d-\d\d\.csv"$/);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const row = rows.find(({ formulier }) => formulier.includes(documentId));
    expect(row).toMatchObject({
      soort: 'use-case',
      taal: 'nl',
      titel: `'${title}`,
      veld: 'links.0.url',
      link: at('/fresh'),
      probleem: 'De pagina bestaat niet meer (404).',
      stuk: 'nog niet',
    });
  });
});
