import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import { carryFacts, findDiffering } from '../../../../src/dossier/editorial/translations/carry-facts';
import { compareFields, fingerprintFields } from '../../../../src/dossier/editorial/translations/compare-fields';
import { findSource } from '../../../../src/dossier/editorial/translations/load-version';
import { readAttributes } from '../../../helpers/schemas';

const USE_CASE = 'api::use-case.use-case';
const context = {
  language: 'en' as const,
  findAttributes: readAttributes,
  exists: (_type: string, id: string) => !id.startsWith('dutch'),
  existsInSource: (_type: string, id: string) => !id.startsWith('english'),
};
const rows = (...ids: string[]) => ids.map((documentId, id) => ({ id, documentId }));
const carry = (from: Entry, to: Entry, fields: string[], uid = USE_CASE) => carryFacts(from, to, uid, fields, context);

describe('carrying facts', () => {
  test('writes what differs and nothing else', () => {
    const [from, to] = [
      { stage: 'pilot', costBand: 'free' },
      { stage: 'idea', costBand: 'free' },
    ];
    expect(carry(from, to, ['stage', 'costBand', 'effort'])).toEqual({ stage: 'pilot' });
    expect(carry({ stage: null }, { stage: '' }, ['stage'])).toEqual({});
  });

  test('adds and takes away in lists, and keeps what the source cannot know', () => {
    expect(carry({ tools: rows('a', 'dutch-b') }, { tools: rows('c', 'english-d') }, ['tools'])).toEqual({
      tools: ['a', 'english-d'],
    });
    expect(carry({ tools: rows('a', 'dutch-b') }, { tools: rows('a', 'english-d') }, ['tools'])).toEqual({});
  });

  test('of one place leaves it empty when its target lacks the language', () => {
    expect(carry({ quadrant: rows('dutch')[0] }, { quadrant: rows('old')[0] }, ['quadrant'])).toEqual({
      quadrant: null,
    });
    expect(carry({ quadrant: null }, { quadrant: rows('english')[0] }, ['quadrant'])).toEqual({});
  });

  test('keeps the name of a place for a session at the same time, however the database writes that time', () => {
    const session = (startsAt: string | number, location: string, availability: string) => ({
      startsAt,
      location,
      availability,
    });
    const from = { sessions: [session('2030-01-10T09:00:00.000Z', 'Den Haag', 'full')] };
    const to = { sessions: [session(Date.parse('2030-01-10T09:00:00Z'), 'The Hague', 'open')] };
    const { sessions } = carry(from, to, ['sessions'], 'api::training.training') as { sessions: object[] };
    expect(sessions).toMatchObject([{ location: 'The Hague', availability: 'full' }]);
    expect(carry(from, { sessions }, ['sessions'], 'api::training.training')).toEqual({});
  });
});

describe('facts that differ', () => {
  test('are named, without those that only stand in another order or lack the language', () => {
    const one = { stage: 'pilot', tools: rows('a', 'b', 'dutch') };
    expect(findDiffering(one, { stage: 'idea', tools: rows('b', 'a') }, USE_CASE, context)).toEqual(['stage']);
    expect(findDiffering(one, { stage: 'pilot', tools: rows('b') }, USE_CASE, context)).toEqual(['tools']);
  });
});

describe('fingerprints', () => {
  const print = (entry: Entry, fields: string[]) => fingerprintFields(entry, USE_CASE, fields, readAttributes);
  test('are the same for the same words, whatever row holds them', () => {
    const fields = ['title', 'lessons', 'ethics', 'pictures'];
    const version = (id: number) => ({
      title: 'T',
      lessons: [{ id, kind: 'worked', text: 'X' }],
      ethics: [{ id, topic: { id, documentId: 'a', title: `${id}` }, concern: 'Y' }],
      pictures: [{ id, file: { id: 7, updatedAt: id }, alternativeText: 'Z' }],
    });
    expect(compareFields(print(version(1), fields), print(version(2), fields))).toEqual([]);
    const changed = { ...version(2), lessons: [{ id: 1, kind: 'worked', text: 'Another' }] };
    expect(compareFields(print(version(1), fields), print(changed, fields))).toEqual(['lessons']);
  });

  test('of nothing are the same, in whatever way it is nothing', () => {
    const nothing = [undefined, null, '', []].map((lessons) => print({ lessons }, ['lessons']));
    for (const one of nothing) expect(one).toEqual({ lessons: '' });
  });
});

describe('the source of a translation', () => {
  const draft = (locale: string, translationStatus?: string | null) => ({ locale, translationStatus });
  test.each([
    [[draft('nl', 'original'), draft('en', 'human')], 'nl'],
    [[draft('nl', 'outdated'), draft('en', 'original')], 'en'],
    [[draft('nl', 'original'), draft('en', 'original')], null],
    [[draft('nl', 'human'), draft('en', 'machine')], 'nl'],
    [[draft('nl', null), draft('en', 'to-translate')], 'nl'],
    [[draft('nl'), draft('en')], 'nl'],
  ])('%j: %s', (drafts, source) => {
    expect(findSource(drafts)).toBe(source);
  });
});
