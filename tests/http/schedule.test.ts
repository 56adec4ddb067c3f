import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  get,
  inviteEditor,
  publish,
  request,
  saveDraft,
  withToken,
  type AdminClient,
  type Answer,
} from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { execute, query } from '../helpers/rows';
import { waitUntil } from '../helpers/server';

/** Planning by the routes of the panel, and what becomes of plans when their moment comes. */
interface PlanView {
  id: number;
  action: string;
  state: string;
  at: string;
  plannedBy: string | null;
  reasons: string[];
  title: string;
}

let admin: AdminClient;
let editor: AdminClient;

beforeAll(async () => {
  admin = await asAdministrator();
  editor = await inviteEditor('dossier-redacteur');
});

const schedulePath = (type: string, documentId: string, locale = 'nl') =>
  `/dossier-schedule/api::${type}.${type}/${documentId}?locale=${locale}`;
const findPlans = async (type: string, documentId: string, locale = 'nl'): Promise<PlanView[]> =>
  (await admin.get(schedulePath(type, documentId, locale))).body.data.plans;
const planFor = (type: string, documentId: string, wish: object = {}, locale = 'nl', client = editor) =>
  client.post(schedulePath(type, documentId, locale), {
    action: 'publish',
    date: '2090-03-30',
    time: '09:00',
    ...wish,
  });
const nextTerm = () => ({ title: `Begrip ${Date.now()} ${Math.random()}`, definition: 'Eerste uitleg.' });

/** Plans something for later, as the panel does, and then has that moment be over. */
async function planDue(type: string, documentId: string, action: string, locale = 'nl'): Promise<void> {
  const { status, text, body } = await planFor(type, documentId, { action }, locale);
  if (status !== 200) throw new Error(`Planning answered ${status}: ${text}`);
  const { id } = (body.data.plans as PlanView[]).find((plan) => plan.action === action) as PlanView;
  const database = JSON.parse(process.env.DOSSIER_DATABASE as string);
  await execute(database, `update planned_actions set due_at = ${Date.now() - 1000 + id} where id = ${id}`);
}

