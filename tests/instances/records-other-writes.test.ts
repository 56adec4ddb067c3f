import {
  asAdministrator,
  contentPath,
  createDraft,
  createPublished,
  get,
  pictureForm,
  publish,
  request,
  saveDraft,
  withToken,
} from '../helpers/clients';
import { useCaseIn } from '../helpers/complete-entries';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import sharp from 'sharp';
import type { Dossier } from '../helpers/records';
import { query } from '../helpers/rows';
import { waitUntil } from '../helpers/server';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/**
 * Writes that the document middleware does not see, or sees as something else. Each of these fails when what catches
 * that write is taken out; the comparison at the end would find it too, but does not say which.
 */
const SOON = 60_000;
const CONFIRM = { 'x-dossier-confirm': 'in-use' };

let empty: EmptyDossier;
let dossier: Dossier;

beforeAll(async () => {
  empty = await startEmptyDossier();
  dossier = await empty.load();
});

afterAll(() => empty?.remove());

const to = (documentId: string, locale = 'nl') => ({ set: [{ documentId, locale }] });
const deliver = async (collection: string, id: string, language = 'nl') =>
  (await get(`/v1/${collection}/${id}?language=${language}`)).body;
const withdraw = async (type: string, documentId: string, locale = 'nl') => {
  const path = `${contentPath(type)}/${documentId}/actions/unpublish?locale=${locale}`;
  const { status, text } = await (await asAdministrator()).post(path, {}, CONFIRM);
  if (status !== 200) throw new Error(text);
};

const drawPicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();

async function createWithPicture(title: string) {
  const file: { id: number; url: string } = (await (await asAdministrator()).upload(`${title}.png`)).body[0];
  const pictures = [{ file: file.id, alternativeText: 'Vooraf', licence: 'cc0-1.0' }];
  const { documentId } = await createPublished('use-case', useCaseIn(empty.quadrant, title, { pictures }));
  return { file, documentId };
}

describe('a picture', () => {
  test('that is replaced in the media library has its new address and size in the record', async () => {
    const { file, documentId } = await createWithPicture('Vervangen');
    const [before] = (await deliver('use-cases', documentId)).pictures;
    const { token } = await asAdministrator();
    const body = pictureForm('groter.png', await drawPicture(30, 20));
    const replaced = await request(`/upload?id=${file.id}`, { method: 'POST', body, headers: withToken(token) });
    expect(replaced.status).toBe(200);
    const shown = async () => (await deliver('use-cases', documentId)).pictures[0];
    await waitUntil(async () => (await shown()).width === 30, SOON);
    expect(before.width).toBe(1);
    expect(await shown()).toMatchObject({ height: 20, url: `${empty.publicUrl}${replaced.body.url}`, alt: 'Vooraf' });
  });

  test('that is deleted from the media library leaves the record', async () => {
    const { file, documentId } = await createWithPicture('Gewist');
    expect((await deliver('use-cases', documentId)).pictures).toHaveLength(1);
    expect((await (await asAdministrator()).delete(`/upload/files/${file.id}`)).status).toBe(200);
    await waitUntil(async () => (await deliver('use-cases', documentId)).pictures.length === 0, SOON);
  });

  test('that gets another description in the entry has it once that is published', async () => {
    const { file, documentId } = await createWithPicture('Beschreven');
    await saveDraft('use-case', documentId, {
      pictures: [{ file: file.id, alternativeText: 'Achteraf', licence: 'cc0-1.0' }],
    });
    expect((await deliver('use-cases', documentId)).pictures[0].alt).toBe('Vooraf');
    await publish('use-case', documentId);
    expect((await deliver('use-cases', documentId)).pictures[0].alt).toBe('Achteraf');
  });
});

