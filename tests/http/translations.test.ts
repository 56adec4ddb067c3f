import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  createToken,
  get,
  inviteEditor,
  publish,
  saveDraft,
  send,
  withToken,
  type AdminClient,
} from '../helpers/clients';
import { completeEntry, findQuadrant, uploadFile } from '../helpers/complete-entries';
import { richText } from '../helpers/checked-entries';
import { execute } from '../helpers/rows';

/** The two languages of an entry stay together, whichever way they are written: admin, REST with a token. */
const UID = 'api::use-case.use-case';
let admin: AdminClient;
beforeAll(async () => {
  admin = await asAdministrator();
});

const facts = async (documentId: string, locale: string, uid = UID) =>
  (await admin.get(`/dossier-check/${uid}/${documentId}?locale=${locale}`)).body.data;
const stateOf = async (documentId: string, locale: string, uid = UID) =>
  (await facts(documentId, locale, uid)).translation;
const draftOf = async (type: string, documentId: string, locale: string) =>
  (await admin.get(`${contentPath(type)}/${documentId}?locale=${locale}`)).body.data;
const start = (documentId: string, locale = 'en', client = admin, uid = UID) =>
  client.post(`/dossier-check/${uid}/${documentId}/translation`, { locale });
const sayRight = (documentId: string, locale = 'en', client = admin) =>
  client.post(`/dossier-check/${UID}/${documentId}/translation/right`, { locale });
const record = async (documentId: string, locale: string) =>
  (await get(`/v1/use-cases/${documentId}?language=${locale}`)).body;
/** Relations are not in the answer of the content manager; REST gives those of a draft to a preview token. */
let previewToken: string;
async function related(type: string, documentId: string, locale: string, field: string): Promise<any> {
  previewToken ??= await createToken('custom', [
    'api::preview.preview.describe',
    'api::use-case.use-case.findOne',
    'api::article.article.findOne',
    'api::glossary-term.glossary-term.findOne',
    'api::ethics-topic.ethics-topic.find',
    'api::quadrant.quadrant.find',
    'api::tool.tool.find',
    'api::glossary-term.glossary-term.find',
    'api::use-case.use-case.find',
    'api::use-case.use-case.update',
  ]);
  const { body, text } = await get(
    `/api/${type}s/${documentId}?locale=${locale}&status=draft&populate[${field}]=true`,
    previewToken
  );
  if (!body?.data) throw new Error(text);
  return body.data[field];
}
const idsOf = (rows: { documentId: string }[]) => rows.map(({ documentId }) => documentId);
const connect = (...documentIds: string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId, locale: 'nl' })),
});

/** A use case that is published in both languages, the English as a translation. */
async function createTranslated(more: object = {}): Promise<string> {
  const dutch = { ...(await completeEntry('use-case')), ...more };
  const { documentId } = await createPublished('use-case', dutch);
  const english = {
    title: `In English ${Date.now()} ${Math.random()}`,
    summary: 'What it does.',
    translationStatus: 'human',
    aiDisclosure: { level: 'none' },
  };
  const saved = await saveDraft('use-case', documentId, english, 'en');
  if (saved.status !== 200) throw new Error(saved.text);
  const published = await publish('use-case', documentId, 'en');
  if (published.status !== 200) throw new Error(published.text);
  return documentId;
}

