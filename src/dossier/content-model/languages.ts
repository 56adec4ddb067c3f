/** The languages of the dossier, in the order in which they are shown. */
export const LANGUAGES = [
  { code: 'nl', name: 'Nederlands' },
  { code: 'en', name: 'English' },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

export const DEFAULT_LANGUAGE: Language = 'nl';

export function isLanguage(code: unknown): code is Language {
  return LANGUAGES.some((language) => language.code === code);
}
