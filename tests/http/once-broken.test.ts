import {
  asAdministrator,
  contentPath,
  createPublished,
  createToken,
  get,
  graphql,
  saveDraft,
  send,
  withToken,
} from '../helpers/clients';

/** Each of these was broken once. */
const clone = async (type: string, documentId: string, data: object) =>
  (await asAdministrator()).post(`${contentPath(type)}/clone/${documentId}?locale=nl`, data);

describe('a copy', () => {
  test('cannot have a slug that is taken, a choice that is not on its list, or a reading time of the caller', async () => {
    const { documentId, slug } = await createPublished('article', { title: 'Kloon', intro: 'x', kind: 'news' });
    expect((await clone('article', documentId, { title: 'Kopie', slug })).status).toBe(400);
    expect((await clone('article', documentId, { title: 'Kopie', kind: 'nonsense' })).status).toBe(400);
    const copy = await clone('article', documentId, { title: 'Kopie', readingTimeMinutes: 99 });
    expect(copy.body.data.readingTimeMinutes).toBe(1);
  });

  test('of a quadrant is no fifth quadrant with the same key', async () => {
    const [{ documentId }] = (await get('/api/quadrants?locale=nl')).body.data;
    expect((await clone('quadrant', documentId, { title: 'Kopie' })).status).toBe(400);
  });
});

test('a key cannot be emptied', async () => {
  const data = { title: 'Leegproef', key: 'leegproef', summary: 'x' };
  const { documentId } = await createPublished('ethics-topic', data);
  expect((await saveDraft('ethics-topic', documentId, { key: null })).status).toBe(400);
});

test.each([{ connect: [] }, {}, { set: null }, [null]])(
  'a use case is not published over REST with the empty quadrant %j',
  async (quadrant) => {
    const data = { title: 'Leeg kwadrant', summary: 'x', quadrant };
    const answer = await send(
      'POST',
      '/api/use-cases?locale=nl',
      { data },
      withToken(await createToken('full-access'))
    );
    expect(answer.status).toBe(400);
  }
);

test('a GraphQL query of connections in connections is refused like the same query of lists', async () => {
  const page = '(pagination: { pageSize: 100 })';
  const inner = `quadrant { useCases_connection${page} { nodes { title summary problem } } }`;
  const { status } = await graphql(
    `{ useCases_connection${page} { nodes { quadrant { useCases_connection${page} { nodes { ${inner} } } } } } }`
  );
  expect(status).toBe(400);
});

test.each([
  'login(input: { identifier: "a@b.nl", password: "x" }) { jwt }',
  'forgotPassword(email: "a@b.nl") { ok }',
  'resetPassword(code: "a", password: "b", passwordConfirmation: "b") { jwt }',
  'emailConfirmation(confirmation: "a") { jwt }',
])('the public may not %s over GraphQL, as it may not over REST', async (mutation) => {
  const { body } = await graphql(`mutation { ${mutation} }`);
  expect(body.errors?.[0].message).toMatch(/Forbidden|Cannot query field/);
});
