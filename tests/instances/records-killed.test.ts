import {
  asAdministrator,
  contentPath,
  createToken,
  get,
  request,
  send,
  withToken,
  type Answer,
} from '../helpers/clients';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { query } from '../helpers/rows';
import { runRecords } from '../helpers/records';
import { waitForExit } from '../helpers/server';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/** `kill -9` in the middle of many writes: what an editor saw confirmed is there, and nothing is there by half. */
const EACH = { publish: 80, unpublish: 60, delete: 60 };
const KILL_AFTER = 70;

/** The document of a publication is known once it is confirmed. */
interface Change {
  action: keyof typeof EACH;
  documentId: string;
}

let dossier: EmptyDossier;
const confirmed: Change[] = [];
let seqBefore: number;

beforeAll(async () => {
  dossier = await startEmptyDossier();
  const token = await createToken('full-access');
  const changes: Change[] = [];
  // One of each kind in turn, so that all kinds are under way when the end comes.
  for (let n = 0; n < Math.max(...Object.values(EACH)); n += 1) {
    if (n < EACH.publish) changes.push({ action: 'publish', documentId: '' });
    if (n < EACH.unpublish)
      changes.push({ action: 'unpublish', documentId: await createLive(token, `unpublish ${n}`) });
    if (n < EACH.delete) changes.push({ action: 'delete', documentId: await createLive(token, `delete ${n}`) });
  }
  seqBefore = (await readRecords()).at(-1)?.seq ?? 0;
  await changeAllUntilKilled(token, changes);
  await waitForExit(dossier.server.process);
  await dossier.start();
});

afterAll(() => dossier.remove());

/** With a token one call creates and publishes. */
const publishNew = (token: string, name: string) =>
  send('POST', '/api/organisations', { data: { name } }, withToken(token));

async function createLive(token: string, name: string): Promise<string> {
  const { body, text } = await publishNew(token, name);
  if (!body?.data) throw new Error(`Creating an organisation failed: ${text}`);
  return body.data.documentId;
}

/** All at once; the server is killed as soon as enough of them are confirmed. */
async function changeAllUntilKilled(token: string, changes: Change[]): Promise<void> {
  const admin = await asAdministrator();
  // A token's writes stand alone; the admin wraps its own in a transaction, and so would hide one that we lack.
  const make = ({ action, documentId }: Change): Promise<Answer> => {
    if (action === 'publish') return publishNew(token, 'Nieuw onder de bijl');
    if (action === 'unpublish') return admin.post(`${contentPath('organisation')}/${documentId}/actions/unpublish`);
    return request(`/api/organisations/${documentId}`, { method: 'DELETE', headers: withToken(token) });
  };
  await Promise.all(
    changes.map(async (change) => {
      const answer = await make(change).catch(() => undefined);
      if (answer && answer.status >= 300) throw new Error(answer.text);
      if (answer) confirmed.push({ ...change, documentId: change.documentId || answer.body.data.documentId });
      if (confirmed.length >= KILL_AFTER) dossier.server.process.kill('SIGKILL');
    })
  );
}

async function readRecords(): Promise<{ documentId: string; seq: number; state: string }[]> {
  const rows = await query(
    dossier.database.settings,
    'select document_id, seq, state from published_records order by seq'
  );
  return rows.map((row) => ({
    documentId: String(row.document_id),
    seq: Number(row.seq),
    state: String(row.state),
  }));
}

test('the server was killed in the middle: some changes of each kind were confirmed, and many were not', () => {
  expect(new Set(confirmed.map(({ action }) => action))).toEqual(new Set(Object.keys(EACH)));
  expect(confirmed.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(confirmed.length).toBeLessThan(180);
});

test('what was confirmed is there after the restart', async () => {
  const wanted = { publish: 200, unpublish: 410, delete: 410 };
  const found = await Promise.all(
    confirmed.map(async ({ action, documentId }) => ({
      action,
      documentId,
      status: (await get(`/v1/organisations/${documentId}`)).status,
    }))
  );
  expect(found.filter(({ action, status }) => status !== wanted[action])).toEqual([]);
});

test('no seq is missing or doubled', async () => {
  const seqs = (await readRecords()).map(({ seq }) => seq);
  expect(new Set(seqs).size).toBe(seqs.length);
  // Each document changed once, so each change has a row that still carries its number.
  const changes = seqs.filter((seq) => seq > seqBefore);
  expect(changes).toEqual(changes.map((_seq, position) => seqBefore + 1 + position));
  expect(changes.length).toBeGreaterThanOrEqual(confirmed.length);
});

test('records:verify finds nothing', async () => {
  const { code, output } = await runRecords('verify', dossier.database.settings, dossier.publicUrl);
  expect(output).toContain('Every record is as it should be.');
  expect(code).toBe(0);
});
