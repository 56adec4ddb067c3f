import { createRequire } from 'node:module';
import { asAdministrator, contentPath, createPublished, get, publish, saveDraft } from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { loadDossier } from '../helpers/records';

/** Plain JavaScript, for the benchmark asks the same. */
const { hostileQueries } = createRequire(__filename)('../helpers/hostile-queries.cjs') as {
  hostileQueries(count: number): string[];
};

/** Search as visitors and frontends use it. */
const search = (q: string, more = '') => get(`/v1/search?language=nl&q=${encodeURIComponent(q)}${more}`);
const titles = async (q: string, more = ''): Promise<string[]> =>
  (await search(q, more)).body.data.map(({ title }: { title: string }) => title);

let quadrant: string;
beforeAll(async () => {
  quadrant = await findQuadrant();
});
const useCase = (title: string, more: object = {}) => useCaseIn(quadrant, title, more);
const withdraw = async (type: string, documentId: string) =>
  (await asAdministrator()).post(`${contentPath(type)}/${documentId}/actions/unpublish?locale=nl`);

describe('what is found', () => {
  test.each([
    [
      'the right use case for several words',
      'vertaling toegankelijkheid museum',
      'Flyers en webteksten automatisch vertalen',
    ],
    ['a word that is misspelt', 'handschriftherkening', 'Handschriftherkenning'],
    ['another form of a word', 'schilderijen', 'Een schilderij digitaal restaureren'],
    ['a part of a compound', 'gezicht', 'Bekende gezichten vinden in film- en fotoarchieven'],
    ['a compound written apart', 'beeld herkenning', 'Beeldherkenning'],
    ['an abbreviation', 'KI', 'Kunstmatige intelligentie'],
    ['an abbreviation with dots', 'A.I.', 'Kunstmatige intelligentie'],
    ['a name with a hyphen', 'gen-AI', 'Generatieve AI'],
    ['another label of a term', 'HTR', 'Handschriftherkenning'],
    ['words without their accents', 'melodieen', 'AI als inspiratie bij nieuwe muziek'],
    ['a question', 'hoe kan ik oude brieven doorzoekbaar maken?', 'Oude handschriften doorzoekbaar maken'],
    ['a word that is not finished', 'handsch', 'Handschriftherkenning'],
  ])('%s', async (_name, q, title) => {
    expect((await titles(q)).slice(0, 2)).toContain(title);
  });

  test('is in the language asked for, or fills its gaps when asked', async () => {
    const { body } = await get('/v1/search?language=en&q=handwriting');
    expect(body.data.length).toBeGreaterThan(1);
    expect(body.data.every(({ language }: any) => language === 'en')).toBe(true);
    expect((await get('/v1/search?language=en&q=geluidsontwerp')).body.data).toEqual([]);
    const [hit] = (await get('/v1/search?language=en&fallback=true&q=geluidsontwerp')).body.data;
    expect(hit).toMatchObject({ language: 'nl', requestedLanguage: 'en', title: 'Geluidsontwerp voor theater met AI' });
  });

  test('has words in quotes in that order, and not what has a minus sign', async () => {
    const phrase = await titles('"kunstmatige intelligentie"', '&pageSize=100');
    expect(phrase).toContain('Kunstmatige intelligentie');
    expect(await titles('"intelligentie kunstmatige"')).toEqual([]);
    const without = await titles('bezoekers -chatbot', '&pageSize=100');
    expect(without.length).toBeGreaterThan(2);
    expect(without).not.toContain('Een chatbot voor vragen van bezoekers');
  });

  test.each(['recept voor appeltaart', 'voetbaluitslagen', 'xqzvk'])('is nothing for %s, with advice', async (q) => {
    const { status, body } = await search(q);
    expect(status).toBe(200);
    expect(body.data).toEqual([]);
    expect(body.query.notice).toMatchObject({ code: 'nothing-found', message: expect.any(String) });
  });

  test('for common words alone is nothing, with advice', async () => {
    const { body } = await search('de het een');
    expect(body).toMatchObject({ data: [], query: { notice: { code: 'no-words' } } });
  });

  test('is a title of common words alone, without advice', async () => {
    await createPublished('tool', { name: 'Zonder meer' });
    const { body } = await search('zonder meer');
    expect(body.data.map(({ title }: any) => title)).toEqual(['Zonder meer']);
    expect(body.query).not.toHaveProperty('notice');
  });

  test('without words is everything that passes the filters, newest first', async () => {
    const { body } = await get('/v1/search?language=nl&types=use-case&stage=idea&pageSize=100');
    const { body: list } = await get('/v1/use-cases?language=nl&stage=idea&pageSize=100');
    expect(body.pagination.total).toBe(list.pagination.total);
    const dates = body.data.map(({ publishedAt }: any) => publishedAt);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('the order', () => {
  test('is by where a word stands, then by how it matches, and the same each time', async () => {
    const word = 'kwartsklok';
    // The best comes first, so that none owes its place to being fresher.
    const inOrder = [
      useCase(`Een ${word} in de toren`),
      useCase('Twee kwartsklokken in de toren'),
      useCase('Het kwartsklokmuseum in de toren'),
      useCase('Nog iets anders', { summary: `Hier gaat het om een ${word}.` }),
      useCase('Over iets anders', { humanOversight: `Genoemd wordt een ${word}.` }),
    ];
    for (const entry of inOrder) await createPublished('use-case', entry);
    const found = await titles(word);
    expect(found).toEqual(inOrder.map(({ title }) => title));
    expect(await titles(word)).toEqual(found);
  });

  test('has the parts of a compound before a typing error, and neither the error nor more when the word is there', async () => {
    await createPublished('use-case', useCase('Een orgel van glas in de kapel'));
    await createPublished('use-case', useCase('De glasurgel in de kapel'));
    expect(await titles('glasorgel')).toEqual(['Een orgel van glas in de kapel', 'De glasurgel in de kapel']);
    await createPublished('use-case', useCase('Een glasorgel in de kapel'));
    expect(await titles('glasorgel')).toEqual(['Een glasorgel in de kapel', 'Een orgel van glas in de kapel']);
  });

  test('has the later published first between equals', async () => {
    const equals = ['Een', 'Twee', 'Drie', 'Vier'].map((number) => `${number} windvaanproeven`);
    for (const title of equals) await createPublished('use-case', useCase(title));
    expect(await titles('windvaanproef')).toEqual(equals.reverse());
  });

  test('gives each hit once over its pages', async () => {
    const seen: string[] = [];
    for (let page = 1; page <= 5; page += 1)
      seen.push(...(await search('AI', `&pageSize=7&page=${page}`)).body.data.map(({ iri }: any) => iri));
    expect(seen.length).toBeGreaterThan(20);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('is by date when asked', async () => {
    const dates = (await search('AI', '&sort=-publishedAt&pageSize=50')).body.data.map(
      ({ publishedAt }: any) => publishedAt
    );
    expect(dates).toEqual([...dates].sort().reverse());
  });
});

describe('a hit', () => {
  test('tells what it is, where it was found, and shows that', async () => {
    const { body } = await search('handschrift');
    for (const hit of body.data) {
      expect(hit).toMatchObject({
        type: expect.any(String),
        title: expect.any(String),
        slug: expect.any(String),
        iri: expect.stringMatching(/\/id\//),
        url: expect.any(String),
        score: expect.any(Number),
      });
      expect(hit.matchedFields.length).toBeGreaterThan(0);
      for (const shown of [hit.titleHighlight, hit.excerpt])
        for (const { start, end } of shown.marks) expect(shown.text.slice(start, end)).toMatch(/handschrift/i);
    }
    const [first] = body.data;
    expect(first.titleHighlight.html).toContain('<mark>');
    const scores = body.data.map(({ score }: any) => score);
    expect(scores).toEqual([...scores].sort((one: number, other: number) => other - one));
  });

  test('tells that another name of it was found, or the name of what it refers to', async () => {
    const tool = await createPublished('tool', { name: 'Kraakwandzoeker' });
    const tools = { connect: [{ documentId: tool.documentId }] };
    await createPublished('use-case', useCase('Muren onderzoeken', { tools }));
    const altLabels = [{ text: 'Peilstokleer' }];
    await createPublished('glossary-term', { title: 'Waterstandmeting', definition: 'Een uitleg.', altLabels });
    expect((await search('kraakwandzoeker')).body.data).toMatchObject([
      { type: 'tool', matchedFields: ['title'] },
      { title: 'Muren onderzoeken', matchedFields: ['labels'] },
    ]);
    const [term] = (await search('peilstokleer')).body.data;
    expect(term).toMatchObject({ title: 'Waterstandmeting', matchedFields: expect.arrayContaining(['altLabels']) });
  });

  test('shows what an editor typed as text, never as markup', async () => {
    await createPublished(
      'use-case',
      useCase('Vlekkenatlas <img src=x onerror=alert(1)>', { summary: '<b>Vlekkenatlas</b> & meer' })
    );
    const [hit] = (await search('vlekkenatlas')).body.data;
    expect(hit.titleHighlight.html).toBe('<mark>Vlekkenatlas</mark> &lt;img src=x onerror=alert(1)&gt;');
    expect(hit.excerpt.html).toBe('&lt;b&gt;<mark>Vlekkenatlas</mark>&lt;/b&gt; &amp; meer');
  });
});

describe('did you mean', () => {
  test.each([
    ['a word that is misspelt', 'colectie', 'collectie'],
    ['two of them', 'colectie museun', 'collectie museum'],
    ['one beside what is right', '"AI" colectie -chatbot', '"AI" collectie -chatbot'],
  ])('%s is corrected, and searched for as such', async (_name, q, meant) => {
    const { body } = await search(q);
    expect(body.query.didYouMean).toBe(meant);
    expect(body.data.length).toBeGreaterThan(0);
    expect((await search(meant)).body.pagination.total).toBeGreaterThanOrEqual(body.pagination.total);
  });

  test('is offered only for a word that is right, but nowhere', async () => {
    const { body } = await search('moord');
    expect(body).toMatchObject({ data: [], query: { didYouMean: 'woord', notice: { code: 'nothing-found' } } });
  });

  test.each(['collectie', 'collecties museum', 'handsch', 'xqzvk', 'de het een', ''])(
    'is not said of %j',
    async (q) => {
      expect((await search(q)).body.query).not.toHaveProperty('didYouMean');
    }
  );
});

describe('filters and facets', () => {
  test('agree: choosing a value gives as many hits as were counted', async () => {
    const { body } = await search('AI', '&facets=true&pageSize=1');
    const { type, language, year, ...others } = body.facets;
    expect(Object.keys(others)).toEqual(
      expect.arrayContaining(['quadrant', 'ethicsTopic', 'discipline', 'technique', 'stage'])
    );
    for (const { value, count } of type)
      expect((await search('AI', `&types=${value}&pageSize=1`)).body.pagination.total).toBe(count);
    for (const [facet, values] of Object.entries<any>(others))
      for (const { value, count } of values.slice(0, 2))
        expect((await search('AI', `&${facet}=${value}&pageSize=1`)).body.pagination.total).toBe(count);
    for (const { value, count } of year)
      expect((await search('AI', `&yearFrom=${value}&yearTo=${value}&pageSize=1`)).body.pagination.total).toBe(count);
    for (const { value, count } of language)
      expect((await get(`/v1/search?language=${value}&q=AI&pageSize=1`)).body.pagination.total).toBe(count);
  });

  test('a filter leaves the other values of its own facet to choose from', async () => {
    const all = (await search('AI', '&facets=true&types=use-case')).body.facets;
    const one = (await search('AI', '&facets=true&types=use-case&stage=idea')).body.facets;
    expect(one.stage).toEqual(all.stage);
    expect(one.type).not.toEqual([]);
  });

  test('counting changes nothing about what is found', async () => {
    // Tools have no language. In Dutch, `weaves` is no form of `weaving` and `het` is no word to look for; in English they are.
    await createPublished('tool', { name: 'Het Weaving Studio' });
    for (const q of ['AI', 'weaves', 'weaving', 'het', 'museum -weaves', '-weaves', '"weaving studio"', ''])
      for (const more of ['', '&types=tool,organisation', '&fallback=true']) {
        const { body } = await search(q, more);
        const { body: counted } = await search(q, `${more}&facets=true`);
        expect(counted).toMatchObject({ data: body.data, pagination: body.pagination, query: body.query });
        if (body.query.notice) expect(counted.data).toEqual([]);
      }
  });

  test.each([
    ['articles', 'article', 'prompten'],
    ['glossary-terms', 'glossary-term', 'KI'],
    ['ethics-topics', 'ethics-topic', 'auteursrecht'],
    ['trainings', 'training', 'workshops'],
    ['tools', 'tool', 'OpenAI'],
    ['organisations', 'organisation', 'Stanford'],
  ])('%s with q is what the search finds of its type, in that order', async (collection, type, q) => {
    const { body } = await get(`/v1/${collection}?language=nl&q=${q}&pageSize=20`);
    const { body: found } = await search(q, `&types=${type}&pageSize=20`);
    expect(body.data.length).toBeGreaterThan(0);
    expect(body.data.map(({ id }: any) => id)).toEqual(found.data.map(({ id }: any) => id));
    expect(body.pagination).toEqual(found.pagination);
  });

  test('a list with q has its own items and filters', async () => {
    const { body } = await get('/v1/use-cases?language=nl&q=archief&facets=true&fields=title');
    expect(body.data.length).toBeGreaterThan(1);
    expect(body.data.every(({ type }: any) => type === 'use-case')).toBe(true);
    expect((await search('archief', '&types=use-case')).body.pagination.total).toBe(body.pagination.total);
    for (const { value, count } of body.facets.technique.slice(0, 3))
      expect((await get(`/v1/use-cases?language=nl&q=archief&technique=${value}`)).body.pagination.total).toBe(count);
  });
});

describe('a publication', () => {
  test('is findable at once, by its new text only when it changes, and gone at once when withdrawn', async () => {
    const { documentId } = await createPublished('use-case', useCase('Zoutkristalmeting in depots'));
    expect(await titles('zoutkristalmeting')).toEqual(['Zoutkristalmeting in depots']);
    await saveDraft('use-case', documentId, { title: 'Vochtmeting in depots' });
    expect(await titles('zoutkristalmeting')).toHaveLength(1);
    await publish('use-case', documentId);
    expect(await titles('zoutkristalmeting')).toEqual([]);
    expect(await titles('vochtmeting')).toEqual(['Vochtmeting in depots']);
    await withdraw('use-case', documentId);
    expect(await titles('vochtmeting')).toEqual([]);
  });

  test('of a term makes its other names findable', async () => {
    await createPublished('use-case', useCase('Klinkerspoorlezen voor beginners'));
    expect(await titles('ksl')).toEqual([]);
    const { documentId } = await createPublished('glossary-term', {
      title: 'Klinkerspoorlezen',
      definition: 'Een uitleg.',
      altLabels: [{ text: 'KSL' }],
    });
    expect(await titles('KSL')).toEqual(['Klinkerspoorlezen', 'Klinkerspoorlezen voor beginners']);
    await withdraw('glossary-term', documentId);
    expect(await titles('ksl')).toEqual([]);
  });
});

describe('suggestions', () => {
  const suggest = async (q: string) =>
    (await get(`/v1/search/suggest?language=nl&q=${encodeURIComponent(q)}`)).body.data;

  test('are titles and other names in which what was typed begins a word', async () => {
    const [first, ...others] = await suggest('hand');
    expect(first).toMatchObject({
      text: 'Handschriftherkenning',
      kind: 'title',
      html: '<mark>Hand</mark>schriftherkenning',
    });
    expect(others.map(({ text }: any) => text)).toContain('Oude handschriften doorzoekbaar maken');
    expect((await suggest('htr'))[0]).toMatchObject({ text: 'HTR', kind: 'label', title: 'Handschriftherkenning' });
  });

  test('follow every letter, and are none for nothing', async () => {
    for (const q of ['c', 'ch', 'cha', 'chatb', 'chatbot v']) expect((await suggest(q)).length).toBeGreaterThan(0);
    expect(await suggest('')).toEqual([]);
    expect(await suggest('qqqq')).toEqual([]);
  });
});

test.each([
  ['an unknown parameter', 'nonsense=1', 'nonsense'],
  ['an unknown type', 'types=concept', 'types'],
  ['an unknown sort', 'sort=title_desc', 'sort'],
  ['too long a query', `q=${'a'.repeat(201)}`, 'q'],
  ['an unknown quadrant', 'quadrant=nonsense', 'quadrant'],
  ['a page of zero', 'page=0', 'page'],
])('%s is a 400 that names the parameter', async (_name, query, parameter) => {
  const answer = await get(`/v1/search?${query}`);
  expect(answer.status).toBe(400);
  expect(answer.body.parameter).toBe(parameter);
});

/** A lone half of a pair cannot be in an address. */
const toWellFormed = (text: string): string => Buffer.from(text).toString();

const COLLECTIONS = ['articles', 'use-cases', 'glossary-terms', 'organisations', 'trainings'];

test('whatever is typed, the answer is hits, nothing, or a 400', async () => {
  const statuses = new Set<number>();
  for (const [at, q] of hostileQueries(500).entries()) {
    const encoded = encodeURIComponent(toWellFormed(q));
    const list = `/v1/${COLLECTIONS[at % COLLECTIONS.length]}?q=${encoded}`;
    for (const address of [`/v1/search?language=nl&q=${encoded}`, `/v1/search/suggest?q=${encoded}`, list]) {
      const answer = await get(address);
      statuses.add(answer.status);
      if (![200, 400, 414].includes(answer.status)) throw new Error(`${JSON.stringify(q)} answered ${answer.status}`);
      if (answer.status === 200) expect(Array.isArray(answer.body.data)).toBe(true);
    }
  }
  expect([...statuses].sort()).toEqual([200, 400, 414]);
}, 180_000);

test('whatever is typed is less than 200 ms of work', async () => {
  const { DOSSIER_DATABASE, DOSSIER_URL } = process.env as Record<string, string>;
  const dossier = await loadDossier(JSON.parse(DOSSIER_DATABASE), DOSSIER_URL);
  try {
    const { q, milliseconds } = await dossier.findHardest(hostileQueries(500));
    if (milliseconds >= 200) throw new Error(`${JSON.stringify(q)} took ${milliseconds} ms of processor time`);
  } finally {
    await dossier.stop();
  }
}, 180_000);
