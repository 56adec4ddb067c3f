import qs from 'qs';
import { findCoverageAddress, readCoverageQuery } from '../../src/admin/overview/addresses';
import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  createToken,
  get,
  inviteEditor,
  inviteWith,
  permit,
  publish,
  request,
  saveDraft,
  type AdminClient,
} from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { execute } from '../helpers/rows';
import { waitUntil } from '../helpers/server';

/** The figures of the home page: right, for who may read them, and the same as the lists that they lead to. */
const database = () => JSON.parse(process.env.DOSSIER_DATABASE as string);
let admin: AdminClient;
let quadrant: string;

beforeAll(async () => {
  admin = await asAdministrator();
  quadrant = await findQuadrant();
});

interface Cells {
  id: string;
  counts: number[];
}
const overview = async (client = admin) => (await client.get('/dossier-overview')).body.data;
const figure = async (name: string, client = admin): Promise<number> =>
  (await overview(client)).figures.find((one: { name: string }) => one.name === name).count;
const list = async (name: string, client = admin, page = 1) =>
  (await client.get(`/dossier-overview/lists/${name}?page=${page}`)).body.data;
/** All entries of a list, over its pages. */
async function listAll(
  name: string,
  client = admin
): Promise<{ documentId: string; locale: string; notes: string[] }[]> {
  const entries = [];
  for (let page = 1; ; page += 1) {
    const answer = await list(name, client, page);
    entries.push(...answer.entries);
    if (entries.length >= answer.total || answer.entries.length === 0) return entries;
  }
}
const isListed = async (name: string, documentId: string, client = admin) =>
  (await listAll(name, client)).some((entry) => entry.documentId === documentId);
const judged = () => waitUntil(async () => (await overview()).unjudged === 0, 60_000);
const title = (what: string) => `${what} ${Date.now()} ${Math.random()}`;

