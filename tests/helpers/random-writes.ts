import {
  asAdministrator,
  contentPath,
  pictureForm,
  request,
  withToken,
  type AdminClient,
  type Answer,
} from './clients';
import type { Random } from './random';
import type { Dossier } from './records';

/** Everything that can happen to entries, on entries and with values that chance chooses. */
const TYPES = ['use-case', 'article', 'ethics-topic', 'organisation', 'glossary-term', 'page'] as const;
type Type = (typeof TYPES)[number];
type Entry = { type: Type; documentId: string };
/** Something that happens; false when the rules of the dossier refused it, which is as good. */
type RandomWrite = () => Promise<boolean>;

interface Context {
  random: Random;
  dossier: Dossier;
  quadrant: string;
}

const CONFIRM = { 'x-dossier-confirm': 'in-use' };
const uidOf = (type: Type) => `api::${type}.${type}`;

/** @returns the kinds of writes by name; each call of one chooses anew */
export async function createRandomWrites(context: Context): Promise<Record<string, RandomWrite>> {
  const { random, dossier } = context;
  const admin = await asAdministrator();
  const entries: Entry[] = [];
  const files: number[] = [];
  let made = 0;

  const wasDone = ({ status, text }: Answer) => {
    if (status >= 500) throw new Error(`answered ${status}: ${text}`);
    return status < 300;
  };
  const localeOf = (type: Type) => (type === 'organisation' ? '' : random.pick(['nl', 'en']));
  const inLocale = (locale: string) => (locale ? `?locale=${locale}` : '');
  const idsOf = (type: Type) => entries.filter((entry) => entry.type === type).map(({ documentId }) => documentId);
  const to = (type: Type, locale: string, most: number) => ({
    set: random
      .some(idsOf(type), most)
      .map((documentId) => (type === 'organisation' ? { documentId } : { documentId, locale })),
  });
  const picture = () => ({ file: random.pick(files), alternativeText: `Beeld ${random.below(9)}`, licence: 'cc0-1.0' });

  const dataOf = (type: Type, locale: string): Record<string, unknown> => {
    const title = `${type} ${(made += 1)} ${random.pick(['é', '<b>', '👩🏽‍🎨', 'שלום', '&'])}`;
    switch (type) {
      case 'use-case':
        return {
          title,
          summary: `Kort ${random.below(3)}`,
          stage: random.pick(['idea', 'pilot', 'in-use']),
          quadrant: { set: [{ documentId: random.pick(quadrants), locale }] },
          ethics: random.some([1, 2], 2).map((n) => ({ concern: `Zorg ${n}`, topic: to('ethics-topic', locale, 1) })),
          organisations: [{ role: 'initiator', organisation: to('organisation', locale, 1) }],
          pictures: random.below(2) ? [picture()] : [],
        };
      case 'article':
        return {
          title,
          intro: `Kort ${random.below(3)}`,
          kind: 'news',
          cover: random.below(2) ? picture() : null,
          relatedUseCases: to('use-case', locale, 4),
          relatedArticles: to('article', locale, 3),
          ethicsTopics: to('ethics-topic', locale, 2),
          body: [{ __component: 'body.use-case-list', heading: 'Lijst', useCases: to('use-case', locale, 3) }],
        };
      case 'ethics-topic':
        return { title, summary: `Kort ${random.below(3)}` };
      case 'glossary-term':
        return {
          title,
          definition: `Uitleg ${random.below(3)}`,
          broaderTerm: to('glossary-term', locale, 1),
          relatedTerms: to('glossary-term', locale, 3),
        };
      case 'page':
        return { title, intro: `Kort ${random.below(3)}`, weight: random.below(5), parent: to('page', locale, 1) };
      default:
        return { name: title };
    }
  };

  const choose = () => {
    const entry = random.pick(entries);
    const locale = localeOf(entry.type);
    return { ...entry, locale, path: `${contentPath(entry.type)}/${entry.documentId}` };
  };
  const create = async () => {
    const type = random.pick(TYPES);
    const locale = localeOf(type);
    const key = type === 'ethics-topic' ? { key: `thema-${made}` } : {};
    const answer = await admin.post(`${contentPath(type)}${inLocale(locale)}`, { ...dataOf(type, locale), ...key });
    if (wasDone(answer)) entries.push({ type, documentId: answer.body.data.documentId });
    return wasDone(answer);
  };
  const save = async () => {
    const { type, locale, path } = choose();
    return wasDone(await admin.put(`${path}${inLocale(locale)}`, dataOf(type, locale)));
  };
  const act = (action: string) => async () => {
    const { locale, path } = choose();
    return wasDone(await admin.post(`${path}/actions/${action}${inLocale(locale)}`, {}, CONFIRM));
  };
  const forget = (documentId: string) => {
    entries.splice(
      entries.findIndex((entry) => entry.documentId === documentId),
      1
    );
  };
  const publish = act('publish');
  const call = async (type: Type, action: string, params: object) => {
    try {
      const result = await dossier.document<{ entries?: unknown[] } | null>(uidOf(type), action, params);
      return result !== null && result.entries?.length !== 0;
    } catch (error) {
      if ((error as Error).message.startsWith('ValidationError')) return false;
      throw error;
    }
  };

  const quadrants = [context.quadrant, await createQuadrant(admin)];
  for (const name of ['een.png', 'twee.png', 'drie.png']) files.push((await admin.upload(name)).body[0].id);
  for (let n = 0; n < 12; n += 1) await create();

  return {
    create,
    save,
    publish,
    'publish again': publish,
    'publish in all languages by a script': async () => {
      const { type, documentId } = choose();
      return call(type, 'publish', { documentId, ...(type === 'organisation' ? {} : { locale: '*' }) });
    },
    'save and publish': async () => {
      const { type, locale, path } = choose();
      return wasDone(await admin.post(`${path}/actions/publish${inLocale(locale)}`, dataOf(type, locale)));
    },
    'save and publish by a script': async () => {
      const { type, documentId, locale } = choose();
      const fields = random.below(2) ? { fields: [type === 'organisation' ? 'name' : 'title'] } : {};
      const data = dataOf(type, locale);
      return call(type, 'update', { documentId, status: 'published', ...(locale ? { locale } : {}), ...fields, data });
    },
    'change the slug': async () => {
      const { locale, path } = choose();
      const saved = await admin.put(`${path}${inLocale(locale)}`, { slug: `plek-${random.below(40)}` });
      return wasDone(saved) && wasDone(await admin.post(`${path}/actions/publish${inLocale(locale)}`));
    },
    'rename a quadrant': async () => {
      const locale = random.pick(['nl', 'en']);
      const path = `${contentPath('quadrant')}/${random.pick(quadrants)}/actions/publish?locale=${locale}`;
      return wasDone(await admin.post(path, { title: `Kwadrant ${(made += 1)}`, summary: 'Kort.' }));
    },
    withdraw: act('unpublish'),
    'go back to what is published': act('discard'),
    'delete one language': async () => {
      const { type, locale, path, documentId } = choose();
      const isDone = wasDone(await admin.delete(`${path}${inLocale(locale)}`, CONFIRM));
      if (isDone && type === 'organisation') forget(documentId);
      return isDone;
    },
    'delete in all languages': async () => {
      const { type, path, documentId } = choose();
      const isDone = wasDone(await admin.delete(`${path}${type === 'organisation' ? '' : '?locale=*'}`, CONFIRM));
      if (isDone) forget(documentId);
      return isDone;
    },
    copy: async () => {
      const { type, locale, documentId } = choose();
      const path = `${contentPath(type)}/clone/${documentId}${inLocale(locale)}`;
      const answer = await admin.post(path, type === 'organisation' ? { name: 'Kopie' } : { title: 'Kopie' });
      if (wasDone(answer)) entries.push({ type, documentId: answer.body.data.documentId });
      return wasDone(answer);
    },
    'replace a file': async () => {
      const path = `/upload?id=${random.pick(files)}`;
      return wasDone(
        await request(path, { method: 'POST', body: pictureForm(`nieuw-${made}.png`), headers: withToken(admin.token) })
      );
    },
    'delete a file and add another': async () => {
      const [id] = files.splice(random.below(files.length), 1);
      files.push((await admin.upload('nog-een.png')).body[0].id);
      return wasDone(await admin.delete(`/upload/files/${id}`));
    },
    'write past the document service': async () => {
      const { type, documentId, locale } = choose();
      const name = type === 'organisation' ? 'name' : 'title';
      const where = { documentId, publishedAt: { $notNull: true }, ...(locale ? { locale } : {}) };
      const data = { [name]: `Achterom ${random.below(9)}` };
      return (await dossier.query(uidOf(type), 'update', { where, data })) !== null;
    },
  };
}

/** Another one, in both languages, for what moves from one to the other. */
async function createQuadrant(admin: AdminClient): Promise<string> {
  const path = contentPath('quadrant');
  const dutch = { title: 'Waarde toevoegen', key: 'add-value', summary: 'Kort.' };
  const { documentId } = (await admin.post(`${path}?locale=nl`, dutch)).body.data;
  for (const locale of ['nl', 'en'])
    await admin.post(`${path}/${documentId}/actions/publish?locale=${locale}`, {
      title: dutch.title,
      summary: 'Kort.',
    });
  return documentId;
}
