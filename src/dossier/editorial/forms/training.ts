import { commonFields, commonRows, field, slug, usedIn, words, type Form } from './form';

export const training: Form = {
  name: words('Trainingen', 'Trainings'),
  hint: words(
    'Een workshop, cursus, webinar of les om zelf te volgen, met data en aanmelding. Bijvoorbeeld: Leren prompten',
    'A workshop, course, webinar or lesson to follow yourself, with dates and registration. For example: Learning to prompt'
  ),
  columns: ['title', 'format', 'provider', 'translationStatus', 'reviewDue'],
  sort: { by: 'updatedAt', order: 'DESC' },
  rows: [
    'title',
    'slug:6 format:6',
    'summary',
    'body',
    'sessions',
    'provider:6 level:6',
    'duration:6',
    'price',
    'learningGoals',
    'targetGroup:6 prerequisites:6',
    'quadrants:6 ethicsTopics:6',
    'materials',
    ...commonRows,
  ],
  fields: {
    title: field(
      'Titel',
      'Title',
      'Zeg wat je er leert. Bijvoorbeeld: Beelden beschrijven met AI',
      'Say what one learns. For example: Describing pictures with AI'
    ),
    slug,
    summary: field(
      'Samenvatting',
      'Summary',
      'Voor wie het is en wat je daarna kunt. Bijvoorbeeld: In een dagdeel leer je als collectiebeheerder AI-beschrijvingen na te kijken.',
      'Who it is for and what you can do afterwards. For example: In half a day collection managers learn to check AI descriptions.'
    ),
    body: field(
      'Programma',
      'Programme',
      'Hoe verloopt de training? Bijvoorbeeld: We beginnen met een korte uitleg, daarna ga je zelf aan de slag.',
      'How does the training go? For example: We begin with a short explanation, then you try it yourself.'
    ),
    format: field('Vorm', 'Format', 'Hoe je leert. Bijvoorbeeld: workshop', 'How one learns. For example: workshop'),
    level: field(
      'Niveau',
      'Level',
      'Wat je al moet kunnen. Bijvoorbeeld: beginner',
      'What one must already know. For example: beginner'
    ),
    learningGoals: field(
      'Leerdoelen',
      'Learning goals',
      'Begin met een werkwoord. Bijvoorbeeld: Een AI-beschrijving op fouten nakijken',
      'Begin with a verb. For example: Check an AI description for mistakes'
    ),
    targetGroup: field(
      'Doelgroep',
      'Target group',
      'Functies of rollen. Bijvoorbeeld: collectiebeheerders en conservatoren',
      'Functions or roles. For example: collection managers and curators'
    ),
    prerequisites: field(
      'Vooraf nodig',
      'Prerequisites',
      'Wat iemand meeneemt of al weet. Bijvoorbeeld: een laptop en vijf foto’s uit je collectie',
      'What someone brings or knows. For example: a laptop and five photos from your collection'
    ),
    provider: field(
      'Aanbieder',
      'Provider',
      'De organisatie die de training geeft. Bijvoorbeeld: DEN',
      'The organisation that gives the training. For example: DEN'
    ),
    duration: field(
      'Duur',
      'Duration',
      'In de vorm P1D (een dag) of PT3H (drie uur). Bijvoorbeeld: PT90M is anderhalf uur',
      'As P1D (one day) or PT3H (three hours). For example: PT90M is an hour and a half'
    ),
    price: field(
      'Prijs',
      'Price',
      'Laat leeg als je de prijs niet weet. Gratis is 0. Bijvoorbeeld: 12500 voor € 125',
      'Leave empty if you do not know the price. Free is 0. For example: 12500 for € 125'
    ),
    sessions: field(
      'Data',
      'Dates',
      'Wanneer en waar de training is. Bijvoorbeeld: 12 maart, 10.00 uur, Utrecht',
      'When and where the training is. For example: 12 March, 10 am, Utrecht'
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
    materials: field(
      'Lesmateriaal',
      'Materials',
      'Wat deelnemers kunnen bekijken of meenemen. Bijvoorbeeld: Handout met twintig vragen',
      'What participants can look at or take along. For example: Handout with twenty questions'
    ),
    articles: usedIn('Artikelen over deze training', 'Articles about this training'),
    dossiers: usedIn('Uitgelicht op de voorpagina', 'Featured on the front page'),
    ...commonFields,
  },
};
