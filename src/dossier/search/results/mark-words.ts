import type { Language } from '../../content-model';
import { analyseWord } from '../analysis/analyse-word';
import { findWords, type Word } from '../analysis/find-words';
import { isStopWord } from '../analysis/stop-words';
import type { Evidence } from '../query/match';
import type { ParsedQuery } from '../query/parse-query';
import type { QueryPlan } from '../query/plan-query';

/** A place in a text, in UTF-16 units as JavaScript counts them. */
export interface Mark {
  start: number;
  end: number;
}

export interface FoundMark extends Mark {
  /** What was looked for; the same for all forms of a word. */
  stem: string;
}

/** Finds in a text what a query was matched by. */
export type Marker = (text: string) => FoundMark[];

export function createMarker(query: ParsedQuery, plan: QueryPlan, evidence: Evidence): Marker {
  const { language } = plan;
  const stems = new Set<string>();
  const beginnings: string[] = [];
  const add = (text: string) => {
    if (!isStopWord(text, language)) stems.add(analyseWord(text, language).stem);
  };
  for (const { word } of plan.slots) if (word) add(word.text);
  for (const { text } of query.phrases.flat()) add(text);
  for (const { alternative } of evidence.accepted) {
    if (alternative.isOffer) continue;
    for (const stem of alternative.stems) if (!isStopWord(stem, language)) stems.add(stem);
    if (alternative.beginning) beginnings.push(alternative.beginning);
  }
  return (text) =>
    findWords(text).flatMap((word) => {
      const whole = findStem(word, stems, beginnings, language);
      if (whole) return [{ start: word.start, end: word.end, stem: whole }];
      return (word.parts ?? []).flatMap((part) => {
        const stem = findStem(part, stems, beginnings, language);
        return stem ? [{ start: part.start, end: part.end, stem }] : [];
      });
    });
}

function findStem(
  { text }: Word,
  stems: Set<string>,
  beginnings: string[],
  language: Language
): string | undefined {
  const { stem, parts } = analyseWord(text, language);
  if (stems.has(stem)) return stem;
  return parts.find((part) => stems.has(part)) ?? beginnings.find((beginning) => text.startsWith(beginning));
}
