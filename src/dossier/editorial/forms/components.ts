import { field, words, type Form } from './form';

const url = (example: string) =>
  field(
    'Webadres van de bron',
    'Web address of the source',
    `Begint met https://. Bijvoorbeeld: ${example}`,
    `Begins with https://. For example: ${example}`
  );

const blockCitation = field(
  'Bron',
  'Source',
  'Waar het vandaan komt; zonder bron kun je niet publiceren. Bijvoorbeeld een rapport met jaar en webadres',
  'Where it comes from; without a source you cannot publish. For example a report with year and web address'
);

const heading = field(
  'Kopje',
  'Heading',
  'Kort, mag leeg blijven. Bijvoorbeeld: Zelf beginnen',
  'Short, may stay empty. For example: Starting yourself'
);

/** The forms of components, by uid. */
export const componentForms: Record<string, Form> = {
  'body.text': {
    name: words('Lopende tekst', 'Running text'),
    hint: words(
      'Alinea’s, tussenkoppen, lijsten en links. Bijvoorbeeld: het verhaal zelf',
      'Paragraphs, headings, lists and links. For example: the story itself'
    ),
    rows: ['content'],
    fields: {
      content: field(
        'Lopende tekst',
        'Running text',
        'Gebruik tussenkoppen van niveau 2 en 3 in volgorde. Bijvoorbeeld: Kop 2 "Wat is het?", daaronder alinea’s',
        'Use headings of level 2 and 3 in order. For example: Heading 2 "What is it?", paragraphs below it'
      ),
    },
  },
  'body.definition': {
    name: words('Definitie met bron', 'Definition with source'),
    hint: words(
      'Een begrip met de definitie uit een bron. Bijvoorbeeld: AI-systeem, zoals in de AI-verordening',
      'A term with its definition from a source. For example: AI system, as in the AI Act'
    ),
    mainField: 'term',
    rows: ['term', 'definition', 'citation'],
    fields: {
      term: field('Begrip', 'Term', 'Bijvoorbeeld: algoritme', 'For example: algorithm'),
      definition: field(
        'Definitie',
        'Definition',
        'Letterlijk zoals in de bron. Bijvoorbeeld: Een reeks regels die een computer volgt.',
        'Word for word as in the source. For example: A series of rules that a computer follows.'
      ),
      citation: blockCitation,
    },
  },
  'body.quote': {
    name: words('Citaat', 'Quotation'),
    hint: words(
      'Woorden van een ander, met bron. Bijvoorbeeld: een uitspraak uit een interview',
      'Words of someone else, with the source. For example: a line from an interview'
    ),
    mainField: 'quote',
    rows: ['quote', 'citation'],
    fields: {
      quote: field(
        'Citaat',
        'Quotation',
        'Letterlijk, zonder aanhalingstekens. Bijvoorbeeld: AI is een hulpmiddel en geen maker.',
        'Word for word, without quotation marks. For example: AI is a tool and not a maker.'
      ),
      citation: blockCitation,
    },
  },
  'body.callout': {
    name: words('Kader', 'Callout'),
    hint: words(
      'Een korte tekst die opvalt. Bijvoorbeeld: een tip om mee te beginnen',
      'A short text that stands out. For example: a tip to begin with'
    ),
    mainField: 'heading',
    rows: ['tone:6 heading:6', 'content'],
    fields: {
      tone: field('Soort kader', 'Kind of callout', 'Bijvoorbeeld: tip', 'For example: tip'),
      heading,
      content: field(
        'Tekst van het kader',
        'Text of the callout',
        'Houd het bij een paar zinnen. Bijvoorbeeld: Begin met honderd bladzijden.',
        'Keep it to a few sentences. For example: Begin with a hundred pages.'
      ),
    },
  },
  'body.picture': {
    name: words('Beeld in de tekst', 'Picture in the text'),
    hint: words(
      'Een beeld tussen twee stukken tekst. Bijvoorbeeld: een foto van het scannen',
      'A picture between two pieces of text. For example: a photo of the scanning'
    ),
    rows: ['picture'],
    fields: {
      picture: field(
        'Beeld',
        'Picture',
        'Met beschrijving, maker en licentie. Bijvoorbeeld een foto van het scannen',
        'With description, maker and licence. For example a photo of the scanning'
      ),
    },
  },
  'body.use-case-list': {
    name: words('Lijst met toepassingen', 'List of use cases'),
    hint: words(
      'AI-toepassingen uit het dossier, als lijst. Bijvoorbeeld: drie archieven die handschrift lezen',
      'AI use cases from the dossier, as a list. For example: three archives that read handwriting'
    ),
    mainField: 'heading',
    rows: ['heading', 'useCases'],
    fields: {
      heading,
      useCases: field(
        'AI-toepassingen',
        'AI use cases',
        'In de volgorde waarin ze moeten staan. Bijvoorbeeld: Oude handschriften doorzoekbaar maken',
        'In the order in which they should stand. For example: Making old handwriting searchable'
      ),
    },
  },
  'body.link-list': {
    name: words('Lijst met links', 'List of links'),
    hint: words(
      'Links naar elders, met een leesbare naam. Bijvoorbeeld: om verder te lezen',
      'Links to elsewhere, with a readable name. For example: for further reading'
    ),
    mainField: 'heading',
    rows: ['heading', 'links'],
    fields: {
      heading,
      links: field(
        'Links',
        'Links',
        'Elke link met een naam die zegt wat je vindt. Bijvoorbeeld: Handleiding van het Nationaal Archief',
        'Each link with a name that says what you find. For example: Manual of the National Archives'
      ),
    },
  },
  'shared.picture': {
    name: words('Beeld', 'Picture'),
    mainField: 'alternativeText',
    rows: ['file', 'decorative:6 madeWithAi:6', 'alternativeText', 'caption', 'credit:6 licence:6', 'sourceUrl'],
    fields: {
      file: field(
        'Bestand',
        'File',
        'Minstens 1600 pixels breed. Bijvoorbeeld een foto als JPEG',
        'At least 1600 pixels wide. For example a photo as JPEG'
      ),
      decorative: field(
        'Alleen versiering',
        'Decoration only',
        'Ja: wie het beeld niet ziet, mist niets. Bijvoorbeeld een abstracte tekening',
        'Yes: who does not see it misses nothing. For example an abstract drawing'
      ),
      alternativeText: field(
        'Beschrijving voor wie het niet ziet',
        'Description for who cannot see it',
        'Wat is er te zien? Begin niet met "foto van". Bijvoorbeeld: Een vrouw legt een oude brief onder een scanner.',
        'What can be seen? Do not begin with "photo of". For example: A woman lays an old letter under a scanner.'
      ),
      caption: field(
        'Bijschrift',
        'Caption',
        'Staat onder het beeld. Bijvoorbeeld: Het scannen duurde drie maanden.',
        'Is shown below the picture. For example: The scanning took three months.'
      ),
      credit: field(
        'Beeldmaker',
        'Credit of the picture',
        'Wie het maakte, en voor wie. Bijvoorbeeld: Streekarchief, Sam de Vries',
        'Who made it, and for whom. For example: Regional Archive, Sam de Vries'
      ),
      licence: field(
        'Licentie van het beeld',
        'Licence of the picture',
        'Zonder licentie kun je niet publiceren. Bijvoorbeeld: CC BY 4.0',
        'Without a licence you cannot publish. For example: CC BY 4.0'
      ),
      sourceUrl: url('https://www.archief.example/foto/12'),
      madeWithAi: field(
        'Gemaakt met AI',
        'Made with AI',
        'Ook als alleen een deel met AI is gemaakt. Bijvoorbeeld een aangevulde achtergrond',
        'Also if only a part was made with AI. For example an extended background'
      ),
    },
  },
  'shared.citation': {
    name: words('Bronvermelding', 'Citation'),
    mainField: 'title',
    rows: [
      'kind:6 issuedYear:6',
      'title',
      'authors',
      'containerTitle:6 publisher:6',
      'url',
      'doi:6 pages:6',
      'accessedOn:6',
    ],
    fields: {
      kind: field('Soort bron', 'Kind of source', 'Bijvoorbeeld: rapport', 'For example: report'),
      title: field(
        'Titel van de bron',
        'Title of the source',
        'Zoals op de bron zelf. Bijvoorbeeld: AI in de media en creatieve industrie',
        'As on the source itself. For example: AI in the media and creative industries'
      ),
      authors: field(
        'Auteurs van de bron',
        'Authors of the source',
        'In de volgorde van de bron. Bijvoorbeeld: Caramiaux, Baptiste',
        'In the order of the source. For example: Caramiaux, Baptiste'
      ),
      containerTitle: field(
        'Verschenen in',
        'Appeared in',
        'Het tijdschrift of boek. Bijvoorbeeld: Boekman',
        'The journal or book. For example: Boekman'
      ),
      publisher: field(
        'Uitgever van de bron',
        'Publisher of the source',
        'Bijvoorbeeld: Rathenau Instituut',
        'For example: Rathenau Institute'
      ),
      issuedYear: field(
        'Jaar',
        'Year',
        'Jaar van verschijnen. Bijvoorbeeld: 2024',
        'Year of publication. For example: 2024'
      ),
      pages: field('Bladzijden', 'Pages in the source', 'Bijvoorbeeld: 12-18', 'For example: 12-18'),
      doi: field(
        'DOI',
        'DOI',
        'Zonder https://doi.org/ ervoor. Bijvoorbeeld: 10.1000/182',
        'Without https://doi.org/ in front. For example: 10.1000/182'
      ),
      url: url('https://www.rathenau.nl/rapport'),
      accessedOn: field(
        'Bekeken op',
        'Accessed on',
        'Voor webpagina’s, die kunnen veranderen. Bijvoorbeeld: 3-2-2026',
        'For web pages, which can change. For example: 3 February 2026'
      ),
    },
  },
  'shared.person': {
    name: words('Auteur van een bron', 'Author of a source'),
    mainField: 'family',
    rows: ['family:6 given:6', 'literal'],
    fields: {
      family: field('Achternaam', 'Family name', 'Bijvoorbeeld: de Vries', 'For example: de Vries'),
      given: field('Voornaam', 'Given name', 'Of voorletters. Bijvoorbeeld: Sam', 'Or initials. For example: Sam'),
      literal: field(
        'Naam van de organisatie',
        'Name of the organisation',
        'Als de auteur geen persoon is. Bijvoorbeeld: Raad voor Cultuur',
        'If the author is not a person. For example: Council for Culture'
      ),
    },
  },
  'shared.author': {
    name: words('Auteur', 'Author'),
    mainField: 'name',
    rows: ['name:6 role:6'],
    fields: {
      name: field(
        'Naam van de auteur',
        'Name of the author',
        'Voor- en achternaam, of een redactie. Bijvoorbeeld: Redactie DEN',
        'Full name, or editors. For example: Editors of DEN'
      ),
      role: field(
        'Functie',
        'Function',
        'Wat de auteur doet. Bijvoorbeeld: adviseur digitale collecties',
        'What the author does. For example: adviser digital collections'
      ),
    },
  },
  'shared.ai-disclosure': {
    name: words('Gebruik van AI', 'Use of AI'),
    mainField: 'level',
    rows: ['level', 'tool:6 reviewedBy:6'],
    fields: {
      level: field(
        'Hoeveel AI',
        'How much AI',
        'Ook bij een vertaling door een machine. Bijvoorbeeld: met hulp van AI',
        'Also for a translation by a machine. For example: made with help of AI'
      ),
      tool: field(
        'Gebruikt hulpmiddel',
        'Tool used',
        'Het programma of model. Bijvoorbeeld: een vertaalprogramma',
        'The program or model. For example: a translation program'
      ),
      reviewedBy: field(
        'Nagekeken door',
        'Reviewed by',
        'Een functie of redactie. Bijvoorbeeld: eindredactie DEN',
        'A function or team. For example: final editors of DEN'
      ),
    },
  },
  'shared.iri': {
    name: words('Adres in een andere lijst', 'Address in another vocabulary'),
    mainField: 'iri',
    rows: ['iri'],
    fields: {
      iri: field(
        'Adres van het begrip',
        'Address of the concept',
        'Bijvoorbeeld: http://www.wikidata.org/entity/Q166118',
        'For example: http://www.wikidata.org/entity/Q166118'
      ),
    },
  },
  'shared.item': {
    name: words('Punt', 'Item'),
    mainField: 'text',
    rows: ['text'],
    fields: {
      text: field(
        'Regel',
        'Line',
        'Eén gedachte per regel. Bijvoorbeeld: Begin klein.',
        'One thought per line. For example: Start small.'
      ),
    },
  },
  'shared.link': {
    name: words('Link', 'Link'),
    mainField: 'label',
    rows: ['label:6 url:6'],
    fields: {
      label: field(
        'Naam van de link',
        'Name of the link',
        'Zeg wat je er vindt, nooit "klik hier". Bijvoorbeeld: Handleiding Transkribus',
        'Say what is found there, never "click here". For example: Transkribus manual'
      ),
      url: field(
        'Adres',
        'Address',
        'Begint met https://. Bijvoorbeeld: https://www.transkribus.org',
        'Begins with https://. For example: https://www.transkribus.org'
      ),
    },
  },
  'shared.newsletter': {
    name: words('Uitnodiging nieuwsbrief', 'Newsletter invitation'),
    mainField: 'title',
    rows: ['title', 'text', 'url'],
    fields: {
      title: field(
        'Kop',
        'Title of the invitation',
        'Bijvoorbeeld: Blijf op de hoogte',
        'For example: Keep up to date'
      ),
      text: field(
        'Uitnodiging',
        'Invitation',
        'Wat krijgt de lezer, en hoe vaak? Bijvoorbeeld: Elke maand nieuwe voorbeelden in je mailbox.',
        'What does the reader get, and how often? For example: New examples in your mailbox every month.'
      ),
      url: field(
        'Adres van het aanmeldformulier',
        'Address of the sign-up form',
        'Begint met https://. Bijvoorbeeld: https://www.den.example/nieuwsbrief',
        'Begins with https://. For example: https://www.den.example/newsletter'
      ),
    },
  },
  'shared.publisher': {
    name: words('Uitgever', 'Publisher'),
    mainField: 'name',
    rows: ['name:6 url:6', 'iri'],
    fields: {
      name: field('Naam van de uitgever', 'Name of the publisher', 'Bijvoorbeeld: DEN', 'For example: DEN'),
      url: field(
        'Website van de uitgever',
        'Website of the publisher',
        'Bijvoorbeeld: https://www.den.nl',
        'For example: https://www.den.nl'
      ),
      iri: field(
        'Vast adres van de uitgever',
        'Permanent address of the publisher',
        'In een register, voor koppelingen. Bijvoorbeeld een adres van Wikidata',
        'In a register, for links with other data. For example an address of Wikidata'
      ),
    },
  },
  'shared.seo': {
    name: words('Zoekmachines', 'Search engines'),
    mainField: 'metaTitle',
    rows: ['metaTitle', 'metaDescription', 'noIndex:6'],
    fields: {
      metaTitle: field(
        'Titel in zoekresultaten',
        'Title in search results',
        'Korter dan 60 tekens. Bijvoorbeeld: Handschriften doorzoeken met AI',
        'Shorter than 60 characters. For example: Searching handwriting with AI'
      ),
      metaDescription: field(
        'Tekst in zoekresultaten',
        'Text in search results',
        'Eén of twee zinnen. Bijvoorbeeld: Hoe een archief brieven doorzoekbaar maakte.',
        'One or two sentences. For example: How an archive made letters searchable.'
      ),
      noIndex: field(
        'Niet in zoekmachines',
        'Not in search engines',
        'Ja: zoekmachines slaan de pagina over. Bijvoorbeeld bij een bedankpagina',
        'Yes: search engines skip the page. For example for a thank-you page'
      ),
    },
  },
  'training.price': {
    name: words('Prijs', 'Price'),
    mainField: 'amountInCents',
    rows: ['amountInCents:6 vat:6'],
    fields: {
      amountInCents: field(
        'Bedrag in centen',
        'Amount in cents',
        'Gratis is 0. Bijvoorbeeld: 12500 voor € 125',
        'Free is 0. For example: 12500 for € 125'
      ),
      vat: field('Btw', 'VAT', 'Bijvoorbeeld: exclusief btw', 'For example: excluding VAT'),
    },
  },
  'training.session': {
    name: words('Datum', 'Session'),
    mainField: 'startsAt',
    rows: [
      'startsAt:6 endsAt:6',
      'attendance:6 location:6',
      'availability:6 capacity:6',
      'registrationUrl',
      'timeZone:6',
    ],
    fields: {
      startsAt: field(
        'Begint',
        'Starts',
        'Dag en tijd. Bijvoorbeeld: 12-3-2026, 10:00',
        'Day and time. For example: 12 March 2026, 10:00'
      ),
      endsAt: field(
        'Eindigt',
        'Ends',
        'Dag en tijd. Bijvoorbeeld: 12-3-2026, 13:00',
        'Day and time. For example: 12 March 2026, 13:00'
      ),
      timeZone: field(
        'Tijdzone',
        'Time zone',
        'Alleen anders bij een training in een ander land. Bijvoorbeeld: Europe/Amsterdam',
        'Different only for a training abroad. For example: Europe/Amsterdam'
      ),
      attendance: field(
        'Deelname',
        'Attendance',
        'Bijvoorbeeld: op locatie en online',
        'For example: on location and online'
      ),
      location: field(
        'Locatie',
        'Location',
        'Naam en plaats. Bijvoorbeeld: Stadsarchief, Utrecht',
        'Name and city. For example: City Archive, Utrecht'
      ),
      capacity: field('Aantal plaatsen', 'Capacity', 'Bijvoorbeeld: 20', 'For example: 20'),
      availability: field(
        'Beschikbaarheid',
        'Availability',
        'Zet op vol zodra er geen plaats meer is. Bijvoorbeeld: inschrijving open',
        'Set to full when there is no place left. For example: open for registration'
      ),
      registrationUrl: field(
        'Aanmelden',
        'Registration',
        'Het adres van het formulier. Bijvoorbeeld: https://www.den.example/aanmelden',
        'The address of the form. For example: https://www.den.example/register'
      ),
    },
  },
  'use-case.assessment': {
    name: words('Toets', 'Assessment'),
    mainField: 'title',
    rows: ['kind:6 title:6', 'url'],
    fields: {
      kind: field('Soort toets', 'Kind of assessment', 'Bijvoorbeeld: DPIA', 'For example: DPIA'),
      title: field(
        'Titel van de toets',
        'Title of the assessment',
        'Bijvoorbeeld: DPIA handschriftherkenning 2025',
        'For example: DPIA handwriting recognition 2025'
      ),
      url: field(
        'Waar te lezen',
        'Where to read it',
        'Als de toets openbaar is. Bijvoorbeeld: https://www.archief.example/dpia',
        'If the assessment is public. For example: https://www.archief.example/dpia'
      ),
    },
  },
  'use-case.data-source': {
    name: words('Gegevensbron', 'Data source'),
    mainField: 'source',
    rows: ['source', 'rightsBasis:6 personalData:6', 'personalDataNote'],
    fields: {
      source: field(
        'Welke gegevens',
        'Which data',
        'Bijvoorbeeld: scans van 4.000 brieven uit eigen collectie',
        'For example: scans of 4,000 letters from the own collection'
      ),
      personalData: field(
        'Bevat persoonsgegevens',
        'Holds personal data',
        'Ja bij namen, foto’s of stemmen van levende mensen. Bijvoorbeeld een ledenlijst',
        'Yes for names, photos or voices of living people. For example a list of members'
      ),
      personalDataNote: field(
        'Welke persoonsgegevens',
        'Which personal data',
        'Wat het zijn en hoe ermee is omgegaan. Bijvoorbeeld: namen na 1950, niet openbaar',
        'What they are and how they were treated. For example: names after 1950, not public'
      ),
      rightsBasis: field(
        'Waarom het mocht',
        'Why it was allowed',
        'De grond voor gebruik. Bijvoorbeeld: rechtenvrij',
        'The ground for use. For example: public domain'
      ),
    },
  },
  'use-case.ethics-consideration': {
    name: words('Ethische afweging', 'Ethics consideration'),
    mainField: 'concern',
    rows: ['topic:6 residualRisk:6', 'concern', 'mitigation'],
    fields: {
      topic: field('Thema', 'Topic', 'Bijvoorbeeld: auteursrecht', 'For example: copyright'),
      concern: field(
        'De zorg',
        'The concern',
        'Wat kan er misgaan, en voor wie? Bijvoorbeeld: Een verkeerd gelezen naam is onvindbaar.',
        'What can go wrong, and for whom? For example: A name that was misread cannot be found.'
      ),
      mitigation: field(
        'Wat eraan is gedaan',
        'What was done about it',
        'Bijvoorbeeld: De scan staat altijd naast de tekst.',
        'For example: The scan is always shown next to the text.'
      ),
      residualRisk: field(
        'Risico dat blijft',
        'Risk that remains',
        'Na de maatregelen. Bijvoorbeeld: laag',
        'After the measures. For example: low'
      ),
    },
  },
  'use-case.lesson': {
    name: words('Les', 'Lesson'),
    mainField: 'text',
    rows: ['kind', 'text'],
    fields: {
      kind: field('Soort les', 'Kind of lesson', 'Bijvoorbeeld: dit werkte niet', 'For example: this did not work'),
      text: field(
        'De les',
        'The lesson',
        'Concreet, zodat een ander het kan doen. Bijvoorbeeld: Betrek vrijwilligers vanaf het begin.',
        'Concrete, so that others can do it. For example: Involve volunteers from the start.'
      ),
    },
  },
  'use-case.organisation': {
    name: words('Organisatie en rol', 'Organisation and role'),
    mainField: 'role',
    rows: ['organisation:6 role:6'],
    fields: {
      organisation: field(
        'Organisatie',
        'Organisation',
        'Staat hij er niet bij, maak hem dan eerst aan. Bijvoorbeeld: Nationaal Archief',
        'If it is not there, make it first. For example: National Archives'
      ),
      role: field('Rol', 'Role', 'Bijvoorbeeld: initiatiefnemer', 'For example: initiator'),
    },
  },
  'use-case.result': {
    name: words('Resultaat', 'Result'),
    mainField: 'claim',
    rows: ['claim', 'metric:6 value:6', 'evidence:6 sourceUrl:6'],
    fields: {
      claim: field(
        'Wat kwam eruit',
        'What came of it',
        'Bijvoorbeeld: Onderzoekers vinden namen sneller.',
        'For example: Researchers find names faster.'
      ),
      metric: field(
        'Waaraan gemeten',
        'Measured by',
        'Bijvoorbeeld: zoektijd per naam',
        'For example: time to find a name'
      ),
      value: field(
        'Waarde',
        'Value',
        'Met eenheid. Bijvoorbeeld: van 40 naar 2 minuten',
        'With unit. For example: from 40 to 2 minutes'
      ),
      evidence: field(
        'Bewijs',
        'Evidence',
        'Wie het vaststelde. Bijvoorbeeld: gemeten',
        'Who established it. For example: measured'
      ),
      sourceUrl: url('https://www.archief.example/verslag'),
    },
  },
};
