import { toSlug } from '../../../src/dossier/content-model';

describe('a slug', () => {
  test.each([
    ['Oude handschriften doorzoekbaar maken', 'oude-handschriften-doorzoekbaar-maken'],
    ['Financiële ruimte: één crème brûlée', 'financiele-ruimte-een-creme-brulee'],
    ['Wat kost AI? (2026)', 'wat-kost-ai-2026'],
    ['  Spaties   en -- streepjes  ', 'spaties-en-streepjes'],
    ['Straße naar Kraków', 'strasse-naar-krakow'],
    ['GPT-4o', 'gpt-4o'],
  ])('of "%s" is "%s"', (title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  test.each(['', '   ', '???', '…', '🎨'])('is never empty, not even of %j', (title) => {
    expect(toSlug(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('of a long title is cut off at 100 characters, without a hyphen at the end', () => {
    for (let length = 95; length <= 105; length += 1) {
      const slug = toSlug(`${'a'.repeat(length)} bcd efg`);
      expect(slug.length).toBeLessThanOrEqual(100);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test('of a slug is that slug', () => {
    expect(toSlug(toSlug('Publiek: wie kijkt er naar wie?'))).toBe(toSlug('Publiek: wie kijkt er naar wie?'));
  });
});