describe('the other language of a document', () => {
  /** A page in Dutch and English, both published. */
  async function createPage(title: string): Promise<string> {
    const { documentId } = await createPublished('page', { title, intro: 'Kort.', weight: 1 });
    await saveDraft('page', documentId, { title: `${title} (en)`, intro: 'Short.' }, 'en');
    await publish('page', documentId, 'en');
    return documentId;
  }

  test('has the new value of a shared field at once, when one language is saved and published', async () => {
    const documentId = await createPage('Gedeeld gewicht');
    expect((await deliver('pages', documentId)).weight).toBe(1);
    const params = { documentId, locale: 'en', status: 'published', data: { weight: 7 } };
    await dossier.document('api::page.page', 'update', params);
    // Written by another process: this one knows within a second.
    const weights = async () =>
      Promise.all(['en', 'nl'].map(async (language) => (await deliver('pages', documentId, language)).weight));
    await waitUntil(async () => (await weights()).every((weight) => weight === 7), 2000);
    expect(await dossier.verify()).toEqual([]);
  });

  test('lists a translation among its languages at once when that appears, and no longer when it goes', async () => {
    const { documentId } = await createPublished('page', { title: 'Nog alleen', intro: 'Kort.' });
    const languages = async () => (await deliver('pages', documentId)).availableLanguages;
    expect(await languages()).toEqual(['nl']);
    await saveDraft('page', documentId, { title: 'No longer alone', intro: 'Short.' }, 'en');
    await publish('page', documentId, 'en');
    expect(await languages()).toEqual(['nl', 'en']);
    await withdraw('page', documentId, 'en');
    expect(await languages()).toEqual(['nl']);
  });

  test('goes when its language is removed from the dossier', async () => {
    const admin = await asAdministrator();
    const added = await admin.post('/i18n/locales', { code: 'de', name: 'Deutsch', isDefault: false });
    expect(added.status).toBe(200);
    const { documentId } = await createPublished('page', { title: 'Drietalig', intro: 'Kort.' });
    await saveDraft('page', documentId, { title: 'Dreisprachig', intro: 'Kurz.' }, 'de');
    expect((await publish('page', documentId, 'de')).status).toBe(200);
    const states = async () =>
      Object.fromEntries(
        (
          await query(empty.database.settings, `select * from published_records where document_id = '${documentId}'`)
        ).map(({ locale, state }) => [locale, state])
      );
    expect(await states()).toEqual({ nl: 'live', de: 'live' });
    expect((await admin.delete(`/i18n/locales/${added.body.id}`)).status).toBe(200);
    await waitUntil(async () => (await states()).de === 'gone', SOON);
    expect(await dossier.verify()).toEqual([]);
  });
});

describe('a script that writes past the document service', () => {
  const uid = 'api::tool.tool';
  const live = (documentId: string) => ({ where: { documentId, publishedAt: { $notNull: true } } });
  const status = async (id: string) => (await get(`/v1/tools/${id}`)).status;

  test('and changes one row changes its record', async () => {
    const { documentId } = await createPublished('tool', { name: 'Voor het script' });
    await dossier.query(uid, 'update', { ...live(documentId), data: { name: 'Na het script' } });
    await waitUntil(async () => (await deliver('tools', documentId)).title === 'Na het script', SOON);
  });

  test('and changes many rows at once changes their records', async () => {
    const tools = [await createPublished('tool', { name: 'Een' }), await createPublished('tool', { name: 'Twee' })];
    const where = { documentId: { $in: tools.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } };
    await dossier.query(uid, 'updateMany', { where, data: { vendor: 'Allebei' } });
    for (const { documentId } of tools)
      await waitUntil(async () => (await deliver('tools', documentId)).vendor === 'Allebei', SOON);
  });

  test('and changes many rows at once waits for editors who publish meanwhile, and they wait for it', async () => {
    const { documentId } = await createPublished('tool', { name: 'Tegelijk' });
    const publishing = (async () => {
      for (let time = 0; time < 10; time += 1) await createPublished('tool', { name: `Tegelijk ${time}` });
    })();
    for (let time = 0; time < 60; time += 1)
      await dossier.query(uid, 'updateMany', { ...live(documentId), data: { vendor: `${time}` } });
    await publishing;
    expect(await dossier.verify()).toEqual([]);
  });

  test('and changes a row again while its record is being made has the last word', async () => {
    const { documentId } = await createPublished('tool', { name: 'Steeds anders' });
    const change = (vendor: string) => dossier.query(uid, 'update', { ...live(documentId), data: { vendor } });
    for (let wait = 0; wait < 25; wait += 1) {
      await change(`first ${wait}`);
      // Makes the records that wait for it.
      const making = dossier.verify();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await change(`last ${wait}`);
      await making;
      expect(await dossier.verify()).toEqual([]);
    }
  });

  test('and deletes a row leaves a tombstone', async () => {
    const { documentId } = await createPublished('tool', { name: 'Gewist door script' });
    await dossier.query(uid, 'delete', live(documentId));
    await waitUntil(async () => (await status(documentId)) === 410, SOON);
  });

  test('meets no block: it writes rows, and what it writes is delivered; publishing that is refused', async () => {
    const useCase = 'api::use-case.use-case';
    const data = useCaseIn(empty.quadrant, 'Voorbij de blokkades', { aiDisclosure: { level: 'none' } });
    const { documentId } = await createPublished('use-case', data);
    const silent = { translationStatus: 'machine' };
    await dossier.query(useCase, 'update', { ...live(documentId), data: silent });
    await waitUntil(async () => (await deliver('use-cases', documentId)).translationStatus === 'machine', SOON);
    await dossier.query(useCase, 'update', { where: { documentId, publishedAt: null }, data: silent });
    const refused = await (
      await asAdministrator()
    ).post(`${contentPath('use-case')}/${documentId}/actions/publish?locale=nl`);
    expect([refused.status, refused.body.error.details.errors[0].code]).toEqual([400, 'ai-disclosure-missing']);
  });

  test('and makes a published row makes a record', async () => {
    const documentId = 'a'.repeat(24);
    const data = { documentId, name: 'Gemaakt door script', slug: 'gemaakt-door-script', publishedAt: new Date() };
    await dossier.query(uid, 'create', { data });
    await waitUntil(async () => (await status(documentId)) === 200, SOON);
  });
});

