import type { Language } from '../../content-model';

const MONTHS: Record<Language, string[]> = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
};

/** Words that promise something. Dutch tells the past in the present tense, so "start" or "begint" is no promise. */
const PROMISE: Record<Language, RegExp> = {
  nl: /\b(zal|zullen|gaat|gaan|naar verwachting|(?:is|zijn|staat|staan) gepland|wordt verwacht|aanmelden kan|inschrijven kan|meld je aan|schrijf je in|aangekondigd voor|te zien tot|te zien vanaf)\b/iu,
  en: /\b(will|shall|is going to|are going to|is expected|are expected|is planned|are planned|is scheduled|is due|register (?:by|before|until)|sign up (?:by|before|until)|on show until)\b/iu,
};

/** A date in a sentence that promises something, if it has passed. */
export function findPastPromise(sentence: string, language: Language, now: Date): string | null {
  if (!PROMISE[language].test(sentence)) return null;
  const months = MONTHS[language].join('|');
  const pattern = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${months}) (?:(\\d{1,2}),? )?(20\\d{2})\\b`, 'giu');
  const dates = [...sentence.matchAll(pattern)].map(([text, before, month, after, year]) => {
    const index = MONTHS[language].indexOf(month.toLowerCase());
    const day = before ?? after;
    // Without a day, a month has passed when the next one begins.
    const end = day ? Date.UTC(Number(year), index, Number(day) + 1) : Date.UTC(Number(year), index + 1, 1);
    return { text, end };
  });
  const hasComing = dates.some(({ end }) => end > now.getTime());
  return dates.length > 0 && !hasComing ? dates[0].text : null;
}
