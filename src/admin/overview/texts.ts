import type { AdminLanguage } from '../language';
import type { Figure } from './answers';

interface FigureWords {
  /** In the list of things to do, and the heading of the list itself. */
  title: string;
  /** What exactly is counted. */
  counts: string;
}

const nl = {
  widgets: {
    todo: 'Te doen',
    published: 'Laatst gepubliceerd',
    ethics: 'Dekking: kwadrant en ethiek',
    disciplines: 'Dekking: kwadrant en discipline',
  },
  figures: {
    'missing-nl': {
      title: 'Zonder Nederlandse versie',
      counts: 'Gepubliceerd in het Engels, niet in het Nederlands.',
    },
    'missing-en': {
      title: 'Zonder Engelse versie',
      counts: 'Gepubliceerd in het Nederlands, niet in het Engels.',
    },
    'outdated-translations': {
      title: 'Verouderde vertalingen',
      counts: 'Stukken waarvan de vertaling op “verouderd” staat.',
    },
    'review-due': {
      title: 'Herzien',
      counts: 'Gepubliceerde stukken waarvan de herzieningsdatum voorbij is.',
    },
    'trainings-without-session': {
      title: 'Trainingen zonder komende datum',
      counts: 'Gepubliceerde trainingen met een vaste vorm waarvoor geen datum meer komt. Afgelaste data tellen niet.',
    },
    blocked: {
      title: 'Gepubliceerd, maar niet in orde',
      counts: 'Gepubliceerde stukken die nu niet gepubliceerd zouden mogen worden.',
    },
    advice: {
      title: 'Met advies van de dossiercheck',
      counts: 'Gepubliceerde stukken waarvoor de dossiercheck een of meer adviezen heeft.',
    },
    'broken-links': {
      title: 'Links die niet werken',
      counts: 'Plaatsen in gepubliceerde stukken met een link die op drie verschillende dagen niet werkte.',
    },
    'old-drafts': {
      title: 'Oude concepten',
      counts: 'Nooit gepubliceerd en langer dan 60 dagen niet bewaard.',
    },
  } as Record<Figure, FigureWords>,
  failed: 'De cijfers zijn nu niet op te halen. Probeer het straks opnieuw.',
  listFailed: 'De lijst is nu niet op te halen. Probeer het straks opnieuw.',
  unjudged: (count: number) => `De dossiercheck moet nog ${count === 1 ? '1 stuk' : `${count} stukken`} bekijken.`,
  linksOff: 'De links worden niet vanzelf nagekeken: dat staat uit (LINK_CHECK).',
  linksUnvisited: (unvisited: number, links: number) => `Van ${links} links zijn er ${unvisited} nog niet bezocht.`,
  linksVisited: (when: string) => `Links laatst bezocht op ${when}.`,
  nothingPublished: 'Er is nog niets gepubliceerd.',
  coming: 'Staat klaar',
  actions: { publish: 'Wordt gepubliceerd', unpublish: 'Wordt ingetrokken' },
  notDone: 'Gepland, maar niet gelukt',
  coverageIntro: 'Gepubliceerde AI-toepassingen, geteld in elk kwadrant waarin ze staan.',
  coverageOf: { ethics: 'Ethisch thema', disciplines: 'Discipline' },
  table: 'Tabel, te schuiven als ze niet past',
  all: 'Alle',
  none: 'geen',
  cell: (count: number, quadrant: string, row: string) =>
    `${count === 0 ? 'Geen AI-toepassingen' : count === 1 ? '1 AI-toepassing' : `${count} AI-toepassingen`}: ${quadrant}${row ? ` × ${row}` : ''}`,
  gaps: (count: number) => (count === 0 ? 'Geen gaten.' : count === 1 ? '1 gat.' : `${count} gaten.`),
  noCoverage: 'Er zijn nog geen kwadranten of thema’s gepubliceerd.',
  contentLanguage: 'Taal van de stukken',
  languages: { nl: 'Nederlands', en: 'Engels' } as Record<string, string>,
  back: 'Startpagina',
  columns: { title: 'Titel', type: 'Soort', language: 'Taal', what: 'Wat er is', link: 'Link' },
  dates: {
    'review-due': 'Herzien vóór',
    'outdated-translations': 'Laatst bewaard',
    'old-drafts': 'Laatst bewaard',
    'broken-links': 'Werkt niet sinds',
  } as Partial<Record<Figure, string>>,
  untitled: 'Zonder titel',
  translate: { nl: 'Schrijf de Nederlandse versie', en: 'Schrijf de Engelse versie' },
  moreNotes: (count: number) => `en nog ${count}`,
  empty: 'Niets te doen.',
  total: (count: number) => (count === 1 ? '1 in deze lijst' : `${count} in deze lijst`),
  download: 'Download als CSV',
  downloadHint: 'In het bestand staan ook links die pas een of twee dagen niet werken.',
  downloadFailed: 'Het bestand is nu niet op te halen.',
  opensInNewTab: '(opent in nieuw tabblad)',
  filtered: (what: string) => `Uit het overzicht: ${what}`,
};

