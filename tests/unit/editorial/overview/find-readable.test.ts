import { findReadableLocales } from '../../../../src/dossier/editorial/overview/find-readable';

const inLocales = (...$in: string[]) => ({ $and: [{ locale: { $in } }] });

/** Which languages of a type an editor gets figures of, by the rules of the permission engine. */
describe('the languages that an editor may read whole', () => {
  test('are all without conditions, as a super administrator has it', () => {
    expect(findReadableLocales('article', [{}])).toEqual(['nl', 'en']);
    expect(findReadableLocales('tool', [{}])).toEqual(['']);
  });

  test('are those that the role names', () => {
    expect(findReadableLocales('article', [{ conditions: inLocales('en') }])).toEqual(['en']);
    expect(findReadableLocales('article', [{ conditions: inLocales() }])).toEqual([]);
  });

  test('are joined over several roles', () => {
    expect(findReadableLocales('article', [{ conditions: inLocales('en') }, { conditions: inLocales('nl') }])).toEqual([
      'nl',
      'en',
    ]);
  });

  test('are none where a role shows some entries only: a count would tell of the others', () => {
    const own = { $and: [{ locale: { $in: ['nl', 'en'] } }, { $or: [{ 'createdBy.id': 3 }] }] };
    expect(findReadableLocales('article', [{ conditions: own }])).toEqual([]);
    expect(findReadableLocales('article', [{ conditions: own }, { conditions: inLocales('nl') }])).toEqual(['nl']);
    expect(findReadableLocales('tool', [{ conditions: { $and: [{ $or: [{ 'createdBy.id': 3 }] }] } }])).toEqual([]);
  });

  test('are none without a rule, with a rule that forbids, or where titles are hidden', () => {
    expect(findReadableLocales('article', [])).toEqual([]);
    expect(findReadableLocales('article', [{}, { inverted: true }])).toEqual([]);
    expect(findReadableLocales('article', [{ fields: ['intro'] }])).toEqual([]);
    expect(findReadableLocales('article', [{ fields: ['title', 'intro'] }])).toEqual(['nl', 'en']);
  });
});
