import path from 'node:path';
import fc from 'fast-check';
import RssParser from 'rss-parser';
import { SaxesParser } from 'saxes';
import { spliceDates, type RecordRow } from '../../../src/dossier/dossier-api';
import { cleanText } from '../../../src/dossier/syndication/clean-text';
import { FEED_FORMATS } from '../../../src/dossier/syndication/feeds/formats';
import { presentEntry, type Feed } from '../../../src/dossier/syndication/feeds/present-feed';
import { expectGolden } from '../../helpers/golden';
import { findJsonFeedErrors } from '../../helpers/json-feed';
import { NASTY, openRecord, protectedRecord, toRecord, useCaseRecord } from './fixtures';

const toFeed = (rows: RecordRow[]): Feed => ({
  id: 'https://dossier.example/v1/feeds/dossier.atom?language=nl',
  title: 'Dossier & meer',
  description: 'Wat er is',
  language: 'nl',
  home: 'https://dossier.example/',
  publisher: 'DEN',
  rights: 'Elk bericht noemt zijn eigen licentie.',
  updated: new Date(Date.UTC(2026, 2, 4)),
  links: {
    self: 'https://dossier.example/v1/feeds/dossier.atom?language=nl&page=2',
    first: 'https://dossier.example/v1/feeds/dossier.atom?language=nl',
    previous: 'https://dossier.example/v1/feeds/dossier.atom?language=nl',
    next: 'https://dossier.example/v1/feeds/dossier.atom?language=nl&page=3',
  },
  entries: rows.map((row) => presentEntry(JSON.parse(spliceDates(row)))),
});

const feed = toFeed([useCaseRecord, protectedRecord, openRecord]);
const xmlFormats = FEED_FORMATS.filter(({ extension }) => extension !== 'json');

/** Reads XML as strictly as the specification is; throws where it is not well-formed. */
function readXml(xml: string): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

test.each(FEED_FORMATS)('the $extension feed is what it was', ({ extension, build }) => {
  const text = build(feed);
  const shown = extension === 'json' ? `${JSON.stringify(JSON.parse(text), null, 2)}\n` : text;
  expectGolden(shown, path.join(__dirname, 'golden', `feed.${extension}`));
});

test('the json feed is what JSON Feed 1.1 says, also with the strangest texts', () => {
  const [{ build }] = FEED_FORMATS.filter(({ extension }) => extension === 'json');
  expect(findJsonFeedErrors(JSON.parse(build(feed)))).toEqual([]);
});

interface Item {
  id: string;
  title: string;
  url: string;
  html: string;
  summary: string;
  published: string;
}

/** The items of a feed as a feed reader sees them. */
async function readItems(extension: string, text: string): Promise<Item[]> {
  if (extension === 'json') {
    const { items } = JSON.parse(text);
    return items.map((item: any) => ({ ...item, html: item.content_html, published: item.date_published }));
  }
  const { items } = await new RssParser({ customFields: { item: ['content:encoded', 'description'] } }).parseString(
    text
  );
  return items.map((item: any) => ({
    id: item.id ?? item.guid,
    title: item.title,
    url: item.link,
    html: item['content:encoded'] ?? item.content,
    summary: item.summary ?? item.description,
    published: item.pubDate,
  }));
}

test.each(FEED_FORMATS)('a feed reader finds everything in the $extension feed', async ({ extension, build }) => {
  const items = await readItems(extension, build(feed));
  expect(items.map(({ id }) => id)).toEqual(feed.entries.map(({ id }) => id));
  const [item] = items;
  expect(item.title).toContain('=HYPERLINK("https://kwaad.example") <script>alert("1")</script> & ]]>');
  expect(item.url).toBe('https://dossier.example/id/use-cases/usecase1?language=nl');
  expect(item.summary).toBe('@SUM(1+1)*cmd|calc');
  expect(item.html).toContain('&lt;script&gt;');
  expect(item.html).not.toContain('<script>');
  expect(item.html).not.toContain('javascript:');
  expect(item.html).toContain('href="https://dossier.example/en#deel"');
  expect(item.html).toContain('alt="Een &quot;blad&quot; &lt;uit&gt; een boek &amp; meer"');
  expect(new Date(item.published).toISOString().slice(0, 19)).toBe('2026-01-02T03:04:05');
});

test.each(FEED_FORMATS)(
  'the $extension feed has no full text under all rights reserved, and says whose it is',
  ({ build }) => {
    const text = build(toFeed([protectedRecord]));
    expect(text).not.toContain('THE FULL TEXT');
    expect(text).toContain('All rights reserved');
    expect(text).toContain('A. Writer');
    expect(text).toContain('Read it at our own site.');
  }
);

test.each(xmlFormats)('the $extension feed is well-formed XML whatever an editor types', ({ build }) => {
  expect(() => readXml('<a>\u0008</a>')).toThrow();
  readXml(build(feed));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }), (binary, text) => {
      const title = `${binary}${text} ]]> ${NASTY}`;
      const row = toRecord('glossary-term', {
        documentId: 'term1',
        locale: 'nl',
        title,
        definition: title,
        attribution: title,
        altLabels: [{ text: title }],
      });
      const xml = build({ ...toFeed([row]), title: cleanText(title) });
      readXml(xml);
    }),
    { numRuns: 200, seed: 20261121 }
  );
});
