import { keepPublishedTargets } from '../../../src/dossier/published-records/read-whole';

const published = { documentId: 'a', publishedAt: '2026-11-21T20:00:00.000Z' };
const draft = { documentId: 'b', publishedAt: null };

const models: Record<string, Record<string, object>> = {
  article: {
    title: { type: 'string' },
    tool: { type: 'relation', target: 'api::tool.tool' },
    tools: { type: 'relation', target: 'api::tool.tool' },
    picture: { type: 'media' },
    createdBy: { type: 'relation', target: 'admin::user' },
    source: { type: 'component', component: 'source' },
    sources: { type: 'component', component: 'source', repeatable: true },
    body: { type: 'dynamiczone', components: ['source'] },
  },
  source: { tool: { type: 'relation', target: 'api::tool.tool' }, links: { type: 'component', component: 'link' } },
  link: { tools: { type: 'relation', target: 'api::tool.tool' } },
};
const keep = (row: Record<string, unknown>) => keepPublishedTargets(row, 'article', (uid) => models[uid] as never);

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['one target', { tool: published }, { tool: published }],
  ['one target that is not published', { tool: draft }, { tool: null }],
  ['no target', { tool: null }, { tool: null }],
  ['several targets', { tools: [draft, published] }, { tools: [published] }],
  ['a component', { source: { id: 1, tool: draft } }, { source: { id: 1, tool: null } }],
  ['a component that is not there', { source: null }, { source: null }],
  ['a list of components', { sources: [{ tool: draft }, { tool: published }] }, { sources: [{ tool: null }, { tool: published }] }], // prettier-ignore
  ['components in components', { source: { links: { tools: [draft, published] } } }, { source: { links: { tools: [published] } } }], // prettier-ignore
  ['a block', { body: [{ __component: 'source', tool: draft }] }, { body: [{ __component: 'source', tool: null }] }],
  ['what is no entry of the dossier', { picture: { id: 3 }, createdBy: { id: 1 } }, { picture: { id: 3 }, createdBy: { id: 1 } }], // prettier-ignore
  ['plain values, and what the type does not know', { title: 'Titel', extra: [draft] }, { title: 'Titel', extra: [draft] }], // prettier-ignore
])('%s', (_what, row, expected) => {
  const before = structuredClone(row);
  expect(keep(row)).toEqual(expected);
  expect(row).toEqual(before);
});
