import { readToken, writeToken } from '../../src/dossier/syndication/changes/token';
import {
  asAdministrator,
  contentPath,
  createPublished,
  get,
  publish,
  saveDraft,
  type Answer,
} from '../helpers/clients';
import { useCaseIn } from '../helpers/complete-entries';

/** What changed since the last time, as a partner who keeps a copy asks it. */
let quadrants: Record<string, string>;

beforeAll(async () => {
  const { data } = (await get('/api/quadrants?locale=nl')).body;
  quadrants = Object.fromEntries(data.map(({ key, documentId }: any) => [key, documentId]));
});

const useCase = (title: string, more: object = {}) => useCaseIn(quadrants.optimise, title, more);

const ask = (query: string) => get(`/v1/changes?${query}`);

async function unpublish(id: string, locale = 'nl'): Promise<void> {
  const admin = await asAdministrator();
  const { status } = await admin.post(`${contentPath('use-case')}/${id}/actions/unpublish?locale=${locale}`);
  expect(status).toBe(200);
}

/** All changes after a token (or from the start), page by page. */
async function follow(query: string, limit = 1000): Promise<{ changes: any[]; since: string }> {
  const changes: any[] = [];
  let answer: Answer['body'];
  let next = query;
  do {
    answer = (await ask(`${next}&limit=${limit}`)).body;
    changes.push(...answer.data);
    next = `since=${answer.nextSince}`;
  } while (answer.hasMore);
  return { changes, since: answer.nextSince };
}

const of = (changes: any[], id: string) => changes.filter((change) => change.id === id);

describe('the first synchronisation', () => {
  test('gives every live record once, whole, as its own address gives it, and no deletion', async () => {
    await unpublish((await createPublished('use-case', useCase('Al weg voor het begin'))).documentId);
    const { changes } = await follow('', 50);
    expect(new Set(changes.map(({ action }) => action))).toEqual(new Set(['upsert']));
    const names = changes.map(({ iri, language }) => `${iri} ${language}`);
    expect(new Set(names).size).toBe(names.length);
    for (const collection of ['use-cases', 'articles', 'organisations']) {
      for (const language of ['nl', 'en']) {
        const list = (await get(`/v1/${collection}?language=${language}&pageSize=100&fields=title`)).body;
        const inChanges = changes.filter(
          ({ iri, language: own }) => iri.includes(`/${collection}/`) && [language, null].includes(own)
        );
        // Other tests publish what is not for partners under this name.
        const given = list.data.filter(({ title }: any) => !title.startsWith('Niet voor partners'));
        expect(new Set(inChanges.map(({ id }) => id))).toEqual(new Set(given.map(({ id }: any) => id)));
      }
    }
    const [first] = changes.filter(({ type }) => type === 'article');
    expect(first.record).toEqual((await get(`/v1/articles/${first.id}?language=${first.language}`)).body);
  });

  test('can be limited by type, language and filter, and what never was in the selection stays out', async () => {
    const { changes, since } = await follow('type=use-case,organisation&language=en', 7);
    expect(new Set(changes.map(({ type }) => type))).toEqual(new Set(['use-case', 'organisation']));
    expect(new Set(changes.map(({ language }) => language))).toEqual(new Set(['en', null]));
    await createPublished('use-case', useCase('Alleen Nederlands'));
    expect((await follow(`since=${since}`)).changes).toEqual([]);

    const filtered = (await follow('quadrant=optimise&stage=pilot,in-use')).changes;
    const listed = (await get('/v1/use-cases?quadrant=optimise&stage=pilot,in-use&pageSize=100&language=nl')).body;
    expect(listed.data.length).toBeGreaterThan(0);
    expect(new Set(filtered.filter(({ language }) => language === 'nl').map(({ id }) => id))).toEqual(
      new Set(listed.data.map(({ id }: any) => id))
    );
  });
});

