import { eng, nld } from 'stopword';
import type { Language } from '../../content-model';
import { foldText } from './fold-text';

/** Words of questions and requests, which the lists of the package lack. */
const QUESTION_WORDS: Record<Language, string> = {
  nl: 'waar waarom waarmee waarvoor waarvan welk welke wanneer hoeveel wordt mag mogen kunt kunnen kun zou moet moeten gaat gaan graag bestaan bestaat via binnen tussen per jouw mijn onze we wel heel eigen zoals vooral',
  en: 'why whose when whom may shall does doing done having within per via us ours yours me my mine mostly',
};

const lists: Record<Language, Set<string>> = {
  nl: new Set([...nld, ...QUESTION_WORDS.nl.split(' ')].map(foldText)),
  en: new Set([...eng, ...QUESTION_WORDS.en.split(' ')].map(foldText)),
};

/** Whether a word is so common that it says nothing of what somebody looks for. */
export function isStopWord(word: string, language: Language): boolean {
  return lists[language].has(word);
}
