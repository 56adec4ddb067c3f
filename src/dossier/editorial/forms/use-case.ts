import { commonFields, commonRows, field, slug, usedIn, words, type Form } from './form';

export const useCase: Form = {
  name: words('AI-toepassingen', 'AI use cases'),
  hint: words(
    'Een voorbeeld van AI in de praktijk: wat was het probleem, wat deed men en wat leverde het op? Bijvoorbeeld: Oude handschriften doorzoekbaar maken',
    'An example of AI in practice: what was the problem, what was done and what came of it? For example: Making old handwriting searchable'
  ),
  columns: ['title', 'quadrant', 'stage', 'translationStatus', 'reviewDue'],
  sort: { by: 'updatedAt', order: 'DESC' },
  rows: [
    'title',
    'slug:6 stage:6',
    'summary',
    'quadrant:6 alsoInQuadrants:6',
    'problem',
    'approach',
    'outcome',
    'pictures',
    'organisations',
    'disciplines:6 techniques:6',
    'audiences:6 tools:6',
    'startDate:6 endDate:6',
    'costBand:6 effort:6',
    'dataSources',
    'humanOversight',
    'ethics',
    'assessments',
    'aiActClass:12',
    'aiActAssessor:6 aiActAssessedOn:6',
    'results',
    'lessons',
    'links',
    ...commonRows,
  ],
  fields: {
    title: field(
      'Titel',
      'Title',
      'Zeg wat de toepassing doet, niet hoe het project heet. Bijvoorbeeld: Oude handschriften doorzoekbaar maken',
      'Say what the use case does, not what the project is called. For example: Making old handwriting searchable'
    ),
    slug,
    summary: field(
      'Samenvatting',
      'Summary',
      'Twee of drie zinnen: het probleem, de aanpak en wat het oplevert. Bijvoorbeeld: Brieven zijn gescand, maar niet doorzoekbaar. AI leest het handschrift.',
      'Two or three sentences: the problem, the approach and what it brings. For example: Letters are scanned but cannot be searched. AI reads the handwriting.'
    ),
    problem: field(
      'Probleem',
      'Problem',
      'Welk probleem was er, en voor wie? Bijvoorbeeld: Bezoekers kunnen niet zoeken in de tekst van brieven.',
      'What was the problem, and for whom? For example: Visitors cannot search the text of letters.'
    ),
    approach: field(
      'Aanpak',
      'Approach',
      'Wat is er stap voor stap gedaan, en door wie? Bijvoorbeeld: Eerst lazen vrijwilligers honderd bladzijden na.',
      'What was done, step by step, and by whom? For example: First, volunteers checked a hundred pages.'
    ),
    outcome: field(
      'Uitkomst',
      'Outcome',
      'Wat is er nu anders, ook als het tegenviel? Bijvoorbeeld: Een naam is nu in een minuut gevonden.',
      'What is different now, also if it was disappointing? For example: A name is now found within a minute.'
    ),
    quadrant: field(
      'Kwadrant',
      'Quadrant',
      'De hoofdreden om AI te gebruiken. Nodig om te publiceren. Bijvoorbeeld: optimaliseren',
      'The main reason to use AI. Needed for publishing. For example: optimise'
    ),
    alsoInQuadrants: field(
      'Past ook in',
      'Also fits in',
      'Andere kwadranten waarin iemand dit zou zoeken. Bijvoorbeeld: waarde toevoegen',
      'Other quadrants in which someone would look for this. For example: add value'
    ),
    disciplines: field(
      'Disciplines',
      'Disciplines',
      'De delen van de cultuursector waar dit speelt. Bijvoorbeeld: archieven',
      'The parts of the cultural sector that this is about. For example: archives'
    ),
    techniques: field(
      'Technieken',
      'Techniques',
      'De soorten AI die zijn gebruikt. Bijvoorbeeld: handschriftherkenning',
      'The kinds of AI that were used. For example: handwriting recognition'
    ),
    audiences: field(
      'Doelgroepen',
      'Audiences',
      'Voor wie het resultaat is. Bijvoorbeeld: onderzoekers',
      'Who the result is for. For example: researchers'
    ),
    stage: field(
      'Fase',
      'Stage',
      'Hoe ver is het? Bijvoorbeeld: proef, als echte bezoekers het een tijdje uitproberen',
      'How far is it? For example: pilot, if real visitors try it for a while'
    ),
    startDate: field(
      'Begonnen in',
      'Started in',
      'Jaar en maand. Bijvoorbeeld: 2025-03',
      'Year and month. For example: 2025-03'
    ),
    endDate: field(
      'Beëindigd in',
      'Ended in',
      'Jaar en maand, alleen als het klaar of gestopt is. Bijvoorbeeld: 2026-01',
      'Year and month, only if it is finished or stopped. For example: 2026-01'
    ),
    organisations: field(
      'Organisaties',
      'Organisations',
      'Wie deden mee, en wat was hun rol? Bijvoorbeeld: Streekarchief, initiatiefnemer',
      'Who took part, and what was their role? For example: Regional Archive, initiator'
    ),
    tools: field(
      'Hulpmiddelen',
      'Tools',
      'De programma’s en modellen die zijn gebruikt. Bijvoorbeeld: Transkribus',
      'The programs and models that were used. For example: Transkribus'
    ),
    dataSources: field(
      'Gebruikte gegevens',
      'Data used',
      'Waarmee werkt de AI, en mocht dat? Bijvoorbeeld: scans van brieven, rechtenvrij',
      'What does the AI work with, and was that allowed? For example: scans of letters, public domain'
    ),
    humanOversight: field(
      'Toezicht door mensen',
      'Human oversight',
      'Wie kijkt de uitkomst na en kan ingrijpen? Bijvoorbeeld: Een archivaris keurt elke transcriptie goed.',
      'Who checks the outcome and can step in? For example: An archivist approves each transcription.'
    ),
    results: field(
      'Resultaten',
      'Results',
      'Wat kwam eruit, en hoe zeker is dat? Bijvoorbeeld: 95 procent van de tekens goed gelezen, gemeten',
      'What came of it, and how sure is that? For example: 95 per cent of characters read correctly, measured'
    ),
    lessons: field(
      'Lessen',
      'Lessons',
      'Wat raad je een ander aan of af? Bijvoorbeeld: Begin met één reeks in één handschrift.',
      'What would you advise others to do or avoid? For example: Begin with one series in one hand.'
    ),
    ethics: field(
      'Ethische afwegingen',
      'Ethics considerations',
      'Welke zorg was er en wat is eraan gedaan? Bijvoorbeeld: namen van levende personen, afgeschermd',
      'What was the concern and what was done about it? For example: names of living people, hidden'
    ),
    assessments: field(
      'Uitgevoerde toetsen',
      'Assessments made',
      'Nodig bij persoonsgegevens, met titel of adres. Beschrijf je de dienst van een ander, zeg dan of je een toets kent. Bijvoorbeeld: DPIA',
      'Needed with personal data, with its title or address. If you describe the service of someone else, say whether you know of one. For example: a DPIA'
    ),
    aiActClass: field(
      'Klasse volgens de AI-verordening',
      'Class under the AI Act',
      'Kies niet beoordeeld als niemand ernaar keek. Bijvoorbeeld: minimaal risico',
      'Choose not assessed if nobody looked at it. For example: minimal risk'
    ),
    aiActAssessor: field(
      'Beoordeeld door',
      'Assessed by',
      'De organisatie of functie, niet de naam van een persoon. Bijvoorbeeld: privacyjurist van de gemeente',
      'The organisation or function, not the name of a person. For example: privacy lawyer of the municipality'
    ),
    aiActAssessedOn: field(
      'Beoordeeld op',
      'Assessed on',
      'De dag van de beoordeling. Bijvoorbeeld: 1-3-2026',
      'The day of the assessment. For example: 1 March 2026'
    ),
    costBand: field(
      'Kosten',
      'Costs',
      'Alles bij elkaar, zonder eigen uren. Bijvoorbeeld: minder dan € 10.000',
      'All together, without own hours. For example: under € 10,000'
    ),
    effort: field(
      'Inzet',
      'Effort',
      'Hoe lang kostte het tot het werkte? Bijvoorbeeld: maanden',
      'How long did it take until it worked? For example: months'
    ),
    links: field(
      'Meer lezen',
      'Read more',
      'Bronnen over dit voorbeeld. Bijvoorbeeld: Projectverslag van het Streekarchief',
      'Sources about this example. For example: Project report of the Regional Archive'
    ),
    pictures: field(
      'Beelden',
      'Pictures',
      'De eerste staat bij lijsten. Geef elk beeld een beschrijving. Bijvoorbeeld een foto van het scannen',
      'The first is shown in lists. Describe each picture. For example a photo of the scanning'
    ),
    articles: usedIn('Artikelen over deze toepassing', 'Articles about this use case'),
    dossiers: usedIn('Uitgelicht op de voorpagina', 'Featured on the front page'),
    ...commonFields,
  },
};