describe('a translation', () => {
  test('is outdated when its source is published with another text, not when a draft is saved', async () => {
    const documentId = await createTranslated();
    expect(await stateOf(documentId, 'en')).toMatchObject({ translation: 'en', state: 'current', changed: [] });
    await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
    expect((await stateOf(documentId, 'en')).state).toBe('current');
    await publish('use-case', documentId);
    for (const locale of ['nl', 'en'])
      expect(await stateOf(documentId, locale)).toMatchObject({
        translation: 'en',
        state: 'outdated',
        changed: ['Samenvatting'],
      });
    expect((await draftOf('use-case', documentId, 'en')).translationStatus).toBe('outdated');
  });

  test('says so to readers and partners at once, and its draft shows no other change', async () => {
    const documentId = await createTranslated();
    const before = await record(documentId, 'en');
    expect(before.translationStatus).toBe('human');
    await saveDraft('use-case', documentId, { title: `Een nieuwe titel ${Date.now()}` });
    await publish('use-case', documentId);
    const after = await record(documentId, 'en');
    expect(after).toMatchObject({ title: before.title, translationStatus: 'outdated' });
    expect(after.modifiedAt > before.modifiedAt).toBe(true);
    expect((await facts(documentId, 'nl')).other.state).toBe('published');
    expect((await admin.get(`${contentPath('use-case')}/${documentId}?locale=en`)).body.data.status).toBe('published');
  });

  test('is not outdated by a publication that changes no text', async () => {
    const documentId = await createTranslated();
    await publish('use-case', documentId);
    await saveDraft('use-case', documentId, { costBand: 'free', reviewDue: '2030-01-01' });
    await publish('use-case', documentId);
    expect((await stateOf(documentId, 'en')).state).toBe('current');
  });

  test('names every field that changed since, over several publications, until the source is as it was', async () => {
    const documentId = await createTranslated({ humanOversight: 'Een mens kijkt mee.' });
    const { title } = await draftOf('use-case', documentId, 'nl');
    await saveDraft('use-case', documentId, { title: `Anders ${Date.now()}` });
    await publish('use-case', documentId);
    await saveDraft('use-case', documentId, {
      humanOversight: 'Twee mensen kijken mee.',
      lessons: [{ kind: 'worked', text: 'Begin klein.' }],
    });
    await publish('use-case', documentId);
    expect((await stateOf(documentId, 'en')).changed).toEqual(
      ['Titel', 'Toezicht door mensen', 'Lessen'].map((label) => expect.stringMatching(new RegExp(label, 'i')))
    );
    await saveDraft('use-case', documentId, { title, humanOversight: 'Een mens kijkt mee.', lessons: [] });
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'current', changed: [] });
    expect((await record(documentId, 'en')).translationStatus).toBe('human');
  });

  test('is outdated too when its source was withdrawn, changed and published again', async () => {
    const documentId = await createTranslated();
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    await saveDraft('use-case', documentId, { summary: 'Na de herziening is dit anders.' });
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'outdated', changed: ['Samenvatting'] });
  });

  test('is right again when an editor says so by the button, for readers as well', async () => {
    const documentId = await createTranslated();
    await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
    await publish('use-case', documentId);
    expect((await sayRight(documentId)).status).toBe(200);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'current', changed: [] });
    expect((await record(documentId, 'en')).translationStatus).toBe('human');
    // From here on, only what changes next counts.
    await saveDraft('use-case', documentId, { title: `Weer een titel ${Date.now()}` });
    await publish('use-case', documentId);
    expect((await stateOf(documentId, 'en')).changed).toEqual([expect.stringMatching(/titel/i)]);
  });

  describe('made by a machine', () => {
    const MACHINE = { translationStatus: 'machine', aiDisclosure: { level: 'generated' } };
    const SILENT = { aiDisclosure: { level: 'none' } };
    const readers = async (documentId: string) => {
      const { translationStatus, aiDisclosure } = await record(documentId, 'en');
      return [translationStatus, aiDisclosure.level];
    };
    const sayRightInEnglish = async (documentId: string) => {
      const { token } = await inviteEditor('dossier-redacteur');
      const headers = { ...withToken(token), 'Accept-Language': 'en' };
      return send('POST', `/dossier-check/${UID}/${documentId}/translation/right`, { locale: 'en' }, headers);
    };
    async function publishBoth(documentId: string, dutch: object, english: object) {
      await saveDraft('use-case', documentId, dutch);
      expect((await publish('use-case', documentId)).status).toBe(200);
      await saveDraft('use-case', documentId, english, 'en');
      expect((await publish('use-case', documentId, 'en')).status).toBe(200);
    }

    test('is not published silent about AI while it is outdated', async () => {
      const documentId = await createTranslated();
      await publishBoth(documentId, {}, MACHINE);
      await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
      expect((await publish('use-case', documentId)).status).toBe(200);
      await saveDraft('use-case', documentId, SILENT, 'en');
      const refused = await publish('use-case', documentId, 'en');
      expect([refused.status, refused.body.error.details.errors[0].path]).toEqual([400, ['aiDisclosure']]);
      expect(await readers(documentId)).toEqual(['outdated', 'generated']);
    });

    test('is not called right while what is published is silent about AI, and who asks is told why', async () => {
      const documentId = await createTranslated();
      // Only the draft says that a machine made it.
      await saveDraft('use-case', documentId, MACHINE, 'en');
      await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
      expect((await publish('use-case', documentId)).status).toBe(200);
      const refused = await sayRight(documentId);
      expect([refused.status, refused.body.error.message]).toEqual([
        400,
        expect.stringMatching(/kan zo niet blijven.*Vul in dat AI is gebruikt/),
      ]);
      const inEnglish = await sayRightInEnglish(documentId);
      expect(inEnglish.body.error.message).toMatch(/cannot stay.*Fill in that AI was used/);
      expect(await readers(documentId)).toEqual(['outdated', 'none']);
      expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'outdated', changed: ['Samenvatting'] });
      // As the message says: published with what the draft has filled in, it can be said.
      expect((await publish('use-case', documentId, 'en')).status).toBe(200);
      expect((await sayRight(documentId)).status).toBe(200);
      expect(await readers(documentId)).toEqual(['machine', 'generated']);
    });

    test('is called right when what is published tells of AI, whatever its draft says', async () => {
      const documentId = await createTranslated();
      await publishBoth(documentId, {}, MACHINE);
      await publishBoth(documentId, { summary: 'Een andere samenvatting.' }, {});
      await saveDraft('use-case', documentId, SILENT, 'en');
      expect((await sayRight(documentId)).status).toBe(200);
      expect(await readers(documentId)).toEqual(['machine', 'generated']);
      expect((await publish('use-case', documentId, 'en')).status).toBe(400);
    });

    test('stays outdated when its source is as it was, while what is published is silent about AI', async () => {
      const documentId = await createTranslated();
      const { summary } = await draftOf('use-case', documentId, 'nl');
      await saveDraft('use-case', documentId, MACHINE, 'en');
      await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
      expect((await publish('use-case', documentId)).status).toBe(200);
      await saveDraft('use-case', documentId, { summary });
      expect((await publish('use-case', documentId)).status).toBe(200);
      expect(await readers(documentId)).toEqual(['outdated', 'none']);
      expect((await stateOf(documentId, 'en')).state).toBe('outdated');
      await publishBoth(documentId, {}, { ...SILENT, translationStatus: 'human' });
      expect(await readers(documentId)).toEqual(['human', 'none']);
      expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'current', changed: [] });
    });
  });

  test('is right again when an editor gives it another status in the form', async () => {
    const documentId = await createTranslated();
    await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
    await publish('use-case', documentId);
    await saveDraft('use-case', documentId, { summary: 'Another summary.' }, 'en');
    expect((await stateOf(documentId, 'en')).state).toBe('outdated');
    await saveDraft('use-case', documentId, { translationStatus: 'human' }, 'en');
    expect((await stateOf(documentId, 'en')).state).toBe('current');
  });

  /** Both languages with another text, published at once. */
  async function changeTogether(documentId: string) {
    await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
    await saveDraft('use-case', documentId, { summary: 'Another summary.' }, 'en');
    const path = `${contentPath('use-case')}/actions/bulkPublish?locale=nl&locale=en`;
    expect((await admin.post(path, { documentIds: [documentId] })).status).toBe(200);
  }

  test('is not outdated when both languages are published together, both changed', async () => {
    const documentId = await createTranslated();
    await changeTogether(documentId);
    const { state } = await stateOf(documentId, 'en');
    expect([(await record(documentId, 'en')).summary, state]).toEqual(['Another summary.', 'current']);
  });

  test('goes with what was published together with it, also when its source had been withdrawn before', async () => {
    const documentId = await createTranslated();
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    await changeTogether(documentId);
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'current', changed: [] });
    await saveDraft('use-case', documentId, { title: `Nog een titel ${Date.now()}` });
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({
      state: 'outdated',
      changed: [expect.stringMatching(/titel/i)],
    });
  });

  test('follows REST with a token as it follows the admin', async () => {
    const documentId = await createTranslated();
    await related('use-case', documentId, 'nl', 'tools');
    const headers = withToken(previewToken);
    const answer = await send(
      'PUT',
      `/api/use-cases/${documentId}?locale=nl`,
      { data: { summary: 'Over REST veranderd.' } },
      headers
    );
    expect(answer.status).toBe(200);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'outdated', changed: ['Samenvatting'] });
    await send(
      'PUT',
      `/api/use-cases/${documentId}?locale=en`,
      { data: { translationStatus: 'machine', aiDisclosure: { level: 'generated' } } },
      headers
    );
    expect((await stateOf(documentId, 'en')).state).toBe('current');
  });

  test('of a type without a field for it is kept track of as well', async () => {
    const { documentId } = await createPublished('concept', {
      title: 'Een begrip',
      scheme: 'technique',
      key: `begrip-${Date.now()}`,
    });
    await saveDraft('concept', documentId, { title: 'A concept' }, 'en');
    await publish('concept', documentId, 'en');
    await saveDraft('concept', documentId, { definition: 'Wat het betekent.' });
    await publish('concept', documentId);
    expect(await stateOf(documentId, 'en', 'api::concept.concept')).toMatchObject({
      state: 'outdated',
      changed: ['Omschrijving'],
    });
  });

  test('is never outdated when both languages say that they are originals', async () => {
    const documentId = await createTranslated();
    await saveDraft('use-case', documentId, { translationStatus: 'original' }, 'en');
    await saveDraft('use-case', documentId, { summary: 'Een andere samenvatting.' });
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ translation: null, state: 'current' });
  });
});

