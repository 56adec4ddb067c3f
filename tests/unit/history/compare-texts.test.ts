import fc from 'fast-check';
import { compareTexts, type Part } from '../../../src/dossier/history/compare-texts';

/** `-old- +new+ same`. */
const show = (parts: Part[]) =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+${text.trim()}+ ` : `-${text.trim()}- `))
    .join('')
    .trim();
const compare = (before: string, after: string) => show(compareTexts(before, after));

describe('the difference between two texts', () => {
  test('marks the words that were replaced, the old before the new', () => {
    expect(compare('Het archief leest oude brieven met AI.', 'Het archief leest nieuwe brieven met AI.')).toBe(
      'Het archief leest -oude- +nieuwe+ brieven met AI.'
    );
  });

  test('marks what was added at the end and taken from the front', () => {
    expect(compare('Eén twee drie vier.', 'twee drie vier. Vijf.')).toBe('-Eén- twee drie vier. +Vijf.+');
  });

  test('takes no note of the space behind the last word', () => {
    expect(compareTexts('tekst', 'tekst ')).toEqual([{ kind: 'same', text: 'tekst ' }]);
  });

  test('shows a sentence that was rewritten as one change, though a word of it stayed', () => {
    expect(compare('Wij deden de proef in mei.', 'Zij gaven de cursus in juni.')).toBe(
      '-Wij deden de proef in mei.- +Zij gaven de cursus in juni.+'
    );
  });

  test('shows a new paragraph in front as added, and the rest as it was', () => {
    expect(compareTexts('Een.\nTwee.', 'Nul.\nEen.\nTwee.')).toEqual([
      { kind: 'added', text: 'Nul.\n' },
      { kind: 'same', text: 'Een.\nTwee.' },
    ]);
  });

  test('says of texts that have nothing in common that one replaced the other', () => {
    expect(compareTexts('', 'nieuw')).toEqual([{ kind: 'added', text: 'nieuw' }]);
    expect(compareTexts('oud', '')).toEqual([{ kind: 'removed', text: 'oud' }]);
  });

  test('never holds up the server, however long and different the texts', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word}${n}`).join(' ');
    const started = Date.now();
    expect(compareTexts(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test('holds both texts whole, whatever they are', () => {
    const word = fc.constantFrom('de', 'AI', 'archief', 'brief', '\n', '\n\n', 'é', '');
    const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    const bare = (joined: string) => joined.replace(/\s+/g, ' ').trim();
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareTexts(before, after);
        const without = (kind: Part['kind']) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        return bare(without('added')) === bare(before) && bare(without('removed')) === bare(after);
      }),
      { numRuns: 2000 }
    );
  });
});
