import { uidOf, type DossierType } from '../../../src/dossier/content-model';
import type { RecordRow } from '../../../src/dossier/dossier-api';
import { presentEntry, type Row } from '../../../src/dossier/published-records/present-entry';
import { readAttributes } from '../../helpers/schemas';

/** Three entries as the presenter gives them, with fixed ids and dates, and text that tries to break every format. */
const settings = { publicUrl: 'https://dossier.example', pageUrls: {}, contactEmail: 'info@dossier.example' };

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const target = (documentId: string, title: string, more: object = {}) => ({
  documentId,
  title,
  slug: documentId,
  ...more,
});

export const NASTY = '<script>alert("1")</script> & ]]> \u0000\u0008\ud800 | ¦ 👩🏽‍🎨 שלום';

const picture = {
  file: { id: 7, url: '/uploads/blad.jpg', width: 1600, height: 900, mime: 'image/jpeg', formats: null },
  alternativeText: 'Een "blad" <uit> een boek & meer',
  credit: 'Foto: A. Maker',
  licence: 'cc-by-sa-4.0',
};

const useCase = {
  documentId: 'usecase1',
  locale: 'nl',
  title: `=HYPERLINK("https://kwaad.example") ${NASTY}`,
  slug: 'schrift-lezen',
  summary: '@SUM(1+1)*cmd|calc',
  problem: paragraph(`+31 6 ${NASTY}`),
  approach: [
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'Stappen' }] },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'Kies', bold: true }] },
        {
          type: 'list-item',
          children: [{ type: 'link', url: '/en#deel', children: [{ type: 'text', text: 'hier' }] }],
        },
      ],
    },
  ],
  outcome: paragraph('-1 is ook een uitkomst'),
  quadrant: target('quadrant1', 'Optimaliseren', { key: 'optimise' }),
  alsoInQuadrants: [target('quadrant2', 'Waarde toevoegen', { key: 'add-value' })],
  techniques: [],
  audiences: [],
  disciplines: [target('concept1', 'Archieven', { key: 'archives' }), target('concept2', 'Met | streep')],
  stage: 'in-use',
  startDate: '2025-03',
  organisations: [
    { organisation: { documentId: 'org1', name: 'Archief & Co', slug: 'archief' }, role: 'initiator' },
    { organisation: null, role: 'supplier' },
  ],
  tools: [],
  results: [{ claim: 'Sneller', metric: 'uren', value: '-20', evidence: 'measured', sourceUrl: null }],
  lessons: [{ kind: 'did-not-work', text: `Te snel\nbegonnen` }],
  ethics: [
    {
      topic: target('topic1', 'Vertrouwen', { key: 'trust' }),
      concern: 'Wie kijkt mee?',
      mitigation: null,
      residualRisk: 'low',
    },
  ],
  links: [{ label: 'Kwaad', url: 'javascript:alert(1)' }],
  pictures: [picture],
  licence: 'cc-by-4.0',
  attribution: 'DEN en Archief & Co',
};

const article = {
  documentId: 'article1',
  locale: 'en',
  title: 'Reserved',
  slug: 'reserved',
  kind: 'interview',
  quadrants: [],
  ethicsTopics: [target('topic1', 'Trust', { key: 'trust' })],
  glossaryTerms: [],
  relatedArticles: [],
  relatedTrainings: [],
  relatedUseCases: [target('usecase1', 'Reading')],
  intro: 'Read it at our own site.',
  cover: picture,
  body: [{ __component: 'body.text', content: paragraph('THE FULL TEXT') }],
  authors: [{ name: 'A. Writer', role: 'editor' }],
  takeaways: [{ text: 'THE FULL TEXT in short' }],
  readingTimeMinutes: 3,
  licence: 'all-rights-reserved',
  attribution: 'A. Writer',
};

const openArticle = {
  ...article,
  documentId: 'article2',
  title: 'Open',
  body: [
    { __component: 'body.text', content: paragraph('Some text') },
    {
      __component: 'body.definition',
      term: 'AI',
      definition: 'A <definition>',
      citation: {
        title: 'Book',
        authors: [{ family: 'Smith', given: 'Z.' }],
        issuedYear: 2024,
        url: 'https://book.example',
      },
    },
    { __component: 'body.quote', quote: '"Said" & done', citation: null },
    { __component: 'body.callout', tone: 'tip', heading: 'Tip', content: paragraph('Try it') },
    { __component: 'body.picture', picture },
    {
      __component: 'body.link-list',
      heading: 'More',
      links: [{ label: 'Site', url: 'https://site.example/?a=1&b=2' }],
    },
    { __component: 'body.use-case-list', heading: 'Cases', useCases: [target('usecase1', 'Lezen')] },
  ],
  licence: 'cc0-1.0',
};

const DATES = {
  first_published_at: Date.UTC(2026, 0, 2, 3, 4, 5, 6),
  published_at: Date.UTC(2026, 1, 3, 4, 5, 6, 7),
  modified_at: Date.UTC(2026, 2, 4, 5, 6, 7, 8),
  gone_at: null,
};

export function toRecord(type: DossierType, row: object): RecordRow {
  const presented = presentEntry(type, uidOf(type), row as Row, {
    settings,
    availableLanguages: ['nl', 'en'],
    findAttributes: readAttributes,
  });
  const { documentId, locale, slug, record } = presented;
  return { type, document_id: documentId, locale, state: 'live', slug, text: record, ...DATES };
}

export const useCaseRecord = toRecord('use-case', useCase);
export const protectedRecord = toRecord('article', article);
export const openRecord = toRecord('article', openArticle);

/** The same with half a character replaced, as UTF-8 does. */
const NASTY_TEXT = Buffer.from(NASTY).toString();

/** A term of the glossary, with the lists that every term has. */
export const toTerm = (documentId: string, title: string, more: object = {}): RecordRow =>
  toRecord('glossary-term', {
    documentId,
    locale: 'nl',
    slug: documentId,
    title,
    definition: `Wat is ${title}?`,
    attribution: title,
    altLabels: [{ text: `${title}s` }],
    relatedTerms: [],
    ...more,
  });

/** One in two languages, with one below it that also refers to what is not published. */
export const termRecords = [
  toTerm('term1', `Algoritme ${NASTY_TEXT}`),
  toTerm('term1', 'Algorithm', { locale: 'en', definition: null }),
  toTerm('term2', 'Taalmodel', {
    broaderTerm: target('term1', 'Algoritme'),
    relatedTerms: [target('term1', 'Algoritme'), target('term3', 'Alleen een concept')],
    seo: { noIndex: true },
  }),
];

export const dossierRecord = toRecord('dossier', {
  documentId: 'dossier1',
  locale: 'nl',
  title: `Kennisdossier ${NASTY_TEXT}`,
  tagline: 'Over AI',
  intro: 'Wat erin staat',
  featuredUseCases: [target('usecase1', 'Lezen')],
  featuredArticles: [],
  featuredTrainings: [],
  publisher: { name: 'DEN & Co', iri: 'https://www.den.example/', url: 'https://www.den.example/' },
  defaultLicence: 'cc-by-sa-4.0',
});
