import { asAdministrator, contentPath, createDraft } from '../helpers/clients';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { findEngine } from '../helpers/engine';
import { execute, query } from '../helpers/rows';
import { startServer, waitForExit, waitUntil, type Server } from '../helpers/server';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/**
 * Plans whose moment comes while two servers wait for it (on PostgreSQL; on SQLite one), one of which is killed in the
 * middle, and plans whose moment was over before a server started.
 */
const PLANS = 40;

let dossier: EmptyDossier;
let second: Server | undefined;
let outputs: (() => string)[];

beforeAll(async () => {
  dossier = await startEmptyDossier();
  if (findEngine() === 'postgres')
    second = await startServer({ ...dossier.database.settings, PUBLIC_URL: dossier.publicUrl });
  outputs = [dossier.server, second].flatMap((server) => (server ? [server.output] : []));
});

afterAll(async () => {
  await second?.stop();
  await dossier.remove();
});

async function createDrafts(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push((await createDraft('organisation', { name: `Gepland ${n}` })).documentId);
  return ids;
}

/** As the panel would, were there moments that near. */
function plan(ids: string[], action: string, dueAt: number): Promise<void> {
  const rows = ids.map(
    (id) => `('organisation', '${id}', '', '${action}', 'planned', ${dueAt}, ${Date.now()}, 'Iemand')`
  );
  return execute(
    dossier.database.settings,
    `insert into planned_actions (type, document_id, locale, action, state, due_at, planned_at, planned_by) values ${rows.join()}`
  );
}

const findPlans = () => query(dossier.database.settings, 'select * from planned_actions order by id');
const allSettled = async () => (await findPlans()).every(({ state }) => state !== 'planned');

async function findLive(): Promise<string[]> {
  const rows = await query(
    dossier.database.settings,
    `select document_id from published_records where type = 'organisation' and state = 'live' order by document_id`
  );
  return rows.map(({ document_id }) => String(document_id));
}

/** How often each plan was reported as carried out, by all servers together. */
function countReports(): Map<string, number> {
  const reports = outputs.flatMap((output) => [...output().matchAll(/Plan (\d+) to \w+ .*: done/g)]);
  const counts = new Map<string, number>();
  for (const [, id] of reports) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

test('each plan is carried out once, by whichever server, though one is killed in the middle', async () => {
  const ids = await createDrafts(PLANS);
  // Late enough that both servers have seen the plans, and sleep until the very same moment.
  const dueAt = Date.now() + 17_000;
  await plan(ids, 'publish', dueAt);
  await waitUntil(async () => countReports().size >= 5, 60_000);
  expect(Date.now()).toBeGreaterThanOrEqual(dueAt);
  dossier.server.process.kill('SIGKILL');
  await waitForExit(dossier.server.process);

  // What the killed server was in the middle of is either there, with its plan done, or not at all.
  if (!second) {
    const done = (await findPlans()).filter(({ state }) => state === 'done').map((row) => String(row.document_id));
    expect(done.length).toBeLessThan(PLANS);
    expect(await findLive()).toEqual([...done].sort());
  }
  await dossier.start();
  outputs.push(dossier.server.output);
  await waitUntil(allSettled, 60_000);
  expect(new Set((await findPlans()).map(({ state }) => state))).toEqual(new Set(['done']));
  expect(await findLive()).toEqual([...ids].sort());
  // The killed server may have been cut off before it said what it had done; nothing is said twice.
  const counts = countReports();
  expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
  expect(counts.size).toBeGreaterThanOrEqual(PLANS - 1);
  // One version each, too.
  const versions = await query(
    dossier.database.settings,
    `select document_id, way, published_by from published_versions where type = 'organisation'`
  );
  expect(versions).toHaveLength(PLANS);
  expect(new Set(versions.map(({ way, published_by }) => `${way} ${published_by}`))).toEqual(
    new Set(['schedule Iemand'])
  );
});

test('what came due while no server ran is done at the next start, in the order in which it was planned', async () => {
  const admin = await asAdministrator();
  const [kept, gone] = await createDrafts(2);
  await dossier.server.stop();
  await second?.stop();
  const before = Date.now();
  // A row with the later action first: the moments decide.
  await plan([gone], 'unpublish', before - 1000);
  await plan([kept, gone], 'publish', before - 60_000);
  await dossier.start();
  await waitUntil(allSettled, 60_000);
  const live = await findLive();
  expect([live.includes(kept), live.includes(gone)]).toEqual([true, false]);
  const [record] = await query(
    dossier.database.settings,
    `select state, first_published_at from published_records where document_id = '${gone}'`
  );
  expect(record.state).toBe('gone');
  expect(Number(record.first_published_at)).toBeGreaterThanOrEqual(before);
  expect((await admin.get(`${contentPath('organisation')}/${gone}`)).body.data.status).toBe('draft');
});
