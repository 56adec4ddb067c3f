import { createHash } from 'node:crypto';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { asAdministrator, contentPath, createPublished, get, request, saveDraft, publish } from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { canonicalOfJsonLd, canonicalOfTurtle, findViolations, parseTurtle } from '../helpers/rdf';

/** Linked data as partners, registers, search engines and readers get it. */
const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const collections = [
  'articles',
  'use-cases',
  'ethics-topics',
  'trainings',
  'quadrants',
  'glossary-terms',
  'pages',
  'organisations',
  'tools',
];
const as = (accept: string, language = '') =>
  ({ headers: { Accept: accept, ...(language ? { 'Accept-Language': language } : {}) } }) as RequestInit;
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '');

let publicUrl: string;
let quadrant: string;

beforeAll(async () => {
  publicUrl = (await get('/v1')).body.links.self.replace(/\/v1$/, '');
  quadrant = await findQuadrant();
});

const useCase = (title: string, more: object = {}) => useCaseIn(quadrant, title, more);

describe.each(collections)('every record of %s', (collection) => {
  test('says the same as JSON-LD, as Turtle and inside its page, in each language', async () => {
    const { body } = await get(`/v1/${collection}?language=nl&pageSize=100`);
    expect(body.data.length).toBeGreaterThan(0);
    for (const { id, iri, availableLanguages, title } of body.data) {
      for (const language of availableLanguages.length > 0 ? availableLanguages : ['nl']) {
        const at = (form: string) => `/id/${collection}/${id}.${form}?language=${language}`;
        const [jsonld, turtle, page] = await Promise.all([get(at('jsonld')), get(at('ttl')), get(at('html'))]);
        expect([jsonld.status, turtle.status, page.status]).toEqual([200, 200, 200]);
        expect(jsonld.headers.get('content-type')).toBe('application/ld+json');
        expect(turtle.headers.get('content-type')).toBe('text/turtle; charset=utf-8');
        expect(jsonld.body).toMatchObject({ '@id': iri, '@context': { '@vocab': 'https://schema.org/' } });
        if (language === 'nl') expect(jsonld.body.name).toBe(title);
        const graph = await canonicalOfJsonLd(jsonld.body);
        expect(graph).toContain(`<${iri}>`);
        expect(await canonicalOfTurtle(turtle.text)).toBe(graph);
        expect(await canonicalOfJsonLd(dataInside(page.text))).toBe(graph);
        checkPage(page.text, page.headers);
      }
    }
  });
});

function dataInside(html: string): object {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return JSON.parse(data);
}

/** What WCAG asks and a program can see without a browser, and that nothing can run. */
function checkPage(html: string, headers: Headers): void {
  expect(html).toMatch(/^<!doctype html>\n<html lang="(nl|en)">/);
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
  const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  for (const [image] of html.matchAll(/<img [^>]*>/g)) expect(image).toMatch(/ alt="/);
  for (const [link] of html.matchAll(/<a [^>]*>\s*<\/a>/g)) throw new Error(`A link without words: ${link}`);
  expect(html).toMatch(/<main id="content"/);
  expect(html).toMatch(/<a class="skip" href="#content">/);
  expect(html).toMatch(/href="mailto:/);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json">)/);
  expect(html).not.toMatch(/ style="| on[a-z]+="/);
  const policy = headers.get('content-security-policy') ?? '';
  const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|script-src/);
}