describe('a translation that is begun from the other language', () => {
  async function createRich() {
    const file = await uploadFile();
    const tool = await createPublished('tool', { name: `Gereedschap ${Date.now()}` }, 'nl');
    const { documentId } = await createDraft('use-case', {
      ...(await completeEntry('use-case')),
      title: 'Oude kranten doorzoeken',
      problem: richText('## Een kop', 'Een alinea met [een link](https://a.example).', '- een punt'),
      stage: 'pilot',
      startDate: '2025-03',
      licence: 'cc0-1.0',
      tools: connect(tool.documentId),
      pictures: [{ file: file.id, alternativeText: 'Een krant', credit: 'Het archief', licence: 'cc0-1.0' }],
      lessons: [{ kind: 'worked', text: 'Begin klein.' }],
      links: [{ label: 'Het rapport', url: 'https://a.example/rapport' }],
    });
    return { documentId, tool: tool.documentId, file: file.id };
  }

  test('has pictures, facts and relations, and every text marked', async () => {
    const { documentId, tool, file } = await createRich();
    expect((await stateOf(documentId, 'nl')).state).toBe('missing');
    const answer = await start(documentId);
    expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
    const english = await draftOf('use-case', documentId, 'en');
    expect(english).toMatchObject({
      title: '[To translate] Oude kranten doorzoeken',
      slug: null,
      stage: 'pilot',
      startDate: '2025-03',
      licence: 'cc0-1.0',
      translationStatus: 'to-translate',
      pictures: [
        { alternativeText: '[To translate] Een krant', credit: 'Het archief', licence: 'cc0-1.0', file: { id: file } },
      ],
      lessons: [{ kind: 'worked', text: '[To translate] Begin klein.' }],
      links: [{ label: '[To translate] Het rapport', url: 'https://a.example/rapport' }],
      reviewDue: expect.stringMatching(/^20\d\d-/),
    });
    expect(english.problem.map((block: any) => block.children[0].text ?? block.children[0].children[0].text)).toEqual(
      Array(3).fill('[To translate] ')
    );
    expect(idsOf(await related('use-case', documentId, 'en', 'tools'))).toEqual([tool]);
    expect((await related('use-case', documentId, 'en', 'quadrant')).key).toBe('optimise');
  });

  test('cannot be published before it is translated and says how', async () => {
    const { documentId } = await createRich();
    await start(documentId);
    const refused = await publish('use-case', documentId, 'en');
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors.map(({ path }: any) => path.join('.'))).toEqual(
      expect.arrayContaining([
        'title',
        'summary',
        'problem',
        'pictures.0.alternativeText',
        'lessons.0.text',
        'links.0.label',
      ])
    );
    const english = {
      title: 'Searching old newspapers',
      summary: 'What it does.',
      problem: richText('A text.'),
      pictures: [],
      lessons: [],
      links: [],
      aiDisclosure: { level: 'none' },
    };
    await saveDraft('use-case', documentId, english, 'en');
    const unsaid = await publish('use-case', documentId, 'en');
    expect(unsaid.body.error.details.errors.map(({ path }: any) => path.join('.'))).toEqual(['translationStatus']);
    await sayRight(documentId);
    const published = await publish('use-case', documentId, 'en');
    expect([published.status, published.text]).toEqual([200, expect.anything()]);
    expect((await record(documentId, 'en')).slug).toBe('searching-old-newspapers');
  });

  test.each([
    ['the form', (documentId: string) => saveDraft('use-case', documentId, { translationStatus: 'human' }, 'en')],
    ['the button', (documentId: string) => sayRight(documentId)],
  ])('and finished by %s is right when what it was begun from is published', async (_way, finish) => {
    const { documentId } = await createPublished('use-case', await completeEntry('use-case'));
    await saveDraft('use-case', documentId, { summary: 'Zo wordt de samenvatting.' });
    expect((await start(documentId)).status).toBe(200);
    const english = {
      title: `The same in English ${Date.now()}`,
      summary: 'What the summary becomes.',
      aiDisclosure: { level: 'none' },
    };
    await saveDraft('use-case', documentId, english, 'en');
    expect((await finish(documentId)).status).toBe(200);
    const published = await publish('use-case', documentId, 'en');
    expect([published.status, published.text]).toEqual([200, expect.anything()]);
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'current', changed: [] });
    expect((await record(documentId, 'en')).translationStatus).toBe('human');
    await saveDraft('use-case', documentId, { summary: 'De samenvatting werd toch anders.' });
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'outdated', changed: ['Samenvatting'] });
  });

  test('is outdated when its source is published with another text than it was begun from', async () => {
    const { documentId } = await createDraft('use-case', await completeEntry('use-case'));
    const english = { title: `Begun early ${Date.now()}`, summary: 'What it does.', translationStatus: 'human' };
    await saveDraft('use-case', documentId, english, 'en');
    await saveDraft('use-case', documentId, { summary: 'Na de vertaling herschreven.' });
    await publish('use-case', documentId);
    expect(await stateOf(documentId, 'en')).toMatchObject({ state: 'outdated', changed: ['Samenvatting'] });
  });

  test('is right when its source is published without an entry that its text lists and that readers cannot see yet', async () => {
    const listed = await createDraft('use-case', await completeEntry('use-case'));
    const { documentId } = await createDraft('article', {
      ...(await completeEntry('article')),
      body: [{ __component: 'body.use-case-list', heading: 'Voorbeelden', useCases: connect(listed.documentId) }],
    });
    await saveDraft('article', documentId, { title: 'In English', kind: 'news', translationStatus: 'human' }, 'en');
    expect((await publish('article', documentId)).status).toBe(200);
    expect((await stateOf(documentId, 'en', 'api::article.article')).state).toBe('current');
  });

  test('comes over REST as well, with the status to-translate', async () => {
    const { documentId, tool } = await createRich();
    await related('use-case', documentId, 'nl', 'tools');
    const answer = await send(
      'PUT',
      `/api/use-cases/${documentId}?locale=en&status=draft`,
      { data: { translationStatus: 'to-translate' } },
      withToken(previewToken)
    );
    expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
    expect(await draftOf('use-case', documentId, 'en')).toMatchObject({
      title: '[To translate] Oude kranten doorzoeken',
      stage: 'pilot',
    });
    expect(idsOf(await related('use-case', documentId, 'en', 'tools'))).toEqual([tool]);
  });

  test('can go the other way, from English to Dutch', async () => {
    const quadrant = await findQuadrant();
    const english = {
      title: 'English first',
      summary: 'What it does.',
      quadrant: { connect: [{ documentId: quadrant, locale: 'en' }] },
    };
    const { documentId } = await createDraft('use-case', english, 'en');
    expect((await start(documentId, 'nl')).status).toBe(200);
    expect((await draftOf('use-case', documentId, 'nl')).title).toBe('[Te vertalen] English first');
    expect(await stateOf(documentId, 'en')).toMatchObject({ translation: 'nl', state: 'unfinished' });
  });

  test('is begun once, by who may write both', async () => {
    const { documentId } = await createRich();
    const author = await inviteEditor('dossier-auteur');
    expect((await start(documentId, 'en', author)).status).toBe(403);
    expect((await start(documentId, 'en', await inviteEditor('dossier-redacteur'))).status).toBe(200);
    expect((await start(documentId)).status).toBe(400);
    expect((await sayRight(documentId, 'en', author)).status).toBe(403);
    expect((await start('nergens')).status).toBe(404);
    expect((await admin.post(`/dossier-check/${UID}/${documentId}/translation`, {})).status).toBe(400);
  });
});

