import { commonFields, commonRows, field, slug, usedIn, words, type Form } from './form';

/** Bodies of articles and pages are built alike. */
export const body = field(
  'Tekst',
  'Text',
  'Bouw de tekst uit blokken. Begin met lopende tekst en geef elk deel een tussenkop. Bijvoorbeeld: tekst, citaat, links',
  'Build the text from blocks. Begin with running text and give each part a heading. For example: text, quotation, links'
);

export const article: Form = {
  name: words('Artikelen', 'Articles'),
  hint: words(
    'Achtergrond, tips, onderzoek, interview, nieuws of beleid: een tekst die op zichzelf te lezen is. Bijvoorbeeld: Zo kies je een AI-hulpmiddel',
    'Background, tips, research, interview, news or policy: a text that can be read on its own. For example: How to choose an AI tool'
  ),
  columns: ['title', 'kind', 'quadrants', 'translationStatus', 'reviewDue'],
  sort: { by: 'updatedAt', order: 'DESC' },
  readOnly: ['readingTimeMinutes'],
  rows: [
    'title',
    'slug:6 kind:6',
    'intro',
    'cover',
    'body',
    'takeaways',
    'authors',
    'citations',
    'quadrants:6 ethicsTopics:6',
    'relatedUseCases:6 relatedArticles:6',
    'relatedTrainings:6 glossaryTerms:6',
    'readingTimeMinutes:6',
    ...commonRows,
  ],
  fields: {
    title: field(
      'Titel',
      'Title',
      'Zeg waar het over gaat in gewone woorden. Bijvoorbeeld: Zo kies je een AI-hulpmiddel voor je museum',
      'Say what it is about in plain words. For example: How to choose an AI tool for your museum'
    ),
    slug,
    kind: field(
      'Soort artikel',
      'Kind of article',
      'Lezers kunnen hierop filteren. Bijvoorbeeld: tips',
      'Readers can filter by this. For example: tips'
    ),
    intro: field(
      'Inleiding',
      'Introduction',
      'Twee tot vier zinnen die de kern geven; ze staan ook in lijsten. Bijvoorbeeld: AI kan je collectie doorzoekbaar maken. Let op deze vijf punten.',
      'Two to four sentences with the main point; they are also shown in lists. For example: AI can make your collection searchable. Mind these five points.'
    ),
    cover: field(
      'Omslagbeeld',
      'Cover picture',
      'Het beeld boven het artikel en in lijsten. Bijvoorbeeld een foto van een bezoeker bij een scherm',
      'The picture above the article and in lists. For example a photo of a visitor at a screen'
    ),
    body,
    authors: field(
      'Auteurs',
      'Authors',
      'Wie het schreef, met toestemming om de naam te noemen. Bijvoorbeeld: Redactie DEN',
      'Who wrote it, with permission to use the name. For example: Editors of DEN'
    ),
    citations: field(
      'Bronnen',
      'Sources',
      'De bronnen waarop de tekst steunt. Bijvoorbeeld een rapport met jaar en webadres',
      'The sources that the text relies on. For example a report with year and web address'
    ),
    readingTimeMinutes: field(
      'Leestijd in minuten',
      'Reading time in minutes',
      'Wordt berekend bij het opslaan. Bijvoorbeeld: 6',
      'Computed when you save. For example: 6'
    ),
    takeaways: field(
      'Om te onthouden',
      'Takeaways',
      'Drie tot vijf korte zinnen. Bijvoorbeeld: Begin klein en meet vooraf wat goed genoeg is.',
      'Three to five short sentences. For example: Start small and decide beforehand what is good enough.'
    ),
    quadrants: field(
      'Bij kwadranten',
      'Under quadrants',
      'De redenen om AI te gebruiken waar dit over gaat. Bijvoorbeeld: optimaliseren',
      'The reasons to use AI that this is about. For example: optimise'
    ),
    ethicsTopics: field(
      'Ethische thema’s',
      'Ethics topics',
      'De thema’s die aan bod komen. Bijvoorbeeld: auteursrecht',
      'The topics that come up. For example: copyright'
    ),
    relatedUseCases: field(
      'Voorbeelden hierbij',
      'Related use cases',
      'AI-toepassingen die laten zien wat je beschrijft. Bijvoorbeeld: Oude handschriften doorzoekbaar maken',
      'Use cases that show what you describe. For example: Making old handwriting searchable'
    ),
    relatedArticles: field(
      'Verwante artikelen',
      'Related articles',
      'Artikelen om hierna te lezen. Bijvoorbeeld: Wat is een taalmodel?',
      'Articles to read next. For example: What is a language model?'
    ),
    relatedByArticles: usedIn('Genoemd bij artikelen', 'Named by articles'),
    relatedTrainings: field(
      'Trainingen hierbij',
      'Related trainings',
      'Trainingen over hetzelfde onderwerp. Bijvoorbeeld: AI voor erfgoed, de basis',
      'Trainings on the same subject. For example: AI for heritage, the basics'
    ),
    glossaryTerms: field(
      'Begrippen',
      'Terms',
      'Woorden uit de begrippenlijst die een lezer kan nazoeken. Bijvoorbeeld: algoritme',
      'Words of the glossary that a reader can look up. For example: algorithm'
    ),
    dossiers: usedIn('Uitgelicht op de voorpagina', 'Featured on the front page'),
    ...commonFields,
  },
};