describe('the name of a thing', () => {
  test.each([
    ['application/ld+json', '/id/use-cases/ID.jsonld?language=nl'],
    ['text/turtle', '/id/use-cases/ID.ttl?language=nl'],
    ['application/json', '/v1/use-cases/ID?language=nl'],
    ['*/*', '/v1/use-cases/ID?language=nl'],
    [BROWSER, '/id/use-cases/ID.html?language=nl'],
    ['text/turtle;q=0.5, application/ld+json', '/id/use-cases/ID.jsonld?language=nl'],
  ])('sends who accepts %s to %s, which is there', async (accept, place) => {
    const { id, iri } = (await get('/v1/use-cases?language=nl&pageSize=1')).body.data[0];
    const answer = await request(pathOf(iri), as(accept));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(`${publicUrl}${place.replace('ID', id)}`);
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Encoding, Accept-Language');
    expect((await request(pathOf(String(answer.headers.get('location'))), as(accept))).status).toBe(200);
  });

  test('refuses a form that does not exist', async () => {
    const { iri } = (await get('/v1/use-cases?pageSize=1')).body.data[0];
    expect(await request(pathOf(iri), as('image/png'))).toMatchObject({ status: 406 });
    expect(await request(`${pathOf(iri)}.docx`)).toMatchObject({ status: 404 });
    expect(await request(`${pathOf(iri)}?nonsense=1`)).toMatchObject({ status: 400 });
  });

  test('takes Accept-Language as a wish and a language in the address as a demand', async () => {
    const { documentId } = await createPublished('use-case', useCase(`Alleen Nederlands ${Date.now()}`));
    const at = `/id/use-cases/${documentId}`;
    const wish = await request(at, as('text/turtle', 'en'));
    expect(wish.headers.get('location')).toBe(`${publicUrl}${at}.ttl?language=nl`);
    const demand = await request(`${at}?language=en`, as('text/turtle'));
    expect(demand.status).toBe(404);
    expect(demand.body.alternates).toEqual([{ language: 'nl', href: `${publicUrl}${at}?language=nl` }]);
    const page = await request(`${at}?language=en`, as(BROWSER));
    expect(page.status).toBe(404);
    expect(page.text).toContain(`href="${publicUrl}${at}?language=nl"`);
    checkPage(page.text, page.headers);
  });

  test('of what was withdrawn is gone, to programs and to people, and comes back', async () => {
    const { documentId } = await createPublished('use-case', useCase(`Komt en gaat ${Date.now()}`));
    const admin = await asAdministrator();
    await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    for (const form of ['', '.ttl', '.jsonld', '.json']) {
      const gone = await request(`/id/use-cases/${documentId}${form}`, as('*/*'));
      expect(gone.status).toBe(410);
      expect(gone.body.goneAt).toMatch(/Z$/);
    }
    const page = await request(`/id/use-cases/${documentId}`, as(BROWSER, 'nl'));
    expect(page.status).toBe(410);
    expect(page.text).toContain('Dit is ingetrokken');
    checkPage(page.text, page.headers);
    await publish('use-case', documentId, 'nl');
    expect((await request(`/id/use-cases/${documentId}`, as('*/*'))).status).toBe(303);
  });

  test.each(['/id/use-cases/nonsense', '/id/nonsense/nonsense', '/id/use-cases', '/id', '/id/use-cases/nonsense.ttl'])(
    'answers 404 to %s',
    async (path) => expect((await get(path)).status).toBe(404)
  );
});

test('what an editor types cannot become an element or a script of the page', async () => {
  const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
  const { documentId } = await createPublished(
    'use-case',
    useCase(`Vals ${Date.now()} ${hostile}`, {
      summary: hostile,
      humanOversight: hostile,
      attribution: hostile,
      lessons: [{ kind: 'worked', text: hostile }],
      problem: [{ type: 'paragraph', children: [{ type: 'text', text: hostile }] }],
    })
  );
  const page = await get(`/id/use-cases/${documentId}.html?language=nl`);
  checkPage(page.text, page.headers);
  expect(page.text).not.toContain('<img src=x');
  expect((dataInside(page.text) as any).description).toBe(hostile);
});

test('the page of a record is in both languages when the record is, with a switch between them', async () => {
  const { documentId } = await createPublished('use-case', useCase(`Twee talen ${Date.now()}`));
  const english = await get('/api/quadrants?locale=en&filters[key]=optimise');
  const data = useCase('Two languages', {
    quadrant: { connect: [{ documentId: english.body.data[0].documentId, locale: 'en' }] },
  });
  await saveDraft('use-case', documentId, data, 'en');
  expect((await publish('use-case', documentId, 'en', data)).status).toBe(200);
  const at = `/id/use-cases/${documentId}.html`;
  const dutch = await get(`${at}?language=nl`);
  expect(dutch.text).toContain(`<link rel="alternate" hrefLang="en" href="${publicUrl}${at}?language=en"/>`);
  expect(dutch.text).toMatch(/<a href="[^"]*language=en" hrefLang="en" lang="en">English<\/a>/);
  expect((await get(`${at}?language=en`)).text).toMatch(/<html lang="en">/);
});