describe('a bound', () => {
  let early: { id: string };
  let late: { id: string; modifiedAt: string };

  beforeAll(async () => {
    const publishIn = async (startDate: string) => {
      const { documentId } = await createPublished('use-case', useCase(`Begint in ${startDate}`, { startDate }));
      return (await get(`/v1/use-cases/${documentId}`)).body;
    };
    early = await publishIn('2019-02');
    late = await publishIn('2031-05');
  });

  test.each([
    ['yearFrom', () => '2031', () => [late, early]],
    ['yearTo', () => '2019', () => [early, late]],
    ['startsAfter', () => '2031-04-30T23:59:59Z', () => [late, early]],
    ['modifiedSince', () => late.modifiedAt, () => [late, early]],
  ])('by %s gives what the lists give, and nothing else', async (name, value, entries) => {
    const bound = `language=nl&${name}=${value()}`;
    const listed: string[] = [];
    for (const { name: collection } of (await get('/v1')).body.collections) {
      const { data, pagination } = (await get(`/v1/${collection}?pageSize=100&${bound}`)).body;
      expect(pagination.pageCount).toBeLessThanOrEqual(1);
      // Other tests publish what is not for partners under this name.
      const given = data.filter(({ title }: any) => !title?.startsWith('Niet voor partners'));
      listed.push(...given.map(({ iri }: any) => iri));
    }
    const { changes } = await follow(bound);
    // These have no list.
    const inLists = changes.filter(({ type }) => type !== 'concept' && type !== 'dossier');
    expect(inLists.map(({ iri }) => iri).sort()).toEqual(listed.sort());
    const ids = inLists.map(({ id }) => id);
    const [within, outside] = entries();
    expect(ids).toContain(within.id);
    expect(ids).not.toContain(outside.id);
  });
});

describe('after it', () => {
  test('each change comes once, in order, and a withdrawal as a deletion with the time', async () => {
    const { since } = await follow('');
    const { documentId: id } = await createPublished('use-case', useCase('Komt en gaat'));
    const created = await follow(`since=${since}`);
    expect(of(created.changes, id)).toMatchObject([
      { action: 'upsert', language: 'nl', record: { title: 'Komt en gaat' } },
    ]);
    expect(await follow(`since=${created.since}`)).toEqual({ changes: [], since: created.since });

    await unpublish(id);
    const withdrawn = await follow(`since=${created.since}`);
    const { goneAt } = (await get(`/v1/use-cases/${id}`)).body;
    expect(of(withdrawn.changes, id)).toEqual([
      {
        action: 'delete',
        id,
        iri: expect.stringMatching(new RegExp(`/id/use-cases/${id}$`)),
        type: 'use-case',
        language: 'nl',
        changedAt: goneAt,
      },
    ]);
    await publish('use-case', id);
    expect(of((await follow(`since=${withdrawn.since}`)).changes, id)).toMatchObject([{ action: 'upsert' }]);
  });

  test('what no longer matches the filter is a deletion, what comes to match is given', async () => {
    const { documentId: id } = await createPublished('use-case', useCase('Verhuist'));
    const optimise = await follow('quadrant=optimise&language=nl');
    const added = await follow('quadrant=add-value&language=nl');
    expect([of(optimise.changes, id).length, of(added.changes, id).length]).toEqual([1, 0]);
    await publish(
      'use-case',
      id,
      'nl',
      useCase('Verhuist', { quadrant: { set: [{ documentId: quadrants['add-value'] }] } })
    );
    expect(of((await follow(`since=${optimise.since}`)).changes, id)).toMatchObject([{ action: 'delete' }]);
    expect(of((await follow(`since=${added.since}`)).changes, id)).toMatchObject([{ action: 'upsert' }]);
  });

  test('a reader who is in the middle of the first synchronisation misses nothing that changes meanwhile', async () => {
    const { documentId: id } = await createPublished('use-case', useCase('Tijdens het lezen'));
    const first = (await ask('limit=5&type=use-case')).body;
    await unpublish(id);
    const rest = await follow(`since=${first.nextSince}`, 5);
    expect(of([...first.data, ...rest.changes], id).at(-1)).toMatchObject({ action: 'delete' });
  });
});

