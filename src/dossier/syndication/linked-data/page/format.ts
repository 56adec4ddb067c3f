import type { Language } from '../../../content-model';

const ZONE = 'Europe/Amsterdam';
const LOCALES: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

export function formatDate(moment: string | number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: ZONE }).format(new Date(moment));
}

/** The time of day, where DEN is. */
export function formatTime(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone: ZONE }).format(moment);
}

/** `2024-05` as people write it. */
export function formatMonth(month: string, language: Language): string {
  const date = new Date(`${month}-01T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return month;
  return new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** A session, in the time of the place where it is held. */
export function formatSession(
  startsAt: string,
  endsAt: string | null,
  timeZone: string | null,
  language: Language
): string {
  const zone = isTimeZone(timeZone) ? timeZone : ZONE;
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: zone });
  const start = new Date(startsAt);
  return endsAt && endsAt >= startsAt ? format.formatRange(start, new Date(endsAt)) : format.format(start);
}

function isTimeZone(name: string | null): name is string {
  try {
    return Boolean(name && new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

const UNITS: [RegExp, string][] = [
  [/(\d+)Y/, 'year'],
  [/^P[^T]*?(\d+)M/, 'month'],
  [/(\d+)W/, 'week'],
  [/(\d+)D/, 'day'],
  [/T.*?(\d+)H/, 'hour'],
  [/T.*?(\d+)M/, 'minute'],
];

/** `PT4H30M` as people write it. */
export function formatDuration(duration: string, language: Language): string {
  const parts = UNITS.flatMap(([pattern, unit]) => {
    const count = pattern.exec(duration)?.[1];
    if (!count) return [];
    return [
      new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count)),
    ];
  });
  return parts.join(' ') || duration;
}

export function formatPrice(amountInCents: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'currency', currency: 'EUR' }).format(amountInCents / 100);
}

/** Headings of a text, so that its highest is `level`: on a page they stand below the heading of their section. */
export function nestHeadings(html: string, level: number): string {
  const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, digit]) => Number(digit));
  if (levels.length === 0) return html;
  const shift = level - Math.min(...levels);
  return html.replace(/<(\/?)h([1-6])>/g, (_tag, slash: string, digit: string) => {
    return `<${slash}h${Math.min(6, Math.max(1, Number(digit) + shift))}>`;
  });
}
