import { isLanguage, LANGUAGES } from '../content-model';
import { Problem } from './problems';

/**
 * A 404 for what is published, but not in the language asked for.
 * @param locales in which it is published; beside those of /v1 an editor may have added others, which are told but not linked
 * @param addressIn where it is found in one of the languages of /v1
 */
export function missingLanguage(detail: string, locales: string[], addressIn: (language: string) => string): Problem {
  const known = LANGUAGES.map(({ code }) => code).filter((code) => locales.includes(code));
  return new Problem(404, detail, {
    availableLanguages: [...known, ...locales.filter((locale) => !isLanguage(locale))],
    alternates: known.map((language) => ({ language, href: addressIn(language) })),
  });
}