describe('what an editor keeps out of syndication', () => {
  test('appears nowhere when it never was in it: not as a record, not as a deletion', async () => {
    const { since } = await follow('');
    const { documentId: id } = await createPublished('use-case', useCase('Niet voor partners', { syndicate: false }));
    expect((await get(`/v1/use-cases/${id}`)).status).toBe(200);
    await publish('use-case', id, 'nl', useCase('Niet voor partners, gewijzigd', { syndicate: false }));
    await unpublish(id);
    expect(of((await follow(`since=${since}`)).changes, id)).toEqual([]);
    expect(of((await follow('')).changes, id)).toEqual([]);
  });

  test('appears as a deletion when it was in it, also if it is withdrawn before a reader comes by', async () => {
    const ids: string[] = [];
    for (const title of ['Was voor partners', 'Was voor partners en ging']) {
      ids.push((await createPublished('use-case', useCase(title))).documentId);
    }
    const { since } = await follow('');
    for (const id of ids) await publish('use-case', id, 'nl', useCase('Niet meer', { syndicate: false }));
    await unpublish(ids[1]);
    const { changes } = await follow(`since=${since}`);
    for (const id of ids) expect(of(changes, id)).toMatchObject([{ action: 'delete' }]);
    expect((await get(`/v1/use-cases/${ids[0]}`)).status).toBe(200);

    await publish('use-case', ids[0], 'nl', useCase('Toch weer', { syndicate: true }));
    expect(of((await follow(`since=${since}`)).changes, ids[0])).toMatchObject([{ action: 'upsert' }]);
  });
});

describe('a token', () => {
  test.each([
    ['empty', '', 400],
    ['nonsense', 'nonsense', 400],
    ['a path', '../../etc', 400],
    ['with a bite out of it', undefined, 400],
  ])('that is %s gets a problem that says what to do', async (_name, token, status) => {
    const { since } = await follow('type=dossier');
    const answer = await ask(`since=${token ?? since.slice(0, -5)}`);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      status,
      parameter: 'since',
      detail: expect.stringContaining('without `since`'),
    });
  });

  test('of a change that the database does not have, because it was put back, says to start over', async () => {
    const { since } = await follow('type=dossier');
    const token = readToken(since);
    expect((await ask(`since=${writeToken(token)}`)).status).toBe(200);
    const { status, body } = await ask(`since=${writeToken({ ...token, seq: token.seq + 1000 })}`);
    expect(status).toBe(410);
    expect(body).toMatchObject({
      status: 410,
      detail: expect.stringContaining('Start over without `since`'),
      restart: `${process.env.DOSSIER_URL}/v1/changes`,
    });
  });

  test('keeps its filters: others beside it are refused', async () => {
    const { since } = await follow('type=dossier');
    const { status, body } = await ask(`since=${since}&type=article`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ parameter: 'type', allowed: ['since', 'limit'] });
  });

  test('holds when the entry it filters by gets another slug', async () => {
    const { documentId } = await createPublished('organisation', { name: 'Hernoemd huis', slug: 'hernoemd-huis' });
    const { since } = await follow('organisation=hernoemd-huis');
    await saveDraft('organisation', documentId, { name: 'Hernoemd huis', slug: 'ander-huis' });
    expect((await publish('organisation', documentId)).status).toBe(200);
    expect((await ask('organisation=hernoemd-huis')).status).toBe(400);
    expect((await ask(`since=${since}`)).status).toBe(200);
  });
});

test.each([
  ['an unknown parameter', 'nonsense=1', 'nonsense'],
  ['an unknown type', 'type=nonsense', 'type'],
  ['an unknown language', 'language=xx', 'language'],
  ['an unknown quadrant', 'quadrant=nonsense', 'quadrant'],
  ['a limit of zero', 'limit=0', 'limit'],
  ['a limit over 1000', 'limit=1001', 'limit'],
  ['a filter that the type does not have', 'type=page&quadrant=optimise', 'quadrant'],
  ['two filters that no type has both', 'stage=pilot&format=workshop', 'stage'],
  ['an empty filter', 'quadrant=', 'quadrant'],
  ['a sign that no database takes', 'quadrant=%00', 'quadrant'],
  ['that sign in a list', 'organisation=open-ai,a%00b', 'organisation'],
])('answers a problem to %s', async (_name, query, parameter) => {
  const { status, headers, body } = await ask(query);
  expect(status).toBe(400);
  expect(headers.get('content-type')).toBe('application/problem+json');
  expect(body.parameter).toBe(parameter);
});
