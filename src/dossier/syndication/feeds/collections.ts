import type { ChoiceLabels, DossierType } from '../../content-model';

/** The feeds that there are: one for each collection, and `dossier` for all that is written to be read. */
export interface FeedCollection {
  name: string;
  types: DossierType[];
  title: ChoiceLabels;
}

const collections: [DossierType, string, ChoiceLabels][] = [
  ['use-case', 'use-cases', { nl: 'Praktijkvoorbeelden', en: 'Use cases' }],
  ['article', 'articles', { nl: 'Artikelen', en: 'Articles' }],
  ['training', 'trainings', { nl: 'Trainingen', en: 'Trainings' }],
  ['ethics-topic', 'ethics-topics', { nl: "Ethische thema's", en: 'Ethics topics' }],
  ['glossary-term', 'glossary-terms', { nl: 'Begrippen', en: 'Glossary' }],
  ['page', 'pages', { nl: "Pagina's", en: 'Pages' }],
  ['quadrant', 'quadrants', { nl: 'Kwadranten', en: 'Quadrants' }],
  ['organisation', 'organisations', { nl: 'Organisaties', en: 'Organisations' }],
  ['tool', 'tools', { nl: 'Hulpmiddelen', en: 'Tools' }],
];

/** Not in the feed of everything: what the others only refer to. */
const REFERRED_TO: DossierType[] = ['quadrant', 'organisation', 'tool'];

export const FEED_COLLECTIONS: FeedCollection[] = [
  {
    name: 'dossier',
    types: collections.map(([type]) => type).filter((type) => !REFERRED_TO.includes(type)),
    title: { nl: 'Alles', en: 'Everything' },
  },
  ...collections.map(([type, name, title]) => ({ name, types: [type], title })),
];
