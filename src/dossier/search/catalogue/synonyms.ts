import type { DossierType, Language } from '../../content-model';
import { analyseWord } from '../analysis/analyse-word';
import { findWords } from '../analysis/find-words';
import { isStopWord } from '../analysis/stop-words';
import { joinWords } from '../lexemes';
import type { CatalogueEntry } from './catalogue';

/** Another way to say it: its words as stems, and how much a match of it counts beside one of the words themselves. */
export interface Synonym {
  stems: string[];
  factor: number;
}

/** By the stems of a label without its stop words, joined. */
export type Synonyms = Map<string, Synonym[]>;

const VOCABULARIES = new Set<DossierType>(['glossary-term', 'concept', 'ethics-topic', 'quadrant']);
/** A longer name is a description: found by its other names, but not the other way round. */
const LONGEST_NAME = 4;

/** What everybody in the field takes to be the same, whatever the glossary says. */
const SAME: Record<Language, string[][]> = {
  nl: [
    ['ai', 'ki', 'kunstmatige intelligentie', 'artificiële intelligentie'],
    ['genai', 'gen ai', 'generatieve ai', 'generatieve kunstmatige intelligentie'],
  ],
  en: [
    ['ai', 'artificial intelligence'],
    ['genai', 'gen ai', 'generative ai', 'generative artificial intelligence'],
  ],
};

const OF_GLOSSARY = 0.8;
/** The alternative labels of a concept are often narrower than its title: opera is a performing art, but not dance. */
const OF_CONCEPT = 0.6;

export function buildSynonyms(entries: (CatalogueEntry | undefined)[], language: Language): Synonyms {
  const synonyms: Synonyms = new Map();
  for (const group of SAME[language]) relate(synonyms, group, group, language, OF_GLOSSARY);
  for (const entry of entries) {
    if (!entry || entry.locale !== language || !VOCABULARIES.has(entry.type)) continue;
    const all = [entry.title, ...entry.altLabels];
    if (entry.type === 'glossary-term') relate(synonyms, all, all, language, OF_GLOSSARY);
    else {
      relate(synonyms, entry.altLabels, [entry.title], language, OF_CONCEPT);
      if (entry.titleWords <= LONGEST_NAME) relate(synonyms, [entry.title], entry.altLabels, language, OF_CONCEPT);
    }
  }
  return synonyms;
}

function relate(synonyms: Synonyms, from: string[], to: string[], language: Language, factor: number): void {
  const targets = to.map((label) => toStems(label, language)).filter(({ length }) => length > 0);
  for (const label of from) {
    const key = synonymKey(toStems(label, language, true));
    if (key === '') continue;
    const known = synonyms.get(key) ?? [];
    for (const stems of targets) {
      const text = joinWords(stems);
      const same = known.find((synonym) => joinWords(synonym.stems) === text);
      if (same) same.factor = Math.max(same.factor, factor);
      else if (text !== key) known.push({ stems, factor });
    }
    synonyms.set(key, known);
  }
}

export const synonymKey = (stems: string[]): string => joinWords(stems);

function toStems(label: string, language: Language, withoutStopWords = false): string[] {
  return findWords(label)
    .flatMap((word) => (word.parts && word.parts.length > 0 ? word.parts : [word]))
    .filter(({ text }) => !withoutStopWords || !isStopWord(text, language))
    .map(({ text }) => analyseWord(text, language).stem);
}
