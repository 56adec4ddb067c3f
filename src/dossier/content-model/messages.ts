import { choiceLists, type ChoiceLabels, type ChoiceList } from './choices';
import type { Usage } from './find-usages';
import type { Language } from './languages';
import { typeOf, type DossierType } from './types';

/** One message in every language: who reads it may be another than who caused it. */
export type Wording = Record<Language, string>;

const SHOWN_USAGES = 10;

/** As the forms of the admin name them; visitors read other words for some (linked-data/schemes.ts). */
const DUTCH_TYPES: Record<DossierType, string> = {
  article: 'Artikel',
  'use-case': 'AI-toepassing',
  'ethics-topic': 'Ethisch thema',
  training: 'Training',
  quadrant: 'Kwadrant',
  'glossary-term': 'Begrip',
  page: 'Pagina',
  concept: 'Trefwoord',
  organisation: 'Organisatie',
  tool: 'Hulpmiddel',
  dossier: 'Voorpagina',
};
const DUTCH_LANGUAGES: Record<string, string> = { nl: 'Nederlands', en: 'Engels' };

/** What rules refuse, for editors. */
const nl = {
  slugMalformed: (slug: string) =>
    `Het webadres “${slug}” mag alleen letters, cijfers en losse streepjes daartussen bevatten.`,
  slugTaken: (slug: string, owner: { documentId: string; title: string }) =>
    `Het webadres “${slug}” hoort in deze taal al bij “${owner.title}”. Kies een ander.`,
  keyFixed: (key: string, wanted: string) => `De sleutel “${key}” ligt vast en kan niet “${wanted}” worden.`,
  keyUnknown: (keys: string[]) => `De sleutel van een kwadrant is een van deze vier: ${keys.join(', ')}.`,
  keyTaken: (key: string, title: string) => `De sleutel “${key}” hoort al bij “${title}”.`,
  keyCopied: 'Dit stuk kan niet worden gekopieerd: de sleutel hoort alleen bij dit stuk.',
  choiceUnknown: (_place: string, list: ChoiceList, value: unknown) =>
    `“${typeof value === 'string' ? value : JSON.stringify(value)}” staat niet in de lijst. Kies uit: ${labelChoices(list, 'nl')}.`,
  textUnstorable: (place: string) =>
    `In “${place}” staat een teken dat niet bewaard kan worden. Haal de tekst rond het vreemde teken weg en typ die opnieuw.`,
  inUse: (usages: Usage[]) => {
    const name = ({ title, uid, locale }: Usage) =>
      `“${title}” (${[DUTCH_TYPES[typeOf(uid)], DUTCH_LANGUAGES[locale ?? '']].filter(Boolean).join(', ')})`;
    const shown = listUsages(usages, name, (more) => `en nog ${more}`);
    return `Gepubliceerde stukken verwijzen hiernaar: ${shown}. Haal de verwijzingen daar eerst weg, of vraag een beheerder.`;
  },
  quadrantFixed:
    'De vier kwadranten zijn het geraamte van het dossier en kunnen niet worden ingetrokken of verwijderd.',
};

/** For editors who read English, and for programs. */
const en: typeof nl = {
  slugMalformed: (slug) => `The slug "${slug}" may hold letters, digits and single hyphens between them.`,
  slugTaken: (slug, owner) =>
    `The slug "${slug}" is already used by "${owner.title}" (${owner.documentId}) in this language. Choose another.`,
  keyFixed: (key, wanted) => `The key "${key}" cannot be changed; received "${wanted}".`,
  keyUnknown: (keys) => `The key of a quadrant must be one of: ${keys.join(', ')}.`,
  keyTaken: (key, title) => `The key "${key}" is already used by "${title}".`,
  keyCopied: 'This entry cannot be copied: its key belongs to it alone.',
  choiceUnknown: (place, list, value) =>
    `${place} must be one of: ${Object.keys(choiceLists[list]).join(', ')}; received ${JSON.stringify(value)}.`,
  textUnstorable: (place) =>
    `"${place}" holds a character that cannot be stored. Delete the text around the strange sign and type it again.`,
  inUse: (usages) => {
    const name = ({ title, uid, locale, field }: Usage) =>
      `"${title}" (${[typeOf(uid), locale, field].filter(Boolean).join(', ')})`;
    const shown = listUsages(usages, name, (more) => `and ${more} more`);
    return `Published entries use this one: ${shown}. Remove it there first, or let an administrator confirm.`;
  },
  quadrantFixed: 'The four quadrants are the frame of the dossier and cannot be withdrawn or deleted.',
};

/** The label that the form shows, with the key that programs send. */
function labelChoices(list: ChoiceList, language: Language): string {
  const choices: [string, ChoiceLabels][] = Object.entries(choiceLists[list]);
  return choices.map(([key, labels]) => `${labels[language]} (${key})`).join(', ');
}

function listUsages(usages: Usage[], name: (usage: Usage) => string, rest: (more: number) => string): string {
  const shown = usages.slice(0, SHOWN_USAGES).map(name).join('; ');
  return usages.length > SHOWN_USAGES ? `${shown} ${rest(usages.length - SHOWN_USAGES)}` : shown;
}

export const inBoth = (word: (words: typeof nl) => string): Wording => ({ nl: word(nl), en: word(en) });