describe('a plan', () => {
  test('is made with the time on the clock in Amsterdam, and kept with who made it', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    const [winter, summer] = ['2090-01-30', '2090-07-30'];
    expect((await planFor('glossary-term', term.documentId, { date: winter })).body.data.plans).toEqual([
      expect.objectContaining({
        action: 'publish',
        state: 'planned',
        at: `${winter}T08:00:00.000Z`,
        plannedBy: 'Nieuwe dossier-redacteur',
        title: term.title,
        reasons: [],
      }),
    ]);
    // Once more: it is moved.
    expect((await planFor('glossary-term', term.documentId, { date: summer })).body.data.plans).toEqual([
      expect.objectContaining({ at: `${summer}T07:00:00.000Z` }),
    ]);
    const later = { action: 'unpublish', date: summer, time: '17:00' };
    expect((await planFor('glossary-term', term.documentId, later)).body.data.plans).toHaveLength(2);
  });

  test('is of one language', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    await planFor('glossary-term', term.documentId);
    expect((await planFor('glossary-term', term.documentId, {}, 'en')).status).toBe(404);
    await saveDraft('glossary-term', term.documentId, nextTerm(), 'en');
    expect(await findPlans('glossary-term', term.documentId, 'en')).toEqual([]);
    expect(await findPlans('glossary-term', term.documentId)).toHaveLength(1);
  });

  test('can be cancelled, once', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    const [{ id }] = (await planFor('glossary-term', term.documentId)).body.data.plans;
    const cancel = () => editor.delete(`/dossier-schedule/${id}`);
    expect((await cancel()).body.data.plans).toEqual([]);
    const again = await cancel();
    expect([again.status, again.body.error.message]).toEqual([400, 'Deze planning is al uitgevoerd of geannuleerd.']);
    expect((await editor.delete('/dossier-schedule/nonsense')).status).toBe(404);
  });

  test.each([
    ['an hour that summer time skips', { date: '2090-03-26', time: '02:30' }, /bestaat niet op 26 maart 2090/],
    ['an hour that comes twice', { date: '2090-10-29', time: '02:30' }, /twee keer voor/],
    ['a moment that is over', { date: '2020-01-01' }, /al voorbij/],
    ['a date that there is not', { date: '2090-02-30' }, /geen datum en tijd/],
    ['no date', { date: undefined }, /geen datum en tijd/],
    ['an unknown action', { action: 'delete' }, /gepubliceerd of ingetrokken/],
    ['withdrawing what is not published', { action: 'unpublish' }, /niet gepubliceerd/],
  ])('for %s is refused with what is wrong', async (_name, wish, message) => {
    const term = await createDraft('glossary-term', nextTerm());
    const answer = await planFor('glossary-term', term.documentId, wish);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(message)]);
    expect(await findPlans('glossary-term', term.documentId)).toEqual([]);
  });

  test('is refused in English to who asks in English', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    const answer = await request(schedulePath('glossary-term', term.documentId), {
      method: 'POST',
      headers: { ...withToken(editor.token), 'Content-Type': 'application/json', 'Accept-Language': 'en' },
      body: JSON.stringify({ action: 'publish', date: '2090-03-26', time: '02:30' }),
    });
    expect(answer.body.error.message).toMatch(/summer time begins/);
  });

  test('is made, seen and cancelled by who may publish only', async () => {
    const author = await inviteEditor('dossier-auteur');
    const term = (await author.post(`${contentPath('glossary-term')}?locale=nl`, nextTerm())).body.data;
    const path = schedulePath('glossary-term', term.documentId);
    const statuses = (answers: Answer[]) => answers.map(({ status }) => status);
    expect(
      statuses([await planFor('glossary-term', term.documentId, {}, 'nl', author), await author.get(path)])
    ).toEqual([403, 403]);
    const [{ id }] = (await planFor('glossary-term', term.documentId)).body.data.plans;
    expect((await author.delete(`/dossier-schedule/${id}`)).status).toBe(403);
    expect(statuses([await get(path), await request(path, { method: 'POST' })])).toEqual([401, 401]);
    expect((await editor.get(schedulePath('nonsense', term.documentId))).status).toBe(404);
    expect((await editor.get(schedulePath('glossary-term', term.documentId, 'fr'))).status).toBe(400);
    await admin.delete(`${contentPath('glossary-term')}/${term.documentId}?locale=*`);
  });
});

