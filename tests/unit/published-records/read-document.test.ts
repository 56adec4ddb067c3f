import type { Core } from '@strapi/strapi';
import {
  amendRead,
  findKnownPublished,
  forgetPublished,
  forgetWritten,
  readDraft,
  readDocumentsOnce,
  readPublished,
} from '../../../src/dossier/published-records/read-document';

/** A Strapi with one tool, and an article in both languages; it counts how often something is read. */
function createStrapi() {
  let reads = 0;
  let after: Record<string, (event: object) => void> = {};
  const strapi = {
    db: {
      inTransaction: () => false,
      query: (uid: string) => ({
        async findMany({ where }: { where: { locale?: string; publishedAt?: object | null } }) {
          reads += 1;
          if (uid === tool.uid) return [{ name: 'Tool', read: reads }];
          const drafts = where.publishedAt ? [] : [{}];
          const published = where.publishedAt === null ? [] : [{ publishedAt }];
          return [...drafts, ...published].flatMap((row) =>
            ['nl', 'en']
              .filter((one) => !where.locale || where.locale === one)
              .map((locale) => ({ locale, read: reads, ...row }))
          );
        },
      }),
      lifecycles: { subscribe: (handlers: typeof after) => (after = handlers) },
    },
    getModel: () => ({ attributes: {} }),
  } as unknown as Core.Strapi;
  forgetWritten(strapi);
  return { strapi, write: (action: string, result: object) => after[action]({ result }) };
}

const publishedAt = '2026-11-21T20:00:00.000Z';
type Write = (action: string, result: object) => void;

const tool = { uid: 'api::tool.tool', documentId: 'a' } as const;
const article = { uid: 'api::article.article', documentId: 'b' } as const;

test('within one piece of work a draft is read once, and each reader has a copy', async () => {
  const { strapi } = createStrapi();
  await readDocumentsOnce(async () => {
    const first = await readDraft(strapi, tool);
    (first as Record<string, unknown>).name = 'Veranderd';
    expect(await readDraft(strapi, tool)).toEqual({ name: 'Tool', read: 1 });
  });
  expect(await readDraft(strapi, tool)).toMatchObject({ read: 2 });
});

test.each([
  ['a draft that is written', 'afterUpdate', { publishedAt: null }, 2],
  ['a row that is written, of which nothing says that it is published', 'afterUpdate', { id: 1 }, 2],
  ['rows that are written at once', 'afterUpdateMany', { count: 2 }, 2],
  ['a published row', 'afterCreate', { publishedAt }, 1],
])('after %s it is read anew only if that may be another', async (_what, action, result, read) => {
  const { strapi, write } = createStrapi();
  await readDocumentsOnce(async () => {
    await readDraft(strapi, tool);
    write(action, result);
    expect(await readDraft(strapi, tool)).toMatchObject({ read });
  });
});

test('both languages are read at once; what is written past the queries is told to later readers', async () => {
  const { strapi } = createStrapi();
  await readDocumentsOnce(async () => {
    expect(await readDraft(strapi, { ...article, locale: 'nl' })).toEqual({ locale: 'nl', read: 1 });
    await amendRead({ ...article, locale: 'en' }, { translationStatus: 'outdated' });
    const english = { locale: 'en', read: 1, translationStatus: 'outdated' };
    expect(await readDraft(strapi, { ...article, locale: 'en' })).toEqual(english);
    expect(await readDraft(strapi, { ...article, locale: 'de' })).toBeNull();
  });
  // Outside it, of each language what was asked for.
  await amendRead({ ...article, locale: 'en' }, { translationStatus: 'outdated' });
  expect(await readDraft(strapi, { ...article, locale: 'en' })).toEqual({ locale: 'en', read: 2 });
});

describe('published rows', () => {
  const english = { ...article, locale: 'en' } as const;

  test('come with the drafts that were read, and are otherwise read by themselves, with the fields asked for', async () => {
    const { strapi } = createStrapi();
    await readDocumentsOnce(async () => {
      expect(await readPublished(strapi, english, ['title'])).toMatchObject({ publishedAt, read: 1 });
      expect(await findKnownPublished(article)).toBeUndefined();
      await readDraft(strapi, { ...article, locale: 'nl' });
      expect(await readPublished(strapi, english, ['title'])).toMatchObject({ locale: 'en', publishedAt, read: 2 });
      expect(await findKnownPublished(article)).toEqual([
        { locale: 'nl', publishedAt, read: 2 },
        { locale: 'en', publishedAt, read: 2 },
      ]);
    });
    expect(await findKnownPublished(article)).toBeUndefined();
  });

  test('are told what is written past the queries', async () => {
    const { strapi } = createStrapi();
    await readDocumentsOnce(async () => {
      await readDraft(strapi, english);
      await amendRead(english, { translationStatus: 'outdated' });
      expect(await readPublished(strapi, english, [])).toMatchObject({ publishedAt, translationStatus: 'outdated' });
    });
  });

  test.each([
    ['a published row is written', (write: Write) => write('afterCreate', { publishedAt })],
    ['relations to it are written', () => forgetPublished()],
  ])('are read anew when %s, and the draft is not', async (_what, happen) => {
    const { strapi, write } = createStrapi();
    await readDocumentsOnce(async () => {
      await readDraft(strapi, english);
      happen(write);
      expect(await findKnownPublished(article)).toBeUndefined();
      expect(await readPublished(strapi, english, [])).toMatchObject({ read: 2 });
      expect(await readDraft(strapi, english)).toMatchObject({ read: 1 });
    });
  });
});

test('work within work knows what was read, and a write in it counts outside', async () => {
  const { strapi, write } = createStrapi();
  await readDocumentsOnce(async () => {
    await readDraft(strapi, tool);
    await readDocumentsOnce(async () => {
      expect(await readDraft(strapi, tool)).toMatchObject({ read: 1 });
      write('afterUpdate', { publishedAt: null });
    });
    expect(await readDraft(strapi, tool)).toMatchObject({ read: 2 });
  });
});