describe('facts', () => {
  test('that are changed in one language are carried to the draft of the other, and what readers see waits', async () => {
    const documentId = await createTranslated({ stage: 'pilot' });
    expect((await record(documentId, 'en')).stage).toBe('pilot');
    await saveDraft('use-case', documentId, {
      stage: 'in-use',
      aiActClass: 'minimal',
      syndicate: false,
      endDate: '2026-01',
    });
    expect(await draftOf('use-case', documentId, 'en')).toMatchObject({
      stage: 'in-use',
      syndicate: false,
      endDate: '2026-01',
    });
    expect((await record(documentId, 'en')).stage).toBe('pilot');
    await publish('use-case', documentId);
    expect((await stateOf(documentId, 'nl')).differing).toEqual(expect.arrayContaining(['Fase']));
    await publish('use-case', documentId, 'en');
    expect((await record(documentId, 'en')).stage).toBe('in-use');
    expect((await stateOf(documentId, 'nl')).differing).toEqual([]);
  });

  test('go from the translation to the source too, and texts go nowhere', async () => {
    const documentId = await createTranslated();
    const { summary } = await draftOf('use-case', documentId, 'nl');
    await saveDraft('use-case', documentId, { stage: 'stopped', summary: 'Only in English.' }, 'en');
    expect(await draftOf('use-case', documentId, 'nl')).toMatchObject({ stage: 'stopped', summary });
  });

  test('that a save leaves as they were are left alone in the other language', async () => {
    const documentId = await createTranslated({ stage: 'pilot' });
    const before = await draftOf('use-case', documentId, 'en');
    await saveDraft('use-case', documentId, { summary: 'Alleen tekst.' });
    expect((await draftOf('use-case', documentId, 'en')).updatedAt).toBe(before.updatedAt);
  });

  test('of a training are its price and dates, while each language names the place', async () => {
    const { documentId } = await createDraft('training', {
      title: 'Een training',
      summary: 'Wat je leert.',
      sessions: [{ startsAt: '2030-01-10T09:00:00.000Z', location: 'Den Haag', availability: 'open' }],
    });
    await saveDraft('training', documentId, { title: 'A training', summary: 'What you learn.' }, 'en');
    const english = await draftOf('training', documentId, 'en');
    expect(english.sessions).toMatchObject([{ location: 'Den Haag' }]);
    await saveDraft(
      'training',
      documentId,
      { sessions: [{ startsAt: '2030-01-10T09:00:00.000Z', location: 'The Hague', availability: 'open' }] },
      'en'
    );
    await saveDraft('training', documentId, {
      price: { amountInCents: 25000, vat: 'excluded' },
      sessions: [
        { startsAt: '2030-01-10T09:00:00.000Z', location: 'Den Haag', availability: 'full' },
        { startsAt: '2030-02-10T09:00:00.000Z', location: 'Utrecht', availability: 'open' },
      ],
    });
    const after = await draftOf('training', documentId, 'en');
    expect(after.price).toMatchObject({ amountInCents: 25000 });
    expect(after.sessions).toMatchObject([
      { location: 'The Hague', availability: 'full' },
      { location: 'Utrecht', availability: 'open' },
    ]);
  });

  test('that came to differ past us keep the entry from being published, and the panel says so', async () => {
    const documentId = await createTranslated({ stage: 'pilot' });
    const where = `document_id = '${documentId}' and locale = 'en' and published_at is null`;
    await execute(
      JSON.parse(process.env.DOSSIER_DATABASE as string),
      `update use_cases set stage = 'stopped' where ${where}`
    );
    const refused = await publish('use-case', documentId);
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors).toMatchObject([
      { path: ['stage'], message: expect.stringMatching(/Engels/) },
    ]);
    const values = { ...(await completeEntry('use-case')), quadrant: {}, stage: 'pilot' };
    const codes = async (form: object) =>
      (await admin.post(`/dossier-check/${UID}`, { values: form, documentId, locale: 'nl' })).body.data.issues.map(
        ({ code }: any) => code
      );
    expect(await codes(values)).toContain('facts-differ');
    // Saving this would carry it over.
    expect(await codes({ ...values, stage: 'in-use' })).not.toContain('facts-differ');
    await saveDraft('use-case', documentId, { stage: 'in-use' });
    expect((await publish('use-case', documentId)).status).toBe(200);
  });
});

