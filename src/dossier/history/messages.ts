import type { Language } from '../content-model';
import { labelOf } from './describe-value';
import type { LeftOut } from './to-draft-data';

/** What the history tells an editor, beside what stands in the panel itself. */
const nl = {
  noVersion: (id: string) => `Dit stuk heeft geen versie ${id} in deze taal.`,
  erased: 'De inhoud van deze versie is gewist door een beheerder. Alleen wie en wanneer is bewaard.',
  noDraft: 'Van dit stuk is er geen concept in deze taal.',
  'field-gone': (place: string, what: string) => `${place}${what ? ` (${what})` : ''}: dit veld bestaat niet meer.`,
  'target-gone': (place: string, what: string) => `${place}: “${what}” bestaat niet meer in deze taal.`,
  'file-gone': (place: string, what: string) => `${place}: het bestand “${what}” is er niet meer.`,
  'slug-taken': (place: string, what: string) => `${place}: “${what}” hoort nu bij een ander stuk.`,
  shared: (place: string, what: string) => `${place} (${what}): dit geldt voor alle talen en blijft zoals het is.`,
};

const en: typeof nl = {
  noVersion: (id) => `This entry has no version ${id} in this language.`,
  erased: 'An administrator erased the content of this version. Only who and when was kept.',
  noDraft: 'There is no draft of this entry in this language.',
  'field-gone': (place, what) => `${place}${what ? ` (${what})` : ''}: this field no longer exists.`,
  'target-gone': (place, what) => `${place}: “${what}” no longer exists in this language.`,
  'file-gone': (place, what) => `${place}: the file “${what}” is no longer there.`,
  'slug-taken': (place, what) => `${place}: “${what}” now belongs to another entry.`,
  shared: (place, what) => `${place} (${what}): this holds for all languages and stays as it is.`,
};

export const messages: Record<Language, typeof nl> = { nl, en };

/** What was left out, as an editor reads it: “Beelden › Bestand: het bestand “foto.png” is er niet meer.” */
export function wordLeftOut({ reason, place, what }: LeftOut, language: Language): string {
  const labels = place.map(({ uid, field }) => labelOf(uid, field, language));
  return messages[language][reason](labels.join(' › '), what);
}