describe('a relation that Strapi lets fall', () => {
  const related: [string, (documentId: string) => object, (record: any) => { id: string } | undefined][] = [
    [
      'in a component',
      (documentId) => ({ ethics: [{ concern: 'Eerst', topic: to(documentId) }] }),
      ({ ethics }) => ethics[0].topic,
    ],
    [
      'in a list of a block',
      (documentId) => ({ body: [{ __component: 'body.use-case-list', useCases: to(documentId) }] }),
      ({ body }) => body[0].useCases[0],
    ],
  ];
  const create = {
    'in a component': {
      target: async (title: string) =>
        createDraft('ethics-topic', { title, key: title.toLowerCase().replace(/ /g, '-'), summary: 'Kort.' }),
      type: 'ethics-topic',
      user: { type: 'use-case', collection: 'use-cases', data: (title: string) => useCaseIn(empty.quadrant, title) },
    },
    'in a list of a block': {
      target: async (title: string) => createDraft('use-case', useCaseIn(empty.quadrant, title)),
      type: 'use-case',
      user: {
        type: 'article',
        collection: 'articles',
        data: (title: string) => ({ title, intro: 'Kort.', kind: 'news' }),
      },
    },
  };

  test.each(related)('%s is there when its target is published later', async (place, refer, find) => {
    const { target, type, user } = create[place as keyof typeof create];
    const { documentId } = await target(`Later ${type}`);
    const { documentId: id } = await createPublished(user.type, {
      ...user.data(`Eerder ${place}`),
      ...refer(documentId),
    });
    expect(find(await deliver(user.collection, id))?.id).toBeUndefined();
    await publish(type, documentId);
    await waitUntil(async () => find(await deliver(user.collection, id))?.id === documentId, SOON);
    expect(await dossier.verify()).toEqual([]);
  });

  test.each(related)('%s is there again when its target is withdrawn and returns', async (place, refer, find) => {
    const { target, type, user } = create[place as keyof typeof create];
    const { documentId } = await target(`Terug ${type}`);
    await publish(type, documentId);
    const { documentId: id } = await createPublished(user.type, {
      ...user.data(`Wacht ${place}`),
      ...refer(documentId),
    });
    const found = async () => find(await deliver(user.collection, id))?.id;
    expect(await found()).toBe(documentId);
    await withdraw(type, documentId);
    await waitUntil(async () => (await found()) === undefined, SOON);
    await publish(type, documentId);
    await waitUntil(async () => (await found()) === documentId, SOON);
  });
});

test('what is withdrawn leaves its identity and dates alone, and comes back in the same row with a new seq', async () => {
  const { documentId } = await createPublished('tool', { name: 'Komt terug', vendor: 'Iemand' });
  const read = async () =>
    (await query(empty.database.settings, `select * from published_records where document_id = '${documentId}'`))[0];
  const before = await read();
  await withdraw('tool', documentId, '');
  const gone = await read();
  const content = { slug: null, key: null, title: null, content_hash: null, record: null, list_record: null };
  expect(gone).toMatchObject({ id: before.id, state: 'gone', ...content });
  expect(Number(gone.seq)).toBeGreaterThan(Number(before.seq));
  expect((await publish('tool', documentId, '')).status).toBe(200);
  const back = await read();
  const { id, first_published_at, record, content_hash } = before;
  expect(back).toMatchObject({ id, first_published_at, record, content_hash, state: 'live' });
  expect(Number(back.seq)).toBeGreaterThan(Number(gone.seq));
});

