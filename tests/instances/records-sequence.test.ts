import { asAdministrator, contentPath, createToken, publish, request, send, withToken } from '../helpers/clients';
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
const ENTRIES = 60;
/** At once, in all. */
const WRITERS = 10;
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

/** A partner's copy of the dossier by `/v1/changes`, in small pages, each asked of the next server as a balancer does. */
class Partner {
  readonly records = new Map<string, any>();
  /** All that it was ever told. */
  readonly told: Omit<Change, 'seq'>[] = [];
  private since = '';
  private asked = 0;

  /** @returns whether there was anything on it */
  async takePage(): Promise<boolean> {
    const url = serverUrls()[(this.asked += 1) % 2];
    const { body, text } = await request(`${url}/v1/changes?limit=3${this.since && `&since=${this.since}`}`);
    if (!body?.data) throw new Error(text);
    for (const { action, id, language, record } of body.data) {
      this.told.push({ documentId: id, state: action === 'upsert' ? 'live' : 'gone' });
      if (action === 'upsert') this.records.set(`${id} ${language}`, record);
      else this.records.delete(`${id} ${language}`);
    }
    this.since = body.nextSince;
    return body.data.length > 0;
  }

  /** Without a pause until `isDone`, and then until it was told so much. @returns what it was told, and pages until done */
  async follow(isDone: () => boolean, wanted: number) {
    const start = this.told.length;
    let pages = 0;
    while (!isDone()) if (await this.takePage()) pages += 1;
    // The other server may know a second later of what came last.
    await waitUntil(async () => {
      while (await this.takePage());
      return this.told.length - start >= wanted;
    }, 10_000);
    return { told: this.told.slice(start), pages };
  }
}

const serverUrls = () => [dossier.server.url, second?.url ?? dossier.server.url];

/** Has writers take one thing after another, half of them on each server, while a reader and a partner follow. */
async function writeWhileFollowed<T>(
  partner: Partner,
  items: T[],
  write: (item: T, url: string, n: number) => Promise<void>
) {
  const after = (await findChanges(0)).at(-1)?.seq ?? 0;
  let done = false;
  const isDone = () => done;
  const left = [...items.entries()];
  const writeOn = async (url: string) => {
    for (let next = left.shift(); next; next = left.shift()) await write(next[1], url, next[0]);
  };
  const written = Promise.all(Array.from({ length: WRITERS }, (_, n) => writeOn(serverUrls()[n % 2]))).finally(() => {
    done = true;
  });
  const [followed, taken] = await Promise.all([follow(after, isDone), partner.follow(isDone, items.length), written]);
  return { ...followed, ...taken, after };
}

test('a reader and a partner see each change once, in order, while two servers publish, withdraw and delete', async () => {
  const headers = withToken(await createToken('full-access'));
  const admin = withToken((await asAdministrator()).token);
  const partner = new Partner();
  while (await partner.takePage());
  const ids: string[] = [];
  const names = Array.from({ length: ENTRIES }, (_, n) => `Tegelijk ${n}`);
  const published = await writeWhileFollowed(partner, names, async (name, url) => {
    const { body, text } = await send('POST', `${url}/api/tools`, { data: { name } }, headers);
    if (!body?.data) throw new Error(text);
    ids.push(body.data.documentId);
  });
  expectEachOnce(published, new Map(ids.map((id) => [id, 'live'])));

  const acts = [
    (tool: string) => send('POST', `${tool}/actions/publish`, { name: `Anders ${tool}` }, admin),
    (tool: string) => send('POST', `${tool}/actions/unpublish`, {}, admin),
    (tool: string) => request(tool, { method: 'DELETE', headers: admin }),
  ];
  const changed = await writeWhileFollowed(partner, ids, async (id, url, n) => {
    const { status, text } = await acts[n % acts.length](`${url}${contentPath('tool')}/${id}`);
    if (status >= 300) throw new Error(text);
  });
  expectEachOnce(changed, new Map(ids.map((id, n) => [id, n % acts.length === 0 ? 'live' : 'gone'])));

  for (let n = 0; n < 2; n += 1) expect(await partner.takePage()).toBe(false);
  const { body: list } = await request(`${dossier.server.url}/v1/tools?pageSize=100`);
  const records = await Promise.all(
    list.data.map(async ({ id }: { id: string }) => (await request(`${dossier.server.url}/v1/tools/${id}`)).body)
  );
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  const copied = [...partner.records.values()].filter(({ type }) => type === 'tool');
  expect(copied.sort(byId)).toEqual(records.sort(byId));
  expect(copied).toHaveLength(Math.ceil(ENTRIES / acts.length));
});

/** @param states what became of each that was written */
function expectEachOnce(
  { changes, batches, told, pages, after }: Awaited<ReturnType<typeof writeWhileFollowed>>,
  states: Map<string, string>
): void {
  expect(changes.map(({ seq }) => seq)).toEqual([...states].map((_state, n) => after + 1 + n));
  expect(new Map(changes.map(({ documentId, state }) => [documentId, state]))).toEqual(states);
  expect(told).toEqual(changes.map(({ documentId, state }) => ({ documentId, state })));
  // They were there while it happened, not only afterwards; the partner is answered by the process that also writes.
  expect(batches).toBeGreaterThan(10);
  expect(pages).toBeGreaterThan(1);
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
