import type { Language } from '../content-model';
import type { Reasons } from './plan-store';

const nl = {
  deleted: 'Het stuk is verwijderd voordat het zover was.',
  notPublished: 'Het stuk was toen al niet meer gepubliceerd.',
  refused: (message: string) => `Het systeem weigerde dit: ${message}`,
  broken: (message: string) => `Er ging iets mis op de server: ${message} Plan opnieuw, of vraag een beheerder.`,
  unreadable: (date: string, time: string) =>
    `“${date}” en “${time}” zijn geen datum en tijd. Geef een datum als 2026-03-30 en een tijd als 09:00.`,
  never: (date: string, time: string) =>
    `${time} uur bestaat niet op ${date}: dan begint de zomertijd en slaat de klok een uur over. Kies een tijd vóór 02:00 of vanaf 03:00.`,
  twice: (date: string, time: string) =>
    `${time} uur komt op ${date} twee keer voor: dan eindigt de zomertijd. Kies een tijd vóór 02:00 of vanaf 03:00.`,
  past: 'Dat moment is al voorbij. Kies een later moment.',
  action: 'Kies of het stuk gepubliceerd of ingetrokken moet worden.',
  noDraft: 'Van dit stuk is er geen concept in deze taal.',
  notYetPublished: 'Dit stuk is niet gepubliceerd en wordt dat volgens de planning ook niet vóór dat moment.',
  sameMoment: 'Publiceren en intrekken kan niet op hetzelfde moment.',
  settled: 'Deze planning is al uitgevoerd of geannuleerd.',
  noPlan: 'Deze planning bestaat niet.',
};

const en: typeof nl = {
  deleted: 'The entry was deleted before it came to that.',
  notPublished: 'The entry was no longer published by then.',
  refused: (message) => `It was refused: ${message}`,
  broken: (message) => `Something went wrong on the server: ${message} Plan it again, or ask an administrator.`,
  unreadable: (date, time) =>
    `“${date}” and “${time}” are no date and time. Give a date such as 2026-03-30 and a time such as 09:00.`,
  never: (date, time) =>
    `There is no ${time} on ${date}: summer time begins and clocks skip an hour. Choose a time before 02:00 or from 03:00 on.`,
  twice: (date, time) =>
    `${time} comes twice on ${date}: summer time ends. Choose a time before 02:00 or from 03:00 on.`,
  past: 'That moment is over. Choose a later one.',
  action: 'Choose whether the entry is to be published or withdrawn.',
  noDraft: 'There is no draft of this entry in this language.',
  notYetPublished: 'This entry is not published, and is not planned to be before that moment.',
  sameMoment: 'It cannot be published and withdrawn at the same moment.',
  settled: 'This plan was carried out or cancelled already.',
  noPlan: 'There is no such plan.',
};

export const messages: Record<Language, typeof nl> = { nl, en };

/** One reason in both languages. */
export const inBoth = (word: (words: typeof nl) => string): Reasons => ({ nl: [word(nl)], en: [word(en)] });