/** Relations that both sides know: Strapi would publish what the draft of the one says when the other is published. */
describe('a relation that only the draft of its owner has', () => {
  const idOf = async (path: string, field: string) => [(await get(path)).body.data[field]].flat().map((item) => item?.documentId); // prettier-ignore
  /** What readers see of it over REST and under /v1. */
  const see = async (collection: string, documentId: string, field: string) => [
    await idOf(`/api/${collection}/${documentId}?locale=nl&populate=${field}`, field),
    [(await deliver(collection, documentId))[field]].flat().map((item) => item?.id),
  ];
  const change = async (type: string, documentId: string, data: object) => {
    expect((await saveDraft(type, documentId, data)).status).toBe(200);
    expect((await publish(type, documentId)).status).toBe(200);
  };

  test('goes live with its owner, and not when its target is published', async () => {
    const { documentId: target } = await createPublished('use-case', useCaseIn(empty.quadrant, 'Doel'));
    const { documentId } = await createPublished('article', { title: 'Eigenaar', intro: 'Kort.', kind: 'news' });
    await saveDraft('article', documentId, { relatedUseCases: to(target) });
    await change('use-case', target, { summary: 'Anders.', title: 'Doel, anders' });
    expect(await dossier.verify()).toEqual([]);
    expect(await see('articles', documentId, 'relatedUseCases')).toEqual([[], []]);

    expect((await publish('article', documentId)).status).toBe(200);
    expect(await see('articles', documentId, 'relatedUseCases')).toEqual([[target], [target]]);
    await saveDraft('article', documentId, { relatedUseCases: { set: [] } });
    await change('use-case', target, { summary: 'Weer anders.', title: 'Doel' });
    expect(await dossier.verify()).toEqual([]);
    expect(await see('articles', documentId, 'relatedUseCases')).toEqual([[target], [target]]);
  });

  test('moves for readers when its owner is published, and not when the place that it moves to is', async () => {
    const key = 'add-value';
    const other = await createPublished('quadrant', { title: 'Waarde toevoegen', key, summary: 'Kort.' });
    const { documentId } = await createPublished('use-case', useCaseIn(empty.quadrant, 'Verhuist'));
    await saveDraft('use-case', documentId, { quadrant: to(other.documentId) });
    await change('quadrant', other.documentId, { summary: 'Anders.', title: 'Waarde' });
    expect(await dossier.verify()).toEqual([]);
    expect(await see('use-cases', documentId, 'quadrant')).toEqual([[empty.quadrant], [empty.quadrant]]);
    await change('quadrant', empty.quadrant, { summary: 'Ook anders.' });
    expect(await see('use-cases', documentId, 'quadrant')).toEqual([[empty.quadrant], [empty.quadrant]]);

    expect((await publish('use-case', documentId)).status).toBe(200);
    expect(await see('use-cases', documentId, 'quadrant')).toEqual([[other.documentId], [other.documentId]]);
    expect(await dossier.verify()).toEqual([]);
  });

  test('to an entry of the same type, or to itself, is no other', async () => {
    const term = async (title: string, data: object = {}) =>
      (await createPublished('glossary-term', { title, definition: 'Uitleg.', ...data })).documentId;
    const broad = await term('Breed');
    const narrow = await term('Smal', { broaderTerm: to(broad) });
    const { documentId: wide } = await createDraft('glossary-term', { title: 'Wijd', definition: 'Uitleg.' });
    await saveDraft('glossary-term', narrow, { broaderTerm: to(wide), relatedTerms: to(narrow) });
    await change('glossary-term', broad, { definition: 'Andere uitleg.' });
    expect(await see('glossary-terms', narrow, 'broaderTerm')).toEqual([[broad], [broad]]);
    await publish('glossary-term', wide);
    expect(await dossier.verify()).toEqual([]);
    expect(await see('glossary-terms', narrow, 'broaderTerm')).toEqual([[broad], [broad]]);
    await publish('glossary-term', narrow);
    expect(await see('glossary-terms', narrow, 'broaderTerm')).toEqual([[wide], [wide]]);
    await change('glossary-term', narrow, { definition: 'Nog een.' });
    expect(await see('glossary-terms', narrow, 'relatedTerms')).toEqual([[narrow], [narrow]]);
    expect(await dossier.verify()).toEqual([]);
  });
});

