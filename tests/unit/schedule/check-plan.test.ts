import { checkPlan, readMoment } from '../../../src/dossier/schedule/check-plan';
import type { Plan, PlannedAction } from '../../../src/dossier/schedule/plan-store';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const planned = (action: PlannedAction, dueAt: number) => ({ action, dueAt }) as Plan;

describe('a moment that an editor gives', () => {
  const read = (date: string, time: string, language: 'nl' | 'en' = 'nl') =>
    readMoment(date, time, { now: NOW, language });

  test('is taken when it lies ahead', () => {
    expect(read('2026-03-30', '09:00')).toEqual({ at: Date.parse('2026-03-30T07:00:00Z') });
  });

  test.each([
    ['2026-03-01', '12:59', /al voorbij/, /is over/],
    ['2026-03-29', '02:30', /bestaat niet op 29 maart 2026: dan begint de zomertijd/, /summer time begins/],
    ['2026-10-25', '02:30', /komt op 25 oktober 2026 twee keer voor/, /comes twice/],
    ['morgen', '9 uur', /“morgen” en “9 uur” zijn geen datum en tijd. Geef een datum als/, /are no date and time/],
  ])('%s %s is refused in words, in both languages', (date, time, dutch, english) => {
    expect(read(date, time)).toEqual({ problem: expect.stringMatching(dutch) });
    expect(read(date, time, 'en')).toEqual({ problem: expect.stringMatching(english) });
  });
});

describe('a plan beside the others of its entry', () => {
  const check = (action: PlannedAction, others: Plan[], isPublished: boolean) =>
    checkPlan({ action, at: NOW }, { others, isPublished, language: 'nl' });

  test('may publish at any time, and withdraw what is published', () => {
    expect(check('publish', [], false)).toBeNull();
    expect(check('publish', [], true)).toBeNull();
    expect(check('unpublish', [], true)).toBeNull();
  });

  test('may withdraw what is planned to be published before', () => {
    expect(check('unpublish', [planned('publish', NOW - 1)], false)).toBeNull();
    expect(check('unpublish', [planned('publish', NOW + 1)], false)).toMatch(/niet gepubliceerd/);
    expect(check('unpublish', [], false)).toMatch(/niet gepubliceerd/);
  });

  test('may move itself, but not do two things at one moment', () => {
    expect(check('publish', [planned('publish', NOW)], false)).toBeNull();
    expect(check('unpublish', [planned('publish', NOW)], true)).toMatch(/zelfde moment/);
  });
});
