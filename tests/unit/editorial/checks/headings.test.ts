import { checkHeadings } from '../../../../src/dossier/editorial/checks/check-headings';
import { contextOf, richText } from '../../../helpers/checked-entries';

const article = (...texts: string[][]) =>
  checkHeadings(
    { body: texts.map((lines) => ({ __component: 'body.text', content: richText(...lines) })) },
    contextOf('article')
  );
const useCase = (...lines: string[]) => checkHeadings({ approach: richText(...lines) }, contextOf('use-case'));

describe('headings', () => {
  test.each([
    [['Geen koppen, alleen tekst.']],
    [['## Wat is AI?', 'Tekst.', '### Leren van voorbeelden', 'Tekst.', '## Wat kun je ermee?']],
    [['## What is AI?', '### Learning', '#### Labels', '## What can you do?']],
    [['Inleiding.', '## Eerst meten', 'Tekst.']],
    [['## Eén', '## Twee', '## Drie', '### Drie a', '### Drie b']],
  ])('in order pass: %j', (lines) => {
    expect(article(lines)).toEqual([]);
  });

  test.each([
    ['heading-level-one', ['# Wat is AI?', 'Tekst.']],
    ['heading-level-one', ['## Start', '# What is AI?']],
    ['heading-level-one', ['Inleiding.', '# Aanpak', '## Stap een']],
    ['heading-level-one', ['## Aanpak', '### Stap een', '# Uitkomst']],
    ['heading-level-one', ['# First', '# Second']],
    ['heading-order', ['### Te diep begonnen', 'Tekst.']],
    ['heading-order', ['## Wat is AI?', '#### Een niveau overgeslagen']],
    ['heading-order', ['## What is AI?', '### Learning', '##### Skipped']],
    ['heading-order', ['Inleiding.', '#### Veel te diep']],
    ['heading-order', ['## Een', '## Twee', '##### Drie niveaus dieper']],
    ['heading-empty', ['## Wat is AI?', '##']],
    ['heading-empty', ['##', 'Tekst.']],
    ['heading-empty', ['## What is AI?', '###', '## What can you do?']],
    ['heading-empty', ['##  ', 'Tekst onder een kop van spaties.']],
    ['heading-empty', ['## Een', '#### ', 'Ook te diep, maar leeg is wat er aan te doen is.']],
  ])('are reported as %s: %j', (code, lines) => {
    expect(article(lines).map((found) => found.code)).toEqual([code]);
  });

  test('are counted through the texts of a body, as a reader sees them', () => {
    expect(article(['## Een'], ['### Daaronder'])).toEqual([]);
    expect(article(['## Een'], ['#### Te diep'])).toMatchObject([
      { path: ['body', 1, 'content'], context: { level: 4 } },
    ]);
  });

  test('of a field that has a heading of its own may begin one level deeper', () => {
    expect(useCase('### Stap een', '### Stap twee')).toEqual([]);
    expect(useCase('#### Te diep')[0].code).toBe('heading-order');
  });

  test('give one finding, not one for each heading after the first that is wrong', () => {
    expect(article(['#### A', '#### B', '#### C'])).toHaveLength(1);
  });
});
