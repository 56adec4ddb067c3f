import { componentForms, typeForms } from '.';
import type { Words } from './form';
import { systemFields } from './system-fields';

type Language = keyof Words;

const allWords: Words[] = [
  ...[...Object.values(typeForms), ...Object.values(componentForms)].flatMap(({ fields }) => Object.values(fields)),
  ...Object.values(systemFields),
].flatMap(({ label, hint }) => [label, hint]);

/** Every text of a form, in either language, with its translation. A test holds it to being unambiguous. */
export const translations = new Map<string, Words>(
  allWords.flatMap((pair) => [pair.nl, pair.en].map((text) => [text, pair]))
);

/** A text of ours in the language of the reader; what an editor wrote in the view settings stays as it is. */
export function translateWords<T>(text: T, language: Language): T | string {
  return (typeof text === 'string' ? translations.get(text)?.[language] : undefined) ?? text;
}

/** What Strapi calls a type in its own texts, and looks up as the key of a translation: `Use case` for `use-case`. */
export function findDisplayName(uid: string): string {
  const name = uid.split('.')[1].replace(/-/g, ' ');
  return name[0].toUpperCase() + name.slice(1);
}

/** The names of types and components for Strapi's admin, which looks up types by display name and components by uid. */
export function findNameTranslations(language: Language): Record<string, string> {
  const types = Object.entries(typeForms).map(([uid, { name }]) => [findDisplayName(uid), name[language]]);
  const components = Object.entries(componentForms).map(([uid, { name }]) => [uid, name[language]]);
  return Object.fromEntries([...types, ...components]);
}
