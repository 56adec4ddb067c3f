import { asAdministrator, contentPath, createPublished, get, publish } from '../helpers/clients';

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

test('records are made without a deadlock or a refusal when bulk and single publishes meet', async () => {
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
