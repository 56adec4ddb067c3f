import { createDraft, createPublished, get, publish, request, asAdministrator, send } from '../helpers/clients';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { waitUntil } from '../helpers/server';

/** The Dossier API (/v1) as partners and frontends see it. */
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
const path = (type: string) => `/content-manager/collection-types/api::${type}.${type}`;
let quadrant: string;

beforeAll(async () => {
  quadrant = await findQuadrant();
});

const useCase = (title: string) => useCaseIn(quadrant, title);

describe('a list', () => {
  test.each(collections)(
    'of %s gives records in the language asked for, and each is found by id and slug',
    async (collection) => {
      for (const language of ['nl', 'en']) {
        const { status, body, headers } = await get(`/v1/${collection}?language=${language}&pageSize=3`);
        expect(status).toBe(200);
        expect(body.data.length).toBeGreaterThan(0);
        expect(headers.get('content-language')).toBe(language);
        expect(headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/);
        for (const record of body.data) {
          expect([language, null]).toContain(record.language);
          const byId = await get(`/v1/${collection}/${record.id}?language=${language}`);
          expect(byId.body.iri).toBe(record.iri);
          expect((await get(`/v1/${collection}/${record.slug}?language=${language}`)).text).toBe(byId.text);
        }
      }
    }
  );

  test('counts facets that agree with the filters', async () => {
    const { body } = await get('/v1/use-cases?facets=true&pageSize=1');
    for (const [facet, values] of Object.entries<any>(body.facets)) {
      for (const { value, count } of values.slice(0, 3)) {
        expect((await get(`/v1/use-cases?${facet}=${value}&pageSize=1`)).body.pagination.total).toBe(count);
      }
    }
  });

  test('is the union with a comma and the intersection with two filters', async () => {
    const ids = async (query: string) =>
      (await get(`/v1/use-cases?pageSize=100&fields=title&${query}`)).body.data.map(({ id }: any) => id);
    const [one, two, either] = [
      await ids('quadrant=optimise'),
      await ids('quadrant=new-products'),
      await ids('quadrant=optimise,new-products'),
    ];
    expect(new Set(either)).toEqual(new Set([...one, ...two]));
    const generative = await ids('technique=generative-ai');
    expect(new Set(await ids('quadrant=optimise&technique=generative-ai'))).toEqual(
      new Set(one.filter((id: string) => generative.includes(id)))
    );
  });

  test.each(['title', '-title', 'publishedAt', '-publishedAt', 'modifiedAt', 'startsAt', 'position', '-position'])(
    'sorted by %s gives each record once over its pages',
    async (sort) => {
      const seen: string[] = [];
      for (let page = 1; page <= 4; page += 1) {
        seen.push(
          ...(await get(`/v1/use-cases?sort=${sort}&pageSize=5&page=${page}&fields=title`)).body.data.map(
            ({ id }: any) => id
          )
        );
      }
      expect(new Set(seen).size).toBe(seen.length);
    }
  );

  test('fills gaps from the other language only when asked, and says so', async () => {
    const without = (await get('/v1/use-cases?language=en&pageSize=100')).body;
    expect(without.data.every(({ language }: any) => language === 'en')).toBe(true);
    const filled = (await get('/v1/use-cases?language=en&fallback=true&pageSize=100')).body;
    expect(filled.pagination.total).toBeGreaterThan(without.pagination.total);
    const dutch = filled.data.filter(({ language }: any) => language === 'nl');
    expect(dutch.length).toBe(filled.pagination.total - without.pagination.total);
    expect(dutch.every(({ requestedLanguage }: any) => requestedLanguage === 'en')).toBe(true);
  });
});