describe('vocabularies', () => {
  const all = async () => {
    const { body } = await get('/v1/vocabularies');
    return body['@graph'].map((scheme: any) => scheme['@id'].split('/').at(-1)) as string[];
  };

  test('are listed, and each is SKOS that fits together, as JSON-LD and as Turtle', async () => {
    const names = await all();
    expect(names).toEqual(
      expect.arrayContaining(['quadrants', 'ethics-topics', 'disciplines', 'techniques', 'audiences', 'glossary'])
    );
    for (const name of names) {
      const [jsonld, turtle] = await Promise.all([
        request(`/v1/vocabularies/${name}`, as('application/ld+json')),
        request(`/v1/vocabularies/${name}`, as('text/turtle')),
      ]);
      expect(jsonld.headers.get('vary')).toBe('Accept, Accept-Encoding');
      expect(await canonicalOfTurtle(turtle.text)).toBe(await canonicalOfJsonLd(jsonld.body));
      checkScheme(turtle.text, `${publicUrl}/v1/vocabularies/${name}`);
    }
  });

  function checkScheme(turtle: string, scheme: string): void {
    const quads = parseTurtle(turtle);
    const find = (subject: string, property: string) =>
      quads.filter((quad) => quad.subject.value === subject && quad.predicate.value === `${SKOS}${property}`);
    const concepts = quads
      .filter(({ object }) => object.value === `${SKOS}Concept`)
      .map(({ subject }) => subject.value);
    expect(concepts.length).toBeGreaterThan(1);
    for (const concept of concepts) {
      const labels = find(concept, 'prefLabel').map(({ object }) => (object as { language?: string }).language);
      expect(new Set(labels).size).toBe(labels.length);
      expect(labels).toContain('nl');
      expect(find(concept, 'inScheme').map(({ object }) => object.value)).toEqual([scheme]);
      const broader = find(concept, 'broader');
      if (broader.length === 0) expect(find(concept, 'topConceptOf')).toHaveLength(1);
      for (const { object } of broader)
        expect(find(object.value, 'narrower').map((quad) => quad.object.value)).toContain(concept);
    }
    const top = find(scheme, 'hasTopConcept').map(({ object }) => object.value);
    expect(new Set(top)).toEqual(new Set(concepts.filter((concept) => find(concept, 'topConceptOf').length > 0)));
  }

  test('have the concepts that records name, with words in both languages', async () => {
    const known = new Set<string>();
    for (const name of await all()) {
      const { body } = await get(`/v1/vocabularies/${name}`);
      for (const node of body['@graph']) known.add(node['@id']);
    }
    for (const collection of collections) {
      for (const { id } of (await get(`/v1/${collection}?pageSize=100`)).body.data) {
        const { body } = await get(`/id/${collection}/${id}.jsonld`);
        const about = [body.about ?? [], body.audience ?? []].flat().map((node: any) => node['@id']);
        const named = [body.additionalType ?? [], body.inDefinedTermSet ?? [], about].flat().filter(Boolean);
        expect(named.filter((iri: string) => !known.has(iri))).toEqual([]);
      }
    }
    const disciplines = (await get('/v1/vocabularies/disciplines')).body['@graph'];
    const music = disciplines.find(({ notation }: any) => notation === 'music');
    expect(music).toMatchObject({
      prefLabel: { nl: 'Muziek', en: 'Music' },
      exactMatch: ['http://www.wikidata.org/entity/Q638'],
    });
  });

  test('have names that lead somewhere', async () => {
    const { body } = await get('/v1/vocabularies/techniques');
    for (const node of body['@graph'].filter((entry: any) => entry['@type'] === 'Concept')) {
      const answer = await request(pathOf(node['@id']), as('text/turtle'));
      expect(answer.status).toBe(303);
      const turtle = await get(pathOf(String(answer.headers.get('location'))));
      expect(parseTurtle(turtle.text).some(({ predicate }) => predicate.value === `${SKOS}prefLabel`)).toBe(true);
    }
  });

  test('that do not exist are a 404 that names those that do', async () => {
    const answer = await get('/v1/vocabularies/nonsense');
    expect(answer.status).toBe(404);
    expect(answer.body.allowed).toContain('glossary');
    expect((await get('/v1/vocabularies?language=nl')).status).toBe(400);
    expect((await request('/v1/vocabularies', as('text/html'))).status).toBe(406);
  });
});

