import type { DossierType, Language } from '../../../../src/dossier/content-model';
import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import { checkTranslation } from '../../../../src/dossier/editorial/checks/check-translation';
import { contextOf, richText } from '../../../helpers/checked-entries';

const find = (type: DossierType, language: Language, entry: Entry, differing?: string[]) => {
  const other: Language = language === 'nl' ? 'en' : 'nl';
  const context = {
    ...contextOf(type, language),
    ...(differing && { differing: { language: other, fields: differing } }),
  };
  return checkTranslation(entry, context).map(({ code, path }) => `${code} ${path.join('.')}`);
};
const picture = (alternativeText: string) => ({ alternativeText, credit: 'Het archief', licence: 'cc0-1.0' });

describe('a translation is finished', () => {
  test.each<[DossierType, Language, Entry]>([
    ['use-case', 'en', { title: 'Searching old letters', translationStatus: 'human', pictures: [picture('A letter')] }],
    [
      'use-case',
      'nl',
      { title: 'Oude brieven doorzoeken', problem: richText('## Het probleem', 'Je kunt niet zoeken.') },
    ],
    ['article', 'en', { title: 'To translate or not to translate', translationStatus: 'machine' }],
    ['article', 'nl', { title: 'Wat er te vertalen is', intro: 'Tussen haken [zoals hier] staat soms iets anders.' }],
    ['training', 'en', { title: 'Prompting for beginners', translationStatus: 'outdated' }],
    ['concept', 'en', { title: 'Speech recognition', definition: 'Turns speech into text [1].' }],
  ])('when no text of this %s in %s has a mark: %j', (type, language, entry) => {
    expect(find(type, language, entry)).toEqual([]);
  });

  test.each<[DossierType, Language, Entry, string[]]>([
    ['use-case', 'en', { title: '[To translate] Oude brieven doorzoeken' }, ['title']],
    ['use-case', 'nl', { title: 'Oude brieven', summary: '[Te vertalen] Letters were scanned.' }, ['summary']],
    [
      'use-case',
      'en',
      { pictures: [picture('A letter'), picture('[To translate] Een brief')] },
      ['pictures.1.alternativeText'],
    ],
    [
      'use-case',
      'en',
      { problem: richText('Letters were scanned.', '[To translate] Je kunt er niet in zoeken.') },
      ['problem'],
    ],
    ['ethics-topic', 'nl', { body: richText('- Vraag de maker', '- [Te vertalen] Write it down') }, ['body']],
    [
      'article',
      'en',
      { body: [{ __component: 'body.callout', heading: '[To translate] Let op', content: richText('Mind this.') }] },
      ['body.0.heading'],
    ],
    // The mark of the other language was left when a translation was begun from a translation.
    ['article', 'nl', { title: '[To translate] Een kop' }, ['title']],
  ])('is not when one of this %s in %s has: %j', (type, language, entry, fields) => {
    expect(find(type, language, { ...entry, translationStatus: 'to-translate' })).toEqual(
      fields.map((field) => `to-translate ${field}`)
    );
    expect(find(type, language, { ...entry, translationStatus: 'human' })).toHaveLength(fields.length);
  });

  test.each<[DossierType, Language, Entry]>([
    ['use-case', 'en', { title: 'Searching old letters' }],
    ['article', 'en', { title: 'What museums ask', body: [] }],
    ['training', 'nl', { title: 'Schrijven voor beginners' }],
    ['glossary-term', 'en', { title: 'Algorithm', definition: 'A series of steps.' }],
    ['page', 'nl', { title: 'Over dit dossier' }],
  ])('is not before this %s in %s says how it was translated: %j', (type, language, entry) => {
    expect(find(type, language, { ...entry, translationStatus: 'to-translate' })).toEqual([
      'translation-unfinished translationStatus',
    ]);
  });
});

describe('facts', () => {
  test.each<[DossierType, Language, string[] | undefined]>([
    ['use-case', 'nl', undefined],
    ['use-case', 'en', []],
    ['training', 'nl', []],
    ['article', 'en', undefined],
    ['page', 'nl', []],
  ])('agree in a %s whose %s differs in nothing: %j', (type, language, differing) => {
    expect(find(type, language, { title: 'Titel' }, differing)).toEqual([]);
  });

  test.each<[DossierType, Language, string[]]>([
    ['use-case', 'nl', ['stage']],
    ['use-case', 'en', ['stage', 'startDate', 'tools']],
    ['training', 'nl', ['price']],
    ['training', 'en', ['sessions', 'licence']],
    ['article', 'nl', ['syndicate']],
  ])('that differ in a %s in %s are named one by one: %j', (type, language, differing) => {
    expect(find(type, language, { title: 'Titel' }, differing)).toEqual(
      differing.map((field) => `facts-differ ${field}`)
    );
  });
});