describe('the figures', () => {
  test('are the totals of their lists, each entry of which is listed once', async () => {
    await judged();
    const { figures } = await overview();
    expect(figures.map(({ name }: { name: string }) => name)).toHaveLength(9);
    for (const { name, count } of figures) {
      const entries = await listAll(name);
      expect([name, entries.length]).toEqual([name, count]);
      if (name === 'broken-links') continue;
      expect(new Set(entries.map(({ documentId, locale }) => `${documentId} ${locale}`)).size).toBe(count);
    }
  });

  test('count what lacks a language until it is published there, and again when it is withdrawn', async () => {
    const before = await figure('missing-en');
    const { documentId } = await createPublished('organisation', { name: title('Zonder taal') });
    expect(await figure('missing-en')).toBe(before);
    const useCase = await createPublished('use-case', useCaseIn(quadrant, title('Alleen Nederlands')));
    expect(await figure('missing-en')).toBe(before + 1);
    expect(await isListed('missing-en', useCase.documentId)).toBe(true);
    expect(await isListed('missing-en', documentId)).toBe(false);

    const english = useCaseIn(quadrant, title('English as well'), {}, 'en');
    expect((await publish('use-case', useCase.documentId, 'en', english)).status).toBe(200);
    expect(await figure('missing-en')).toBe(before);
    await admin.post(`${contentPath('use-case')}/${useCase.documentId}/actions/unpublish?locale=nl`);
    expect(await isListed('missing-nl', useCase.documentId)).toBe(true);
  });

  test('count published entries whose review date has passed, not those of today', async () => {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const due = await createPublished('use-case', useCaseIn(quadrant, title('Herzien'), { reviewDue: day(-1) }));
    const today = await createPublished('use-case', useCaseIn(quadrant, title('Vandaag'), { reviewDue: day(0) }));
    const draft = await createDraft('use-case', useCaseIn(quadrant, title('Concept'), { reviewDue: day(-1) }));
    const entries = await listAll('review-due');
    expect(entries.find(({ documentId }) => documentId === due.documentId)).toMatchObject({
      date: day(-1),
      type: 'use-case',
    });
    expect(entries.map(({ documentId }) => documentId)).not.toContain(today.documentId);
    expect(entries.map(({ documentId }) => documentId)).not.toContain(draft.documentId);
  });

  test('count translations that editors marked as outdated, saved or published', async () => {
    const before = await figure('outdated-translations');
    const { documentId } = await createPublished(
      'use-case',
      useCaseIn(quadrant, title('Vertaald'), { translationStatus: 'human' })
    );
    expect(await figure('outdated-translations')).toBe(before);
    await saveDraft('use-case', documentId, { translationStatus: 'outdated' });
    expect(await figure('outdated-translations')).toBe(before + 1);
    expect(await isListed('outdated-translations', documentId)).toBe(true);
  });

  test('count outdated translations of types that have no field to say so', async () => {
    const dutch = { title: title('Trefwoord'), scheme: 'technique', key: `trefwoord-${Date.now()}` };
    const { documentId: concept } = await createPublished('concept', dutch);
    expect((await publish('concept', concept, 'en', { title: title('Concept') })).status).toBe(200);
    const before = await figure('outdated-translations');
    await saveDraft('concept', concept, { definition: 'Wat het betekent.' });
    expect(await figure('outdated-translations')).toBe(before);
    await publish('concept', concept);
    expect(await figure('outdated-translations')).toBe(before + 1);
    const listed = (await listAll('outdated-translations')).find(({ documentId }) => documentId === concept);
    expect(listed).toMatchObject({ type: 'concept', locale: 'en', title: expect.stringContaining('Concept') });
    const { date } = listed as unknown as { date: string };
    expect(Math.abs(Date.parse(date) - Date.now())).toBeLessThan(60_000);

    const path = `/dossier-check/api::concept.concept/${concept}/translation/right`;
    expect((await admin.post(path, { locale: 'en' })).status).toBe(200);
    expect(await figure('outdated-translations')).toBe(before);

    const { summary } = (await get(`/api/quadrants/${quadrant}?locale=nl`)).body.data;
    for (const [said, isOutdated] of [
      [`${summary} Meer.`, true],
      [summary, false],
    ]) {
      expect((await publish('quadrant', quadrant, 'nl', { summary: said })).status).toBe(200);
      expect([said, await isListed('outdated-translations', quadrant)]).toEqual([said, isOutdated]);
    }
  });

  test('count trainings without a date to come: cancelled ones are none, self-study needs none', async () => {
    const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const train = (what: string, more: object) =>
      createPublished('training', { title: title(what), summary: 'Een samenvatting', format: 'workshop', ...more });
    const none = await train('Zonder', {});
    const past = await train('Voorbij', { sessions: [{ startsAt: at(-9) }] });
    const cancelled = await train('Afgelast', { sessions: [{ startsAt: at(9), availability: 'cancelled' }] });
    const coming = await train('Komt nog', { sessions: [{ startsAt: at(-9) }, { startsAt: at(9) }] });
    const underWay = await train('Bezig', { sessions: [{ startsAt: at(-1), endsAt: at(1) }] });
    const alone = await train('Zelf', { format: 'self-study' });
    const listed = (await listAll('trainings-without-session')).map(({ documentId }) => documentId);
    expect(listed).toEqual(expect.arrayContaining([none.documentId, past.documentId, cancelled.documentId]));
    for (const other of [coming, underWay, alone]) expect(listed).not.toContain(other.documentId);
  });

  test('count drafts that were never published and not saved for long', async () => {
    const before = await figure('old-drafts');
    const old = await createDraft('use-case', useCaseIn(quadrant, title('Oud')));
    const fresh = await createDraft('use-case', useCaseIn(quadrant, title('Vers')));
    const published = await createPublished('use-case', useCaseIn(quadrant, title('Uit')));
    const long = Date.now() - 61 * 86_400_000;
    const value = database().DATABASE_CLIENT === 'sqlite' ? long : `'${new Date(long).toISOString()}'`;
    await execute(
      database(),
      `update use_cases set updated_at = ${value} where document_id in ('${old.documentId}', '${published.documentId}')`
    );
    expect(await figure('old-drafts')).toBe(before + 1);
    const entries = await listAll('old-drafts');
    expect(entries.find(({ documentId }) => documentId === old.documentId)).toMatchObject({
      date: expect.stringMatching(new RegExp(`^${new Date(long).toISOString().slice(0, 8)}`)),
    });
    expect(entries.map(({ documentId }) => documentId)).not.toContain(fresh.documentId);
  });

  test('count what the checks find in published entries, once they have looked, in the language of the editor', async () => {
    await judged();
    const blocked = await figure('blocked');
    const { documentId } = await createPublished('use-case', {
      ...useCaseIn(quadrant, title('Binnenkort')),
      summary: 'Binnenkort meer over dit voorbeeld, dat lang genoeg is om een lezer te laten kiezen of het iets is.',
      aiDisclosure: { level: 'none' },
    });
    await judged();
    expect((await listAll('advice')).find((entry) => entry.documentId === documentId)?.notes.join(' ')).toContain(
      '“Binnenkort”'
    );
    expect(await figure('blocked')).toBe(blocked);

    // No door of ours lets anyone publish what blocks: an old entry, or an import past the checks, is written by hand.
    await execute(database(), `update use_cases set summary = null where document_id = '${documentId}'`);
    await execute(
      database(),
      `update record_checks set judged_at = 0 where record_id in (select id from published_records where document_id = '${documentId}')`
    );
    await judged();
    expect(await figure('blocked')).toBe(blocked + 1);
    expect((await listAll('blocked')).find((entry) => entry.documentId === documentId)?.notes).toEqual([
      'Samenvatting: Vul dit in; zonder kun je niet publiceren.',
    ]);
  });

  test('name what was published last, the newest first', async () => {
    const { documentId } = await createPublished('use-case', useCaseIn(quadrant, title('Net uit')));
    const { lastPublished } = await overview();
    expect(lastPublished[0]).toMatchObject({ type: 'use-case', documentId, locale: 'nl' });
    expect(lastPublished).toHaveLength(6);
    const times = lastPublished.map(({ at }: { at: string }) => at);
    expect(times).toEqual([...times].sort().reverse());
  });

  test('name what is planned, and with its reasons what could not be done', async () => {
    const plan = async (documentId: string) => {
      const wish = { action: 'publish', date: '2090-03-30', time: '09:00' };
      const path = `/dossier-schedule/api::use-case.use-case/${documentId}?locale=nl`;
      const { status, body, text } = await admin.post(path, wish);
      if (status !== 200) throw new Error(text);
      return body.data.plans[0].id as number;
    };
    const good = await createDraft('use-case', useCaseIn(quadrant, title('Komt later')));
    const bad = await createDraft('use-case', { title: title('Niet af') });
    const ids = [await plan(good.documentId), await plan(bad.documentId)];
    await execute(database(), `update planned_actions set due_at = 1 where id = ${ids[1]}`);
    await waitUntil(
      async () => (await overview()).failed.some((one: any) => one.documentId === bad.documentId),
      60_000
    );
    const { coming, failed } = await overview();
    expect(coming).toContainEqual(
      expect.objectContaining({ documentId: good.documentId, action: 'publish', at: '2090-03-30T07:00:00.000Z' })
    );
    const { reasons } = failed.find((one: any) => one.documentId === bad.documentId);
    expect(reasons.join(' ')).toContain('Kwadrant');
    for (const id of ids) await admin.delete(`/dossier-schedule/${id}`);
  });
});

