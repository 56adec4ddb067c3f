import { words, type Words } from './form';

/** What an option means, with an example, by the list of content-model/choices. Shown below the field once chosen. */
export const optionHints: Record<string, Record<string, Words>> = {
  stage: {
    idea: words(
      'Er is nog niets gebouwd. Bijvoorbeeld een plan of een vraag.',
      'Nothing was built yet. For example a plan or a question.'
    ),
    experiment: words(
      'Een eerste test, binnenshuis. Bijvoorbeeld vijftig foto’s laten beschrijven.',
      'A first test, in-house. For example having fifty photos described.'
    ),
    pilot: words(
      'Echte gebruikers proberen het een tijdje. Bijvoorbeeld drie maanden in één zaal.',
      'Real users try it for a while. For example three months in one room.'
    ),
    'in-use': words(
      'Het hoort bij het gewone werk. Bijvoorbeeld elke nieuwe scan.',
      'It is part of the normal work. For example each new scan.'
    ),
    stopped: words(
      'Het wordt niet meer gebruikt. Zeg bij de lessen waarom. Bijvoorbeeld te weinig nauwkeurig.',
      'It is not used any more. Say why under lessons. For example not accurate enough.'
    ),
  },
  organisationRole: {
    initiator: words('Begon ermee. Bijvoorbeeld het museum.', 'Started it. For example the museum.'),
    developer: words('Bouwde het. Bijvoorbeeld een softwarebureau.', 'Built it. For example a software agency.'),
    supplier: words(
      'Leverde een bestaand product. Bijvoorbeeld een platform.',
      'Supplied an existing product. For example a platform.'
    ),
    funder: words('Betaalde mee. Bijvoorbeeld een fonds.', 'Helped to pay. For example a fund.'),
    research: words('Onderzocht het. Bijvoorbeeld een universiteit.', 'Studied it. For example a university.'),
  },
  evidence: {
    'self-reported': words(
      'De organisatie zegt het zelf. Bijvoorbeeld in een interview.',
      'The organisation says so itself. For example in an interview.'
    ),
    measured: words(
      'Er is gemeten; noem de bron. Bijvoorbeeld een steekproef.',
      'It was measured; name the source. For example a sample.'
    ),
    independent: words(
      'Een ander onderzocht het; noem de bron. Bijvoorbeeld een hogeschool.',
      'Someone else examined it; name the source. For example a university.'
    ),
  },
  lessonKind: {
    worked: words('Raad je aan. Bijvoorbeeld klein beginnen.', 'You advise it. For example starting small.'),
    'did-not-work': words(
      'Raad je af. Bijvoorbeeld zonder controle plaatsen.',
      'You advise against it. For example publishing unchecked.'
    ),
    'would-do-differently': words(
      'Zou nu anders gaan. Bijvoorbeeld eerder gebruikers vragen.',
      'Would go differently now. For example asking users earlier.'
    ),
  },
  residualRisk: {
    none: words('De zorg is weggenomen. Bijvoorbeeld data gewist.', 'The concern is gone. For example data erased.'),
    low: words(
      'Kleine kans en kleine schade. Bijvoorbeeld een typefout.',
      'Unlikely and little harm. For example a typo.'
    ),
    medium: words(
      'Kan gebeuren en is merkbaar. Bijvoorbeeld een naam die onvindbaar is.',
      'Can happen and is noticed. For example a name that cannot be found.'
    ),
    high: words(
      'Kan iemand echt schaden. Bijvoorbeeld een verkeerde beschuldiging.',
      'Can really harm someone. For example a false accusation.'
    ),
  },
  assessmentKind: {
    dpia: words(
      'Over persoonsgegevens, volgens de AVG. Bijvoorbeeld bij gezichtsherkenning.',
      'On personal data, by the GDPR. For example for face recognition.'
    ),
    iama: words(
      'Over mensenrechten, bij algoritmes van de overheid. Bijvoorbeeld bij selectie.',
      'On human rights, for algorithms of government. For example for selection.'
    ),
    other: words('Een andere toets. Bijvoorbeeld een ethische commissie.', 'Another one. For example an ethics board.'),
  },
  aiActClass: {
    'not-assessed': words(
      'Niemand keek ernaar. Bijvoorbeeld bij een idee.',
      'Nobody looked at it. For example for an idea.'
    ),
    minimal: words('Weinig regels. Bijvoorbeeld een zoekfilter.', 'Few rules. For example a search filter.'),
    'limited-transparency': words(
      'Je moet zeggen dat het AI is. Bijvoorbeeld een chatbot.',
      'You must say that it is AI. For example a chatbot.'
    ),
    high: words('Strenge eisen. Bijvoorbeeld selectie van personeel.', 'Strict duties. For example selecting staff.'),
    prohibited: words(
      'Mag niet. Bijvoorbeeld mensen een sociale score geven.',
      'Forbidden. For example social scoring.'
    ),
  },
  costBand: {
    free: words('Alleen eigen uren. Bijvoorbeeld vrije software.', 'Own hours only. For example free software.'),
    'under-10000': words('Bijvoorbeeld een jaar abonnement.', 'For example a year of subscription.'),
    '10000-50000': words('Bijvoorbeeld een proef met een bureau.', 'For example a pilot with an agency.'),
    '50000-250000': words('Bijvoorbeeld een eigen toepassing.', 'For example an application of your own.'),
    'over-250000': words('Bijvoorbeeld een landelijk programma.', 'For example a national programme.'),
  },
  effort: {
    days: words('Bijvoorbeeld een bestaand hulpmiddel proberen.', 'For example trying an existing tool.'),
    weeks: words('Bijvoorbeeld een test met nazorg.', 'For example a test with follow-up.'),
    months: words('Bijvoorbeeld een eigen model trainen.', 'For example training a model of your own.'),
    'over-a-year': words('Bijvoorbeeld een hele collectie.', 'For example a whole collection.'),
  },
  rightsBasis: {
    own: words('Zelf gemaakt. Bijvoorbeeld eigen foto’s.', 'Made yourself. For example your own photos.'),
    licensed: words('Er is een overeenkomst. Bijvoorbeeld CC BY.', 'There is an agreement. For example CC BY.'),
    'public-domain': words(
      'De rechten zijn verlopen. Bijvoorbeeld brieven uit 1750.',
      'Rights have ended. For example letters of 1750.'
    ),
    consent: words('De betrokkenen zeiden ja. Bijvoorbeeld sprekers.', 'The people said yes. For example speakers.'),
    'text-and-data-mining': words(
      'De wet staat analyse toe. Bijvoorbeeld voor onderzoek.',
      'The law allows analysis. For example for research.'
    ),
    unknown: words('Zoek dit uit. Bijvoorbeeld bij een aangekocht model.', 'Find out. For example for a bought model.'),
  },
  articleKind: {
    background: words(
      'Uitleg. Bijvoorbeeld hoe een taalmodel werkt.',
      'Explanation. For example how a language model works.'
    ),
    tips: words('Wat je kunt doen. Bijvoorbeeld vijf vragen vooraf.', 'What you can do. For example five questions.'),
    research: words('Wat is onderzocht. Bijvoorbeeld een enquête.', 'What was studied. For example a survey.'),
    interview: words('Iemand vertelt. Bijvoorbeeld een archivaris.', 'Someone tells. For example an archivist.'),
    news: words(
      'Iets nieuws, met datum. Bijvoorbeeld een subsidie.',
      'Something new, with a date. For example a grant.'
    ),
    policy: words('Regels en plannen. Bijvoorbeeld de AI-verordening.', 'Rules and plans. For example the AI Act.'),
  },
  trainingFormat: {
    workshop: words(
      'Zelf doen in een groep. Bijvoorbeeld een middag.',
      'Hands-on in a group. For example an afternoon.'
    ),
    course: words('Meerdere keren. Bijvoorbeeld zes avonden.', 'Several meetings. For example six evenings.'),
    webinar: words('Online kijken en vragen. Bijvoorbeeld een uur.', 'Watch and ask online. For example an hour.'),
    'e-learning': words(
      'Online lessen met toetsen. Bijvoorbeeld modules.',
      'Online lessons with tests. For example modules.'
    ),
    'self-study': words('In eigen tempo. Bijvoorbeeld een handleiding.', 'At your own pace. For example a manual.'),
  },
  level: {
    beginner: words('Geen voorkennis. Bijvoorbeeld nieuw met AI.', 'No knowledge needed. For example new to AI.'),
    intermediate: words(
      'Enige ervaring. Bijvoorbeeld een eerste proef gedaan.',
      'Some experience. For example after a first test.'
    ),
    advanced: words(
      'Veel ervaring. Bijvoorbeeld zelf modellen trainen.',
      'Much experience. For example training models.'
    ),
  },
  attendance: {
    location: words('Iedereen komt. Bijvoorbeeld in Utrecht.', 'Everyone comes. For example in Utrecht.'),
    online: words('Niemand reist. Bijvoorbeeld via een videogesprek.', 'Nobody travels. For example by video call.'),
    hybrid: words('Beide kan. Bijvoorbeeld een zaal met livestream.', 'Both. For example a room with a live stream.'),
  },
  availability: {
    open: words('Er is plaats. Bijvoorbeeld nog tien.', 'There is room. For example ten places.'),
    full: words('Geen plaats meer. Bijvoorbeeld wel een wachtlijst.', 'No room left. For example a waiting list.'),
    cancelled: words(
      'Gaat niet door. Bijvoorbeeld te weinig deelnemers.',
      'Does not go on. For example too few people.'
    ),
  },
  vat: {
    excluded: words(
      'Btw komt erbij. Bijvoorbeeld € 100 plus 21 procent.',
      'VAT is added. For example € 100 plus 21 per cent.'
    ),
    included: words('Btw zit erin. Bijvoorbeeld € 121.', 'VAT is in it. For example € 121.'),
    exempt: words('Geen btw. Bijvoorbeeld erkend onderwijs.', 'No VAT. For example recognised education.'),
  },
  conceptScheme: {
    discipline: words('Deel van de sector. Bijvoorbeeld archieven.', 'Part of the sector. For example archives.'),
    technique: words('Soort AI. Bijvoorbeeld spraakherkenning.', 'Kind of AI. For example speech recognition.'),
    audience: words('Voor wie. Bijvoorbeeld jongeren.', 'For whom. For example young people.'),
  },
  organisationKind: {
    museum: words('Bijvoorbeeld het Rijksmuseum.', 'For example the Rijksmuseum.'),
    archive: words('Bijvoorbeeld een streekarchief.', 'For example a regional archive.'),
    library: words('Bijvoorbeeld een stadsbibliotheek.', 'For example a city library.'),
    heritage: words('Ander erfgoed. Bijvoorbeeld een kasteel.', 'Other heritage. For example a castle.'),
    'performing-arts': words('Bijvoorbeeld een theater of orkest.', 'For example a theatre or orchestra.'),
    media: words('Bijvoorbeeld een omroep.', 'For example a broadcaster.'),
    education: words('Bijvoorbeeld een kunstacademie.', 'For example an art school.'),
    research: words('Bijvoorbeeld een universiteit.', 'For example a university.'),
    government: words('Bijvoorbeeld een provincie.', 'For example a province.'),
    company: words('Bijvoorbeeld een softwarebedrijf.', 'For example a software company.'),
    'sector-body': words('Bijvoorbeeld een museumvereniging.', 'For example a museums association.'),
    maker: words('Bijvoorbeeld een kunstenaar.', 'For example an artist.'),
    other: words('Past nergens anders. Bijvoorbeeld een fonds.', 'Fits nowhere else. For example a fund.'),
  },
  organisationSize: {
    large: words('Bijvoorbeeld meer dan honderd medewerkers.', 'For example more than a hundred staff.'),
    small: words('Bijvoorbeeld tien medewerkers.', 'For example ten staff.'),
    independent: words('Bijvoorbeeld één zelfstandige maker.', 'For example one independent maker.'),
  },
  toolKind: {
    application: words(
      'Klaar voor gebruik. Bijvoorbeeld een vertaalprogramma.',
      'Ready to use. For example a translation program.'
    ),
    model: words('Het getrainde deel. Bijvoorbeeld een taalmodel.', 'The trained part. For example a language model.'),
    platform: words(
      'Omgeving om mee te bouwen. Bijvoorbeeld Transkribus.',
      'A place to build. For example Transkribus.'
    ),
    library: words('Code voor ontwikkelaars. Bijvoorbeeld spaCy.', 'Code for developers. For example spaCy.'),
    service: words(
      'Iemand doet het voor je. Bijvoorbeeld ondertitelen.',
      'Someone does it for you. For example subtitling.'
    ),
  },
  openness: {
    'open-source': words(
      'Code en model zijn vrij. Bijvoorbeeld Whisper.',
      'Code and model are free. For example Whisper.'
    ),
    'open-weights': words(
      'Het model is te downloaden. Bijvoorbeeld Llama.',
      'The model can be downloaded. For example Llama.'
    ),
    closed: words('Alleen te gebruiken. Bijvoorbeeld ChatGPT.', 'Can only be used. For example ChatGPT.'),
  },
  licence: {
    'cc-by-4.0': words('Bijvoorbeeld voor bijna alle eigen teksten.', 'For example for nearly all own texts.'),
    'cc-by-sa-4.0': words('Bijvoorbeeld bij tekst uit Wikipedia.', 'For example for text from Wikipedia.'),
    'cc0-1.0': words('Bijvoorbeeld voor rechtenvrije scans.', 'For example for scans in the public domain.'),
    'all-rights-reserved': words(
      'Bijvoorbeeld een foto die alleen hier mag staan.',
      'For example a photo allowed only here.'
    ),
  },
  translationStatus: {
    original: words(
      'Zo geschreven. Bijvoorbeeld de Nederlandse tekst.',
      'Written like this. For example the Dutch text.'
    ),
    human: words('Bijvoorbeeld door een vertaler.', 'For example by a translator.'),
    machine: words(
      'Vul ook het gebruik van AI in. Bijvoorbeeld DeepL.',
      'Also fill in the use of AI. For example DeepL.'
    ),
    outdated: words(
      'Het origineel is veranderd. Bijvoorbeeld een nieuwe prijs.',
      'The original changed. For example a new price.'
    ),
    'to-translate': words(
      'Begonnen, nog niet klaar. Bijvoorbeeld overgenomen tekst.',
      'Begun, not finished. For example text taken over.'
    ),
  },
  aiDisclosureLevel: {
    none: words(
      'Geen AI voor deze tekst. Bijvoorbeeld zelf geschreven.',
      'No AI for this text. For example written by you.'
    ),
    assisted: words(
      'Een mens schreef, AI hielp. Bijvoorbeeld met inkorten.',
      'A person wrote, AI helped. For example to shorten.'
    ),
    generated: words(
      'AI schreef, een mens keek na. Bijvoorbeeld een vertaling.',
      'AI wrote, a person checked. For example a translation.'
    ),
  },
  calloutTone: {
    tip: words('Raad. Bijvoorbeeld een handige volgorde.', 'Advice. For example a handy order.'),
    note: words(
      'Achtergrond. Bijvoorbeeld waar een woord vandaan komt.',
      'Background. For example where a word comes from.'
    ),
    warning: words('Gevaar. Bijvoorbeeld namen van levende mensen.', 'Danger. For example names of living people.'),
    example: words(
      'Uit de praktijk. Bijvoorbeeld een archief in Zeeland.',
      'From practice. For example an archive in Zeeland.'
    ),
  },
  citationKind: {
    webpage: words('Bijvoorbeeld een pagina van een museum.', 'For example a page of a museum.'),
    report: words('Bijvoorbeeld een advies van de Raad voor Cultuur.', 'For example an advice of a council.'),
    'article-journal': words('Bijvoorbeeld uit Boekman.', 'For example from Boekman.'),
    book: words('Bijvoorbeeld een handboek.', 'For example a handbook.'),
    chapter: words('Bijvoorbeeld een deel van een bundel.', 'For example a part of a collection.'),
    legislation: words('Bijvoorbeeld de Auteurswet.', 'For example the Copyright Act.'),
  },
};