test('a list links its pages, in the body and in the header, and the links lead along every record once', async () => {
  const first = await get('/v1/use-cases?language=nl&sort=title&pageSize=10&fields=title');
  const { pagination, links } = first.body;
  const at = (page: number) =>
    `${process.env.DOSSIER_URL}/v1/use-cases?language=nl&sort=title&pageSize=10&fields=title&page=${page}`;
  expect(links).toEqual({
    self: at(1).replace('&page=1', ''),
    first: at(1),
    next: at(2),
    last: at(pagination.pageCount),
  });
  const seen: string[] = [];
  for (let next: string | undefined = links.self; next;) {
    const { body, headers } = await get(next);
    seen.push(...body.data.map(({ id }: { id: string }) => id));
    const header = Object.entries(body.links).map(([relation, address]) => `<${address as string}>; rel="${relation}"`);
    expect(headers.get('link')).toBe(header.join(', '));
    next = body.links.next;
  }
  expect([seen.length, new Set(seen).size]).toEqual([pagination.total, pagination.total]);
  expect((await get(at(pagination.pageCount))).body.links.prev).toBe(at(pagination.pageCount - 1));
  expect((await get(at(pagination.pageCount + 5))).body.links.prev).toBe(at(pagination.pageCount));
});

describe('fields', () => {
  const membersOf = (record: object) => Object.keys(record).sort();

  test('leaves the other members out of lists and records, but never what says what a record is', async () => {
    const { data } = (await get('/v1/use-cases?language=nl&fields=title,stage')).body;
    for (const record of data) expect(membersOf(record)).toEqual(['id', 'language', 'stage', 'title', 'type']);
    const detail = await get(`/v1/use-cases/${data[0].id}?language=nl&fields=problem`);
    expect(membersOf(detail.body)).toEqual(['id', 'language', 'problem', 'type']);
    const filled = (await get('/v1/use-cases?language=en&fallback=true&fields=slug')).body.data;
    for (const record of filled)
      expect(membersOf(record)).toEqual(['id', 'language', 'requestedLanguage', 'slug', 'type']);
  });

  test('of which a record has no such one is a 400 that names those it has, on an empty page too', async () => {
    for (const address of ['/v1/use-cases?fields=problem', '/v1/use-cases?fields=nonsense&page=999']) {
      const { status, body } = await get(address);
      expect([address, status, body.parameter]).toEqual([address, 400, 'fields']);
      expect(body.allowed).toEqual(expect.arrayContaining(['id', 'title', 'stage', 'firstPublishedAt']));
      expect(body.allowed).not.toContain('problem');
    }
  });
});

test('a filter by concept takes those of its own vocabulary, and names them', async () => {
  const { status, body } = await get('/v1/use-cases?discipline=generative-ai');
  expect([status, body.parameter]).toEqual([400, 'discipline']);
  expect(body.allowed).toContain('archives');
  expect(body.allowed).not.toContain('generative-ai');
});

test.each([
  ['an unknown parameter', '/v1/use-cases?nonsense=1', 400, 'nonsense'],
  ['an unknown language', '/v1/use-cases?language=xx', 400, 'language'],
  ['an unknown quadrant', '/v1/use-cases?quadrant=nonsense', 400, 'quadrant'],
  ['an unknown stage', '/v1/use-cases?stage=nonsense', 400, 'stage'],
  ['an unknown sort key', '/v1/use-cases?sort=nonsense', 400, 'sort'],
  ['an unknown field', '/v1/use-cases?fields=nonsense', 400, 'fields'],
  ['a page of zero', '/v1/use-cases?page=0', 400, 'page'],
  ['a page size over 100', '/v1/use-cases?pageSize=101', 400, 'pageSize'],
  ['a parameter given twice', '/v1/use-cases?page=1&page=2', 400, 'page'],
  ['a moment that is none', '/v1/use-cases?modifiedSince=yesterday', 400, 'modifiedSince'],
  ['a slash at the end', '/v1/use-cases/', 404, undefined],
  ['an unknown collection', '/v1/nonsense', 404, undefined],
  ['an unknown entry', '/v1/use-cases/nonsense', 404, undefined],
  ['a broken encoding', '/v1/use-cases/%zz', 404, undefined],
  ['a sign that no database takes', '/v1/use-cases/%00', 404, undefined],
  ['that sign in a filter', '/v1/use-cases?quadrant=a%00b', 400, 'quadrant'],
])('answers a problem to %s', async (_name, address, status, parameter) => {
  const answer = await get(address);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
    instance: expect.any(String),
  });
  expect(answer.body.parameter).toBe(parameter);
});

