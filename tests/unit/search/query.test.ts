import fc from 'fast-check';
import { createVocabularies } from '../../../src/dossier/search/catalogue/vocabulary';
import { buildLexemes } from '../../../src/dossier/search/indexing/build-lexemes';
import { readIds } from '../../../src/dossier/search/engines/search-engine';
import { parseQuery } from '../../../src/dossier/search/query/parse-query';
import { buildHitTexts } from '../../../src/dossier/search/results/build-excerpt';

const words = (list: { text: string }[]) => list.map(({ text }) => text);

test.each([
  ['vertaling museum', { words: ['vertaling', 'museum'] }],
  ['"kunstmatige intelligentie" museum', { words: ['museum'], phrases: [['kunstmatige', 'intelligentie']] }],
  ['“kunstmatige intelligentie”', { words: [], phrases: [['kunstmatige', 'intelligentie']] }],
  ['museum -chatbot', { words: ['museum'], excluded: [['chatbot']] }],
  ['museum -"publieke waarden"', { words: ['museum'], excluded: [['publieke', 'waarden']] }],
  ['gen-AI', { words: ['gen', 'ai'] }],
  ['een " los aanhalingsteken', { words: ['een', 'los', 'aanhalingsteken'] }],
  ['- -- "" ""', { words: [] }],
  ['title:museum AND (NOT NEAR/3)', { words: ['title', 'museum', 'and', 'not', 'near', '3'] }],
])('%j is taken apart', (text, expected) => {
  const parsed = parseQuery(text);
  expect({
    words: words(parsed.words),
    phrases: parsed.phrases.map(words),
    excluded: parsed.excluded.map(words),
  }).toEqual({ phrases: [], excluded: [], ...expected });
});

test('only the last word, or one with an asterisk, may be the beginning of a word', () => {
  expect(parseQuery('muse* handsch').words.map(({ begins }) => begins)).toEqual([true, true]);
  expect(parseQuery('museum handsch ').words.map(({ begins }) => begins)).toEqual([false, false]);
});

test('whatever is typed, words hold letters and digits only, and are few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { words: found, phrases, excluded } = parseQuery(text);
      expect(found.length).toBeLessThanOrEqual(16);
      for (const word of [...found, ...phrases.flat(), ...excluded.flat()]) {
        expect(word.text).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(word.end).toBeLessThanOrEqual(text.length);
      }
    })
  );
});

test('ids are read as they come from either database', () => {
  expect(readIds(null)).toEqual([]);
  expect(readIds('7')).toEqual([7]);
  expect(readIds('1,20,300')).toEqual([1, 20, 300]);
});

test('a text is found by its words, their stems, parts, neighbours, and a title as a whole', () => {
  const { lexemes, words: vocabulary } = buildLexemes(
    { title: ['Nieuw archiefonderzoek'], altLabels: [], summary: [], body: ['musea, musea en een museum'], labels: [] },
    'nl'
  );
  expect(lexemes).toEqual(
    expect.arrayContaining([
      'nltxarchiefonderzoek',
      'nltparchief',
      'nltponderzoek',
      'nltgnieuw_archiefonderzoek',
      'nltwnieuw_archiefonderzoek',
      'nlbsmuseum',
    ])
  );
  expect(vocabulary).toContain('musea');
  for (const lexeme of lexemes) expect(lexeme).toMatch(/^[\p{L}\p{N}_]+$/u);
});

describe('typing errors', () => {
  const reader = {
    all: async () =>
      ['handschriftherkenning', 'archief', 'museum', 'vertaling', 'kunst'].map((word, at) => ({
        id: at + 1,
        language: 'nl',
        word,
      })),
    first: async () => undefined,
    close: async () => {},
  };
  test.each([
    ['handschriftherkening', 2, 'handschriftherkenning', 1],
    ['hadnschriftherkening', 2, 'handschriftherkenning', 2],
    ['arhcief', 1, 'archief', 1],
    ['museun', 1, 'museum', 1],
    ['kust', 1, 'kunst', 1],
    ['vertalling', 2, 'vertaling', 1],
  ])('%s within %d is %s', async (typed, most, word, edits) => {
    const vocabulary = await createVocabularies(reader as never)('nl');
    expect(vocabulary.findNear(typed, most)[0]).toEqual({ word, edits });
  });

  test('more errors than that are another word', async () => {
    const vocabulary = await createVocabularies(reader as never)('nl');
    expect(vocabulary.findNear('artikel', 1)).toEqual([]);
    expect(vocabulary.findNear('muzeun', 1)).toEqual([]);
  });
});

describe('an excerpt', () => {
  const marker = (text: string) =>
    [...text.matchAll(/museum/gi)].map(({ index }) => ({ start: index, end: index + 6, stem: 'museum' }));
  const texts = (body: string) => ({ altLabels: [], summary: ['Een samenvatting.'], body: [body], labels: [] });

  test('is HTML in which nothing of the text is markup but the marks', () => {
    const { excerpt } = buildHitTexts('Titel', texts('<script>alert(1)</script> in het museum & "zo"'), marker);
    expect(excerpt?.html).toBe('&lt;script&gt;alert(1)&lt;/script&gt; in het <mark>museum</mark> &amp; &quot;zo&quot;');
  });

  test('has marks that point into its own text', () => {
    const long = `${'woord '.repeat(100)}museum${' nog een woord'.repeat(50)} museum`;
    const { excerpt, matchedFields } = buildHitTexts('Museum', texts(long), marker);
    expect(matchedFields).toEqual(['title', 'body']);
    expect(excerpt?.text.length).toBeLessThan(240);
    expect(excerpt?.marks.length).toBeGreaterThan(0);
    for (const { start, end } of excerpt?.marks ?? []) expect(excerpt?.text.slice(start, end)).toBe('museum');
  });

  test('is the beginning of the summary when nothing in the texts was found', () => {
    expect(buildHitTexts('Titel', texts('Niets.'), marker).excerpt).toMatchObject({ field: 'summary', marks: [] });
  });
});
