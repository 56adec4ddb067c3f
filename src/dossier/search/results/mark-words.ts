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

interface Sought {
  language: Language;
  stems: Set<string>;
  /** Names of several words, which are marked only where all stand together. */
  names: string[][];
  beginnings: string[];
}

export function createMarker(query: ParsedQuery, plan: QueryPlan, evidence: Evidence): Marker {
  const sought = findSought(query, plan, evidence);
  return (text) => {
    const words = findWords(text).flatMap((word) => {
      const whole = findStem(word, sought);
      if (whole !== undefined || !word.parts?.length) return [{ word, found: whole }];
      return word.parts.map((part) => ({ word: part, found: findStem(part, sought) }));
    });
    markNames(words, sought);
    return words.flatMap(({ word, found }) =>
      found === undefined ? [] : [{ start: word.start, end: word.end, stem: found }]
    );
  };
}

function findSought(query: ParsedQuery, plan: QueryPlan, evidence: Evidence): Sought {
  const { language } = plan;
  const sought: Sought = { language, stems: new Set(), names: [], beginnings: [] };
  const add = (text: string) => {
    if (!isStopWord(text, language)) sought.stems.add(analyseWord(text, language).stem);
  };
  for (const { word } of plan.slots) if (word) add(word.text);
  for (const { text } of query.phrases.flat()) add(text);
  for (const { alternative } of evidence.accepted) {
    if (alternative.isOffer) continue;
    if (alternative.isName && alternative.stems.length > 1) sought.names.push(alternative.stems);
    else for (const stem of alternative.stems) if (!isStopWord(stem, language)) sought.stems.add(stem);
    if (alternative.beginning) sought.beginnings.push(alternative.beginning);
  }
  return sought;
}

function findStem({ text }: Word, { stems, beginnings, language }: Sought): string | undefined {
  const { stem, parts } = analyseWord(text, language);
  if (stems.has(stem)) return stem;
  return parts.find((part) => stems.has(part)) ?? beginnings.find((beginning) => text.startsWith(beginning));
}

function markNames(words: { word: Word; found: string | undefined }[], { names, language }: Sought): void {
  if (names.length === 0) return;
  const stems = words.map(({ word }) => analyseWord(word.text, language).stem);
  for (const name of names) {
    for (let at = 0; at + name.length <= stems.length; at += 1) {
      if (name.every((stem, offset) => stems[at + offset] === stem))
        for (let offset = 0; offset < name.length; offset += 1) words[at + offset].found ??= name.join(' ');
    }
  }
}
