import { get, graphql } from '../helpers/clients';

/** How the entries of the starter dossier hang together: relations, components, dynamic zones, the single type. */
const first = async (path: string) => (await get(path)).body.data[0];
const ask = async (query: string) => {
  const { body, text } = await graphql(query);
  if (body?.errors) throw new Error(text);
  return body.data;
};

const USE_CASE = { nl: 'oude-handschriften-doorzoekbaar-maken', en: 'making-old-handwriting-searchable' };
const QUADRANT = {
  nl: 'Optimaliseren en automatiseren van werkprocessen',
  en: 'Optimising and automating work processes',
};
const languages = ['nl', 'en'] as const;

describe.each(languages)('a use case in %s', (locale) => {
  const path = `/api/use-cases?locale=${locale}&filters[slug]=${USE_CASE[locale]}`;

  test('has its quadrant in the same language, over REST and GraphQL', async () => {
    const quadrant = { key: 'optimise', title: QUADRANT[locale] };
    expect((await first(`${path}&populate=quadrant`)).quadrant).toMatchObject({ ...quadrant, locale });
    const data = await ask(
      `{ useCases(locale: "${locale}", filters: { slug: { eq: "${USE_CASE[locale]}" } }) { quadrant { key title } } }`
    );
    expect(data.useCases).toEqual([{ quadrant }]);
  });

  test('has its other relations, components and picture, over REST', async () => {
    const wanted = [
      'populate[disciplines][fields]=key',
      'populate[tools][fields]=slug',
      'populate[lessons]=true',
      'populate[ethics][populate][topic][fields]=key',
      'populate[pictures][populate][file][fields]=url,mime,width',
      'populate[aiDisclosure]=true',
    ];
    const found = await first(`${path}&${wanted.join('&')}`);
    expect(found.disciplines.map(({ key }: any) => key)).toEqual(['archives', 'libraries', 'heritage-objects']);
    expect(found.tools.map(({ slug }: any) => slug)).toEqual(['transkribus']);
    expect(found.lessons[0]).toMatchObject({ kind: 'worked', text: expect.any(String) });
    expect(found.ethics[0]).toMatchObject({ topic: { key: 'quality' }, residualRisk: 'medium' });
    expect(found.pictures[0]).toMatchObject({
      alternativeText: expect.any(String),
      licence: 'cc0-1.0',
      file: { mime: 'image/png', width: 1600 },
    });
    expect((await get(found.pictures[0].file.url)).headers.get('content-type')).toBe('image/png');
    expect(found.aiDisclosure.level).toBe('generated');
    expect(found.translationStatus).toBe(locale === 'nl' ? 'original' : 'machine');
  });

  test('has the same over GraphQL', async () => {
    const data = await ask(
      `{ useCases(locale: "${locale}", filters: { slug: { eq: "${USE_CASE[locale]}" } }) {
        disciplines { key } tools { slug } lessons { kind } ethics { topic { key } residualRisk }
        pictures { licence file { mime width } } aiDisclosure { level } problem } }`
    );
    expect(data.useCases[0]).toMatchObject({
      disciplines: [{ key: 'archives' }, { key: 'libraries' }, { key: 'heritage-objects' }],
      tools: [{ slug: 'transkribus' }],
      lessons: [{ kind: 'worked' }, { kind: 'worked' }],
      ethics: [{ topic: { key: 'quality' }, residualRisk: 'medium' }, { topic: { key: 'trust' } }],
      pictures: [{ licence: 'cc0-1.0', file: { mime: 'image/png', width: 1600 } }],
      aiDisclosure: { level: 'generated' },
    });
    expect(data.useCases[0].problem[0]).toMatchObject({ type: 'paragraph' });
  });

  test('is found from its quadrant', async () => {
    const quadrant = await first(
      `/api/quadrants?locale=${locale}&filters[key]=optimise&populate[useCases][fields]=slug`
    );
    expect(quadrant.useCases.map(({ slug }: any) => slug)).toContain(USE_CASE[locale]);
  });
});

test('every use case of the starter dossier has its quadrant', async () => {
  for (const locale of languages) {
    const { body } = await get(`/api/use-cases?locale=${locale}&populate=quadrant&pagination[pageSize]=100`);
    expect(body.data.filter(({ quadrant }: any) => quadrant?.locale !== locale)).toEqual([]);
  }
});

