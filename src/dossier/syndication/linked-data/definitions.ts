import type { ChoiceList, choiceLists, DossierType, Language } from '../../content-model';

/**
 * What the terms of the fixed lists mean, for who reads the vocabularies. NL-SBB asks a definition of every concept.
 * What an editor needs to choose well is another text: editorial/forms/options.
 */
export type Definition = Record<Language, string>;

type Definitions = { [List in ChoiceList]?: Record<keyof (typeof choiceLists)[List], Definition> };

export const TYPE_DEFINITIONS: Record<DossierType, Definition> = {
  article: {
    nl: 'Tekst die op zichzelf staat, over een onderwerp dat met AI en cultuur te maken heeft.',
    en: 'Text that stands on its own, about a subject that has to do with AI and culture.',
  },
  'use-case': {
    nl: 'Beschrijving van één toepassing van AI in de cultuursector, in welke fase die ook is.',
    en: 'Description of one application of AI in the cultural sector, at whatever stage it is.',
  },
  'ethics-topic': {
    nl: 'Onderwerp waarbij het gebruik van AI vragen oproept over wat goed en verantwoord is.',
    en: 'Subject on which the use of AI raises questions about what is right and responsible.',
  },
  training: {
    nl: 'Leeraanbod waarmee mensen kennis of vaardigheden rond AI kunnen opdoen, in een groep of alleen.',
    en: 'Learning offer through which people can gain knowledge or skills around AI, in a group or alone.',
  },
  quadrant: {
    nl: 'Een van de vier redenen om AI te gebruiken die het Focusmodel van DEN onderscheidt.',
    en: 'One of the four reasons to use AI that the Focusmodel of DEN distinguishes.',
  },
  'glossary-term': {
    nl: 'Woord of uitdrukking met een omschrijving van wat ermee wordt bedoeld.',
    en: 'Word or expression with a description of what is meant by it.',
  },
  page: {
    nl: 'Tekst met een vaste plaats in de opbouw van het dossier.',
    en: 'Text with a fixed place in the structure of the dossier.',
  },
  concept: {
    nl: 'Discipline, techniek of doelgroep uit een beheerde lijst, waarmee andere records worden ingedeeld.',
    en: 'Discipline, technique or audience from a managed list, by which other records are grouped.',
  },
  organisation: {
    nl: 'Instelling, bedrijf, samenwerkingsverband of zelfstandige maker met een rol in wat het dossier beschrijft.',
    en: 'Institution, company, partnership or independent maker with a role in what the dossier describes.',
  },
  tool: {
    nl: 'Product of dienst waarmee AI wordt gebruikt of gemaakt.',
    en: 'Product or service with which AI is used or made.',
  },
  dossier: {
    nl: 'Alle records samen als één geheel, met één titel, inleiding en uitgever.',
    en: 'All records together as one whole, with one title, introduction and publisher.',
  },
};

