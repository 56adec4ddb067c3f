import { formatMoment, readClockTime, toClockTime } from '../../../src/dossier/schedule/amsterdam-time';

const utc = (text: string) => Date.parse(`${text}:00Z`);

describe('a date and time on the clock in Amsterdam', () => {
  test.each([
    ['2026-01-15', '09:00', '2026-01-15T08:00'],
    ['2026-07-15', '09:00', '2026-07-15T07:00'],
    ['2026-07-01', '00:30', '2026-06-30T22:30'],
    ['2028-02-29', '23:59', '2028-02-29T22:59'],
  ])('%s %s is one moment, %s UTC', (date, time, moment) => {
    expect(readClockTime(date, time)).toEqual({ kind: 'once', at: utc(moment) });
  });

  test('is read up to and from the hour that summer time skips', () => {
    expect(readClockTime('2026-03-29', '01:59')).toEqual({ kind: 'once', at: utc('2026-03-29T00:59') });
    expect(readClockTime('2026-03-29', '02:00')).toEqual({ kind: 'never' });
    expect(readClockTime('2026-03-29', '02:59')).toEqual({ kind: 'never' });
    expect(readClockTime('2026-03-29', '03:00')).toEqual({ kind: 'once', at: utc('2026-03-29T01:00') });
  });

  test('comes twice in the hour after which summer time ends', () => {
    expect(readClockTime('2026-10-25', '01:59')).toEqual({ kind: 'once', at: utc('2026-10-24T23:59') });
    expect(readClockTime('2026-10-25', '02:00')).toEqual({
      kind: 'twice',
      at: [utc('2026-10-25T00:00'), utc('2026-10-25T01:00')],
    });
    expect(readClockTime('2026-10-25', '02:59').kind).toBe('twice');
    expect(readClockTime('2026-10-25', '03:00')).toEqual({ kind: 'once', at: utc('2026-10-25T02:00') });
  });

  test.each([
    ['2026-04-31', '09:00'],
    ['2027-02-29', '09:00'],
    ['2026-13-01', '09:00'],
    ['2026-00-00', '09:00'],
    ['2026-01-01', '24:00'],
    ['2026-01-01', '12:60'],
    ['2026-1-1', '9:00'],
    ['', ''],
    ['20260-01-01', '09:00'],
    ['2026-01-01T00:00', '09:00'],
  ])('“%s” “%s” is none', (date, time) => {
    expect(readClockTime(date, time)).toEqual({ kind: 'unreadable' });
  });

  test('comes back from every quarter of an hour of two years, except where the clock shows it twice', () => {
    const QUARTER = 15 * 60_000;
    const wrong: string[] = [];
    for (let at = utc('2026-01-01T00:00'); at < utc('2028-01-01T00:00'); at += QUARTER) {
      const { date, time } = toClockTime(at);
      const read = readClockTime(date, time);
      const isRight = read.kind === 'once' ? read.at === at : read.kind === 'twice' && read.at.includes(at);
      if (!isRight) wrong.push(`${date} ${time}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('a moment is written out in both languages', () => {
  const at = utc('2026-03-30T07:00');
  expect(formatMoment(at, 'nl')).toBe('maandag 30 maart 2026 om 09:00');
  expect(formatMoment(at, 'en')).toBe('Monday 30 March 2026 at 09:00');
});
