import type { DossierType, Language } from '../../../../src/dossier/content-model';
import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import {
  checkReviewDue,
  checkSessions,
  checkStaleWords,
} from '../../../../src/dossier/editorial/checks/check-staleness';
import { setReviewDate } from '../../../../src/dossier/editorial/review-date';
import { contextOf, richText, TODAY } from '../../../helpers/checked-entries';

const check = (text: string, language: Language) =>
  checkStaleWords({ body: richText(text) }, contextOf('ethics-topic', language)).map(({ code, context }) => [
    code,
    context.word ?? context.date,
  ]);

describe('words that will not be true for long', () => {
  test.each<[Language, string]>([
    ['nl', 'In 2025 las het archief honderdduizend bladzijden. De proef duurde drie maanden en is daarna afgesloten.'],
    ['nl', 'Vergelijk de voorspelling met de bezoekers van vorig jaar, en kies pas dan hoeveel mensen je inroostert.'],
    ['nl', 'Zodra het model beter leest dan een mens, kun je overwegen om de hele reeks te laten verwerken.'],
    ['nl', 'Vermijd woorden als "binnenkort": een lezer weet niet wanneer je dat schreef.'],
    ['nl', 'De regels gelden vanaf 2 augustus 2026. Wie eerder begint, heeft meer tijd om het goed te doen.'],
    ['nl', 'Aanmelden kan tot 1 september 2026. De training wordt gegeven in Utrecht.'],
    ['nl', 'In maart 2019 begint het museum met scannen; een jaar later staat de hele collectie online.'],
    ['nl', 'Vraag op dit moment in het gesprek wat de bezoeker al weet, en ga daar dan op door.'],
    ['nl', 'Elk jaargetijde heeft zijn eigen bezoekers, en dit jaarverslag vertelt er meer over.'],
    ['en', 'Two models read the page concurrently, and a volunteer looks at the moment when they differ.'],
    ['en', 'As soon as the model reads better than a person, think about having the whole series processed.'],
    ['en', 'Compare the forecast with the visitors of last year, and only then decide how many people you need.'],
    ['en', 'Sooner or later every museum meets this question, and it is too soon to tell what works best.'],
    ['en', 'Avoid phrases such as "coming soon": a reader does not know when you wrote that.'],
    ['en', 'The rules will apply from 2 August 2026. Who begins earlier has more time to do it well.'],
    ['en', 'In March 2019 the museum began to scan; a year later the whole collection was online.'],
  ])('are not in this %s text: %s', (language, text) => {
    expect(check(text, language)).toEqual([]);
  });

  test.each<[Language, string, string]>([
    ['nl', 'De handleiding verschijnt binnenkort op onze site.', 'binnenkort'],
    ['nl', 'Later dit jaar volgt een tweede proef, met andere bezoekers.', 'Later dit jaar'],
    ['nl', 'Het verslag komt begin volgend jaar, en is dan gratis te lezen.', 'begin volgend jaar'],
    ['nl', 'Deze zomer opent de tentoonstelling waarin je zelf met AI schildert.', 'Deze zomer'],
    ['nl', 'Onlangs bleek dat de tool ook namen van kinderen las.', 'Onlangs'],
    ['nl', 'Houd de website in de gaten voor de precieze data.', 'Houd de website in de gaten'],
    ['en', 'The manual will be online soon, and you can order it on paper.', 'online soon'],
    ['en', 'Later this year a second pilot follows, with other visitors.', 'Later this year'],
    ['en', 'The report is expected at the end of this year and is free to read.', 'end of this year'],
    ['en', 'This summer the exhibition opens in which you paint with AI.', 'This summer'],
    ['nl', 'Het archief leest dit jaar de brieven van de familie.', 'dit jaar'],
    ['nl', 'Momenteel werkt het museum aan een tweede proef.', 'Momenteel'],
    ['nl', 'De tool kan op dit moment alleen Nederlands lezen.', 'op dit moment'],
    ['en', 'The archive reads the letters of the family this year.', 'this year'],
    ['en', 'The museum is currently working on a second pilot.', 'currently'],
    ['en', 'The tool reads only Dutch at the moment, so check its work.', 'at the moment'],
    ['en', 'It recently turned out that the tool also read the names of children.', 'recently'],
    ['en', 'More dates are to be announced, so look here again.', 'to be announced'],
  ])('are found in this %s text: %s', (language, text, word) => {
    expect(check(text, language)).toEqual([['stale-word', word]]);
  });
});

