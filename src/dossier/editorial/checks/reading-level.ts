import { hyphenateSync as hyphenateEnglish } from 'hyphen/en-us';
import { hyphenateSync as hyphenateDutch } from 'hyphen/nl';
import type { Language } from '../../content-model';
import { splitSentences, splitWords } from './find-prose';

/** An estimate of the level of the Common European Framework that a text asks for. B1 is what most adults read with ease. */
export type Level = 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

export interface ReadingLevel {
  /** 0 (very hard) to 100 (very easy), by Flesch for English and Flesch–Douma for Dutch. */
  score: number;
  level: Level;
  words: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
}

/** Below this a score says more about chance than about the text. */
const FEWEST_WORDS = 45;

/**
 * How easy a text reads, by the length of sentences and words. Flesch (1948): 206.835 − 1.015 · words per sentence −
 * 84.6 · syllables per word. Douma (1960), for Dutch: 206.84 − 0.93 · words per sentence − 77 · syllables per word.
 */
export function measureReadingLevel(paragraphs: string[], language: Language): ReadingLevel | null {
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(paragraph, language));
  const words = sentences.flatMap(splitWords);
  if (words.length < FEWEST_WORDS) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, language), 0);
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = syllables / words.length;
  const score =
    language === 'nl'
      ? 206.84 - 0.93 * wordsPerSentence - 77 * syllablesPerWord
      : 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord;
  return {
    score: Math.round(Math.min(100, Math.max(0, score))),
    level: toLevel(score),
    words: words.length,
    wordsPerSentence: Math.round(wordsPerSentence * 10) / 10,
    syllablesPerWord: Math.round(syllablesPerWord * 100) / 100,
  };
}

/** The bands of Flesch ("plain English" from 60), set beside the levels of the framework. An estimate. */
function toLevel(score: number): Level {
  if (score >= 75) return 'A2';
  if (score >= 60) return 'B1';
  if (score >= 45) return 'B2';
  return score >= 30 ? 'C1' : 'C2';
}

const VOWELS: Record<Language, RegExp> = {
  nl: /(?:aa[iu]|oei|eeu|ieu|aai|ooi|ij|eu|ui|oe|ou|au|ei|ie|aa|ee|oo|uu|[aeiouyàâäáèéêëïíîöóôüúû])/giu,
  en: /[aeiouyàâäáèéêëïíîöóôüúû]+/giu,
};

/**
 * Hyphenation never leaves one letter alone, and so misses the first syllable of "idee"; counting vowels takes two that
 * stand side by side for one, as in "museum". Whichever finds more is nearer.
 */
export function countSyllables(word: string, language: Language): number {
  const hyphenate = language === 'nl' ? hyphenateDutch : hyphenateEnglish;
  const parts = hyphenate(word, { hyphenChar: '|' }).split('|').length;
  const spoken = language === 'en' ? dropSilentE(word) : word;
  const vowels = spoken.match(VOWELS[language])?.length ?? 0;
  return Math.max(1, parts, vowels);
}

/** "shared" and "archives" have one e that is not heard; "needed" and "table" have none. */
function dropSilentE(word: string): string {
  if (/[aeiouy].*[^aeiouydt]ed$/iu.test(word)) return word.slice(0, -2);
  return /[aeiouy].*[^aeiouylscgxz]es$|[aeiouy].*[^aeiouyl]e$/iu.test(word) ? word.replace(/es?$/iu, '') : word;
}
