import { asAdministrator, contentPath, createPublished, get, publish } from '../helpers/clients';
import { spawnScript, secrets, waitForExit, waitUntil } from '../helpers/server';

/** The published records, through the commands of the operator, while the server runs. */
async function runRecords(command: string): Promise<{ code: number | null; output: string }> {
  const settings = { ...secrets, NODE_ENV: 'production', PUBLIC_URL: process.env.DOSSIER_URL as string };
  const child = spawnScript('scripts/records.mjs', [command], {
    ...settings,
    ...JSON.parse(process.env.DOSSIER_DATABASE as string),
  });
  return { code: await waitForExit(child.process), output: child.output() };
}

let quadrant: { documentId: string };
beforeAll(async () => {
  quadrant = (await get('/api/quadrants?locale=nl&filters[key]=optimise')).body.data[0];
});

const fields = (title: string) => ({
  title,
  summary: 'Kort',
  stage: 'idea',
  quadrant: { connect: [{ documentId: quadrant.documentId }] },
});

const isSettled = async () => (await get('/v1/health')).body.records.lag === 0;

test('agree with the documents after random writes in both languages, and a rebuild changes nothing', async () => {
  const admin = await asAdministrator();
  const ids: string[] = [];
  for (let n = 0; n < 4; n += 1) ids.push((await createPublished('use-case', fields(`Willekeurig ${n}`))).documentId);

  // A linear congruential generator: the same sequence in every run.
  let state = 20261121;
  const pick = (count: number) => (state = (state * 1103515245 + 12345) % 2147483648) % count;
  for (let step = 0; step < 60; step += 1) {
    const [id, locale] = [ids[pick(ids.length)], ['nl', 'en'][pick(2)]];
    const entry = `${contentPath('use-case')}/${id}`;
    const action = pick(5);
    if (action < 2) await admin.put(`${entry}?locale=${locale}`, fields(`Stap ${step} ${locale}`));
    else if (action < 4) await publish('use-case', id, locale);
    else await admin.post(`${entry}/actions/unpublish?locale=${locale}`);
  }
  await waitUntil(isSettled, 30_000);
  expect(await runRecords('verify')).toMatchObject({ code: 0 });
  const before = (await get('/v1/health')).body.records.seq;
  expect((await runRecords('rebuild')).output).toContain(' 0 records changed, 0 could not be made');
  expect((await get('/v1/health')).body.records.seq).toBe(before);
}, 120_000);

test('begin a new epoch when the operator says so', async () => {
  const before = (await get('/v1/health')).body.records.epoch;
  expect((await runRecords('new-epoch')).code).toBe(0);
  expect((await get('/v1/health')).body.records.epoch).not.toBe(before);
}, 60_000);

test('are made without a deadlock or a refusal when bulk and single publishes meet', async () => {
  const admin = await asAdministrator();
  const [x, y] = [
    await createPublished('use-case', fields('Bulk X')),
    await createPublished('use-case', fields('Bulk Y')),
  ];
  const bulk = () =>
    admin.post(`${contentPath('use-case')}/actions/bulkPublish?locale=nl`, {
      documentIds: [y.documentId, x.documentId],
    });
  const rounds = await Promise.all(
    Array.from({ length: 8 }, async () =>
      Promise.all([bulk(), publish('use-case', x.documentId, 'nl', fields('Bulk X'))])
    )
  );
  expect(rounds.flat().map(({ status }) => status)).toEqual(Array(16).fill(200));
  expect(
    await Promise.all([x, y].map(async ({ documentId }) => (await get(`/v1/use-cases/${documentId}`)).status))
  ).toEqual([200, 200]);
}, 60_000);
