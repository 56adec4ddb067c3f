import { detectAll } from 'tinyld';
import type { Language } from '../../content-model';
import { finding, type Check } from './check';
import { findProse, splitWords } from './find-prose';

/** Below this a language cannot be told: names and loan words weigh too much. */
const FEWEST_WORDS = 12;

/** Text in the other language of the dossier: a field that was copied and never translated. */
export const checkLanguage: Check = (entry, context) => {
  const { language } = context;
  if (!language) return [];
  return findProse(entry, context).flatMap(({ path, paragraphs }) => {
    const text = paragraphs.join('\n');
    if (splitWords(text).length < FEWEST_WORDS) return [];
    const detected = detectLanguage(text);
    return detected && detected !== language ? [finding('language-wrong', path, { detected })] : [];
  });
};

export function detectLanguage(text: string): Language | null {
  const [first, second] = detectAll(text, { only: ['nl', 'en'] });
  if (!first) return null;
  const isClear = !second || first.accuracy > second.accuracy * 1.3;
  return isClear ? (first.lang as Language) : null;
}