describe('the coverage', () => {
  test('counts in each cell what the list behind it holds, and what /v1 gives', async () => {
    const { coverage } = await overview();
    let filled = 0;
    for (const language of ['nl', 'en'] as const) {
      const { quadrants, ethics, disciplines } = coverage[language];
      expect(quadrants).toHaveLength(4);
      expect(ethics.length).toBeGreaterThanOrEqual(5);
      const count = async (position: number, row: { field: 'ethics' | 'disciplines'; id: string } | null) => {
        const [path, query] = findCoverageAddress({ language, quadrant: quadrants[position].id, row }).split('?');
        // As the admin does: it reads its own address, five levels of brackets deep, and asks the server for that.
        const { plugins: _plugins, ...read } = qs.parse(query);
        expect(readCoverageQuery(qs.parse(query))).toEqual({ language, quadrant: quadrants[position].id, row });
        const asked = qs.stringify({ ...read, locale: language }, { encode: true });
        const { status, body } = await admin.get(`${path}?${asked}`);
        expect(status).toBe(200);
        return body.pagination.total;
      };
      for (const [position, { id, count: whole }] of quadrants.entries()) {
        expect(await count(position, null)).toBe(whole);
        const listed = await get(`/v1/use-cases?language=${language}&quadrant=${await keyOf(id)}&pageSize=1`);
        expect(listed.body.pagination.total ?? listed.body.pagination.totalItems).toBe(whole);
        for (const [field, rows] of Object.entries({ ethics, disciplines }) as ['ethics' | 'disciplines', Cells[]][]) {
          // Every cell that holds something, and the first gap of each column.
          const gap = rows.find(({ counts }) => counts[position] === 0);
          for (const row of [...rows.filter(({ counts }) => counts[position] > 0), ...(gap ? [gap] : [])]) {
            expect([row.id, await count(position, { field, id: row.id })]).toEqual([row.id, row.counts[position]]);
            filled += row.counts[position];
          }
        }
      }
    }
    expect(filled).toBeGreaterThan(20);
  });

  test('follows a publication and a withdrawal at once, in each quadrant that a use case is in', async () => {
    const value = await findQuadrant('add-value');
    const counts = async () => {
      const { quadrants } = (await overview()).coverage.nl;
      return [quadrant, value].map((id) => quadrants.find((one: { id: string }) => one.id === id).count);
    };
    const [one, other] = await counts();
    const also = { alsoInQuadrants: { set: [{ documentId: value, locale: 'nl' }] } };
    const { documentId } = await createPublished('use-case', useCaseIn(quadrant, title('In twee'), also));
    expect(await counts()).toEqual([one + 1, other + 1]);
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    expect(await counts()).toEqual([one, other]);
  });
});

