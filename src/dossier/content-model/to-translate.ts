import { LANGUAGES, type Language } from './languages';

/** Stands in front of a text that was taken over from the other language, in the language it must become. */
const MARKS: Record<Language, string> = { nl: '[Te vertalen] ', en: '[To translate] ' };

export const translationMark = (language: Language): string => MARKS[language];

/** @param longest characters that the field can hold; what is longer loses its end, with an ellipsis */
export function markToTranslate(text: string, language: Language, longest = Infinity): string {
  if (text.trim() === '' || isToTranslate(text)) return text;
  const marked = `${MARKS[language]}${text}`;
  return marked.length > longest ? `${marked.slice(0, longest - 1)}…` : marked;
}

export function isToTranslate(text: unknown): boolean {
  return typeof text === 'string' && LANGUAGES.some(({ code }) => text.includes(MARKS[code].trim()));
}