describe('the body of an article', () => {
  const path = '/api/articles?locale=nl&filters[slug]=ai-in-cultuur-een-inleiding';

  test('comes block by block over REST, with what the blocks refer to', async () => {
    const zone = 'populate[body][on]';
    const { body } = await first(
      `${path}&${zone}[body.text]=true&${zone}[body.definition][populate]=citation&${zone}[body.use-case-list][populate][useCases][fields]=title`
    );
    const kinds = body.map((block: any) => block.__component);
    expect(new Set(kinds)).toEqual(new Set(['body.text', 'body.definition', 'body.use-case-list']));
    expect(body.find((block: any) => block.__component === 'body.definition')).toMatchObject({
      term: 'Kunstmatige intelligentie (AI)',
      citation: { kind: 'report', issuedYear: 2019 },
    });
    const { useCases } = body.find((block: any) => block.__component === 'body.use-case-list');
    expect(useCases.map(({ title }: any) => title)).toContain('Oude handschriften doorzoekbaar maken');
  });

  test('comes with all seven kinds of block in one GraphQL query', async () => {
    const data =
      await ask(`{ articles(locale: "nl", pagination: { limit: 25 }) { slug readingTimeMinutes body { __typename
      ... on ComponentBodyText { content } ... on ComponentBodyCallout { tone heading content }
      ... on ComponentBodyDefinition { term definition citation { kind title } }
      ... on ComponentBodyQuote { quote citation { kind title } } ... on ComponentBodyPicture { picture { alternativeText } }
      ... on ComponentBodyUseCaseList { heading useCases { title stage } }
      ... on ComponentBodyLinkList { heading links { label url } } } } }`);
    const kinds = data.articles.flatMap(({ body }: any) => body.map((block: any) => block.__typename));
    expect(new Set(kinds).size).toBe(7);
    const introduction = data.articles.find(({ slug }: any) => slug === 'ai-in-cultuur-een-inleiding');
    const list = introduction.body.find((block: any) => block.__typename === 'ComponentBodyUseCaseList');
    expect(list.useCases.length).toBeGreaterThan(3);
    expect(introduction.readingTimeMinutes).toBeGreaterThan(2);
  });
});

test('a relation to what is not translated is left out in the other language, not empty or in Dutch', async () => {
  const { body } = await get(
    '/api/articles?locale=en&populate=relatedUseCases,relatedTrainings&pagination[pageSize]=100'
  );
  const related = body.data.flatMap((article: any) => [...article.relatedUseCases, ...article.relatedTrainings]);
  expect(related.length).toBeGreaterThan(5);
  expect(related.filter(({ locale, title }: any) => locale !== 'en' || !title)).toEqual([]);
});

describe('a choice keeps its hyphen', () => {
  test('over REST and GraphQL, as a value and in a filter', async () => {
    const { body } = await get('/api/use-cases?locale=nl&filters[stage]=in-use');
    expect(body.data[0]).toMatchObject({ stage: 'in-use', aiActClass: 'not-assessed', licence: 'cc-by-4.0' });
    const data = await ask('{ useCases(filters: { stage: { eq: "in-use" } }) { stage aiActClass licence } }');
    expect(data.useCases[0]).toEqual({ stage: 'in-use', aiActClass: 'not-assessed', licence: 'cc-by-4.0' });
  });
});

describe.each(languages)('the dossier itself in %s', (locale) => {
  const featured = { nl: 'Oude handschriften doorzoekbaar maken', en: 'Making old handwriting searchable' };

  test('is one entry over REST, with what it features', async () => {
    const { body } = await get(
      `/api/dossier?locale=${locale}&populate[featuredUseCases][fields]=title&populate[newsletter]=true&populate[publisher]=true`
    );
    expect(body.data).toMatchObject({ locale, contactEmail: 'info@den.nl', publisher: { name: 'DEN' } });
    expect(body.data.featuredUseCases[0].title).toBe(featured[locale]);
    expect(body.data.newsletter.url).toBe('https://www.den.nl/');
  });

  test('is one entry over GraphQL', async () => {
    const { dossier } = await ask(
      `{ dossier(locale: "${locale}") { title defaultLicence featuredUseCases { title locale } featuredTrainings { format } } }`
    );
    expect(dossier).toMatchObject({ defaultLicence: 'cc-by-4.0', featuredTrainings: [{ format: 'workshop' }] });
    expect(dossier.featuredUseCases[0]).toEqual({ title: featured[locale], locale });
  });
});

test('organisations and tools have no language and refer to each other’s side', async () => {
  const den = await first('/api/organisations?filters[website]=https://www.den.nl&populate=trainings');
  expect(den).toMatchObject({ slug: expect.stringMatching(/^den-/), kind: 'sector-body' });
  expect(den.locale ?? null).toBeNull();
  expect(den.trainings.length).toBeGreaterThan(0);
  const data = await ask('{ tools(filters: { slug: { eq: "transkribus" } }) { name useCases { documentId } } }');
  expect(data.tools[0].useCases.length).toBeGreaterThan(0);
});
