import type { AdminLanguage } from '../language';

const LIST = { nl: new Intl.ListFormat('nl'), en: new Intl.ListFormat('en') };

/** Two texts: with Dutch as the other language, and with English. */
const both = (nlText: string, enText: string) => ({ nl: nlText, en: enText });
const states = (missing: string, draft: string, published: string, modified: string) => ({
  missing,
  draft,
  published,
  modified,
});

const nl = {
  title: 'Vertaling',
  other: {
    nl: states(
      'Er is nog geen Nederlandse tekst.',
      'Het Nederlands is een concept, nog niet gepubliceerd.',
      'Het Nederlands is gepubliceerd.',
      'Het Nederlands is gepubliceerd, met wijzigingen in het concept.'
    ),
    en: states(
      'Er is nog geen Engelse tekst.',
      'Het Engels is een concept, nog niet gepubliceerd.',
      'Het Engels is gepubliceerd.',
      'Het Engels is gepubliceerd, met wijzigingen in het concept.'
    ),
  },
  open: both('Open het Nederlands', 'Open het Engels'),
  start: both('Begin de Nederlandse vertaling', 'Begin de Engelse vertaling'),
  startHint: 'Beelden, feiten en verwijzingen gaan mee. De tekst gaat mee als “te vertalen”.',
  unfinishedHere: 'Deze vertaling is begonnen en nog niet klaar.',
  unfinishedThere: both(
    'De Nederlandse vertaling is begonnen en nog niet klaar.',
    'De Engelse vertaling is begonnen en nog niet klaar.'
  ),
  outdatedHere: both(
    'Het Nederlands is veranderd sinds dit vertaald is.',
    'Het Engels is veranderd sinds dit vertaald is.'
  ),
  outdatedThere: both(
    'De Nederlandse vertaling is verouderd: deze tekst is veranderd.',
    'De Engelse vertaling is verouderd: deze tekst is veranderd.'
  ),
  changed: 'Anders geworden:',
  stillRight: 'De vertaling klopt nog',
  saveFirst: 'Bewaar eerst wat je hebt veranderd.',
  differing: {
    nl: (fields: string[]) =>
      `Gepubliceerd staat in het Nederlands nog iets anders bij ${LIST.nl.format(fields)}. Publiceer beide talen.`,
    en: (fields: string[]) =>
      `Gepubliceerd staat in het Engels nog iets anders bij ${LIST.nl.format(fields)}. Publiceer beide talen.`,
  },
  failed: 'Dat lukt niet. Laad de pagina opnieuw, of vraag een redacteur om het te doen.',
};

export type TranslationTexts = typeof nl;

const en: TranslationTexts = {
  title: 'Translation',
  other: {
    nl: states(
      'There is no Dutch text yet.',
      'The Dutch is a draft, not published yet.',
      'The Dutch is published.',
      'The Dutch is published, with changes in the draft.'
    ),
    en: states(
      'There is no English text yet.',
      'The English is a draft, not published yet.',
      'The English is published.',
      'The English is published, with changes in the draft.'
    ),
  },
  open: both('Open the Dutch', 'Open the English'),
  start: both('Begin the Dutch translation', 'Begin the English translation'),
  startHint: 'Pictures, facts and relations come along. The text comes along marked as “to translate”.',
  unfinishedHere: 'This translation was begun and is not finished.',
  unfinishedThere: both(
    'The Dutch translation was begun and is not finished.',
    'The English translation was begun and is not finished.'
  ),
  outdatedHere: both(
    'The Dutch has changed since this was translated.',
    'The English has changed since this was translated.'
  ),
  outdatedThere: both(
    'The Dutch translation is outdated: this text has changed.',
    'The English translation is outdated: this text has changed.'
  ),
  changed: 'What changed:',
  stillRight: 'The translation is still right',
  saveFirst: 'Save your changes first.',
  differing: {
    nl: (fields) => `In Dutch something else is still published for ${LIST.en.format(fields)}. Publish both languages.`,
    en: (fields) =>
      `In English something else is still published for ${LIST.en.format(fields)}. Publish both languages.`,
  },
  failed: 'That does not work. Load the page again, or ask an editor to do it.',
};

export const translationTexts: Record<AdminLanguage, TranslationTexts> = { nl, en };
