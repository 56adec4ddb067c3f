/**
 * What was expected before anything was measured, and how it is read from the results. `find` gets `line(case, name)`
 * of one engine and size, and gives the figure or nothing when it was not measured.
 */
import { median, ratioOf } from '../results.mjs';

const times = (figure) => `${figure.toFixed(figure < 10 ? 2 : figure < 100 ? 1 : 0)}×`;
const milliseconds = (figure) => `${figure.toFixed(figure < 100 ? 1 : 0)} ms`;
const seconds = (figure) => `${(figure / 1000).toFixed(1)} s`;
const perSecond = (figure) => `${Math.round(figure).toLocaleString('en')} a second`;
const megabytes = (figure) => `${figure} MB`;

/** One line as a multiple of another of the same case. */
const ratio = (name, one, other) => (line) => {
  const [first, second] = [line(name, one), line(name, other)];
  return first && second && ratioOf(first, second);
};
const figure = (name, own) => (line) => line(name, own) && median(line(name, own).rounds);

/** The time of an answer at 10,000 as a multiple of that at 1,000. */
const growth = (name, own) => (line, smaller) => {
  const [now, before] = [line(name, own), smaller(name, own)];
  return now && before && median(before.rounds) / median(now.rounds);
};

const atLeast = (limit, show = (figure) => `${figure}×`) => ({ limit, says: `at least ${show(limit)}`, holds: (value) => value >= limit }); // prettier-ignore
const atMost = (limit, show = times) => ({ limit, says: `at most ${show(limit)}`, holds: (value) => value <= limit });

const small = { sizes: [1_000] };
const large = { sizes: [10_000] };