describe('the description of the dataset', () => {
  const read = async () => parseTurtle((await request('/v1/dataset', as('text/turtle'))).text);

  test.each(['nde-requirements.ttl', 'dcat-ap-nl.ttl'])('conforms to %s', async (shapes) => {
    expect(await findViolations(await read(), shapes)).toEqual([]);
  });

  test.each([
    ['nde-requirements.ttl', 'https://schema.org/license'],
    ['nde-requirements.ttl', 'https://schema.org/contentUrl'],
    ['nde-requirements.ttl', 'https://schema.org/about'],
    ['dcat-ap-nl.ttl', 'http://purl.org/dc/terms/accessRights'],
    ['dcat-ap-nl.ttl', 'http://www.w3.org/ns/dcat#endpointDescription'],
    ['dcat-ap-nl.ttl', 'http://www.w3.org/ns/dcat#landingPage'],
  ])('would not conform to %s without %s', async (shapes, property) => {
    const quads = (await read()).filter(({ predicate }) => predicate.value !== property);
    expect(await findViolations(quads, shapes)).not.toEqual([]);
  });

  test('is given to a browser, which takes anything, as JSON-LD', async () => {
    const { status, headers, body } = await request('/v1/dataset', as(BROWSER));
    expect([status, headers.get('content-type')]).toEqual([200, 'application/ld+json']);
    expect(body['@context']).toBeDefined();
  });

  test('is the same as JSON-LD, and names only places on this server that answer', async () => {
    const [jsonld, turtle] = await Promise.all([get('/v1/dataset'), request('/v1/dataset', as('text/turtle'))]);
    expect(await canonicalOfTurtle(turtle.text)).toBe(await canonicalOfJsonLd(jsonld.body));
    const visited = /(accessURL|contentUrl|downloadURL|endpointDescription|landingPage|page)$/;
    const named = parseTurtle(turtle.text).filter(({ predicate }) => visited.test(predicate.value));
    const places = [...new Set(named.map(({ object }) => object.value))];
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) {
      expect(place).toContain(publicUrl);
      const [whole, head] = [await get(pathOf(place)), await request(pathOf(place), { method: 'HEAD' })];
      expect([place, whole.status, head.status]).toEqual([place, 200, 200]);
    }
  });
});

describe('search engines', () => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['url', 'xhtml:link', 'sitemap'].includes(name),
  });

  test('find the sitemap by robots.txt, and in it the pages of each language, all on this host', async () => {
    const robots = await get('/robots.txt');
    expect(robots.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const index = await get(pathOf(/^Sitemap: (.*)$/m.exec(robots.text)?.[1] ?? ''));
    expect(XMLValidator.validate(index.text)).toBe(true);
    const sitemaps = parser.parse(index.text).sitemapindex.sitemap.map(({ loc }: any) => loc);
    expect(sitemaps).toEqual([`${publicUrl}/sitemap-nl-1.xml`, `${publicUrl}/sitemap-en-1.xml`]);
    const found = new Map<string, Record<string, string>>();
    for (const sitemap of sitemaps) {
      const { text } = await get(pathOf(sitemap));
      expect(XMLValidator.validate(text)).toBe(true);
      for (const { loc, lastmod, 'xhtml:link': links } of parser.parse(text).urlset.url) {
        expect(loc.startsWith(`${publicUrl}/`)).toBe(true);
        expect(lastmod).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
        found.set(loc, Object.fromEntries(links.map((link: any) => [link['@_hreflang'], link['@_href']])));
      }
    }
    expect(found.size).toBeGreaterThan(100);
    for (const [page, alternates] of found) {
      expect(Object.values(alternates)).toContain(page);
      for (const other of Object.values(alternates)) expect(found.get(other)).toEqual(alternates);
    }
    const [first] = found.keys();
    expect((await get(pathOf(first))).text).toContain(`<link rel="canonical" href="${first}"/>`);
  });

  test.each(['/sitemap-nl-2.xml', '/sitemap-nl-0.xml', '/sitemap-xx-1.xml', '/sitemap-nl-x.xml'])(
    'get a 404 for %s',
    async (path) => expect((await get(path)).status).toBe(404)
  );

  test('are not led to what should not be indexed', async () => {
    const data = useCase(`Niet indexeren ${Date.now()}`, { seo: { noIndex: true } });
    const { documentId } = await createPublished('use-case', data);
    expect((await get('/sitemap-nl-1.xml')).text).not.toContain(documentId);
    expect((await get(`/id/use-cases/${documentId}.html`)).text).toContain('<meta name="robots" content="noindex"/>');
  });
});
