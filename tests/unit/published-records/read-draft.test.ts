import type { Core } from '@strapi/strapi';
import { forgetWrittenDrafts, readDraft, readDraftsOnce } from '../../../src/dossier/published-records/read-draft';

/** A Strapi with one tool, which counts how often it is read. */
function createStrapi() {
  let reads = 0;
  let after: Record<string, (event: object) => void> = {};
  const strapi = {
    db: {
      query: () => ({ findOne: async () => ({ name: 'Tool', read: (reads += 1) }) }),
      lifecycles: { subscribe: (handlers: typeof after) => (after = handlers) },
    },
    getModel: () => ({ attributes: {} }),
  } as unknown as Core.Strapi;
  forgetWrittenDrafts(strapi);
  return { strapi, write: (action: string, result: object) => after[action]({ result }) };
}

const tool = { uid: 'api::tool.tool', documentId: 'a' } as const;

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
