import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { asAdministrator, contentPath, createPublished, get, request } from '../helpers/clients';
import { readEntries } from '../../src/dossier/starter-content/read-entries';
import { findQuadrant, useCaseIn } from '../helpers/complete-entries';
import { findJsonFeedErrors } from '../helpers/json-feed';
import { root } from '../helpers/server';

/** Feeds as a feed reader sees them. */
const collections = [
  'dossier',
  'use-cases',
  'articles',
  'trainings',
  'ethics-topics',
  'glossary-terms',
  'pages',
  'quadrants',
  'organisations',
  'tools',
];
const contentTypes = { atom: 'application/atom+xml', rss: 'application/rss+xml', json: 'application/feed+json' };
type Extension = keyof typeof contentTypes;
const extensions = Object.keys(contentTypes) as Extension[];

let quadrant: string;
beforeAll(async () => {
  quadrant = await findQuadrant();
});

const useCase = (title: string, more: object = {}) => useCaseIn(quadrant, title, more);

interface Read {
  items: { id: string; title: string; url: string; html: string }[];
  next?: string;
  self?: string;
}

async function read(path: string): Promise<Read> {
  const { status, text, body } = await get(path);
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  if (/\.json/.test(path)) {
    expect(findJsonFeedErrors(body)).toEqual([]);
    const items = body.items.map((item: any) => ({ ...item, html: item.content_html ?? item.content_text }));
    return { items, next: body.next_url, self: body.feed_url };
  }
  readXml(text);
  const { items } = await new RssParser({ customFields: { item: ['content:encoded'] } }).parseString(text);
  const link = (rel: string) => new RegExp(`<(?:atom:)?link href="([^"]*)" rel="${rel}"`).exec(text)?.[1];
  return {
    items: items.map((item: any) => ({
      id: item.id ?? item.guid,
      title: item.title,
      url: item.link,
      html: item['content:encoded'] ?? item.content ?? '',
    })),
    next: link('next')?.replace(/&amp;/g, '&'),
    self: link('self')?.replace(/&amp;/g, '&'),
  };
}

function readXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

const pathOf = (address: string) => address.slice(new URL(address).origin.length);

describe.each(extensions)('as %s', (extension) => {
  test.each(collections)(
    'the feed of %s is well-formed, in its language, with an address of its own per item',
    async (name) => {
      for (const language of ['nl', 'en']) {
        const path = `/v1/feeds/${name}.${extension}?language=${language}`;
        const answer = await get(path);
        expect(answer.headers.get('content-type')).toBe(`${contentTypes[extension]}; charset=utf-8`);
        expect(answer.headers.get('content-language')).toBe(language);
        const { items, self } = await read(path);
        expect(items.length).toBeGreaterThan(0);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const { id, url, title } of items) {
          expect(title.length).toBeGreaterThan(0);
          expect(url).toMatch(/^http/);
          expect(id).toContain('/id/');
        }
        expect((await get(pathOf(self as string))).text).toBe(answer.text);
      }
    }
  );

  test('gives with a filter what the list gives, and each item once over its pages', async () => {
    const query = 'quadrant=optimise,add-value&stage=idea,pilot,in-use&language=nl';
    const listed = (await get(`/v1/use-cases?${query}&pageSize=100&fields=title`)).body.data;
    const items: Read['items'] = [];
    let next: string | undefined = `/v1/feeds/use-cases.${extension}?${query}&pageSize=3`;
    while (next) {
      const page: Read = await read(next);
      items.push(...page.items);
      next = page.next && pathOf(page.next);
    }
    expect(items.length).toBeGreaterThan(3);
    expect(items.map(({ title }) => title).sort()).toEqual(listed.map(({ title }: any) => title).sort());
  });
});

test('a JSON Feed that breaks a rule of the specification would be found', async () => {
  const { body } = await get('/v1/feeds/use-cases.json?language=nl&pageSize=3');
  const [item] = body.items;
  const withItem = (changes: object) => ({ ...body, items: [{ ...item, ...changes }] });
  const { version, ...unnamed } = body;
  expect(findJsonFeedErrors({ version, ...unnamed })).toEqual([]);
  for (const broken of [
    unnamed,
    { ...body, items: [item, item] },
    { ...body, next_url: body.feed_url },
    { ...body, licence: 'cc-by-4.0' },
    withItem({ id: 7 }),
    withItem({ content_html: undefined, content_text: undefined }),
    withItem({ date_published: '2026-11-21' }),
    withItem({ image: '/uploads/beeld.jpg' }),
    withItem({ authors: [{}] }),
    withItem({ language: 'nederlands_nl' }),
    withItem({ attachments: [{ url: 'https://dossier.example/blad.pdf' }] }),
    withItem({ _dossier: 'text' }),
  ])
    expect(findJsonFeedErrors(broken)).toHaveLength(1);
});

test('fills gaps from the other language only when asked', async () => {
  const without = (await get('/v1/feeds/use-cases.json?language=en&pageSize=100')).body;
  expect(without.items.every(({ language }: any) => language === 'en')).toBe(true);
  const filled = (await get('/v1/feeds/use-cases.json?language=en&pageSize=100&fallback=true')).body;
  expect(filled.items.length).toBeGreaterThan(without.items.length);
});

test('the language of a reader who does not name one is that of its browser', async () => {
  const answer = await request('/v1/feeds/articles.json', { headers: { 'Accept-Language': 'en-GB,en;q=0.8' } });
  expect(JSON.parse(answer.text).language).toBe('en');
});