describe('in titles, headings and what links are called', () => {
  const checkAll = (entry: object, language: Language) =>
    checkStaleWords({ kind: 'news', ...entry }, contextOf('article', language)).map(({ code, path, context }) => [
      code,
      path.join('.'),
      context.word ?? context.date,
    ]);
  const link = (label: string) => ({
    body: [{ __component: 'body.link-list', heading: 'Meer', links: [{ label, url: 'https://a.example' }] }],
  });
  const callout = (heading: string) => ({ body: [{ __component: 'body.callout', heading, tone: 'tip' }] });

  test.each<[Language, object]>([
    ['nl', { title: 'Zo maakte het archief honderdduizend bladzijden doorzoekbaar' }],
    ['nl', { title: 'Waarom “binnenkort” geen goed woord is voor een agenda' }],
    ['nl', { title: 'Verwachting voor 2027: wat de wet van musea vraagt' }],
    ['nl', callout('Meld je aan vóór 1 september 2026')],
    ['nl', link('De handleiding van maart 2024')],
    // A title of somebody else says what it says.
    [
      'nl',
      { citations: [{ title: 'Binnenkort in dit theater', kind: 'book' }], authors: [{ name: 'Studio Onlangs' }] },
    ],
    ['en', { title: 'How the archive made a hundred thousand pages searchable' }],
    ['en', { title: 'Too soon to tell: what museums learned from chatbots' }],
    ['en', { title: 'The rules that will apply from 2 August 2026' }],
    ['en', callout('Avoid "coming soon" in a programme')],
    ['en', link('The manual of March 2024')],
  ])('nothing is found in %s: %j', (language, entry) => {
    expect(checkAll(entry, language)).toEqual([]);
  });

  test.each<[Language, object, string[]]>([
    ['nl', { title: 'Binnenkort: de hele collectie online' }, ['stale-word', 'title', 'Binnenkort']],
    ['nl', { title: 'Wat er volgend jaar verandert voor archieven' }, ['stale-word', 'title', 'volgend jaar']],
    ['nl', { title: 'Op 3 maart 2026 gaat de proef van start' }, ['past-promise', 'title', '3 maart 2026']],
    ['nl', callout('Meld je aan vóór 1 mei 2026'), ['past-promise', 'body.0.heading', '1 mei 2026']],
    ['nl', link('Het verslag dat later dit jaar verschijnt'), ['stale-word', 'body.0.links.0.label', 'later dit jaar']],
    ['en', { title: 'Coming soon: the whole collection online' }, ['stale-word', 'title', 'Coming soon']],
    ['en', { title: 'What changes next year for archives' }, ['stale-word', 'title', 'next year']],
    ['en', { title: 'The pilot will begin on 3 March 2026' }, ['past-promise', 'title', '3 March 2026']],
    ['en', callout('Register before 1 May 2026'), ['past-promise', 'body.0.heading', '1 May 2026']],
    ['en', link('The report, available soon'), ['stale-word', 'body.0.links.0.label', 'available soon']],
  ])('is found what will not be true for long in %s: %j', (language, entry, expected) => {
    expect(checkAll(entry, language)).toEqual([expected]);
  });

  test.each<[Language, object, string[]]>([
    ['nl', { metaTitle: 'Binnenkort: alle brieven' }, ['stale-word', 'seo.metaTitle', 'Binnenkort']],
    ['nl', { metaDescription: 'Dit jaar leest AI alle brieven.' }, ['stale-word', 'seo.metaDescription', 'Dit jaar']],
    ['en', { metaTitle: 'Coming soon: all letters' }, ['stale-word', 'seo.metaTitle', 'Coming soon']],
    ['en', { metaDescription: 'In 2025 AI will read all letters.' }, ['past-promise', 'seo.metaDescription', '2025']],
  ])('what search engines show is read too, in %s: %j', (language, seo, expected) => {
    expect(checkAll({ seo }, language)).toEqual([expected]);
  });

  test('the question of an ethics topic and the line under the name of the dossier are read too, names are not', () => {
    const find = (type: 'ethics-topic' | 'dossier' | 'tool', entry: object) =>
      checkStaleWords({ ...entry }, contextOf(type, type === 'tool' ? null : 'nl')).map(({ path }) => path.join('.'));
    expect(find('ethics-topic', { question: 'Wat verandert er binnenkort?' })).toEqual(['question']);
    expect(find('dossier', { tagline: 'Binnenkort nog meer voorbeelden' })).toEqual(['tagline']);
    expect(find('tool', { name: 'Binnenkort', vendor: 'Onlangs BV' })).toEqual([]);
  });
});

