import type { AdminLanguage } from '../language';

const nl = {
  title: 'Dossiercheck',
  checking: 'Wordt nagekeken…',
  failed: 'Nakijken lukt nu niet. Je kunt gewoon verder schrijven.',
  ready: 'Klaar om te publiceren.',
  readyWithAdvice: (count: number) => `Klaar om te publiceren. ${count === 1 ? '1 advies.' : `${count} adviezen.`}`,
  blocked: (count: number) => `Nog niet te publiceren: ${count === 1 ? '1 punt' : `${count} punten`} eerst oplossen.`,
  blocks: 'Eerst oplossen',
  advice: 'Advies',
  brokenLinks: 'Links die niet werken',
  showAll: (count: number) => `Toon alle ${count}`,
  showLess: 'Toon minder',
  wholeEntry: 'Hele tekst',
  readingLevel: 'Leesniveau',
  readingLevelIs: (level: string, words: number, perSentence: number) =>
    `${level} (geschat), ${words} woorden, gemiddeld ${String(perSentence).replace('.', ',')} per zin. Streef naar B1.`,
  readingLevelUnknown: 'Te weinig tekst voor een schatting.',
  usages: 'Gebruikt in',
  usedNowhere: 'Geen gepubliceerd stuk verwijst hiernaar.',
  pictureUsages: 'Beelden ook te zien in',
  publicUrl: 'Op de site',
  viewPublished: 'Bekijk de gepubliceerde versie',
  notPublic: 'Nog niet gepubliceerd.',
  opensInNewTab: '(opent in nieuw tabblad)',
  conflict: (by: string | null, when: string) =>
    `${by ?? 'Iemand anders'} heeft dit stuk om ${when} bewaard, nadat jij het opende.`,
  reloadLoses:
    'Laad je de nieuwste versie, dan ben je kwijt wat je sindsdien typte. Zet het eerst apart als je het wilt houden.',
  overruled: 'Je kunt nu bewaren. Jouw versie komt in de plaats van die andere.',
  reload: 'Nieuwste versie laden',
  overrule: 'Mijn versie houden',
};

export type PanelTexts = typeof nl;

const en: PanelTexts = {
  title: 'Dossier check',
  checking: 'Checking…',
  failed: 'Checking does not work at the moment. You can go on writing.',
  ready: 'Ready to publish.',
  readyWithAdvice: (count) => `Ready to publish. ${count === 1 ? '1 piece of advice.' : `${count} pieces of advice.`}`,
  blocked: (count) => `Cannot be published yet: solve ${count === 1 ? '1 point' : `${count} points`} first.`,
  blocks: 'Solve first',
  advice: 'Advice',
  brokenLinks: 'Links that do not work',
  showAll: (count) => `Show all ${count}`,
  showLess: 'Show fewer',
  wholeEntry: 'Whole text',
  readingLevel: 'Reading level',
  readingLevelIs: (level, words, perSentence) =>
    `${level} (estimate), ${words} words, ${perSentence} per sentence on average. Aim for B1.`,
  readingLevelUnknown: 'Too little text for an estimate.',
  usages: 'Used in',
  usedNowhere: 'No published entry refers to this one.',
  pictureUsages: 'Pictures also shown in',
  publicUrl: 'On the site',
  viewPublished: 'View the published version',
  notPublic: 'Not published yet.',
  opensInNewTab: '(opens in a new tab)',
  conflict: (by, when) => `${by ?? 'Someone else'} saved this entry at ${when}, after you opened it.`,
  reloadLoses:
    'If you load the newest version, what you typed since is lost. Put it aside first if you want to keep it.',
  overruled: 'You can save now. Your version replaces the other one.',
  reload: 'Load the newest version',
  overrule: 'Keep my version',
};

export const panelTexts: Record<AdminLanguage, PanelTexts> = { nl, en };
