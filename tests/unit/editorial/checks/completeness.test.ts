import type { DossierType } from '../../../../src/dossier/content-model';
import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import { checkLengths } from '../../../../src/dossier/editorial/checks/check-lengths';
import { checkRelations } from '../../../../src/dossier/editorial/checks/check-relations';
import { checkRecommended, checkRequired } from '../../../../src/dossier/editorial/checks/check-required';
import { checkPublishing } from '../../../../src/dossier/editorial/checks/run-checks';
import { contextOf, reference, richText } from '../../../helpers/checked-entries';

const required = (type: DossierType, entry: Entry) =>
  checkRequired(entry, contextOf(type)).map(({ code, path }) => `${code} ${path.join('.')}`);
const filled = {
  licence: 'cc-by-4.0',
  title: 'Oude handschriften',
  summary: 'Kort.',
  stage: 'idea',
  aiActClass: 'minimal',
};

describe('what a type needs', () => {
  test.each<[DossierType, Entry]>([
    ['use-case', { ...filled, quadrant: reference('Optimaliseren') }],
    ['article', { ...filled, kind: 'news', intro: 'Kort.' }],
    ['glossary-term', { ...filled, definition: 'A series of steps.' }],
    ['training', { ...filled, format: 'workshop' }],
    ['organisation', { name: 'Nationaal Archief' }],
    ['page', { ...filled }],
  ])('is there in a complete %s', (type, entry) => {
    expect(required(type, entry)).toEqual([]);
  });

  test.each<[DossierType, Entry, string[]]>([
    ['use-case', { ...filled, summary: ' ', quadrant: reference('Optimaliseren') }, ['required-missing summary']],
    ['use-case', filled, ['relation-missing quadrant']],
    ['use-case', { ...filled, quadrant: null }, ['relation-missing quadrant']],
    [
      'use-case',
      { ...filled, quadrant: reference('Optimise', { isPublished: false }) },
      ['required-relation-unpublished quadrant'],
    ],
    ['article', { ...filled, kind: 'news' }, ['required-missing intro']],
    ['glossary-term', { ...filled, title: undefined }, ['required-missing title', 'required-missing definition']],
    ['organisation', {}, ['required-missing name']],
  ])('is missed in a %s: %j', (type, entry, expected) => {
    expect(required(type, entry)).toEqual(expected);
  });

  test('is missed in components, with the place where', () => {
    const entry = {
      ...filled,
      quadrant: reference('Optimaliseren'),
      lessons: [{ kind: 'worked', text: 'Begin klein.' }, { kind: 'worked' }],
    };
    expect(required('use-case', entry)).toEqual(['required-missing lessons.1.text']);
  });
});

describe('what readers expect of a type', () => {
  const advised = (type: DossierType, entry: Entry) =>
    checkRecommended(entry, contextOf(type)).map(({ code, path }) => `${code} ${path.join('.')}`);
  const useCase = {
    problem: richText('In 40.000 brieven kun je niet zoeken.'),
    approach: richText('Een model leest het handschrift, en vrijwilligers verbeteren het.'),
    outcome: richText('Onderzoekers vinden een naam nu in een paar tellen.'),
    disciplines: [reference('Erfgoed')],
    techniques: [reference('Handschriftherkenning')],
    humanOversight: 'Een archivaris bekijkt een steekproef.',
    pictures: [{ decorative: true }],
  };
  const article = {
    body: [{ __component: 'body.text', content: richText('Museums ask themselves the same question.') }],
    takeaways: [{ text: 'Begin small.' }],
    authors: [{ name: 'Redactie' }],
  };
  const training = {
    body: richText('Je schrijft je eerste opdracht aan een taalmodel.'),
    provider: reference('DEN'),
    learningGoals: [{ text: 'Je weet wat je wel en niet vraagt.' }],
    targetGroup: 'Medewerkers van podia',
    duration: 'PT3H',
  };

  test.each<[DossierType, Entry]>([
    ['use-case', useCase],
    ['article', article],
    ['training', training],
    ['page', { body: article.body }],
    ['organisation', { kind: 'museum', website: 'https://www.museum.example' }],
    ['tool', { kind: 'model', website: 'https://www.model.example' }],
    // Nothing more than what is required is expected of a term.
    ['glossary-term', { title: 'Algorithm', definition: 'A series of steps.' }],
  ])('is there in this %s: %j', (type, entry) => {
    expect(advised(type, entry)).toEqual([]);
  });

  test.each<[DossierType, Entry, string[]]>([
    ['use-case', { ...useCase, outcome: [] }, ['outcome']],
    ['use-case', { ...useCase, humanOversight: '  ', pictures: [] }, ['humanOversight', 'pictures']],
    ['article', { ...article, takeaways: null }, ['takeaways']],
    ['article', { kind: 'news', intro: 'What happened.' }, ['body', 'takeaways', 'authors']],
    ['training', { ...training, provider: null }, ['provider']],
    ['page', { body: [] }, ['body']],
    ['ethics-topic', { question: 'Whose work is this?', body: [] }, ['body', 'questionsToAsk', 'mitigations']],
    ['organisation', { kind: 'museum' }, ['website']],
    ['dossier', { intro: [], publisher: null, contactEmail: 'info@den.example' }, ['intro', 'publisher']],
  ])('is missed in this %s, and that is advice: %j', (type, entry, fields) => {
    expect(advised(type, entry)).toEqual(fields.map((field) => `recommended-missing ${field}`));
    const blocks = checkPublishing(entry, contextOf(type)).map(({ code }) => code);
    expect(blocks).not.toContain('recommended-missing');
  });
});

