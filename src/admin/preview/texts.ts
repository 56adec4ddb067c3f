import type { AdminLanguage } from '../language';

const nl = {
  title: 'Voorbeeld',
  open: 'Bekijk het concept',
  newTab: '(opent in nieuw tabblad)',
  copy: 'Kopieer de link',
  copied: (time: string) => `Gekopieerd. Wie de link heeft, kan het concept bekijken tot ${time}.`,
  hint: 'Zo komt het op de site als je nu publiceert. Een link werkt 30 minuten, ook voor een collega zonder account.',
  unsaved: 'Je ziet wat bewaard is. Bewaar eerst om je laatste wijzigingen te zien.',
  new: 'Bewaar eerst; daarna kun je het concept bekijken.',
  failed: 'Het voorbeeld lukt nu niet. Probeer het zo nog eens.',
  forbidden: 'Je mag dit stuk in deze taal niet bekijken.',
};

export type PreviewTexts = typeof nl;

const en: PreviewTexts = {
  title: 'Preview',
  open: 'Look at the draft',
  newTab: '(opens in a new tab)',
  copy: 'Copy the link',
  copied: (time) => `Copied. Whoever has the link can look at the draft until ${time}.`,
  hint: 'This is how it appears on the site if you publish now. A link works for 30 minutes, also for a colleague without an account.',
  unsaved: 'You see what was saved. Save first to see your latest changes.',
  new: 'Save first; then you can look at the draft.',
  failed: 'The preview does not work at the moment. Try again in a while.',
  forbidden: 'You may not look at this entry in this language.',
};

export const previewTexts: Record<AdminLanguage, PreviewTexts> = { nl, en };
