import type { Core } from '@strapi/strapi';
import {
  amendDraft,
  forgetWrittenDrafts,
  readDraft,
  readDraftsOnce,
} from '../../../src/dossier/published-records/read-draft';

/** A Strapi with one tool, and an article in both languages; it counts how often something is read. */
function createStrapi() {
  let reads = 0;
  let after: Record<string, (event: object) => void> = {};
  const strapi = {
    db: {
      inTransaction: () => false,
      query: (uid: string) => ({
        async findMany({ where }: { where: { locale?: string } }) {
          reads += 1;
          if (uid === tool.uid) return [{ name: 'Tool', read: reads }];
          return ['nl', 'en']
            .filter((one) => !where.locale || where.locale === one)
            .map((locale) => ({ locale, read: reads }));
        },
      }),
      lifecycles: { subscribe: (handlers: typeof after) => (after = handlers) },
    },
    getModel: () => ({ attributes: {} }),
  } as unknown as Core.Strapi;
  forgetWrittenDrafts(strapi);
  return { strapi, write: (action: string, result: object) => after[action]({ result }) };
}

const tool = { uid: 'api::tool.tool', documentId: 'a' } as const;
const article = { uid: 'api::article.article', documentId: 'b' } as const;

test('within one piece of work a draft is read once, and each reader has a copy', async () => {
  const { strapi } = createStrapi();
  await readDraftsOnce(async () => {
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
  ['a published row', 'afterCreate', { publishedAt: '2026-11-21T20:00:00.000Z' }, 1],
])('after %s it is read anew only if that may be another', async (_what, action, result, read) => {
  const { strapi, write } = createStrapi();
  await readDraftsOnce(async () => {
    await readDraft(strapi, tool);
    write(action, result);
    expect(await readDraft(strapi, tool)).toMatchObject({ read });
  });
});

test('both languages are read at once; what is written past the queries is told to later readers', async () => {
  const { strapi } = createStrapi();
  await readDraftsOnce(async () => {
    expect(await readDraft(strapi, { ...article, locale: 'nl' })).toEqual({ locale: 'nl', read: 1 });
    await amendDraft({ ...article, locale: 'en' }, { translationStatus: 'outdated' });
    const english = { locale: 'en', read: 1, translationStatus: 'outdated' };
    expect(await readDraft(strapi, { ...article, locale: 'en' })).toEqual(english);
    expect(await readDraft(strapi, { ...article, locale: 'de' })).toBeNull();
  });
  // Outside it, of each language what was asked for.
  await amendDraft({ ...article, locale: 'en' }, { translationStatus: 'outdated' });
  expect(await readDraft(strapi, { ...article, locale: 'en' })).toEqual({ locale: 'en', read: 2 });
});