test('what comes back to a list of a block stands where the draft has it', async () => {
  const ids: string[] = [];
  for (const title of ['Eerst', 'Midden', 'Laatst'])
    ids.push((await createPublished('use-case', useCaseIn(empty.quadrant, title))).documentId);
  const useCases = { set: ids.map((documentId) => ({ documentId, locale: 'nl' })) };
  const body = [
    { __component: 'body.text', content: [] },
    { __component: 'body.use-case-list', useCases },
  ];
  const { documentId } = await createPublished('article', { title: 'Rij', intro: 'Kort.', kind: 'news', body });
  const listed = async () =>
    (await deliver('articles', documentId)).body[1].useCases.map(({ id }: { id: string }) => id).join();
  for (const id of [ids[1], ids[0]]) {
    await withdraw('use-case', id);
    await waitUntil(async () => (await listed()) === ids.filter((other) => other !== id).join(), SOON);
    await publish('use-case', id);
    await waitUntil(async () => (await listed()).length === ids.join().length, SOON);
    expect(await listed()).toBe(ids.join());
  }
});

test('a list of relations keeps its order when one of them is published by a call that asks for few fields', async () => {
  const [one, two, three] = await Promise.all(
    ['Eerste', 'Tweede', 'Derde'].map((title) => createPublished('use-case', useCaseIn(empty.quadrant, title)))
  );
  const ids = [one, two, three].map(({ documentId }) => documentId);
  const relatedUseCases = { set: ids.map((documentId) => ({ documentId, locale: 'nl' })) };
  const fields = { title: 'Op volgorde', intro: 'Kort.', kind: 'news' };
  const { documentId } = await createPublished('article', fields);
  await saveDraft('article', documentId, { relatedUseCases });
  await publish('article', documentId);
  const order = async () => (await deliver('articles', documentId)).relatedUseCases.map(({ id }: { id: string }) => id);
  expect(await order()).toEqual(ids);
  const data = { summary: 'Anders.' };
  const params = { documentId: ids[0], locale: 'nl', status: 'published', fields: ['title'], data };
  await dossier.document('api::use-case.use-case', 'update', params);
  expect(await dossier.verify()).toEqual([]);
  await publish('article', documentId);
  expect(await order()).toEqual(ids);
  const { relatedUseCases: over } = (await get(`/api/articles/${documentId}?locale=nl&populate=relatedUseCases`)).body
    .data;
  expect(over.map(({ documentId: id }: { documentId: string }) => id)).toEqual(ids);
});

test('a script that writes a file and then an entry in one transaction waits for editors, and they for it', async () => {
  const { file, documentId } = await createWithPicture('Samen geschreven');
  const { documentId: tool } = await createPublished('tool', { name: 'Intussen' });
  const byEditors = (async () => {
    for (let time = 0; time < 15; time += 1)
      expect((await publish('tool', tool, '', { name: `Intussen ${time}` })).status).toBe(200);
  })();
  for (let time = 0; time < 15; time += 1)
    await dossier.together(
      {
        uid: 'plugin::upload.file',
        method: 'update',
        params: { where: { id: file.id }, data: { caption: `${time}` } },
      },
      {
        uid: 'api::use-case.use-case',
        action: 'update',
        params: { documentId, locale: 'nl', status: 'published', data: { summary: `Keer ${time}.` } },
      }
    );
  await byEditors;
  expect(await dossier.verify()).toEqual([]);
});

test('a script in a process of its own publishes nothing that blocks', async () => {
  const dataSources = [{ source: 'Opnamen van bezoekers', personalData: true }];
  const data = useCaseIn(empty.quadrant, 'Door een script', { dataSources, aiDisclosure: { level: 'none' } });
  const { documentId } = await createDraft('use-case', data);
  const run = (action: string, params: object = {}) =>
    dossier.document('api::use-case.use-case', action, { documentId, locale: 'nl', ...params });
  const refusal = /ValidationError: Er zijn persoonsgegevens gebruikt/;
  await expect(run('publish')).rejects.toThrow(refusal);
  await expect(run('publish', { locale: '*' })).rejects.toThrow(refusal);
  await expect(run('update', { status: 'published', data: { title: 'Toch' } })).rejects.toThrow(refusal);
  expect((await get(`/v1/use-cases/${documentId}?language=nl`)).status).toBe(404);
  expect((await get(`/api/use-cases/${documentId}?locale=nl`)).status).toBe(404);
  await run('update', { data: { dataSources: [] } });
  await run('publish');
  // Written by another process: this one knows within a second.
  await waitUntil(async () => (await deliver('use-cases', documentId)).title === 'Door een script', SOON);
});
