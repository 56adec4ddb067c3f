import { analyseWord } from '../../../src/dossier/search/analysis/analyse-word';
import { findWords } from '../../../src/dossier/search/analysis/find-words';
import { foldText } from '../../../src/dossier/search/analysis/fold-text';
import { splitCompound } from '../../../src/dossier/search/analysis/split-compound';
import { isStopWord } from '../../../src/dossier/search/analysis/stop-words';

test.each([
  ['Poëzie', 'poezie'],
  ['café', 'cafe'],
  ['cafe\u0301', 'cafe'],
  ['ĳsbeer', 'ijsbeer'],
  ['Straße', 'strasse'],
  ['ŒUVRE', 'oeuvre'],
  ['ﬁlm', 'film'],
  ['１２３', '123'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['A.I. helpt', ['ai', 'helpt']],
  ['de U.S.A.', ['de', 'usa']],
  ["foto’s van foto's", ['foto', 'van', 'foto']],
  ["het museum's", ['het', 'museum']],
  ['Eind zin. Nieuwe zin', ['eind', 'zin', 'nieuwe', 'zin']],
  ['3D-scan', ['3dscan']],
  ['-- ** "" \u0000', []],
])('the words of %j are %j', (text, words) => {
  expect(findWords(text).map((word) => word.text)).toEqual(words);
});

test('a word with hyphens is itself and its parts, each in its own place', () => {
  const [word] = findWords('gen-AI');
  expect(word).toMatchObject({ text: 'genai', start: 0, end: 6 });
  expect(word.parts).toEqual([
    { text: 'gen', start: 0, end: 3 },
    { text: 'ai', start: 4, end: 6 },
  ]);
});

test('a place is that in the text as written, however it is folded', () => {
  const text = 'Straße naar de ĳsbaan';
  for (const { start, end, text: folded } of findWords(text)) expect(foldText(text.slice(start, end))).toBe(folded);
});

test('what is too long to be a word is left out', () => {
  expect(findWords(`kort ${'x'.repeat(5000)}`).map(({ text }) => text)).toEqual(['kort']);
});

const stem = (word: string, language: 'nl' | 'en') => analyseWord(foldText(word), language).stem;

test.each([
  ['museum', 'musea'],
  ['archief', 'archieven'],
  ['brief', 'brieven'],
  ['huis', 'huizen'],
  ['advies', 'adviezen'],
  ['collectie', 'collecties'],
  ['scenario', 'scenarios'],
  ['vertaling', 'vertalen'],
  ['vertaling', 'vertalingen'],
  ['voorspelling', 'voorspellen'],
  ['herkenning', 'herkennen'],
  ['taalmodel', 'taalmodellen'],
  ['toegankelijk', 'toegankelijkheid'],
  ['bezoeker', 'bezoekers'],
  ['kunstenaar', 'kunstenaars'],
])('%s and %s are forms of one Dutch word', (one, other) => {
  expect(stem(one, 'nl')).toBe(stem(other, 'nl'));
});

test.each([
  ['kunst', 'kust'],
  ['archief', 'archaïsch'],
  ['beeld', 'beleid'],
  ['model', 'mode'],
  ['media', 'medewerker'],
])('%s and %s are not', (one, other) => {
  expect(stem(one, 'nl')).not.toBe(stem(other, 'nl'));
});

test.each([
  ['translation', 'translating'],
  ['museum', 'museums'],
  ['archive', 'archives'],
  ['recognise', 'recognising'],
  ['accessible', 'accessibility'],
  ['generate', 'generative'],
])('%s and %s are forms of one English word', (one, other) => {
  expect(stem(one, 'en')).toBe(stem(other, 'en'));
});

test('generative and general are not one English word', () => {
  expect(stem('generative', 'en')).not.toBe(stem('general', 'en'));
});

test.each([
  ['archiefonderzoek', ['archief', 'onderzoek']],
  ['beeldherkenning', ['beeld', 'herkenning']],
  ['handschriftherkenning', ['handschrift', 'herkenning']],
  ['gezichtsherkenning', ['gezicht', 'herkenning']],
  ['taalmodellen', ['taal', 'modellen']],
  ['fotoarchieven', ['foto', 'archieven']],
  ['levensverhalen', ['leven', 'verhalen']],
  ['erfgoededucatie', ['erfgoed', 'educatie']],
  ['publieksbeleving', ['publiek', 'beleving']],
])('%s is made of %j', (word, parts) => {
  expect(splitCompound(word)).toEqual(parts);
});

test.each([
  'museum',
  'onderzoek',
  'herkenning',
  'toegankelijkheid',
  'kunstenaar',
  'vertaling',
  'bibliotheek',
  'overeenkomst',
])('%s is no compound', (word) => {
  expect(splitCompound(word)).toEqual([]);
});

test('a word of many letters is split in reasonable time', () => {
  const started = performance.now();
  for (const word of ['kunst'.repeat(8), 'a'.repeat(40), 'boeken'.repeat(6), 'e'.repeat(40)]) splitCompound(word);
  expect(performance.now() - started).toBeLessThan(500);
});

test('words of questions say nothing, words of the subject do', () => {
  for (const word of ['de', 'het', 'hoe', 'welke', 'waarom']) expect(isStopWord(word, 'nl')).toBe(true);
  for (const word of ['the', 'how', 'which', 'why']) expect(isStopWord(word, 'en')).toBe(true);
  for (const word of ['ai', 'museum', 'data', 'prompt']) expect(isStopWord(word, 'nl')).toBe(false);
});
