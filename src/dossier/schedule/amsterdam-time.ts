/**
 * Dates and times as they stand on clocks in Amsterdam. The admin bundles this file for the browser, so it imports
 * nothing. Moments are milliseconds since 1970, UTC.
 */
export const TIME_ZONE = 'Europe/Amsterdam';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a date and a time on the clock mean. */
export type ClockTime =
  | { kind: 'once'; at: number }
  /** Skipped when summer time begins: on 29 March 2026 there is no 02:30. */
  | { kind: 'never' }
  /** Passed twice when summer time ends: on 25 October 2026 it is 02:30 twice. */
  | { kind: 'twice'; at: [number, number] }
  | { kind: 'unreadable' };

/**
 * @param date `2026-03-29`
 * @param time `02:30`
 */
export function readClockTime(date: string, time: string): ClockTime {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number);
  const [, hour, minute] = (/^(\d\d):(\d\d)$/.exec(time) ?? []).map(Number);
  if (year === undefined || hour === undefined || hour > 23 || minute > 59) return { kind: 'unreadable' };
  const clock = Date.UTC(year, month - 1, day, hour, minute);
  // The 31st of April would silently be the 1st of May.
  if (new Date(clock).toISOString().slice(0, 10) !== date) return { kind: 'unreadable' };

  // The clock is ahead of UTC by what it was the day before or what it is the day after.
  const offsets = new Set([findOffset(clock - DAY), findOffset(clock + DAY)]);
  const moments = [...offsets].map((offset) => clock - offset).filter((at) => at + findOffset(at) === clock);
  if (moments.length === 0) return { kind: 'never' };
  if (moments.length === 1) return { kind: 'once', at: moments[0] };
  return { kind: 'twice', at: [Math.min(...moments), Math.max(...moments)] };
}

/** The date and time on the clock at a moment, as forms have them. */
export function toClockTime(at: number): { date: string; time: string } {
  const clock = new Date(at + findOffset(at)).toISOString();
  return { date: clock.slice(0, 10), time: clock.slice(11, 16) };
}

/** `30 maart 2026`, of a date that is one. */
export function formatDay(date: string, language: 'nl' | 'en'): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }).format(new Date(date));
}

/** `maandag 30 maart 2026 om 09:00`; with `long` instead of `full` without the day of the week. */
export function formatMoment(at: number, language: 'nl' | 'en', dateStyle: 'full' | 'long' = 'full'): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, dateStyle }).format(at).replace(',', '');
  const { time } = toClockTime(at);
  return `${day} ${language === 'nl' ? 'om' : 'at'} ${time}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

/** How far the clock is ahead of UTC at a moment, in milliseconds. */
function findOffset(at: number): number {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute);
  return shown - Math.floor(at / MINUTE) * MINUTE;
}
