import { choiceLists, findChoiceKeys, isChoiceList, type ChoiceLabels } from '../../../src/dossier/content-model';

describe('the choice lists', () => {
  test.each(Object.entries(choiceLists))('%s has keys in kebab-case and labels in both languages', (_name, list) => {
    const choices = Object.entries<ChoiceLabels>(list);
    expect(choices.length).toBeGreaterThan(1);
    for (const [key, labels] of choices) {
      expect(key).toMatch(/^[a-z0-9]+([-.][a-z0-9]+)*$/);
      expect(Object.keys(labels)).toEqual(['nl', 'en']);
      expect([labels.nl.trim(), labels.en.trim()]).not.toContain('');
    }
  });

  test.each(Object.entries(choiceLists))('no two choices of %s look the same to an editor', (_name, list) => {
    for (const language of ['nl', 'en'] as const) {
      const labels = Object.values<ChoiceLabels>(list).map((choice) => choice[language]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  test('give their keys in the order in which editors see them', () => {
    expect(findChoiceKeys('stage')).toEqual(['idea', 'experiment', 'pilot', 'in-use', 'stopped']);
    expect(findChoiceKeys('evidence')).toEqual(['self-reported', 'measured', 'independent']);
  });

  test.each([
    ['stage', true],
    ['licence', true],
    ['Stage', false],
    ['', false],
  ])('the name %j is recognised: %s', (name, expected) => {
    expect(isChoiceList(name)).toBe(expected);
  });
});
