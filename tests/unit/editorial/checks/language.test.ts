import { checkLanguage } from '../../../../src/dossier/editorial/checks/check-language';
import type { Language } from '../../../../src/dossier/content-model';
import { contextOf, richText } from '../../../helpers/checked-entries';

const DUTCH = [
  'Veel archieven hebben duizenden scans van brieven, dagboeken en akten. Op het scherm zie je een plaatje, geen tekst.',
  'Het museum liet bezoekers drie maanden lang vragen stellen aan een spraakassistent. De meeste vragen gingen over geld.',
  'Een model leest doorgaans beter als het materiaal op elkaar lijkt. Begin daarom met één reeks en één soort handschrift.',
  'Met tools als Whisper en ChatGPT kun je interviews uitschrijven; controleer de output altijd zelf, want software maakt fouten.',
  'De redactie vroeg Stanford University en het MIT Media Lab om mee te lezen, en verwerkte hun opmerkingen in dit artikel.',
  'Dit dossier helpt podia, musea en makers om goed over kunstmatige intelligentie na te denken voordat zij ermee beginnen.',
];
const ENGLISH = [
  'Letters, diaries and deeds have often been scanned, but you cannot search them. AI reads the handwriting and turns it into text.',
  'The museum let visitors ask questions to a voice assistant for three months. Most of their questions were about money.',
  'A model usually reads better when the material is alike. So begin with one series and with one kind of handwriting.',
  'Three libraries and a museum tried this in the same year, and published what they learned on their own websites.',
  'In the Streekarchief Eindhoven, volunteers checked a hundred pages by hand before anyone trained a model of their own.',
  'This dossier helps venues, museums and makers to think about artificial intelligence before they begin to work with it.',
];

const check = (text: string, language: Language | null) =>
  checkLanguage({ summary: text }, contextOf('use-case', language));
const cases = (texts: string[], language: Language) => texts.map((text) => ({ text, language }));

describe('the language of a text', () => {
  test.each([...cases(DUTCH, 'nl'), ...cases(ENGLISH, 'en')])('is right in $language: $text', ({ text, language }) => {
    expect(check(text, language)).toEqual([]);
  });

  test.each([...cases(DUTCH, 'en'), ...cases(ENGLISH, 'nl')])(
    'is noticed to be wrong in $language: $text',
    ({ text, language }) => {
      expect(check(text, language)).toMatchObject([
        { code: 'language-wrong', path: ['summary'], context: { detected: language === 'nl' ? 'en' : 'nl' } },
      ]);
    }
  );

  test('is not guessed when half of it is names', () => {
    const names =
      'The Rijksmuseum and the Koninklijke Bibliotheek both tried this, and published what they learned on their own websites.';
    expect(check(names, 'en')).toEqual([]);
    expect(check(names, 'nl')).toEqual([]);
  });

  test('is not guessed from a few words or a name', () => {
    expect(check('Rijksmuseum Amsterdam, Koninklijke Bibliotheek', 'en')).toEqual([]);
    expect(check('Machine learning', 'nl')).toEqual([]);
  });

  test('is not asked of words of others: a quotation stays as it was said', () => {
    const body = [
      { __component: 'body.quote', quote: ENGLISH[0] },
      { __component: 'body.text', content: richText(DUTCH[0]) },
    ];
    expect(checkLanguage({ body }, contextOf('article', 'nl'))).toEqual([]);
  });

  test('is checked in rich text and in components, each on its own', () => {
    const entry = {
      problem: richText(ENGLISH[0]),
      approach: richText(DUTCH[1]),
      lessons: [
        { kind: 'worked', text: DUTCH[2] },
        { kind: 'worked', text: ENGLISH[2] },
      ],
    };
    expect(checkLanguage(entry, contextOf('use-case', 'nl')).map(({ path }) => path.join('.'))).toEqual([
      'problem',
      'lessons.1.text',
    ]);
  });

  test('does not matter for types without languages', () => {
    expect(check(ENGLISH[0], null)).toEqual([]);
  });
});
