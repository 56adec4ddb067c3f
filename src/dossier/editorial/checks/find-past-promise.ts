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

const SEASON = { nl: 'voorjaar|najaar|zomer|herfst|winter|lente', en: 'spring|summer|autumn|winter' };
const DURING: Record<Language, string> = {
  nl: `(?:in|vanaf|tegen|eind|begin|medio|halverwege|(?:het|de) (?:${SEASON.nl}) van|${SEASON.nl})`,
  en: `(?:in|from|by|before|during|late|early|(?:the )?(?:end|beginning) of|the (?:${SEASON.en}) of|${SEASON.en})`,
};
/** A word that begins no other clause, in which a year would be about something else than the promise. */
const WORD: Record<Language, string> = {
  nl: '(?!(?:dat|die|wie|wat|of|toen|hoe|waar|omdat|dan|zoals)\\b)[^\\s,;:()]+',
  en: '(?!(?:that|which|who|what|how|when|because|since|whether|if|than|as)\\b)[^\\s,;:()]+',
};

/**
 * A year alone often stands beside a promise that is not about it ("wie in 2023 begon, zal dit herkennen"), and Dutch tells
 * the past with "gaat". So only these: "In 2025 zal het museum …" and "Het museum zal in 2025 …".
 */
const YEAR_PROMISES: Record<Language, RegExp[]> = {
  nl: [
    new RegExp(`(?:^|[,;:(] ?)(?:(?:en|maar|ook|pas) )?(?:in )?${DURING.nl} (20\\d\\d) (?:zal|zullen)\\b`, 'iu'),
    new RegExp(
      `\\b(?:zal|zullen|naar verwachting|(?:is|zijn|staat|staan) gepland|word(?:t|en) verwacht)(?: ${WORD.nl}){0,6}?` +
        // "De in 2024 gemaakte site": the year is of what was made.
        `(?<! (?:de|het|een|deze|dit)) ${DURING.nl} (20\\d\\d)\\b`,
      'iu'
    ),
  ],
  en: [
    new RegExp(
      `(?:^|[,;:(] ?)(?:(?:and|but|also) )?(?:(?:in|by|at|from) )?${DURING.en} (20\\d\\d),?(?: (?!\\w+ed\\b)${WORD.en}){0,5}? ` +
        `(?:will|shall|(?:is|are) (?:going to|expected|planned|due))\\b`,
      'iu'
    ),
    new RegExp(
      `\\b(?:will|shall|(?:is|are) (?:going to|expected|planned|scheduled|due))(?: ${WORD.en}){0,6}?` +
        // "You will find the report published in 2024": the same, unlike "will be published in 2024".
        `(?<!(?<! (?:be|is|are)) (?:\\w+ed|made|written|held|built|begun)) ${DURING.en} (20\\d\\d)\\b`,
      'iu'
    ),
  ],
};

interface Day {
  text: string;
  /** The moment at which it is over. */
  end: number;
}

/** A date in a sentence that promises something, if it has passed. */
export function findPastPromise(sentence: string, language: Language, now: Date): string | null {
  const dates = PROMISE[language].test(sentence)
    ? [...findNamedDates(sentence, language), ...findNumberedDates(sentence, language)]
    : [];
  const years = YEAR_PROMISES[language].flatMap((pattern): Day[] => {
    const year = pattern.exec(sentence)?.[1];
    return year ? [{ text: year, end: Date.UTC(Number(year) + 1, 0, 1) }] : [];
  });
  const days = [...dates, ...years];
  const hasComing = days.some(({ end }) => end > now.getTime());
  return days.length > 0 && !hasComing ? days[0].text : null;
}

/** 3 maart 2026, maart 2026, March 3, 2026 */
function findNamedDates(sentence: string, language: Language): Day[] {
  const months = MONTHS[language].join('|');
  const pattern = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${months}) (?:(\\d{1,2}),? )?(20\\d{2})\\b`, 'giu');
  return [...sentence.matchAll(pattern)].map(([text, before, month, after, year]) => {
    const index = MONTHS[language].indexOf(month.toLowerCase());
    const day = before ?? after;
    // Without a day, a month has passed when the next one begins.
    const end = day ? Date.UTC(Number(year), index, Number(day) + 1) : Date.UTC(Number(year), index + 1, 1);
    return { text, end };
  });
}

/** 3-3-2026, 03/03/2026, 2026-03-03 */
function findNumberedDates(sentence: string, language: Language): Day[] {
  const pattern = /\b(?:(\d{1,2})([-/.])(\d{1,2})\2(20\d\d)|(20\d\d)-(\d\d)-(\d\d))\b/gu;
  return [...sentence.matchAll(pattern)].map(([text, first, , second, last, year, month, day]) => {
    const endOf = (on: string, inMonth: string) => Date.UTC(Number(last), Number(inMonth) - 1, Number(on) + 1);
    if (year) return { text, end: Date.UTC(Number(year), Number(month) - 1, Number(day) + 1) };
    const end = endOf(first, second);
    // In English the month may come first: then it has passed when both have.
    return { text, end: language === 'en' && Number(first) <= 12 ? Math.max(end, endOf(second, first)) : end };
  });
}