test('a reader that accepts anything, or has the feed already, is served', async () => {
  for (const accept of ['text/html', 'application/xml', 'nonsense', '*/*']) {
    expect((await request('/v1/feeds/articles.atom', { headers: { Accept: accept } })).status).toBe(200);
  }
  const etag = (await get('/v1/feeds/articles.atom')).headers.get('etag') as string;
  expect((await request('/v1/feeds/articles.atom', { headers: { 'If-None-Match': etag } })).status).toBe(304);
});

test('each item has its whole text, licence, credit, categories, dates and picture with alt text', async () => {
  const { body } = await get('/v1/feeds/articles.json?language=nl&pageSize=100');
  // Those of the starter dossier: other tests leave articles without a body.
  const written = (await readEntries(root)).filter(({ type, texts }) => type === 'article' && texts.nl);
  const titles = new Set(written.map(({ texts }) => texts.nl?.title));
  const items = body.items.filter(({ title }: any) => titles.has(title));
  expect(items).toHaveLength(titles.size);
  for (const item of items) {
    const { body: record } = await get(`/v1/articles/${item._dossier.iri.split('/').pop()}?language=nl`);
    expect(item).toMatchObject({
      url: record.url,
      title: record.title,
      summary: record.summary,
      date_published: record.firstPublishedAt,
      date_modified: record.modifiedAt,
      language: 'nl',
    });
    expect(item._dossier).toMatchObject({ licence: record.licence, attribution: record.attribution, type: 'article' });
    const paragraphs = record.body.filter(({ type }: any) => type === 'text').map(({ content }: any) => content.html);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(item.tags).toEqual([...record.quadrants, ...record.ethicsTopics].map(({ title }: any) => title));
    if (record.cover) {
      expect(item.image).toBe(record.cover.url);
      expect(item._dossier.picture.alt).toBe(record.cover.alt);
    }
    for (const html of paragraphs) expect(item.content_html).toContain(html.slice(0, 40));
  }
  const atom = (await get('/v1/feeds/articles.atom?language=nl')).text;
  expect(atom).toContain('rel="license"');
  expect((await get('/v1/feeds/articles.rss?language=nl')).text).toContain('<creativeCommons:license>https://creative');
});

test('what an editor keeps out of syndication is in no feed, and all rights reserved keeps the text out', async () => {
  const problem = [{ type: 'paragraph', children: [{ type: 'text', text: 'DE HELE TEKST' }] }];
  await createPublished('use-case', useCase('Niet voor partners: feed', { syndicate: false }));
  await createPublished('use-case', useCase('Voorbehouden', { problem, licence: 'all-rights-reserved' }));
  for (const extension of extensions) {
    const { text } = await get(`/v1/feeds/use-cases.${extension}?pageSize=100`);
    expect(text).not.toContain('Niet voor partners: feed');
    expect(text).toContain('Voorbehouden');
    expect(text).toContain('All rights reserved');
    expect(text).not.toContain('DE HELE TEKST');
  }
});

test('strange text stays well-formed and harmless', async () => {
  const text = '<script>alert(1)</script> ]]> \u0001\u000b\ufffe 👩🏽‍🎨 \u202Eשלום & "citaat"';
  const problem = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const { documentId } = await createPublished('use-case', useCase(`Vreemd ${text}`, { problem, summary: text }));
  for (const extension of extensions) {
    const { items } = await read(`/v1/feeds/use-cases.${extension}?pageSize=2`);
    const item = items.find(({ id }) => id.includes(documentId));
    expect(item?.title).toContain('<script>alert(1)</script> ]]> ');
    expect(item?.title).toContain('👩🏽‍🎨 \u202Eשלום & "citaat"');
    expect(item?.html).not.toContain('<script>');
  }
});

test('a withdrawn entry is gone from the feeds at once', async () => {
  const { documentId } = await createPublished('use-case', useCase('Kort te zien'));
  const path = '/v1/feeds/dossier.json?pageSize=5';
  const ids = async () => (await read(path)).items.map(({ id }) => id).join(' ');
  expect(await ids()).toContain(documentId);
  const admin = await asAdministrator();
  await admin.post(`${contentPath('use-case')}/${documentId}/actions/unpublish?locale=nl`);
  expect(await ids()).not.toContain(documentId);
});

test('the site root in each language leads to its feeds', async () => {
  for (const [path, language] of [
    ['/', 'nl'],
    ['/en', 'en'],
  ]) {
    const { text } = await get(path);
    const links = [...text.matchAll(/<link\s+rel="alternate"\s+type="([^"]+)"\s+title="[^"]+"\s+href="([^"]+)"/g)];
    expect(links.map(([, type]) => type)).toEqual(Object.values(contentTypes));
    for (const [, , href] of links) {
      expect(href).toContain(`language=${language}`);
      expect((await get(href)).status).toBe(200);
    }
  }
});

test.each([
  ['an unknown parameter', 'use-cases.atom?nonsense=1', 400],
  ['an unknown language', 'use-cases.rss?language=xx', 400],
  ['an unknown quadrant', 'use-cases.json?quadrant=nonsense', 400],
  ['a filter that the collection does not have', 'pages.atom?quadrant=optimise', 400],
  ['a page of zero', 'use-cases.atom?page=0', 400],
  ['a page size over 100', 'use-cases.atom?pageSize=101', 400],
  ['an unknown collection', 'nonsense.atom', 404],
  ['an unknown format', 'use-cases.xml', 404],
])('answers a problem to %s', async (_name, path, status) => {
  const answer = await get(`/v1/feeds/${path}`);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});