export const expectations = [
  { what: '`/v1` list, cold, to stock `/api`', find: ratio('list', '/v1 cold', 'stock /api'), ...small, sqlite: atLeast(50), postgres: atLeast(20) },
  { what: '`/v1` one by slug, cold, to stock `/api`', find: ratio('detail', '/v1 cold', 'stock /api'), ...small, sqlite: atLeast(40), postgres: atLeast(15) },
  { what: '`/v1` list: time at 10,000 to 1,000', find: growth('list', '/v1 cold'), ...large, both: atMost(1.5) },
  { what: '`/v1` one by slug: time at 10,000 to 1,000', find: growth('detail', '/v1 cold'), ...large, both: atMost(1.5) },
  { what: '`/v1` page 30: time at 10,000 to 1,000', find: growth('page-30', '/v1 cold'), ...large, both: atMost(1.5) },
  { what: '`/v1` page 400: time to page 1', find: ratio('page-400', 'page 1', 'page 400'), ...large, both: atMost(2) },
  { what: 'Facet counts of all use cases', find: figure('facets', 'all use cases'), show: milliseconds, ...large, both: atMost(15, milliseconds) },
  { what: 'Facet counts of one quadrant', find: figure('facets', 'of one quadrant'), show: milliseconds, ...large, both: atMost(15, milliseconds) },
  { what: 'The same, the first time after a publication: all', find: figure('facets-anew', 'all use cases'), show: milliseconds, ...large, both: atMost(15, milliseconds) },
  { what: 'The same, the first time after a publication: one quadrant', find: figure('facets-anew', 'of one quadrant'), show: milliseconds, ...large, both: atMost(15, milliseconds) },
  { what: '`/v1` list, hot, to Fastify', find: ratio('list', '/v1 hot', 'Fastify, body of /v1'), both: atLeast(0.6) },
  { what: '`/api` list, hot, to Fastify', find: ratio('list', '/api hot', 'Fastify, body of /api'), both: atLeast(0.6) },
  { what: 'GraphQL list, hot, to Fastify', find: ratio('graphql', 'GraphQL hot', 'Fastify, body of GraphQL'), both: atLeast(0.6) },
  { what: '304, hot, to Fastify’s 304', find: ratio('not-modified', '/v1 hot', 'Fastify 304'), both: atLeast(0.8) },
  { what: '`/api` list, cold, to stock', find: ratio('list', '/api cold', 'stock /api'), ...large, both: atLeast(7) },
  { what: '`/api` by slug, cold, to stock', find: ratio('detail', '/api cold', 'stock /api'), ...large, both: atLeast(14) },
  { what: 'GraphQL list, cold, to stock, at 1,000', find: ratio('graphql', 'GraphQL cold', 'stock GraphQL'), ...small, both: atLeast(4) },
  { what: 'GraphQL list, cold, to stock, at 10,000', find: ratio('graphql', 'GraphQL cold', 'stock GraphQL'), ...large, both: atLeast(10) },
  { what: 'Publishing: time to stock', find: ratio('publish', 'dossier', 'stock Strapi'), both: atMost(1.5) },
  { what: 'Renaming a quadrant: time more than stock', find: extraTime, show: milliseconds, both: atMost(50, milliseconds) },
  { what: 'Renaming a quadrant: until all records show it', find: figure('rename', 'dossier, until all records show it'), show: seconds, both: atMost(60_000, seconds) },
  { what: '`/v1` list during that refresh, to Fastify', find: ratio('reading-during-refresh', 'during the refresh', 'Fastify, body of /v1'), ...large, both: atLeast(0.3) },
  { what: '`/v1` list p99: with publishing to without', find: ratio('publish-while-reading', 'a publish every second', 'without publishing'), both: atMost(3) },
  { what: 'Full synchronisation: records', find: figure('syndication', '/v1/changes'), show: perSecond, ...large, both: atLeast(2_000, perSecond) },
  { what: 'The same with gzip', find: figure('syndication', '/v1/changes, gzip'), show: perSecond, ...large, both: atLeast(2_000, perSecond) },
  { what: 'Export of use cases as NDJSON, made and sent: records', find: figure('syndication', 'ndjson, made and sent'), show: perSecond, ...large, both: atLeast(2_000, perSecond) },
  { what: 'Export of use cases as CSV, made and sent: records', find: figure('syndication', 'csv, made and sent'), show: perSecond, ...large, both: atLeast(2_000, perSecond) },
  { what: 'Export of use cases as JSON-LD, made and sent: records', find: figure('syndication', 'jsonld, made and sent'), show: perSecond, ...large, both: atLeast(2_000, perSecond) },
  { what: 'Export of use cases as Turtle, made and sent: records', find: figure('syndication', 'ttl, made and sent'), show: perSecond, ...large, both: atLeast(2_000, perSecond) },
  { what: 'Full OAI-PMH harvest as oai_dc: records', find: figure('syndication', 'OAI-PMH, oai_dc'), show: perSecond, ...large, both: atLeast(1_000, perSecond) },
  { what: 'Full OAI-PMH harvest as MODS: records', find: figure('syndication', 'OAI-PMH, mods'), show: perSecond, ...large, both: atLeast(1_000, perSecond) },
  { what: 'Memory to export 100,000 records, with a small heap, above before', find: memoryOfExports, show: megabytes, ...small, both: atMost(200, megabytes) },
  { what: 'Memory after all addresses, to after the first quarter', find: memoryGrowth, sizes: [1_000], engines: ['sqlite'], both: atMost(1.1) },
].map((expectation) => ({ show: times, sizes: [1_000, 10_000], engines: ['sqlite', 'postgres'], ...expectation })); // prettier-ignore

function extraTime(line) {
  const [ours, stock] = [line('rename', 'dossier, publish'), line('rename', 'stock Strapi, publish')];
  return ours && stock && median(ours.rounds) - median(stock.rounds);
}

function memoryGrowth(_line, _smaller, lines) {
  const measured = lines('memory');
  return measured && measured.at(-1).rounds[0] / measured[1].rounds[0];
}

/** Of the format that took most. */
function memoryOfExports(_line, _smaller, lines) {
  const [, before, ...during] = (lines('export-memory') ?? []).map(({ rounds: [figure] }) => figure);
  return before && Math.max(...during) - before;
}
