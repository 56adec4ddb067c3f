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

/** The language asked for: the parameter, else the Accept-Language header (RFC 9110, 12.5.4), else Dutch. */
export function chooseLanguage(parameter: string | undefined, acceptLanguage: string): Language {
  if (isLanguage(parameter)) return parameter;
  const wishes = acceptLanguage
    .split(',')
    .map((part) => {
      const [range, ...options] = part.trim().split(';');
      const quality = options
        .map((option) => /^\s*q=([\d.]+)\s*$/.exec(option)?.[1])
        .find((value) => value !== undefined);
      return { code: range.trim().toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ code, quality }) => isLanguage(code) && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return (wishes[0]?.code as Language | undefined) ?? DEFAULT_LANGUAGE;
}