export type OverviewTexts = typeof nl;

const en: OverviewTexts = {
  widgets: {
    todo: 'To do',
    published: 'Last published',
    ethics: 'Coverage: quadrant and ethics',
    disciplines: 'Coverage: quadrant and discipline',
  },
  figures: {
    'missing-nl': { title: 'Without a Dutch version', counts: 'Published in English, not in Dutch.' },
    'missing-en': { title: 'Without an English version', counts: 'Published in Dutch, not in English.' },
    'outdated-translations': {
      title: 'Outdated translations',
      counts: 'Entries whose translation is marked as outdated.',
    },
    'review-due': { title: 'Review due', counts: 'Published entries whose review date has passed.' },
    'trainings-without-session': {
      title: 'Trainings without a coming date',
      counts: 'Published trainings with fixed dates that have none to come. Cancelled dates do not count.',
    },
    blocked: {
      title: 'Published, but not in order',
      counts: 'Published entries that could not be published now.',
    },
    advice: {
      title: 'With advice of the dossier check',
      counts: 'Published entries for which the dossier check has one or more pieces of advice.',
    },
    'broken-links': {
      title: 'Links that do not work',
      counts: 'Places in published entries with a link that failed on three different days.',
    },
    'old-drafts': { title: 'Old drafts', counts: 'Never published and not saved for more than 60 days.' },
  },
  failed: 'The figures cannot be fetched at the moment. Try again later.',
  listFailed: 'The list cannot be fetched at the moment. Try again later.',
  unjudged: (count) => `The dossier check still has to look at ${count === 1 ? '1 entry' : `${count} entries`}.`,
  linksOff: 'Links are not visited by themselves: that is switched off (LINK_CHECK).',
  linksUnvisited: (unvisited, links) => `Of ${links} links, ${unvisited} were not visited yet.`,
  linksVisited: (when) => `Links last visited on ${when}.`,
  nothingPublished: 'Nothing is published yet.',
  coming: 'Coming up',
  actions: { publish: 'Will be published', unpublish: 'Will be withdrawn' },
  notDone: 'Planned, but not done',
  coverageIntro: 'Published AI use cases, counted in every quadrant that they are in.',
  coverageOf: { ethics: 'Ethics topic', disciplines: 'Discipline' },
  table: 'Table, scrolls where it does not fit',
  all: 'All',
  none: 'none',
  cell: (count, quadrant, row) =>
    `${count === 0 ? 'No AI use cases' : count === 1 ? '1 AI use case' : `${count} AI use cases`}: ${quadrant}${row ? ` × ${row}` : ''}`,
  gaps: (count) => (count === 0 ? 'No gaps.' : count === 1 ? '1 gap.' : `${count} gaps.`),
  noCoverage: 'No quadrants or topics are published yet.',
  contentLanguage: 'Language of the entries',
  languages: { nl: 'Dutch', en: 'English' },
  back: 'Home',
  columns: { title: 'Title', type: 'Type', language: 'Language', what: 'What it is', link: 'Link' },
  dates: {
    'review-due': 'Review before',
    'outdated-translations': 'Last saved',
    'old-drafts': 'Last saved',
    'broken-links': 'Failing since',
  },
  untitled: 'Untitled',
  translate: { nl: 'Write the Dutch version', en: 'Write the English version' },
  moreNotes: (count) => `and ${count} more`,
  empty: 'Nothing to do.',
  total: (count) => `${count} in this list`,
  download: 'Download as CSV',
  downloadHint: 'The file also has links that began to fail one or two days ago.',
  downloadFailed: 'The file cannot be fetched at the moment.',
  opensInNewTab: '(opens in a new tab)',
  filtered: (what) => `From the overview: ${what}`,
};

export const overviewTexts: Record<AdminLanguage, OverviewTexts> = { nl, en };

/** The titles of the widgets, for Strapi, which looks them up by a name. */
export function findWidgetTranslations(language: AdminLanguage): Record<string, string> {
  const titles = Object.entries(overviewTexts[language].widgets);
  return Object.fromEntries(titles.map(([name, title]) => [`dossier.overview.${name}`, title]));
}
