import { computeReadingTime } from '../../../src/dossier/editorial';

const words = (count: number) => Array.from({ length: count }, (_, position) => `woord${position}`).join(' ');
const paragraph = (...pieces: object[]) => ({ type: 'paragraph', children: pieces });
const plain = (text: string) => ({ type: 'text', text });
const textBlock = (...content: object[]) => ({ __component: 'body.text', content });
/** A body of the given words in one paragraph, and whatever else is in it. */
const bodyOf = (count: number, ...more: object[]) => [textBlock(paragraph(plain(words(count)))), ...more];

describe('the reading time', () => {
  test.each([
    [0, 1],
    [1, 1],
    [199, 1],
    [200, 1],
    [201, 2],
    [400, 2],
    [401, 3],
    [2000, 10],
  ])('of %i words is %i minutes: 200 words a minute, rounded up', (count, minutes) => {
    expect(computeReadingTime(bodyOf(count))).toBe(minutes);
  });

  test.each([undefined, null, [], '', [{ __component: 'body.text', content: null }]])(
    'of nothing (%j) is 1 minute',
    (body) => {
      expect(computeReadingTime(body)).toBe(1);
    }
  );

  test('counts a word once when half of it is bold or in a link', () => {
    const broken = Array.from({ length: 100 }, (_, position) => [
      plain('half'),
      { ...plain(`vet${position}`), bold: true },
      { type: 'link', url: 'https://den.nl', children: [plain('staart')] },
      plain(' '),
    ]).flat();
    expect(computeReadingTime([textBlock(paragraph(...broken), paragraph(plain(words(100))))])).toBe(1);
  });

  test('does not glue the words of two paragraphs or list items together', () => {
    const oneWordEach = Array.from({ length: 101 }, () => paragraph(plain('woord')));
    const items = Array.from({ length: 100 }, () => ({ type: 'list-item', children: [plain('woord')] }));
    expect(computeReadingTime([textBlock(...oneWordEach, { type: 'list', format: 'ordered', children: items })])).toBe(
      2
    );
  });

  test('counts a list inside a list', () => {
    const inner = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [plain(words(101))] }],
    };
    const outer = {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [plain(words(100))] }, inner],
    };
    expect(computeReadingTime([textBlock(outer)])).toBe(2);
  });

  test.each([
    ['a heading', { type: 'heading', level: 2, children: [plain('kop')] }],
    ['a quote', { type: 'quote', children: [plain('citaat')] }],
    ['code', { type: 'code', language: 'plaintext', children: [plain('let')] }],
    ['a list', { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [plain('punt')] }] }],
  ])('counts the words of %s in rich text', (_name, block) => {
    expect(computeReadingTime([...bodyOf(199), textBlock(block)])).toBe(1);
    expect(computeReadingTime([...bodyOf(200), textBlock(block)])).toBe(2);
  });

  test.each([
    ['a definition', { __component: 'body.definition', term: 'algoritme', definition: null }],
    ['the text of a definition', { __component: 'body.definition', definition: 'recept' }],
    ['a quote', { __component: 'body.quote', quote: 'Begin' }],
    ['the source of a quote', { __component: 'body.quote', citation: { kind: 'report', title: 'Rapport' } }],
    ['the heading of a callout', { __component: 'body.callout', tone: 'tip', heading: 'Let' }],
    ['a callout', { __component: 'body.callout', tone: 'tip', content: [paragraph(plain('klein'))] }],
    ['the caption of a picture', { __component: 'body.picture', picture: { file: 3, caption: 'Tekening' } }],
    ['the heading of a list of use cases', { __component: 'body.use-case-list', heading: 'Voorbeelden' }],
    ['a list of links', { __component: 'body.link-list', links: [{ label: 'DEN', url: 'https://www.den.nl/over' }] }],
  ])('counts the words of %s', (_name, block) => {
    expect(computeReadingTime([...bodyOf(199), block])).toBe(1);
    expect(computeReadingTime([...bodyOf(200), block])).toBe(2);
  });

  test.each([
    ['the tone of a callout', { __component: 'body.callout', tone: 'warning' }],
    ['the address of a link', { __component: 'body.link-list', links: [{ url: 'https://www.den.nl/a/b/c' }] }],
    [
      'the kind, year, address and DOI of a source',
      {
        __component: 'body.definition',
        citation: { kind: 'article-journal', issuedYear: 2019, url: 'https://arxiv.org/abs/1', doi: '10.1/abc' },
      },
    ],
    [
      'the licence and address of a picture',
      { __component: 'body.picture', picture: { file: 3, licence: 'cc-by-4.0', sourceUrl: 'https://den.nl/foto' } },
    ],
    [
      'an uploaded file',
      { __component: 'body.picture', picture: { file: { id: 3, name: 'foto.png', url: '/uploads/foto.png' } } },
    ],
    ['the row id of a block', { __component: 'body.text', id: 812, content: [] }],
    [
      'a picture in rich text',
      textBlock({ type: 'image', image: { name: 'foto.png', url: '/uploads/foto.png' }, children: [plain('')] }),
    ],
    ['punctuation', textBlock(paragraph(plain(' – … ! ? • “ ” / & ')))],
  ])('does not count %s', (_name, block) => {
    expect(computeReadingTime([...bodyOf(200), block])).toBe(1);
  });

  test('counts a word with an apostrophe, a hyphen or an accent once', () => {
    const text = Array.from({ length: 200 }, () => "foto’s AI-tool d'avant coördinatie 3.5".split(' ')).flat();
    expect(computeReadingTime([textBlock(paragraph(plain(text.slice(0, 200).join(' '))))])).toBe(1);
  });
});
