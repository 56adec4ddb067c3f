import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  get,
  publish,
  removeAfterwards,
  saveDraft,
} from '../helpers/clients';

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

describe('what an editor does in the list view or beside the form is in the records when it is answered', () => {
  const act = async (action: string, ids: string[], languages: string[]) => {
    const query = languages.map((language) => `locale=${language}`).join('&');
    const path = `${contentPath('use-case')}/actions/${action}?${query}`;
    const { status, text } = await (await asAdministrator()).post(path, { documentIds: ids });
    if (status !== 200) throw new Error(text);
  };
  const statusesOf = (ids: string[], language: string) =>
    Promise.all(ids.map(async (id) => (await get(`/v1/use-cases/${id}?language=${language}`)).status));
  const createTwo = async (title: string) => {
    const ids: string[] = [];
    for (const number of [1, 2]) {
      const { documentId } = await createDraft('use-case', fields(`${title} ${number}`));
      expect((await saveDraft('use-case', documentId, fields(`${title} ${number}, in English`), 'en')).status).toBe(
        200
      );
      ids.push(documentId);
    }
    return ids;
  };

  test('publishing, withdrawing and deleting several, in one language or both', async () => {
    const ids = await createTwo('Met meer tegelijk');
    expect(await statusesOf(ids, 'nl')).toEqual([404, 404]);
    await act('bulkPublish', ids, ['nl', 'en']);
    expect([await statusesOf(ids, 'nl'), await statusesOf(ids, 'en')]).toEqual([
      [200, 200],
      [200, 200],
    ]);
    await act('bulkUnpublish', ids, ['nl']);
    // Not gone, as long as it is there in the other language.
    expect([await statusesOf(ids, 'nl'), await statusesOf(ids, 'en')]).toEqual([
      [404, 404],
      [200, 200],
    ]);
    await act('bulkPublish', ids, ['nl']);
    expect(await statusesOf(ids, 'nl')).toEqual([200, 200]);
    await act('bulkDelete', ids, ['nl']);
    await act('bulkDelete', [ids[0]], ['en']);
    expect([await statusesOf(ids, 'nl'), await statusesOf(ids, 'en')]).toEqual([
      [410, 404],
      [410, 200],
    ]);
  });

  test('going back to what is published and copying change no record, and make none', async () => {
    const { documentId } = await createPublished('use-case', fields('Blijft zoals het is'));
    const address = `/v1/use-cases/${documentId}?language=nl`;
    const before = (await get(address)).text;
    expect((await saveDraft('use-case', documentId, { title: 'Bij nader inzien' })).status).toBe(200);
    const admin = await asAdministrator();
    const path = `${contentPath('use-case')}/${documentId}`;
    expect((await admin.post(`${path}/actions/discard?locale=nl`)).status).toBe(200);
    expect((await admin.get(`${path}?locale=nl`)).body.data.title).toBe('Blijft zoals het is');
    const copy = await admin.post(`${contentPath('use-case')}/clone/${documentId}?locale=nl`, { title: 'Kopie' });
    expect(copy.status).toBe(200);
    removeAfterwards('use-case', copy.body.data.documentId);
    expect((await get(address)).text).toBe(before);
    expect((await get(`/v1/use-cases/${copy.body.data.documentId}?language=nl`)).status).toBe(404);
  });
});
