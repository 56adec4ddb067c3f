/** Cases that ask the same of several systems and count the answers in a second. */
import { apiDetail, apiList, graphqlList, v1Detail, v1List } from './addresses.mjs';

const get = (path, headers = {}) => ({ method: 'GET', path, headers });

/**
 * Each case names, per line of the report, the system that is asked and the requests it gets in turn.
 * Bare servers answer what the dossier answered, byte for byte, at the path in `bodies`.
 * @param context { content, tags } with the ETags of the list by system
 */
export function findThroughputCases({ content, tags }) {
  const slugs = content.useCases.map(({ slug }) => slug);
  const cases = [
    {
      name: 'list',
      title: 'List of 25 with relations, by quadrant and language',
      lines: {
        '/v1 cold': ['cold', [get(v1List())]],
        '/v1 hot': ['hot', [get(v1List())]],
        '/api cold': ['cold', [get(apiList())]],
        '/api hot': ['hot', [get(apiList())]],
        'stock /api': ['stock', [get(apiList())]],
        'Fastify, body of /v1': ['fastify', [get('/v1')]],
        'Fastify, body of /api': ['fastify', [get('/api')]],
        'Node http, body of /v1': ['http', [get('/v1')]],
      },
    },
    {
      name: 'detail',
      title: 'One by slug, 500 slugs in turn',
      lines: {
        '/v1 cold': ['cold', slugs.map((slug) => get(v1Detail(slug)))],
        '/v1 hot': ['hot', slugs.map((slug) => get(v1Detail(slug)))],
        '/api cold': ['cold', slugs.map((slug) => get(apiDetail(slug)))],
        '/api hot': ['hot', slugs.map((slug) => get(apiDetail(slug)))],
        'stock /api': ['stock', slugs.map((slug) => get(apiDetail(slug)))],
      },
    },
    {
      name: 'page-30',
      title: 'Page 30 of all in one language',
      lines: {
        '/v1 cold': ['cold', [get(v1List({ page: 30, filtered: false }))]],
        '/api cold': ['cold', [get(apiList({ page: 30, filtered: false }))]],
        'stock /api': ['stock', [get(apiList({ page: 30, filtered: false }))]],
      },
    },
    {
      name: 'graphql',
      title: 'The list over GraphQL',
      lines: {
        'GraphQL cold': ['cold', [graphqlList]],
        'GraphQL hot': ['hot', [graphqlList]],
        'stock GraphQL': ['stock', [graphqlList]],
        'Fastify, body of GraphQL': ['fastify', [{ ...graphqlList, path: '/graphql' }]],
      },
    },
    {
      name: 'not-modified',
      title: '304 to the tag of the list',
      lines: {
        '/v1 cold': ['cold', [get(v1List(), { 'if-none-match': tags.cold })]],
        '/v1 hot': ['hot', [get(v1List(), { 'if-none-match': tags.hot })]],
        'Fastify 304': ['fastify', [get('/v1', { 'if-none-match': tags.fastify })]],
      },
    },
    {
      name: 'facets',
      title: 'Facet counts, one caller',
      connections: 1,
      lines: {
        'all use cases': ['cold', [get(v1List({ facets: true, filtered: false, pageSize: 1 }))]],
        'of one quadrant': ['cold', [get(v1List({ facets: true, pageSize: 1 }))]],
      },
    },
  ];
  if (content.size >= 10_000) {
    cases.push({
      name: 'page-400',
      title: 'Page 400 beside page 1',
      lines: {
        'page 1': ['cold', [get(v1List({ filtered: false }))]],
        'page 400': ['cold', [get(v1List({ filtered: false, page: 400 }))]],
      },
    });
  }
  return cases;
}