export const CHOICE_DEFINITIONS = {
  stage: {
    idea: {
      nl: 'Fase waarin de AI-toepassing nog een plan of een vraag is en er niets is gebouwd.',
      en: 'Stage in which the AI application is still a plan or a question and nothing has been built.',
    },
    experiment: {
      nl: 'Fase waarin de AI-toepassing voor het eerst wordt getest, binnen de organisatie zelf.',
      en: 'Stage in which the AI application is tested for the first time, inside the organisation itself.',
    },
    pilot: {
      nl: 'Fase waarin echte gebruikers de AI-toepassing voor beperkte tijd uitproberen.',
      en: 'Stage in which real users try out the AI application for a limited time.',
    },
    'in-use': {
      nl: 'Fase waarin de AI-toepassing bij het gewone werk of het vaste aanbod hoort.',
      en: 'Stage in which the AI application belongs to the normal work or the regular offer.',
    },
    stopped: {
      nl: 'Fase waarin de AI-toepassing niet meer wordt ontwikkeld of gebruikt.',
      en: 'Stage in which the AI application is no longer developed or used.',
    },
  },
  articleKind: {
    background: {
      nl: 'Artikel dat uitlegt hoe iets werkt of hoe het zo gekomen is.',
      en: 'Article that explains how something works or how it came about.',
    },
    tips: {
      nl: 'Artikel met praktische adviezen over wat lezers kunnen doen.',
      en: 'Article with practical advice on what readers can do.',
    },
    research: {
      nl: 'Artikel over wat er is onderzocht en wat daaruit is gekomen.',
      en: 'Article on what was studied and what came out of it.',
    },
    interview: {
      nl: 'Artikel naar aanleiding van een gesprek, waarin een of meer mensen over hun werk, ervaringen of mening vertellen.',
      en: 'Article based on a conversation, in which one or more people tell about their work, experiences or opinion.',
    },
    news: {
      nl: 'Artikel over iets wat kort geleden is gebeurd of binnenkort gebeurt.',
      en: 'Article about something that happened recently or will happen soon.',
    },
    policy: {
      nl: 'Artikel over wetten, regels of plannen van overheden of organisaties.',
      en: 'Article about laws, rules or plans of governments or organisations.',
    },
  },
  trainingFormat: {
    workshop: {
      nl: 'Bijeenkomst waarin deelnemers in een groep zelf iets doen of maken.',
      en: 'Meeting in which participants do or make something themselves, in a group.',
    },
    course: {
      nl: 'Training die bestaat uit meerdere bijeenkomsten die op elkaar volgen.',
      en: 'Training made up of several meetings that follow one another.',
    },
    webinar: {
      nl: 'Online bijeenkomst waarin deelnemers een presentatie volgen en vragen kunnen stellen.',
      en: 'Online meeting in which participants follow a presentation and can ask questions.',
    },
    'e-learning': {
      nl: 'Training die bestaat uit online lessen met opdrachten of toetsen.',
      en: 'Training made up of online lessons with exercises or tests.',
    },
    'self-study': {
      nl: 'Training waarbij iemand leermateriaal zonder docent en in eigen tempo doorneemt.',
      en: 'Training in which someone goes through learning material without a teacher and at their own pace.',
    },
  },
  level: {
    beginner: {
      nl: 'Niveau waarvoor geen kennis van of ervaring met AI nodig is.',
      en: 'Level for which no knowledge of or experience with AI is needed.',
    },
    intermediate: {
      nl: 'Niveau waarvoor enige kennis van of ervaring met AI nodig is.',
      en: 'Level for which some knowledge of or experience with AI is needed.',
    },
    advanced: {
      nl: 'Niveau waarvoor veel kennis van en ervaring met AI nodig is.',
      en: 'Level for which much knowledge of and experience with AI is needed.',
    },
  },
  organisationKind: {
    museum: {
      nl: 'Instelling die een collectie bewaart, onderzoekt en aan het publiek toont.',
      en: 'Institution that keeps a collection, studies it and shows it to the public.',
    },
    archive: {
      nl: 'Instelling die documenten en andere bronnen blijvend bewaart en beschikbaar maakt.',
      en: 'Institution that keeps documents and other sources permanently and makes them available.',
    },
    library: {
      nl: 'Instelling die boeken, andere media en informatie verzamelt en uitleent of beschikbaar stelt.',
      en: 'Institution that collects books, other media and information and lends them or makes them available.',
    },
    heritage: {
      nl: 'Organisatie die erfgoed beheert of zich ervoor inzet, en geen museum, archief of bibliotheek is.',
      en: 'Organisation that takes care of heritage or works for it, and is not a museum, archive or library.',
    },
    'performing-arts': {
      nl: 'Organisatie die voorstellingen of concerten maakt, uitvoert of programmeert.',
      en: 'Organisation that creates, performs or programmes shows or concerts.',
    },
    media: {
      nl: 'Organisatie die voor een groot publiek inhoud maakt of verspreidt via druk, beeld, geluid of internet.',
      en: 'Organisation that makes or spreads content for a large audience through print, images, sound or the internet.',
    },
    education: {
      nl: 'Organisatie waarvan onderwijs geven de hoofdtaak is.',
      en: 'Organisation of which teaching is the main task.',
    },
    research: {
      nl: 'Organisatie waarvan onderzoek doen een hoofdtaak is.',
      en: 'Organisation of which doing research is a main task.',
    },
    government: {
      nl: 'Openbaar bestuur van een land, provincie, gemeente of ander gebied, of een dienst daarvan.',
      en: 'Public administration of a country, province, municipality or other area, or a service of it.',
    },
    company: {
      nl: 'Organisatie die producten of diensten verkoopt om winst te maken.',
      en: 'Organisation that sells products or services to make a profit.',
    },
    'sector-body': {
      nl: 'Organisatie die leden of partners uit een sector vertegenwoordigt, ondersteunt of bij elkaar brengt.',
      en: 'Organisation that represents, supports or brings together members or partners from a sector.',
    },
    maker: {
      nl: 'Kunstenaar, ontwerper of andere creatieve maker, die alleen of in een klein collectief werkt.',
      en: 'Artist, designer or other creative maker, who works alone or in a small collective.',
    },
    other: {
      nl: 'Organisatie die onder geen van de andere soorten in deze lijst valt.',
      en: 'Organisation that falls under none of the other kinds in this list.',
    },
  },
  organisationRole: {
    initiator: {
      nl: 'Rol van de organisatie die met de AI-toepassing is begonnen.',
      en: 'Role of the organisation that started the AI application.',
    },
    developer: {
      nl: 'Rol van de organisatie die de AI-toepassing bouwt of heeft gebouwd.',
      en: 'Role of the organisation that builds or has built the AI application.',
    },
    supplier: {
      nl: 'Rol van de organisatie die een bestaand product of een bestaande dienst levert voor de AI-toepassing.',
      en: 'Role of the organisation that supplies an existing product or service for the AI application.',
    },
    funder: {
      nl: 'Rol van de organisatie die de AI-toepassing geheel of voor een deel betaalt.',
      en: 'Role of the organisation that pays for all or part of the AI application.',
    },
    research: {
      nl: 'Rol van de organisatie die onderzoek doet naar de AI-toepassing.',
      en: 'Role of the organisation that does research on the AI application.',
    },
  },
  toolKind: {
    application: {
      nl: 'Computerprogramma of app die klaar is voor gebruik.',
      en: 'Computer program or app that is ready to use.',
    },
    model: {
      nl: 'Getraind onderdeel van een AI-systeem, dat invoer omzet in een uitkomst.',
      en: 'Trained part of an AI system, which turns input into a result.',
    },
    platform: {
      nl: 'Omgeving waarin mensen modellen kunnen trainen of AI-toepassingen kunnen bouwen en gebruiken.',
      en: 'Environment in which people can train models or build and use AI applications.',
    },
    library: {
      nl: 'Verzameling code die ontwikkelaars in hun eigen programma’s gebruiken.',
      en: 'Collection of code that developers use in their own programs.',
    },
    service: {
      nl: 'Werk dat een aanbieder met AI voor een klant doet.',
      en: 'Work that a provider does with AI for a customer.',
    },
  },
  openness: {
    'open-source': {
      nl: 'Mate van openheid waarbij iedereen de code, en het model als dat er is, mag gebruiken, bestuderen, aanpassen en delen.',
      en: 'Degree of openness at which everyone may use, study, change and share the code, and the model if there is one.',
    },
    'open-weights': {
      nl: 'Mate van openheid waarbij het getrainde model te downloaden is, maar de code of het model niet vrij is voor elk gebruik.',
      en: 'Degree of openness at which the trained model can be downloaded, but the code or the model is not free for every use.',
    },
    closed: {
      nl: 'Mate van openheid waarbij het hulpmiddel te gebruiken is, maar de code en het model niet beschikbaar zijn.',
      en: 'Degree of openness at which the tool can be used, but the code and the model are not available.',
    },
  },
  evidence: {
    'self-reported': {
      nl: 'Bewijs dat alleen bestaat uit wat de organisatie zelf over het resultaat zegt.',
      en: 'Evidence that consists only of what the organisation itself says about the result.',
    },
    measured: {
      nl: 'Bewijs dat op een meting van het resultaat berust.',
      en: 'Evidence that rests on a measurement of the result.',
    },
    independent: {
      nl: 'Bewijs uit onderzoek naar het resultaat door iemand die niet bij de AI-toepassing betrokken is.',
      en: 'Evidence from a study of the result by someone who is not involved in the AI application.',
    },
  },
  residualRisk: {
    none: {
      nl: 'Situatie waarin de zorg na de maatregelen helemaal is weggenomen.',
      en: 'Situation in which the concern is entirely gone after the measures.',
    },
    low: {
      nl: 'Risico dat na de maatregelen overblijft en waarvan zowel de kans als de schade klein is.',
      en: 'Risk that remains after the measures and of which both the chance and the harm are small.',
    },
    medium: {
      nl: 'Risico dat na de maatregelen overblijft, dat echt kan optreden en waarvan de gevolgen merkbaar zijn.',
      en: 'Risk that remains after the measures, that can really occur and of which the effects are noticeable.',
    },
    high: {
      nl: 'Risico dat na de maatregelen overblijft en waardoor iemand ernstige schade kan lijden.',
      en: 'Risk that remains after the measures and through which someone can suffer serious harm.',
    },
  },
  aiActClass: {
    'not-assessed': {
      nl: 'Aanduiding dat niet is beoordeeld in welke klasse van de AI-verordening het AI-systeem valt.',
      en: 'Indication that it has not been assessed in which class of the AI Act the AI system falls.',
    },
    minimal: {
      nl: 'Klasse van AI-systemen die volgens de AI-verordening niet verboden zijn, geen hoog risico hebben en niet onder de transparantieplicht vallen.',
      en: 'Class of AI systems that, under the AI Act, are not prohibited, are not high-risk and do not fall under the transparency duty.',
    },
    'limited-transparency': {
      nl: 'Klasse van AI-systemen zonder hoog risico waarbij de AI-verordening eist dat mensen kunnen weten dat zij te maken hebben met AI of met inhoud die door AI is gemaakt of bewerkt.',
      en: 'Class of AI systems without high risk for which the AI Act requires that people can know that they are dealing with AI or with content that was made or altered by AI.',
    },
    high: {
      nl: 'Klasse van AI-systemen waaraan de AI-verordening strenge eisen stelt, omdat hun gebruik de gezondheid, veiligheid of grondrechten van mensen ernstig kan schaden.',
      en: 'Class of AI systems on which the AI Act places strict requirements, because their use can seriously harm people’s health, safety or fundamental rights.',
    },
    prohibited: {
      nl: 'Klasse van toepassingen van AI die de AI-verordening verbiedt, omdat zij een onaanvaardbaar risico voor mensen zijn.',
      en: 'Class of uses of AI that the AI Act prohibits, because they are an unacceptable risk to people.',
    },
  },
} satisfies Definitions;
