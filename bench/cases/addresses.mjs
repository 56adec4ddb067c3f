/** What the cases ask for, in the words of each API. The same content and the same relations everywhere. */

const FILTER = 'add-value';

/** Of everything that a use case refers to, as much as a reference on /v1 shows. */
const NAMES = { quadrant: 'title,slug,key', tools: 'name,slug' };
const RELATIONS = ['quadrant', 'alsoInQuadrants', 'disciplines', 'techniques', 'audiences', 'tools'];
const fieldsOf = (relation) => (NAMES[relation] ?? 'title,slug,key').split(',');

const LIST_FIELDS = ['title', 'slug', 'summary', 'stage', 'startDate', 'endDate', 'costBand', 'effort', 'aiActClass', 'licence', 'attribution']; // prettier-ignore
const DETAIL_COMPONENTS = ['dataSources', 'results', 'lessons', 'assessments', 'links', 'aiDisclosure', 'seo'];

export function v1List({ page = 1, filtered = true, facets = false, pageSize = 25 } = {}) {
  const parameters = new URLSearchParams({ language: 'nl', sort: 'title', page, pageSize });
  if (filtered) parameters.set('quadrant', FILTER);
  if (facets) parameters.set('facets', 'true');
  return `/v1/use-cases?${parameters}`;
}

export const v1Detail = (slug) => `/v1/use-cases/${slug}?language=nl`;

export function apiList({ page = 1, filtered = true } = {}) {
  return restAddress([
    ['locale', 'nl'],
    ['sort', 'title'],
    ['pagination[page]', page],
    ['pagination[pageSize]', 25],
    ...(filtered ? [['filters[quadrant][key][$eq]', FILTER]] : []),
    ...LIST_FIELDS.map((field, at) => [`fields[${at}]`, field]),
    ...populatedRelations(),
  ]);
}

export function apiDetail(slug) {
  const components = DETAIL_COMPONENTS.map((name) => [`populate[${name}]`, 'true']);
  return restAddress([
    ['locale', 'nl'],
    ['filters[slug][$eq]', slug],
    ...populatedRelations(),
    ...components,
    ['populate[pictures][populate][file]', 'true'],
  ]);
}

function populatedRelations() {
  return [
    ...RELATIONS.flatMap((relation) =>
      fieldsOf(relation).map((field, at) => [`populate[${relation}][fields][${at}]`, field])
    ),
    ...['name', 'slug'].map((field, at) => [`populate[organisations][populate][organisation][fields][${at}]`, field]),
    ...fieldsOf('topic').map((field, at) => [`populate[ethics][populate][topic][fields][${at}]`, field]),
  ];
}

function restAddress(pairs) {
  return `/api/use-cases?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

const relation = (name) => `${name} { ${fieldsOf(name).join(' ')} }`;

export const graphqlList = {
  method: 'POST',
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    query: `query List($language: I18NLocaleCode, $quadrant: String) {
      useCases(locale: $language, sort: "title", pagination: { pageSize: 25 }, filters: { quadrant: { key: { eq: $quadrant } } }) {
        documentId ${LIST_FIELDS.join(' ')}
        ${relation('quadrant')}
        ${['alsoInQuadrants', 'disciplines', 'techniques', 'audiences', 'tools'].map(relation).join('\n')}
        organisations { role organisation { name slug } }
        ethics { concern mitigation residualRisk topic { title slug key } }
      }
    }`,
    variables: { language: 'nl', quadrant: FILTER },
  }),
};