describe('the length', () => {
  const codes = (type: DossierType, entry: Entry) => checkLengths(entry, contextOf(type)).map(({ code }) => code);
  const summary =
    'Brieven zijn gescand, maar je kunt er niet in zoeken. AI leest het handschrift en maakt er tekst van.';

  test.each<[DossierType, Entry]>([
    ['use-case', { title: 'Oude handschriften doorzoekbaar maken', summary }],
    ['article', { title: 'How to choose an AI tool for your museum', intro: summary }],
    ['ethics-topic', { title: 'Bias', summary }],
    ['glossary-term', { title: 'AI' }],
    ['training', { title: 'Prompting for beginners', summary }],
    ['page', { title: 'Over' }],
  ])('of title and summary is right in this %s: %j', (type, entry) => {
    expect(codes(type, entry)).toEqual([]);
  });

  test.each<[string, DossierType, Entry]>([
    ['title-short', 'use-case', { title: 'Scans', summary }],
    ['title-short', 'article', { title: 'AI', intro: summary }],
    ['title-long', 'training', { title: 'Een titel die maar doorgaat '.repeat(4), summary }],
    ['summary-short', 'use-case', { title: 'Oude handschriften', summary: 'AI leest brieven.' }],
    ['summary-long', 'ethics-topic', { title: 'Bias', summary: summary.repeat(4) }],
    ['summary-long', 'article', { title: 'Choosing an AI tool', intro: summary.repeat(7) }],
  ])('is reported as %s in this %s: %j', (code, type, entry) => {
    expect(codes(type, entry)).toEqual([code]);
  });
});

describe('references to what is not published', () => {
  const draft = (title: string) => reference(title, { isPublished: false });
  const found = (type: DossierType, entry: Entry) =>
    checkRelations(entry, contextOf(type)).map(({ path, context }) => [path.join('.'), context.titles]);

  test.each<[DossierType, Entry]>([
    ['article', { relatedUseCases: [reference('Oude handschriften')] }],
    ['article', { relatedUseCases: [], quadrants: null }],
    ['training', { provider: reference('DEN') }],
    ['use-case', { quadrant: draft('Optimaliseren') }],
    ['use-case', { ethics: [{ topic: reference('Bias') }] }],
  ])('are none in this %s: %j', (type, entry) => {
    expect(found(type, entry)).toEqual([]);
  });

  test.each<[DossierType, Entry, unknown]>([
    [
      'article',
      { relatedUseCases: [reference('Een'), draft('Twee'), draft('Drie')] },
      [['relatedUseCases', ['Twee', 'Drie']]],
    ],
    ['training', { provider: draft('DEN') }, [['provider', ['DEN']]]],
    ['use-case', { tools: [draft('Whisper')] }, [['tools', ['Whisper']]]],
    ['use-case', { ethics: [{ topic: draft('Bias') }] }, [['ethics.0.topic', ['Bias']]]],
    [
      'article',
      { body: [{ __component: 'body.use-case-list', useCases: [draft('A')] }] },
      [['body.0.useCases', ['A']]],
    ],
  ])('are named with their field in this %s: %j', (type, entry, expected) => {
    expect(found(type, entry)).toEqual(expected);
  });
});
