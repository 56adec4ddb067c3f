import { createToken, publish, request, send, withToken } from '../helpers/clients';
import { useCaseIn } from '../helpers/complete-entries';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { findEngine } from '../helpers/engine';
import { query } from '../helpers/rows';
import { startServer, waitForExit, waitUntil, type Server } from '../helpers/server';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/**
 * A reader who keeps asking for `seq > n` while many publish at once, on PostgreSQL through two servers on one
 * database. A row whose commit came after that of a higher seq would be missed for ever.
 */
const ENTRIES = 100;
const DEPENDENTS = 60;

let dossier: EmptyDossier;
let second: Server | undefined;

beforeAll(async () => {
  dossier = await startEmptyDossier();
  if (findEngine() === 'postgres')
    second = await startServer({ ...dossier.database.settings, PUBLIC_URL: dossier.publicUrl });
});

afterAll(async () => {
  await second?.stop();
  await dossier.remove();
});

interface Change {
  seq: number;
  documentId: string;
  state: string;
}

async function findChanges(after: number): Promise<Change[]> {
  const rows = await query(
    dossier.database.settings,
    `select seq, document_id, state from published_records where seq > ${after} order by seq`
  );
  return rows.map((row) => ({
    seq: Number(row.seq),
    documentId: String(row.document_id),
    state: String(row.state),
  }));
}

/** Reads without a pause until `isDone`, and once more. */
async function follow(after: number, isDone: () => boolean): Promise<{ changes: Change[]; batches: number }> {
  const changes: Change[] = [];
  let batches = 0;
  for (let last = false; ;) {
    const found = await findChanges(changes.at(-1)?.seq ?? after);
    if (found.length > 0) batches += 1;
    changes.push(...found);
    if (last) return { changes, batches };
    last = isDone();
    await new Promise(setImmediate);
  }
}

/** Runs `write` for everything at once, half of it on each server, while a reader follows. */
async function writeWhileFollowed<T>(items: T[], write: (item: T, url: string) => Promise<void>) {
  const urls = [dossier.server.url, second?.url ?? dossier.server.url];
  const after = (await findChanges(0)).at(-1)?.seq ?? 0;
  let done = false;
  const written = Promise.all(items.map((item, n) => write(item, urls[n % 2]))).finally(() => {
    done = true;
  });
  const [followed] = await Promise.all([follow(after, () => done), written]);
  return { ...followed, after };
}

test('a reader sees each change once, in order, while two servers publish and withdraw', async () => {
  const token = await createToken('full-access');
  const ids: string[] = [];
  const published = await writeWhileFollowed(
    Array.from({ length: ENTRIES }, (_, n) => `Tegelijk ${n}`),
    async (name, url) => {
      const { body, text } = await send('POST', `${url}/api/tools`, { data: { name } }, withToken(token));
      if (!body?.data) throw new Error(text);
      ids.push(body.data.documentId);
    }
  );
  expectEachOnce(published, ids, 'live');

  const half = ids.filter((_id, n) => n % 2 === 0);
  const withdrawn = await writeWhileFollowed(half, async (id, url) => {
    const { status, text } = await request(`${url}/api/tools/${id}`, { method: 'DELETE', headers: withToken(token) });
    if (status !== 204) throw new Error(text);
  });
  expectEachOnce(withdrawn, half, 'gone');
});

function expectEachOnce(
  { changes, batches, after }: { changes: Change[]; batches: number; after: number },
  ids: string[],
  state: string
): void {
  expect(changes.map(({ seq }) => seq)).toEqual(ids.map((_id, n) => after + 1 + n));
  expect(changes.map(({ documentId }) => documentId).sort()).toEqual([...ids].sort());
  expect(new Set(changes.map((change) => change.state))).toEqual(new Set([state]));
  // It was there while it happened, not only afterwards.
  expect(batches).toBeGreaterThan(10);
}

test('what a killed server left to refresh is done by the other one, or by itself when it is back', async () => {
  const token = await createToken('full-access');
  const ids: string[] = [];
  for (let n = 0; n < DEPENDENTS; n += 1) {
    const data = useCaseIn(dossier.quadrant, `Hangt af ${n}`);
    const { body, text } = await send(
      'POST',
      `${dossier.server.url}/api/use-cases?locale=nl`,
      { data },
      withToken(token)
    );
    if (!body?.data) throw new Error(text);
    ids.push(body.data.documentId);
  }
  const countDue = async () =>
    Number((await query(dossier.database.settings, 'select count(*) as count from record_refreshes'))[0].count);
  await waitUntil(async () => (await countDue()) === 0, 30_000);
  const after = (await findChanges(0)).at(-1)?.seq ?? 0;

  expect((await publish('quadrant', dossier.quadrant, 'nl', { title: 'Anders genoemd' })).status).toBe(200);
  dossier.server.process.kill('SIGKILL');
  await waitForExit(dossier.server.process);
  if (!second) {
    expect(await countDue()).toBeGreaterThan(0);
    await dossier.start();
  }
  await waitUntil(async () => (await countDue()) === 0, 60_000);

  // The quadrant, and then each record that embeds it, once.
  const changes = await findChanges(after);
  expect(changes.map(({ seq }) => seq)).toEqual([dossier.quadrant, ...ids].map((_id, n) => after + 1 + n));
  expect(changes.map(({ documentId }) => documentId).sort()).toEqual([dossier.quadrant, ...ids].sort());
  for (const id of [ids[0], ids[DEPENDENTS - 1]]) {
    const { body } = await request(`${(second ?? dossier.server).url}/v1/use-cases/${id}?language=nl`);
    expect(body.quadrant.title).toBe('Anders genoemd');
  }
});
