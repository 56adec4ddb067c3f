import { altLabels, commonFields, commonRows, field, key, position, slug, usedIn, words, type Form } from './form';

/** The types with few fields: the frame of the dossier and what entries refer to. */
export const glossaryTerm: Form = {
  name: words('Begrippen', 'Glossary terms'),
  hint: words(
    'Een woord dat het dossier gebruikt, uitgelegd. Bijvoorbeeld: algoritme',
    'A word that the dossier uses, explained. For example: algorithm'
  ),
  columns: ['title', 'broaderTerm', 'translationStatus', 'reviewDue', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  rows: ['title:6 slug:6', 'definition', 'citation', 'altLabels', 'broaderTerm:6 relatedTerms:6', ...commonRows],
  fields: {
    title: field(
      'Begrip',
      'Term',
      'In het enkelvoud. Bijvoorbeeld: algoritme',
      'In the singular. For example: algorithm'
    ),
    slug,
    altLabels,
    definition: field(
      'Definitie',
      'Definition',
      'Leg het uit zonder andere vaktaal. Bijvoorbeeld: Een vaste reeks stappen waarmee een computer een antwoord vindt.',
      'Explain it without other jargon. For example: A fixed series of steps by which a computer finds an answer.'
    ),
    citation: field(
      'Bron van de definitie',
      'Source of the definition',
      'Waar de definitie vandaan komt. Bijvoorbeeld een rapport met jaar en webadres',
      'Where the definition comes from. For example a report with year and web address'
    ),
    broaderTerm: field(
      'Ruimer begrip',
      'Broader term',
      'Het begrip waar dit een soort van is. Bijvoorbeeld: kunstmatige intelligentie',
      'The term that this is a kind of. For example: artificial intelligence'
    ),
    narrowerTerms: usedIn('Engere begrippen', 'Narrower terms'),
    relatedTerms: field(
      'Verwante begrippen',
      'Related terms',
      'Begrippen die een lezer ook wil kennen. Bijvoorbeeld: trainingsdata',
      'Terms that a reader also wants to know. For example: training data'
    ),
    relatedByTerms: usedIn('Verwant vanuit', 'Related from'),
    articles: usedIn('Artikelen met dit begrip', 'Articles with this term'),
    ...commonFields,
  },
};

export const quadrant: Form = {
  name: words('Kwadranten', 'Quadrants'),
  hint: words(
    'De vier redenen om AI te gebruiken, uit het Focusmodel van DEN. Ze staan vast; de woorden kun je verbeteren. Bijvoorbeeld: Publieksbeleving verbeteren',
    'The four reasons to use AI, from DEN’s Focusmodel. They are fixed; the words can be improved. For example: Improving the audience experience'
  ),
  columns: ['title', 'key', 'position', 'updatedAt'],
  sort: { by: 'position', order: 'ASC' },
  rows: ['title', 'slug:6 key:6', 'summary', 'description', 'altLabels', 'position:6 icon:6'],
  fields: {
    title: field(
      'Titel',
      'Title',
      'De naam uit het Focusmodel. Bijvoorbeeld: Optimaliseren',
      'The name from the Focusmodel. For example: Optimise'
    ),
    slug,
    key,
    altLabels,
    summary: field(
      'Samenvatting',
      'Summary',
      'Wat iemand hier vindt, in twee zinnen. Bijvoorbeeld: Werk dat sneller of beter kan met AI.',
      'What someone finds here, in two sentences. For example: Work that AI makes faster or better.'
    ),
    description: field(
      'Beschrijving',
      'Description',
      'Wanneer past een toepassing hier? Bijvoorbeeld: Je doet wat je al deed, maar met minder moeite.',
      'When does a use case fit here? For example: You do what you already did, with less effort.'
    ),
    position,
    icon: field(
      'Pictogram',
      'Icon',
      'De naam van het pictogram op de site. Bijvoorbeeld: gear',
      'The name of the icon on the site. For example: gear'
    ),
    useCases: usedIn('Toepassingen in dit kwadrant', 'Use cases in this quadrant'),
    alsoUseCases: usedIn('Toepassingen die hier ook passen', 'Use cases that also fit here'),
    articles: usedIn('Artikelen bij dit kwadrant', 'Articles of this quadrant'),
    trainings: usedIn('Trainingen bij dit kwadrant', 'Trainings of this quadrant'),
  },
};

export const concept: Form = {
  name: words('Trefwoorden', 'Concepts'),
  hint: words(
    'Disciplines, technieken en doelgroepen waarop lezers filteren. Bijvoorbeeld: handschriftherkenning',
    'Disciplines, techniques and audiences by which readers filter. For example: handwriting recognition'
  ),
  columns: ['title', 'scheme', 'key', 'position', 'updatedAt'],
  sort: { by: 'title', order: 'ASC' },
  rows: ['title:6 scheme:6', 'slug:6 key:6', 'definition', 'altLabels', 'exactMatch', 'position:6'],
  fields: {
    title: field(
      'Naam',
      'Name',
      'Zoals lezers het noemen. Bijvoorbeeld: Archieven',
      'As readers say it. For example: Archives'
    ),
    slug,
    scheme: field(
      'Lijst',
      'Scheme',
      'In welke lijst het hoort. Bijvoorbeeld: discipline',
      'The list that it belongs to. For example: discipline'
    ),
    key,
    definition: field(
      'Omschrijving',
      'Description of the concept',
      'Wat valt eronder en wat niet? Bijvoorbeeld: Instellingen die documenten bewaren, ook van bedrijven.',
      'What does it include and what not? For example: Institutions that keep documents, also of companies.'
    ),
    altLabels,
    exactMatch: field(
      'Zelfde begrip elders',
      'Same concept elsewhere',
      'Het adres in een andere begrippenlijst. Bijvoorbeeld: http://vocab.getty.edu/aat/300026685',
      'The address in another vocabulary. For example: http://vocab.getty.edu/aat/300026685'
    ),
    position,
    disciplineUseCases: usedIn('Toepassingen met deze discipline', 'Use cases with this discipline'),
    techniqueUseCases: usedIn('Toepassingen met deze techniek', 'Use cases with this technique'),
    audienceUseCases: usedIn('Toepassingen voor deze doelgroep', 'Use cases for this audience'),
  },
};

export const organisation: Form = {
  name: words('Organisaties', 'Organisations'),
  hint: words(
    'Een organisatie die AI gebruikt, maakt of betaalt, of trainingen geeft. Bijvoorbeeld: een museum of een leverancier',
    'An organisation that uses, makes or funds AI, or gives trainings. For example: a museum or a supplier'
  ),
  columns: ['name', 'kind', 'city', 'website', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
  rows: ['name:6 slug:6', 'kind:6 size:6', 'city:6 website:6', 'isil:6 kvk:6', 'ror:6 wikidata:6'],
  fields: {
    name: field(
      'Naam',
      'Name',
      'Zoals de organisatie zichzelf noemt. Bijvoorbeeld: Nationaal Archief',
      'As the organisation calls itself. For example: National Archives'
    ),
    slug,
    kind: field(
      'Soort organisatie',
      'Kind of organisation',
      'Wat het vooral is. Bijvoorbeeld: museum',
      'What it mainly is. For example: museum'
    ),
    size: field(
      'Omvang',
      'Size',
      'Naar aantal medewerkers. Bijvoorbeeld: klein',
      'By number of staff. For example: small'
    ),
    city: field(
      'Plaats',
      'City',
      'Waar de organisatie zit. Bijvoorbeeld: Den Haag',
      'Where the organisation is. For example: The Hague'
    ),
    website: field(
      'Website',
      'Website',
      'Het adres van de voorpagina. Bijvoorbeeld: https://www.nationaalarchief.nl',
      'The address of the home page. For example: https://www.nationaalarchief.nl'
    ),
    isil: field(
      'ISIL-code',
      'ISIL',
      'Code voor archieven, musea en bibliotheken. Bijvoorbeeld: NL-HaNA',
      'Code for archives, museums and libraries. For example: NL-HaNA'
    ),
    kvk: field(
      'KvK-nummer',
      'Chamber of Commerce number',
      'Acht cijfers. Bijvoorbeeld: 12345678',
      'Eight digits. For example: 12345678'
    ),
    ror: field(
      'ROR-adres',
      'ROR',
      'Voor onderzoeksinstellingen. Bijvoorbeeld: https://ror.org/02mhbdp94',
      'For research institutions. For example: https://ror.org/02mhbdp94'
    ),
    wikidata: field(
      'Wikidata-nummer',
      'Wikidata',
      'Begint met een Q. Bijvoorbeeld: Q190804',
      'Begins with a Q. For example: Q190804'
    ),
    trainings: usedIn('Trainingen van deze organisatie', 'Trainings of this organisation'),
  },
};

export const tool: Form = {
  name: words('Hulpmiddelen', 'Tools'),
  hint: words(
    'Een programma, dienst of model met AI. Bijvoorbeeld: Whisper',
    'A program, service or model with AI. For example: Whisper'
  ),
  columns: ['name', 'vendor', 'kind', 'openness', 'updatedAt'],
  sort: { by: 'name', order: 'ASC' },
  rows: ['name:6 slug:6', 'vendor:6 website:6', 'kind:6 openness:6'],
  fields: {
    name: field(
      'Naam',
      'Name',
      'Zonder versienummer. Bijvoorbeeld: Whisper',
      'Without version number. For example: Whisper'
    ),
    slug,
    vendor: field(
      'Maker',
      'Vendor',
      'Wie het maakt of levert. Bijvoorbeeld: READ-COOP',
      'Who makes or supplies it. For example: READ-COOP'
    ),
    kind: field(
      'Soort hulpmiddel',
      'Kind of tool',
      'Wat het is. Bijvoorbeeld: AI-model',
      'What it is. For example: AI model'
    ),
    website: field(
      'Website',
      'Website',
      'Het adres van de maker, niet van een winkel. Bijvoorbeeld: https://www.transkribus.org',
      'The address of the maker, not of a shop. For example: https://www.transkribus.org'
    ),
    openness: field(
      'Openheid',
      'Openness',
      'Mag iedereen de code of het model bekijken? Bijvoorbeeld: open source',
      'May everyone see the code or the model? For example: open source'
    ),
    useCases: usedIn('Toepassingen met dit hulpmiddel', 'Use cases with this tool'),
  },
};

export const dossier: Form = {
  name: words('Voorpagina', 'Front page'),
  hint: words(
    'Wat bovenaan het dossier staat. Bijvoorbeeld: de inleiding en wat is uitgelicht',
    'What stands at the top of the dossier. For example: the introduction and what is featured'
  ),
  rows: [
    'title',
    'tagline',
    'intro',
    'featuredUseCases',
    'featuredArticles',
    'featuredTrainings',
    'newsletter',
    'contactEmail:6 defaultLicence:6',
    'publisher',
  ],
  fields: {
    title: field(
      'Titel',
      'Title',
      'De naam van het dossier. Bijvoorbeeld: AI in de cultuursector',
      'The name of the dossier. For example: AI in the cultural sector'
    ),
    tagline: field(
      'Ondertitel',
      'Tagline',
      'Eén zin die zegt wat je hier vindt. Bijvoorbeeld: Voorbeelden, afwegingen en trainingen',
      'One sentence that says what you find here. For example: Examples, considerations and trainings'
    ),
    intro: field(
      'Inleiding',
      'Introduction',
      'Voor wie het dossier is. Bijvoorbeeld: Voor iedereen die in de cultuursector met AI aan de slag wil.',
      'Who the dossier is for. For example: For everyone in culture who wants to start with AI.'
    ),
    featuredUseCases: field(
      'Uitgelichte toepassingen',
      'Featured use cases',
      'Hooguit zes. Bijvoorbeeld: Oude handschriften doorzoekbaar maken',
      'Six at most. For example: Making old handwriting searchable'
    ),
    featuredArticles: field(
      'Uitgelichte artikelen',
      'Featured articles',
      'Hooguit drie. Bijvoorbeeld: Wat is een taalmodel?',
      'Three at most. For example: What is a language model?'
    ),
    featuredTrainings: field(
      'Uitgelichte trainingen',
      'Featured trainings',
      'Alleen met een datum die nog komt. Bijvoorbeeld: Beelden beschrijven met AI',
      'Only with a date to come. For example: Describing pictures with AI'
    ),
    newsletter: field(
      'Nieuwsbrief',
      'Newsletter',
      'De uitnodiging om je aan te melden. Bijvoorbeeld: Blijf op de hoogte van AI',
      'The invitation to sign up. For example: Keep up with AI'
    ),
    contactEmail: field(
      'Contactadres',
      'Contact address',
      'Een gedeelde mailbox, niet van één persoon. Bijvoorbeeld: dossier@den.example',
      'A shared mailbox, not of one person. For example: dossier@den.example'
    ),
    publisher: field(
      'Uitgever',
      'Publisher',
      'Wie het dossier uitgeeft. Bijvoorbeeld: DEN',
      'Who publishes the dossier. For example: DEN'
    ),
    defaultLicence: field(
      'Licentie van het dossier',
      'Licence of the dossier',
      'Wat anderen met het geheel mogen. Bijvoorbeeld: CC BY 4.0',
      'What others may do with the whole. For example: CC BY 4.0'
    ),
  },
};