describe('HTTP', () => {
  test('an unchanged answer is 304, in whatever encoding it was got', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await request('/v1/articles', { headers: { 'Accept-Encoding': encoding } });
      const tag = first.headers.get('etag') as string;
      const again = await request('/v1/articles', { headers: { 'Accept-Encoding': encoding, 'If-None-Match': tag } });
      expect(again.status).toBe(304);
      expect(again.text).toBe('');
    }
  });

  test('HEAD answers without a body, OPTIONS names the methods, others are 405', async () => {
    expect(await request('/v1/articles', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    expect((await request('/v1/articles', { method: 'OPTIONS' })).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    const posted = await send('POST', '/v1/articles', {});
    expect(posted.status).toBe(405);
    expect(posted.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('the Accept-Language header decides where no parameter does', async () => {
    const ask = (language: string) => request('/v1/articles', { headers: { 'Accept-Language': language } });
    expect((await ask('de, en;q=0.8, nl;q=0.5')).headers.get('content-language')).toBe('en');
    expect((await ask('fr')).headers.get('content-language')).toBe('nl');
  });

  test('lists and records say when they last changed, and what their answer depends on', async () => {
    const list = await get('/v1/use-cases?language=nl&pageSize=1');
    const detail = await get(`/v1/use-cases/${list.body.data[0].id}?language=nl`);
    for (const { headers } of [list, detail]) {
      const vary = headers.get('vary')?.split(/, */);
      expect(vary).toEqual(expect.arrayContaining(['Accept-Encoding', 'Accept-Language']));
    }
    const modified = Math.floor(Date.parse(detail.body.modifiedAt) / 1000) * 1000;
    expect(detail.headers.get('last-modified')).toBe(new Date(modified).toUTCString());
    // What it lists may have changed since, and what it no longer lists.
    expect(Date.parse(list.headers.get('last-modified') as string)).toBeGreaterThanOrEqual(modified);
  });

  test('a page on another site may ask with the headers that we take', async () => {
    const asked = {
      Origin: 'https://partner.example',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'if-none-match',
    };
    for (const address of ['/v1/use-cases', '/v1/use-cases/one', '/v1/search', '/v1']) {
      const { status, text, headers } = await request(address, { method: 'OPTIONS', headers: asked });
      expect([address, status, text]).toEqual([address, 204, '']);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
      expect(headers.get('access-control-allow-headers')).toMatch(/\bIf-None-Match\b/);
      expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  test('an address that is too long is 414, and one that gives no JSON to who wants none is 406', async () => {
    expect((await get(`/v1/articles?fields=${'x'.repeat(5000)}`)).status).toBe(414);
    expect((await request('/v1/articles', { headers: { Accept: 'image/png' } })).status).toBe(406);
    for (const Accept of ['application/json; charset=utf-8', 'application/json;charset=UTF-8', 'text/html, */*;q=0.1'])
      expect([Accept, (await request('/v1/articles', { headers: { Accept } })).status]).toEqual([Accept, 200]);
  });
});

describe('an entry', () => {
  test('is counted in the facets at once when published and when withdrawn', async () => {
    const counted = async (filters = '') => {
      const { body } = await get(`/v1/use-cases?facets=true&pageSize=1&language=nl${filters}`);
      const find = (facet: string, wanted: string) =>
        body.facets[facet].find(({ value }: { value: string }) => value === wanted)?.count ?? 0;
      return { quadrant: find('quadrant', 'optimise'), stage: find('stage', 'pilot') };
    };
    const more = ({ quadrant, stage }: { quadrant: number; stage: number }) => ({
      quadrant: quadrant + 1,
      stage: stage + 1,
    });
    const before = [await counted(), await counted('&quadrant=optimise')];
    const { documentId } = await createPublished('use-case', useCase('Telt meteen mee'));
    expect([await counted(), await counted('&quadrant=optimise')]).toEqual(before.map(more));

    await (await asAdministrator()).post(`${path('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    expect([await counted(), await counted('&quadrant=optimise')]).toEqual(before);
  });

  test('is there at once when published, gone at once when withdrawn, and back under the same date of first publication', async () => {
    const { documentId } = await createPublished('use-case', useCase('Verschijnt en verdwijnt'));
    const first = (await get(`/v1/use-cases/${documentId}`)).body;
    expect(first).toMatchObject({ title: 'Verschijnt en verdwijnt', slug: 'verschijnt-en-verdwijnt', language: 'nl' });

    await (await asAdministrator()).post(`${path('use-case')}/${documentId}/actions/unpublish?locale=nl`);
    const gone = await get(`/v1/use-cases/${documentId}`);
    expect(gone.status).toBe(410);
    expect(gone.body.goneAt).toMatch(/Z$/);
    expect((await get('/v1/use-cases/verschijnt-en-verdwijnt')).status).toBe(410);

    await publish('use-case', documentId);
    expect((await get(`/v1/use-cases/${documentId}`)).body.firstPublishedAt).toBe(first.firstPublishedAt);
  });

  test('keeps its dates when it is published again without a change', async () => {
    const { documentId } = await createPublished('use-case', useCase('Blijft gelijk'));
    const before = (await get(`/v1/use-cases/${documentId}`)).text;
    await publish('use-case', documentId);
    expect((await get(`/v1/use-cases/${documentId}`)).text).toBe(before);
  });

  test('is found by a former slug, with a permanent redirect to the present one', async () => {
    const { documentId } = await createPublished('use-case', useCase('Oude naam van het stuk'));
    await (
      await asAdministrator()
    ).put(`${path('use-case')}/${documentId}?locale=nl`, { slug: 'nieuwe-naam-van-het-stuk' });
    await publish('use-case', documentId);
    const answer = await get('/v1/use-cases/oude-naam-van-het-stuk?language=nl');
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toMatch(/\/v1\/use-cases\/nieuwe-naam-van-het-stuk\?language=nl$/);
  });

  test('in another language only is a 404 that links it, or is given with fallback', async () => {
    const { documentId } = await createPublished('use-case', useCase('Alleen in het Nederlands'));
    const missing = await get(`/v1/use-cases/${documentId}?language=en`);
    expect(missing.status).toBe(404);
    expect(missing.body.alternates[0]).toMatchObject({ language: 'nl' });
    expect((await get(`/v1/use-cases/${documentId}?language=en&fallback=true`)).body).toMatchObject({
      language: 'nl',
      requestedLanguage: 'en',
    });
  });

  test('is found by its slug in the other language, with a redirect to that in the language asked for', async () => {
    const both = (await get('/v1/use-cases?language=en&pageSize=100')).body.data.find(
      ({ availableLanguages }: any) => availableLanguages.length === 2
    );
    const dutch = (await get(`/v1/use-cases/${both.id}?language=nl`)).body;
    expect(dutch.slug).not.toBe(both.slug);
    for (const more of ['', '&fallback=true']) {
      const { status, headers } = await get(`/v1/use-cases/${both.slug}?language=nl${more}`);
      const { pathname, search } = new URL(headers.get('location') as string);
      expect([status, pathname, search]).toEqual([308, `/v1/use-cases/${dutch.slug}`, `?language=nl${more}`]);
    }
  });

  test('that was never published is a 404', async () => {
    const { documentId } = await createDraft('use-case', useCase('Nog een concept'));
    expect((await get(`/v1/use-cases/${documentId}`)).status).toBe(404);
  });

  test('shows the new title of what it embeds, soon after that was published', async () => {
    const topic = await createPublished('ethics-topic', { title: 'Eerste naam', key: 'once-named', summary: 'Kort' });
    const fields = {
      ...useCase('Noemt een thema'),
      ethics: [{ topic: { connect: [{ documentId: topic.documentId, locale: 'nl' }] }, concern: 'Zorg' }],
    };
    const { documentId } = await createPublished('use-case', fields);
    const title = async () => (await get(`/v1/use-cases/${documentId}`)).body.ethics[0].topic?.title;
    expect(await title()).toBe('Eerste naam');

    await (
      await asAdministrator()
    ).put(`${path('ethics-topic')}/${topic.documentId}?locale=nl`, { title: 'Tweede naam' });
    await publish('ethics-topic', topic.documentId);
    await waitUntil(async () => (await title()) === 'Tweede naam', 10_000);
  });

  test('gets back a relation inside a component when its target returns', async () => {
    const topic = await createPublished('ethics-topic', { title: 'Komt terug', key: 'comes-back', summary: 'Kort' });
    const fields = {
      ...useCase('Noemt wat terugkomt'),
      ethics: [{ topic: { connect: [{ documentId: topic.documentId, locale: 'nl' }] }, concern: 'Zorg' }],
    };
    const { documentId } = await createPublished('use-case', fields);
    const present = async () => (await get(`/v1/use-cases/${documentId}`)).body.ethics[0].topic !== null;
    const admin = await asAdministrator();
    await admin.post(
      `${path('ethics-topic')}/${topic.documentId}/actions/unpublish?locale=nl`,
      {},
      { 'x-dossier-confirm': 'in-use' }
    );
    await waitUntil(async () => !(await present()), 10_000);
    await publish('ethics-topic', topic.documentId);
    await waitUntil(present, 10_000);
  });
});

test('the front page gives all that it shows in one call', async () => {
  const { status, body } = await get('/v1/dossier?language=en');
  expect(status).toBe(200);
  expect(body.quadrants).toHaveLength(4);
  expect(body.quadrants.every(({ useCases }: any) => useCases >= 3)).toBe(true);
  expect(body.featured.map(({ type }: any) => type)).toEqual(
    expect.arrayContaining(['use-case', 'article', 'training'])
  );
  expect(body.upcomingTrainings.length).toBeGreaterThan(0);
});

test('every address in the service document is there', async () => {
  const { links, collections } = (await get('/v1')).body;
  const addresses = [...Object.values<string>(links), ...collections.map(({ href }: { href: string }) => href)];
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect([address, (await get(address)).status]).toEqual([address, 200]);
});

test('the human page of the API loads from here alone, and is allowed what it needs', async () => {
  const { status, text, headers } = await get('/v1/docs');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(text).not.toMatch(/https?:|\/\//);
  const [, script] = /<script src="([^"]+)">/.exec(text) ?? [];
  const [, document] = /spec-url="([^"]+)"/.exec(text) ?? [];
  expect(await get(script)).toMatchObject({ status: 200, text: expect.stringContaining('redoc') });
  expect((await get(document)).body.openapi).toMatch(/^3\.1/);
  const policy = new Map(
    (headers.get('content-security-policy') as string).split('; ').map((part) => {
      const [name, ...sources] = part.split(' ');
      return [name, sources];
    })
  );
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const name of ['script-src', 'connect-src']) expect(policy.get(name)).toEqual(["'self'"]);
  // Redoc makes its styles while it runs.
  expect(policy.get('style-src')).toEqual(["'unsafe-inline'"]);
  for (const source of [...policy.values()].flat())
    expect(source).toMatch(/^('(self|none|unsafe-inline)'|data:|blob:)$/);
});

test('strange text comes out escaped in HTML and whole in blocks', async () => {
  const text = '<script>alert(1)</script> 👩🏽‍🎨 \u202Eשלום & "citaat"';
  const problem = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const { documentId } = await createPublished('use-case', { ...useCase('Vreemde tekst'), problem });
  const { body } = await get(`/v1/use-cases/${documentId}`);
  expect(body.problem.html).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt; 👩🏽‍🎨 \u202Eשלום &amp; &quot;citaat&quot;</p>');
  expect(body.problem.blocks[0].children[0].text).toBe(text);
});

/** What the NLgov API Design Rules ask of a running API, by their names; the rest is seen in the OpenAPI document. */
describe('follows the NLgov API Design Rules', () => {
  const answers = ['/v1', '/v1/health', '/v1/dossier', '/v1/use-cases?pageSize=5', '/v1/openapi.json'];
  const problems = ['/v1/use-cases/', '/v1/use-cases?nonsense=1', '/v1/use-cases/nonsense', '/v1/nonsense'];

  test('version-header, semver, uri-version: every answer says the whole version, whose major is in the address', async () => {
    for (const address of [...answers, ...problems]) {
      const version = (await get(address)).headers.get('api-version');
      expect([address, version]).toEqual([address, expect.stringMatching(/^1\.\d+\.\d+$/)]);
    }
    expect((await get('/v1/openapi.json')).body.info.version).toBe((await get('/v1')).body.version);
    expect((await get('/use-cases')).status).toBe(404);
  });

  test('publish-openapi, cors: the document and every answer can be read from any site', async () => {
    for (const address of [...answers, ...problems]) {
      const { headers } = await request(address, { headers: { Origin: 'https://partner.example' } });
      expect([address, headers.get('access-control-allow-origin')]).toEqual([address, '*']);
    }
    const { status, body, headers } = await get('/v1/openapi.json');
    expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
    expect(body.openapi).toMatch(/^3\./);
  });

  test('no-trailing-slash: no address of a list or record works with a slash at its end', async () => {
    for (const address of ['/v1/', '/v1/dossier/', ...collections.map((name) => `/v1/${name}/`)])
      expect([address, (await get(address)).status]).toEqual([address, 404]);
  });

  test('http-methods, http-safety: what would change something is refused with what is allowed', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers, body } = await request('/v1/use-cases', { method });
      expect([method, status, headers.get('allow')]).toEqual([method, 405, 'GET, HEAD, OPTIONS']);
      expect(body.allowed).toEqual(['GET', 'HEAD', 'OPTIONS']);
    }
    const before = (await get('/v1/use-cases')).text;
    expect((await get('/v1/use-cases')).text).toBe(before);
  });

  test('stateless: a cookie changes nothing and none is set', async () => {
    const plain = await get('/v1/use-cases');
    const other = await request('/v1/use-cases', {
      headers: { Cookie: 'language=en; jwt=x', Authorization: 'Bearer x' },
    });
    expect([other.status, other.text, other.headers.get('set-cookie')]).toEqual([200, plain.text, null]);
  });

  test('http-response-code, problem-details, invalid-input: an error is a problem with its own status, and a wrong parameter is 400 with its name', async () => {
    for (const address of problems) {
      const { status, headers, body } = await get(address);
      expect([address, headers.get('content-type')]).toEqual([address, 'application/problem+json']);
      expect(body).toMatchObject({
        type: expect.any(String),
        title: expect.any(String),
        status,
        instance: expect.any(String),
      });
    }
    expect((await get('/v1/use-cases?nonsense=1')).body).toMatchObject({ status: 400, parameter: 'nonsense' });
  });

  test('date-time/format, date-time/timezone: every moment is RFC 3339 in UTC', async () => {
    const { data } = (await get('/v1/use-cases?pageSize=100')).body;
    const moments = data.flatMap((record: any) => [record.firstPublishedAt, record.publishedAt, record.modifiedAt]);
    expect(moments.length).toBeGreaterThan(20);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    const trainings = (await get('/v1/trainings?pageSize=100')).body.data;
    for (const { startsAt } of trainings.flatMap(({ sessions }: any) => sessions)) expect(startsAt).toMatch(/Z$/);
  });

  test('hide-implementation: no answer gives a row id, a field of Strapi or what the server is made with', async () => {
    for (const address of answers.filter((name) => name !== '/v1/openapi.json')) {
      const { text, headers } = await get(address);
      expect(text).not.toMatch(
        /"(documentId|createdBy|updatedBy|localizations|createdAt|updatedAt|__component)"|strapi/i
      );
      expect(text).not.toMatch(/"id":\d/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  test('security-headers: every answer carries them', async () => {
    for (const address of [...answers, ...problems]) {
      const { headers } = await get(address);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{7,}/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBeTruthy();
    }
  });
});