describe('a relation whose target lacks the language', () => {
  test('is left out, stays where it is, and comes when the target is translated', async () => {
    const term = await createPublished('glossary-term', {
      title: `Term ${Date.now()}`,
      definition: 'Wat het is.',
      aiDisclosure: { level: 'none' },
    });
    const { documentId } = await createDraft('article', {
      ...(await completeEntry('article')),
      glossaryTerms: connect(term.documentId),
    });
    expect((await start(documentId, 'en', admin, 'api::article.article')).status).toBe(200);
    expect(await related('article', documentId, 'en', 'glossaryTerms')).toEqual([]);
    // A save in English takes nothing away in Dutch, where it is remembered.
    await saveDraft('article', documentId, { title: 'In English', kind: 'news' }, 'en');
    expect(idsOf(await related('article', documentId, 'nl', 'glossaryTerms'))).toEqual([term.documentId]);
    await saveDraft('glossary-term', term.documentId, { title: 'A term', definition: 'What it is.' }, 'en');
    expect(idsOf(await related('article', documentId, 'en', 'glossaryTerms'))).toEqual([term.documentId]);
  });

  test('comes in components too, at the same place', async () => {
    const topic = await createDraft('ethics-topic', {
      title: 'Een thema',
      key: `thema-${Date.now()}`,
      summary: 'Waar het over gaat.',
    });
    const { documentId } = await createDraft('use-case', {
      ...(await completeEntry('use-case')),
      ethics: [{ concern: 'Eerst' }, { concern: 'Zorg', topic: connect(topic.documentId) }],
    });
    expect((await start(documentId)).status).toBe(200);
    const topicsOf = async () => {
      const path = `/api/use-cases/${documentId}?locale=en&status=draft&populate[ethics][populate]=topic`;
      return (await get(path, previewToken)).body.data.ethics.map((item: any) => item.topic?.documentId ?? null);
    };
    expect(await topicsOf()).toEqual([null, null]);
    await saveDraft('ethics-topic', topic.documentId, { title: 'A topic', summary: 'What it is about.' }, 'en');
    expect(await topicsOf()).toEqual([null, topic.documentId]);
  });

  test('that is added or taken away in one language follows in the other', async () => {
    const [first, second] = [
      await createPublished('tool', { name: `Een ${Date.now()}` }),
      await createPublished('tool', { name: `Twee ${Date.now()}` }),
    ];
    const documentId = await createTranslated({ tools: connect(first.documentId) });
    expect(idsOf(await related('use-case', documentId, 'en', 'tools'))).toEqual([first.documentId]);
    await saveDraft('use-case', documentId, { tools: connect(second.documentId) });
    expect(idsOf(await related('use-case', documentId, 'en', 'tools'))).toEqual([first.documentId, second.documentId]);
    await saveDraft('use-case', documentId, { tools: { disconnect: [{ documentId: first.documentId }] } }, 'en');
    expect(idsOf(await related('use-case', documentId, 'nl', 'tools'))).toEqual([second.documentId]);
  });
});

describe('the starter dossier', () => {
  test('has no draft that differs from what is published, and no facts that disagree', async () => {
    let seen = 0;
    for (const type of ['use-case', 'article', 'training', 'ethics-topic', 'page', 'glossary-term']) {
      const made = 'filters[translationStatus]=original&filters[aiDisclosure][level]=generated';
      const { body } = await get(`/api/${type}s?locale=nl&pagination[pageSize]=50&${made}`);
      for (const { documentId, title } of body.data) {
        const { other, translation } = await facts(documentId, 'nl', `api::${type}.${type}`);
        if (translation.state === 'missing') continue;
        const state = [title, other.state, translation.state, translation.differing];
        expect(state).toEqual([title, 'published', 'current', []]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });
});
