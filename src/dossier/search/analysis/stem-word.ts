import { stemmer as stemDutchBySnowball } from '@orama/stemmers/dutch';
import stemEnglishBySnowball from 'wink-porter2-stemmer';
import type { Language } from '../../content-model';
import { findLexicon } from './lexicon';

/** What the forms of a word have in common, by the Snowball stemmer of its language. */
export function stemWord(word: string, language: Language): string {
  if (/\p{N}/u.test(word) || word.length < 3) return word;
  return language === 'nl' ? stemDutch(word) : stemEnglishBySnowball(word);
}

function stemDutch(word: string): string {
  const stem = stemDutchBySnowball(toDutchBase(word));
  // Snowball leaves apart `archiev(en)` and `archief`, `huiz(en)` and `huis`, `voorspell(en)` and `voorspel(d)`.
  return stem
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/([bdfgklmnprst])\1$/, '$1');
}

/** Plurals that Snowball does not know: `musea`, `collecties`, `scenarios`. */
function toDutchBase(word: string): string {
  if (word.length < 5) return word;
  if (/[ei]a$/.test(word) && findLexicon('nl').has(`${word.slice(0, -1)}um`)) return `${word.slice(0, -1)}um`;
  if (/(ie|ee|[aeiou][aou]|[bcdfghjklmnprtvwxz][aoy])s$/.test(word) && findLexicon('nl').has(word.slice(0, -1)))
    return word.slice(0, -1);
  return word;
}
