import type { Language } from '../../content-model';
import { splitCompound } from './split-compound';
import { stemWord } from './stem-word';

/** A word in the forms in which it is compared. */
export interface WordForms {
  word: string;
  stem: string;
  /** The stems of what a compound is made of. */
  parts: string[];
}

/** Texts use the same words over and over; how many are remembered per language is bounded. */
const MOST_REMEMBERED = 100_000;
const remembered: Record<Language, Map<string, WordForms>> = { nl: new Map(), en: new Map() };

/** The forms of a folded word. Pure; remembers what it found. */
export function analyseWord(word: string, language: Language): WordForms {
  const memory = remembered[language];
  const known = memory.get(word);
  if (known) return known;
  const parts = language === 'nl' ? splitCompound(word).map((part) => stemWord(part, 'nl')) : [];
  const forms = { word, stem: stemWord(word, language), parts: [...new Set(parts)] };
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(word, forms);
  return forms;
}