describe('when the moment has come', () => {
  let published: { documentId: string };
  let withdrawn: { documentId: string };
  let blocked: { documentId: string };
  let used: { documentId: string };
  let toolWithoutLanguage: { documentId: string };

  beforeAll(async () => {
    const quadrant = await findQuadrant();
    published = await createDraft('glossary-term', nextTerm());
    await saveDraft('glossary-term', published.documentId, { ...nextTerm(), definition: 'English.' }, 'en');
    withdrawn = await createPublished('glossary-term', nextTerm());
    blocked = await createDraft('use-case', useCaseIn(quadrant, `Onvolledig ${Math.random()}`, { summary: null }));
    toolWithoutLanguage = await createDraft('tool', { name: `Hulpmiddel ${Math.random()}` });
    used = await createPublished('tool', { name: `Gebruikt ${Math.random()}` });
    const tools = { set: [{ documentId: used.documentId }] };
    await createPublished('use-case', useCaseIn(quadrant, `Gebruiker ${Math.random()}`, { tools }));

    await planDue('glossary-term', published.documentId, 'publish');
    // After it was planned: what is published is the draft as it is at the moment itself.
    await saveDraft('glossary-term', published.documentId, { definition: 'Later verbeterd.' });
    await planDue('glossary-term', withdrawn.documentId, 'unpublish');
    await planDue('use-case', blocked.documentId, 'publish');
    await planDue('tool', toolWithoutLanguage.documentId, 'publish');
    await planDue('tool', used.documentId, 'unpublish');
    const all = [
      ['glossary-term', published],
      ['glossary-term', withdrawn],
      ['use-case', blocked],
      ['tool', toolWithoutLanguage],
      ['tool', used],
    ] as const;
    await waitUntil(async () => {
      const plans = await Promise.all(all.map(([type, { documentId }]) => findPlans(type, documentId)));
      return plans.flat().every(({ state }) => state !== 'planned');
    }, 60_000);
  });

  test('the draft as it is by then is published, in that language alone', async () => {
    const { body } = await get(`/v1/glossary-terms/${published.documentId}?language=nl`);
    expect(body).toMatchObject({ summary: 'Later verbeterd.', availableLanguages: ['nl'] });
    expect(await findPlans('glossary-term', published.documentId)).toEqual([]);
    expect((await get(`/v1/tools/${toolWithoutLanguage.documentId}`)).status).toBe(200);
  });

  test('it is kept as published by who planned it', async () => {
    const path = `/dossier-history/api::glossary-term.glossary-term/${published.documentId}?locale=nl`;
    const { versions } = (await admin.get(path)).body.data;
    expect(versions).toEqual([expect.objectContaining({ way: 'schedule', publishedBy: 'Nieuwe dossier-redacteur' })]);
  });

  test('what was to go is withdrawn', async () => {
    expect((await get(`/v1/glossary-terms/${withdrawn.documentId}`)).status).toBe(410);
  });

  test('an entry that is blocked stays a draft, and the plan says why, in the language of who asks', async () => {
    expect((await get(`/v1/use-cases/${blocked.documentId}`)).status).toBe(404);
    const [plan] = await findPlans('use-case', blocked.documentId);
    expect(plan).toMatchObject({
      state: 'failed',
      reasons: ['Samenvatting: Vul dit in; zonder kun je niet publiceren.'],
    });
    const path = schedulePath('use-case', blocked.documentId);
    const english = await request(path, { headers: { ...withToken(editor.token), 'Accept-Language': 'en' } });
    expect(english.body.data.plans[0].reasons[0]).toMatch(/^Summary: /);
  });

  test('withdrawing what others use fails with where it is used', async () => {
    expect(await findPlans('tool', used.documentId)).toEqual([
      expect.objectContaining({ state: 'failed', reasons: [expect.stringMatching(/verwijzen hiernaar: “Gebruiker/)] }),
    ]);
    const headers = { ...withToken(editor.token), 'Accept-Language': 'en' };
    const english = await request(schedulePath('tool', used.documentId), { headers });
    expect(english.body.data.plans[0].reasons[0]).toMatch(/use this one: "Gebruiker/);
    expect((await get(`/v1/tools/${used.documentId}`)).status).toBe(200);
  });

  test('what failed is out of view once it was published by hand', async () => {
    await saveDraft('use-case', blocked.documentId, { summary: 'Nu wel.' });
    expect((await publish('use-case', blocked.documentId)).status).toBe(200);
    expect(await findPlans('use-case', blocked.documentId)).toEqual([]);
  });
});

describe('a fault of the server', () => {
  const database = () => JSON.parse(process.env.DOSSIER_DATABASE as string);
  const rowOf = async (documentId: string) =>
    (await query(database(), `select * from planned_actions where document_id = '${documentId}'`))[0];
  /** The server looks for what is due as soon as something is planned. */
  const haveALook = async () => planFor('glossary-term', (await createDraft('glossary-term', nextTerm())).documentId);

  /** As if the disk were full whenever this entry is published. @returns the way to mend it */
  async function breakPublishing(documentId: string): Promise<() => Promise<void>> {
    const name = `fault_${documentId}`;
    const isSqlite = database().DATABASE_CLIENT === 'sqlite';
    const trigger = `create trigger ${name} before insert on published_versions for each row`;
    const sqlite = `${trigger} when new.document_id = '${documentId}'
      begin select raise(abort, 'The disk is full.'); end`;
    const postgres = `create function ${name}() returns trigger as $$
      begin raise exception 'The disk is full.'; end $$ language plpgsql;
      ${trigger} when (new.document_id = '${documentId}') execute function ${name}()`;
    await execute(database(), isSqlite ? sqlite : postgres);
    return () => execute(database(), isSqlite ? `drop trigger ${name}` : `drop function ${name}() cascade`);
  }

  test('is over at the next attempt, and the plan is carried out', async () => {
    const { documentId } = await createDraft('glossary-term', nextTerm());
    const mend = await breakPublishing(documentId);
    try {
      await planDue('glossary-term', documentId, 'publish');
      await haveALook();
      await waitUntil(async () => Number((await rowOf(documentId)).attempts) === 1, 60_000);
      expect(await findPlans('glossary-term', documentId)).toEqual([expect.objectContaining({ state: 'planned' })]);
      expect((await get(`/v1/glossary-terms/${documentId}?language=nl`)).status).toBe(404);
    } finally {
      await mend();
    }
    await haveALook();
    await waitUntil(async () => (await rowOf(documentId)).state === 'done', 60_000);
    expect((await get(`/v1/glossary-terms/${documentId}?language=nl`)).status).toBe(200);
  });

  test('that stays is tried five times and then told', async () => {
    const { documentId } = await createDraft('glossary-term', nextTerm());
    const mend = await breakPublishing(documentId);
    try {
      await planDue('glossary-term', documentId, 'publish');
      for (let attempts = 1; attempts < 5; attempts += 1) {
        await haveALook();
        await waitUntil(async () => Number((await rowOf(documentId)).attempts) >= attempts, 60_000);
        expect((await rowOf(documentId)).state).toBe('planned');
      }
      await haveALook();
      await waitUntil(async () => (await rowOf(documentId)).state !== 'planned', 60_000);
    } finally {
      await mend();
    }
    expect(await findPlans('glossary-term', documentId)).toEqual([
      expect.objectContaining({
        state: 'failed',
        reasons: [expect.stringMatching(/^Er ging iets mis op de server: .*The disk is full/)],
      }),
    ]);
    expect((await get(`/v1/glossary-terms/${documentId}?language=nl`)).status).toBe(404);
  });
});

describe('the plan of an entry', () => {
  test('is dropped with a note when the entry is deleted', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    await planFor('glossary-term', term.documentId);
    await admin.delete(`${contentPath('glossary-term')}/${term.documentId}?locale=*`);
    const database = JSON.parse(process.env.DOSSIER_DATABASE as string);
    const [row] = await query(database, `select * from planned_actions where document_id = '${term.documentId}'`);
    expect(row.state).toBe('dropped');
    expect(JSON.parse(String(row.reasons))).toEqual({
      nl: ['Het stuk is verwijderd voordat het zover was.'],
      en: ['The entry was deleted before it came to that.'],
    });
    expect((await editor.delete(`/dossier-schedule/${row.id}`)).status).toBe(200);
  });

  test('stays when only its other language is deleted', async () => {
    const term = await createDraft('glossary-term', nextTerm());
    await saveDraft('glossary-term', term.documentId, nextTerm(), 'en');
    await planFor('glossary-term', term.documentId);
    await planFor('glossary-term', term.documentId, {}, 'en');
    await admin.delete(`${contentPath('glossary-term')}/${term.documentId}?locale=en`);
    expect(await findPlans('glossary-term', term.documentId)).toEqual([expect.objectContaining({ state: 'planned' })]);
    expect((await planFor('glossary-term', term.documentId, {}, 'en')).status).toBe(404);
  });
});
