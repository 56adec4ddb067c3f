import { createDraft, createPublished, createToken, get, graphql, publish } from '../helpers/clients';

/** GraphQL reads the relations of a whole list at once (src/extensions/graphql). What it answers is what REST answers. */
let quadrant: { documentId: string };
const titles: string[] = [];

const connect = (...entries: { documentId: string }[]) => ({
  connect: entries.map(({ documentId }) => ({ documentId })),
});

beforeAll(async () => {
  quadrant = await createPublished('concept', { title: 'Bundel A', scheme: 'discipline', key: 'bundel-a' });
  const others = [];
  for (const letter of ['B', 'C', 'D'])
    others.push(
      await createPublished('concept', {
        title: `Bundel ${letter}`,
        scheme: 'discipline',
        key: `bundel-${letter.toLowerCase()}`,
      })
    );
  const [first] = (await get('/api/quadrants?locale=nl&filters[key]=optimise')).body.data;
  // Each with other relations in another order, and one with none.
  const chosen = [[others[2], others[0], quadrant], [others[1]], [], [quadrant, others[1], others[0], others[2]]];
  for (const [index, disciplines] of chosen.entries()) {
    const title = `Bundeltoepassing ${index}`;
    titles.push(title);
    await createPublished('use-case', {
      title,
      summary: 'Kort',
      stage: 'idea',
      quadrant: connect(first),
      disciplines: connect(...disciplines),
      lessons: disciplines.map((_discipline, number) => ({ kind: 'worked', text: `Les ${index}.${number}` })),
    });
  }
}, 120_000);

const FILTER = 'filters: { title: { startsWith: "Bundeltoepassing" } }, locale: "nl", sort: "title"';

test('every entry of a list gets its own relations and components, in their order', async () => {
  const { body } = await graphql(
    `{ useCases(${FILTER}) { title quadrant { key } disciplines(sort: "title:desc") { title } ordered: disciplines { title } lessons { text } } }`
  );
  const rest = await get(
    '/api/use-cases?locale=nl&sort=title&filters[title][$startsWith]=Bundeltoepassing&populate[disciplines][fields]=title&populate[lessons]=true&populate[quadrant][fields]=key'
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.useCases.map(({ title }: any) => title)).toEqual(titles);
  const names = (list: any[]) => list.map(({ title }) => title);
  for (const [index, useCase] of body.data.useCases.entries()) {
    const expected = rest.body.data[index];
    expect(useCase.quadrant.key).toBe(expected.quadrant.key);
    expect(names(useCase.ordered)).toEqual(names(expected.disciplines));
    expect(names(useCase.disciplines)).toEqual(names(expected.disciplines).sort().reverse());
    expect(useCase.lessons.map(({ text }: any) => text)).toEqual(expected.lessons.map(({ text }: any) => text));
  }
});

test('a limit, an offset and a filter hold for each entry, not for all of them together', async () => {
  const { body } = await graphql(
    `{ useCases(${FILTER}) {
      two: disciplines(pagination: { limit: 2 }, sort: "title") { title }
      rest: disciplines(pagination: { start: 1, limit: 10 }, sort: "title") { title }
      b: disciplines(filters: { title: { eq: "Bundel B" } }) { title }
      lessons(pagination: { limit: 1 }) { text }
    } }`
  );
  const read = (name: string) =>
    body.data.useCases.map((useCase: any) => useCase[name].map(({ title }: any) => title.at(-1)).join(''));
  expect(read('two')).toEqual(['AB', 'C', '', 'AB']);
  expect(read('rest')).toEqual(['BD', '', '', 'BCD']);
  expect(read('b')).toEqual(['B', '', '', 'B']);
  expect(body.data.useCases.map(({ lessons }: any) => lessons.length)).toEqual([1, 1, 0, 1]);
});

test('the other side of a relation has its limit for each entry too', async () => {
  const { body } = await graphql(`
    {
      quadrants(locale: "nl", sort: "position") {
        key
        useCases(pagination: { limit: 2 }, sort: "title") {
          title
        }
      }
    }
  `);
  const counts = body.data.quadrants.map(({ useCases }: any) => useCases.length);
  expect(Math.max(...counts)).toBe(2);
  expect(counts.filter((count: number) => count > 0).length).toBeGreaterThan(1);
});

test('drafts stay drafts: relations of published entries show what is published, of drafts with a token what is drafted', async () => {
  const token = await createToken('custom', [
    'api::use-case.use-case.find',
    'api::concept.concept.find',
    'api::preview.preview.describe',
  ]);
  const concept = await createDraft('concept', {
    title: 'Bundel concept',
    scheme: 'discipline',
    key: 'bundel-concept',
  });
  const [first] = (await get('/api/quadrants?locale=nl&filters[key]=optimise')).body.data;
  const data = {
    title: 'Bundelproef',
    summary: 'Kort',
    stage: 'idea',
    quadrant: connect(first),
    disciplines: connect(concept),
  };
  const { documentId } = await createDraft('use-case', data);
  await publish('use-case', documentId, 'nl', data);
  const query = (status: string) =>
    `{ useCases(locale: "nl", status: ${status}, filters: { documentId: { eq: "${documentId}" } }) { disciplines { title } } }`;
  expect((await graphql(query('PUBLISHED'))).body.data.useCases[0].disciplines).toEqual([]);
  const drafted = (await graphql(query('DRAFT'), {}, token)).body.data.useCases[0].disciplines;
  expect(drafted).toEqual([{ title: 'Bundel concept' }]);
});

test('what a caller may not see is refused in a list as for one', async () => {
  const token = await createToken('custom', ['api::use-case.use-case.find']);
  const { body } = await graphql(`{ useCases(${FILTER}) { title disciplines { title } } }`, {}, token);
  expect(body.errors.length).toBeGreaterThan(0);
});