describe('a promise for a day that is over', () => {
  test.each<[Language, string, string]>([
    ['nl', 'Op 3 maart 2026 zal het museum de eerste resultaten laten zien.', '3 maart 2026'],
    ['nl', 'Aanmelden kan tot 1 mei 2026, daarna is de training vol.', '1 mei 2026'],
    ['nl', 'De tweede fase staat gepland voor september 2025.', 'september 2025'],
    ['nl', 'Het rapport wordt verwacht in januari 2026, in twee talen.', 'januari 2026'],
    ['nl', 'De installatie is te zien tot 31 december 2025 in Rotterdam.', '31 december 2025'],
    ['nl', 'In 2025 zal het archief de brieven laten lezen door een model.', '2025'],
    ['nl', 'Het museum zal eind 2025 de eerste resultaten laten zien.', '2025'],
    ['nl', 'De proef is klaar, en in 2025 zullen alle zalen volgen.', '2025'],
    ['nl', 'In het najaar van 2025 zal de tweede proef beginnen.', '2025'],
    ['nl', 'Het rapport wordt verwacht in 2024, in twee talen.', '2024'],
    ['nl', 'Op 3-3-2026 zal het museum de eerste resultaten laten zien.', '3-3-2026'],
    ['nl', 'Meld je aan voor 01/05/2026, daarna is de training vol.', '01/05/2026'],
    ['nl', 'De tweede fase staat gepland voor 2025-09-01.', '2025-09-01'],
    ['en', 'In 2025 we will have the letters read by a model.', '2025'],
    ['en', 'In 2025, the museum and its partners will open a new room.', '2025'],
    ['en', 'The first results will be published in 2025.', '2025'],
    ['en', 'The report is expected in 2025 and is free to read.', '2025'],
    ['en', 'By the end of 2025 the archive will have read all letters.', '2025'],
    ['en', 'The second phase is planned for 2025-09-01.', '2025-09-01'],
    ['en', 'Register before 13/05/2026, because the training fills up quickly.', '13/05/2026'],
    ['en', 'On 3 March 2026 the museum will show its first results.', '3 March 2026'],
    ['en', 'Register by May 1, 2026, because the training fills up quickly.', 'May 1, 2026'],
    ['en', 'The second phase is planned for September 2025.', 'September 2025'],
    ['en', 'The report is expected in January 2026, in two languages.', 'January 2026'],
    ['en', 'The work is on show until 31 December 2025 in Rotterdam.', '31 December 2025'],
  ])('is found in %s: %s', (language, text, date) => {
    expect(check(text, language)).toEqual([['past-promise', date]]);
  });

  test('is none while one of its days is still to come, nor on the day itself', () => {
    expect(check('De expositie is te zien vanaf 1 mei 2026 en blijft tot 1 oktober 2026.', 'nl')).toEqual([]);
    expect(check('Register by 15 June 2026, please.', 'en')).toEqual([]);
    expect(check('The results will follow in June 2026.', 'en')).toEqual([]);
  });
});

describe('a year or a day in a text about what was', () => {
  test.each<[Language, string]>([
    ['nl', 'In 2019 zou het museum dicht gaan, maar het bleef open.'],
    ['nl', 'In 2019 gaat het museum verder met een eigen model; drie jaar later lezen alle zalen mee.'],
    ['nl', 'Wie in 2023 begon, zal dit herkennen.'],
    ['nl', 'Niemand zal zeggen dat in 2019 alles beter was.'],
    [
      'nl',
      'Je zult merken dat de in 2024 gemaakte site nog werkt, en de redactie zal de in 2024 gemaakte site houden.',
    ],
    ['nl', 'Het model dat in 2021 is gemaakt, zal fouten blijven maken.'],
    ['nl', 'In 2025 las het archief alles, en op 3-3-2026 stopte de proef.'],
    ['nl', 'In 2027 zal de wet voor iedereen gelden.'],
    ['nl', 'In 2025 begon de proef, die naar verwachting in 2027 klaar is.'],
    ['en', 'In 2019 the museum would close, but it stayed open.'],
    ['en', 'In 2021 the team decided that it will never train a model on its own.'],
    ['en', 'You will find the report published in 2024 on our site.'],
    ['en', 'The model made in 2021 will keep making mistakes.'],
    ['en', 'It will look as it did in 2019.'],
    ['en', 'In 2025 the archive read all letters, and on 3/3/2026 the pilot ended.'],
    ['en', 'Register before 12/05/2026, because the training fills up quickly.'],
    ['en', 'In 2027 the law will apply to everyone.'],
  ])('is no promise in %s: %s', (language, text) => {
    expect(check(text, language)).toEqual([]);
  });
});