async function keyOf(documentId: string): Promise<string> {
  return (await get(`/api/quadrants?locale=nl&filters[documentId]=${documentId}`)).body.data[0].key;
}

describe('who may see what', () => {
  test('is asked for: nothing for visitors, API tokens and who may read nothing', async () => {
    for (const path of ['/dossier-overview', '/dossier-overview/lists/advice', '/dossier-overview/links.csv']) {
      expect((await request(path)).status).toBe(401);
      expect((await get(path, await createToken('full-access'))).status).toBe(401);
      expect((await (await inviteWith([])).get(path)).status).toBe(403);
    }
  });

  test('is the same for authors, who read everything', async () => {
    expect(await overview(await inviteEditor('dossier-auteur'))).toEqual(await overview());
  });

  test('is what a role may read: other types and languages are neither counted nor listed', async () => {
    const english = await createPublished('use-case', useCaseIn(quadrant, title('English only'), {}, 'en'), 'en');
    const dutch = await createPublished('use-case', useCaseIn(quadrant, title('Alleen hier')));
    const reader = await inviteWith([permit('read', 'use-case', ['en']), permit('read', 'quadrant', ['en'])]);
    const seen = await overview(reader);
    expect(Object.keys(seen.coverage)).toEqual(['en']);
    expect(seen.coverage.en).toMatchObject({ ethics: [], disciplines: [] });
    expect(seen.lastPublished.every((one: { locale: string }) => one.locale === 'en')).toBe(true);
    expect(await isListed('missing-nl', english.documentId, reader)).toBe(true);
    expect(await isListed('missing-en', dutch.documentId, reader)).toBe(false);
    expect(await figure('missing-en', reader)).toBe(0);
    const types = new Set(
      (await listAll('advice', reader)).map((entry) => `${(entry as never as { type: string }).type} ${entry.locale}`)
    );
    expect([...types].filter((one) => !['use-case en', 'quadrant en'].includes(one))).toEqual([]);
  });

  test('is nothing of a type of which a role shows only some entries', async () => {
    const own = { ...permit('read', 'use-case', ['nl', 'en']), conditions: ['admin::is-creator'] };
    const seen = await overview(await inviteWith([own, permit('read', 'quadrant', ['nl'])]));
    expect(seen.coverage).toEqual({});
    expect(seen.lastPublished.every((one: { type: string }) => one.type === 'quadrant')).toBe(true);
  });

  test('bad questions are told what is allowed', async () => {
    const unknown = await admin.get('/dossier-overview/lists/everything');
    expect(unknown.status).toBe(404);
    expect(unknown.body.error.message).toContain('missing-nl, missing-en');
    for (const page of ['0', '-1', 'x', '1.5', '1&page=2', '99999999999']) {
      const answer = await admin.get(`/dossier-overview/lists/advice?page=${page}`);
      expect([page, answer.status]).toEqual([page, 400]);
    }
    expect((await list('advice', admin, 9999)).entries).toEqual([]);
  });
});