describe('the dates of a training', () => {
  const codes = (sessions: object[] | null, format = 'workshop') =>
    checkSessions({ format, sessions }, contextOf('training')).map(({ code }) => code);
  const past = { startsAt: '2026-03-12T09:00:00.000Z', endsAt: '2026-03-12T12:00:00.000Z', availability: 'full' };
  const coming = { startsAt: '2026-09-12T09:00:00.000Z', availability: 'open' };

  test.each([
    [[coming], 'workshop'],
    [[past, coming], 'course'],
    [[{ startsAt: '2026-06-15T09:00:00.000Z', endsAt: '2026-06-15T15:00:00.000Z' }], 'webinar'],
    [[], 'self-study'],
    [null, 'e-learning'],
  ])('pass while there is one to come or none is needed: %j %s', (sessions, format) => {
    expect(codes(sessions, format)).toEqual([]);
  });

  test.each([
    ['sessions-past', [past], 'workshop'],
    ['sessions-past', [past, { ...coming, availability: 'cancelled' }], 'course'],
    ['sessions-past', [{ startsAt: '2026-06-15T09:00:00.000Z' }], 'webinar'],
    ['sessions-missing', [], 'workshop'],
    ['sessions-missing', null, 'webinar'],
  ])('are reported as %s: %j %s', (code, sessions, format) => {
    expect(codes(sessions, format)).toEqual([code]);
  });
});

describe('the day for looking at an entry again', () => {
  const codes = (reviewDue: unknown, type: DossierType = 'page') =>
    checkReviewDue({ reviewDue }, contextOf(type, 'nl', TODAY)).map(({ code }) => code);

  test.each([
    ['2026-06-15', 'page'],
    ['2026-06-16', 'article'],
    ['2026-12-31', 'use-case'],
    ['2027-01-01', 'training'],
    ['2031-05-06', 'glossary-term'],
    [null, 'organisation'],
    [undefined, 'concept'],
  ] as [string | null | undefined, DossierType][])('is good when it is today or later: %s of type %s', (due, type) => {
    expect(codes(due, type)).toEqual([]);
  });

  test.each([
    ['2026-06-14', 'page'],
    ['2026-05-31', 'article'],
    ['2025-12-31', 'use-case'],
    ['2025-06-15', 'training'],
    ['2020-01-01', 'ethics-topic'],
  ] as [string, DossierType][])('is reported when it is over: %s of type %s', (due, type) => {
    expect(codes(due, type)).toEqual(['review-due']);
  });

  test.each([
    [null, 'page'],
    [undefined, 'article'],
    ['', 'use-case'],
    [' ', 'training'],
    [null, 'ethics-topic'],
    [undefined, 'glossary-term'],
  ] as [string | null | undefined, DossierType][])('is asked for where there is none: %p of type %s', (due, type) => {
    expect(codes(due, type)).toEqual(['review-date-missing']);
  });

  test.each([
    ['2026-06-15T12:00:00Z', '2027-06-15'],
    ['2026-12-31T23:30:00Z', '2027-12-31'],
    ['2028-02-29T08:00:00Z', '2029-03-01'],
  ])('of what is made at %s is a year later when nobody chose one', (now, expected) => {
    const attributes = { reviewDue: { type: 'date' } };
    for (const unsaid of [{}, { reviewDue: null }, { reviewDue: '' }] as Entry[]) {
      setReviewDate(unsaid, attributes, new Date(now));
      expect(unsaid).toEqual({ reviewDue: expected });
    }
    const chosen = { reviewDue: '2030-01-01' };
    setReviewDate(chosen, attributes, new Date(now));
    expect(chosen).toEqual({ reviewDue: '2030-01-01' });
    const without = {};
    setReviewDate(without, { title: { type: 'string' } }, new Date(now));
    expect(without).toEqual({});
  });
});
