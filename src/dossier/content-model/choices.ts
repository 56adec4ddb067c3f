/**
 * The fixed lists that an editor chooses from, with the words that editors read.
 *
 * A choice is stored as its key, over REST and GraphQL alike. Strapi's own enumeration is not used:
 * its labels cannot be translated, and GraphQL would turn `in-use` into `in_use` (ADR 0004).
 * A key is a public contract: labels may change freely, a key may not.
 */
export interface ChoiceLabels {
  nl: string;
  en: string;
}

export const choiceLists = {
  stage: {
    idea: { nl: 'Idee', en: 'Idea' },
    experiment: { nl: 'Experiment', en: 'Experiment' },
    pilot: { nl: 'Proef', en: 'Pilot' },
    'in-use': { nl: 'In gebruik', en: 'In use' },
    stopped: { nl: 'Gestopt', en: 'Stopped' },
  },
  organisationRole: {
    initiator: { nl: 'Initiatiefnemer', en: 'Initiator' },
    developer: { nl: 'Ontwikkelaar', en: 'Developer' },
    supplier: { nl: 'Leverancier', en: 'Supplier' },
    funder: { nl: 'Financier', en: 'Funder' },
    research: { nl: 'Onderzoekspartner', en: 'Research partner' },
  },
  evidence: {
    'self-reported': { nl: 'Eigen opgave', en: 'Self-reported' },
    measured: { nl: 'Gemeten', en: 'Measured' },
    independent: { nl: 'Onafhankelijk onderzocht', en: 'Independently examined' },
  },
  lessonKind: {
    worked: { nl: 'Dit werkte', en: 'This worked' },
    'did-not-work': { nl: 'Dit werkte niet', en: 'This did not work' },
    'would-do-differently': { nl: 'Dit doen we een volgende keer anders', en: 'We would do this differently' },
  },
  residualRisk: {
    none: { nl: 'Geen', en: 'None' },
    low: { nl: 'Laag', en: 'Low' },
    medium: { nl: 'Middel', en: 'Medium' },
    high: { nl: 'Hoog', en: 'High' },
  },
  assessmentKind: {
    dpia: { nl: 'DPIA (gegevensbescherming)', en: 'DPIA (data protection)' },
    iama: { nl: 'IAMA (mensenrechten en algoritmes)', en: 'IAMA (human rights and algorithms)' },
    other: { nl: 'Andere toets', en: 'Other assessment' },
  },
  aiActClass: {
    'not-assessed': { nl: 'Niet beoordeeld', en: 'Not assessed' },
    minimal: { nl: 'Minimaal risico', en: 'Minimal risk' },
    'limited-transparency': { nl: 'Beperkt risico: transparantieplicht', en: 'Limited risk: transparency duty' },
    high: { nl: 'Hoog risico', en: 'High risk' },
    prohibited: { nl: 'Verboden', en: 'Prohibited' },
  },
  costBand: {
    free: { nl: 'Geen kosten', en: 'No costs' },
    'under-10000': { nl: 'Minder dan € 10.000', en: 'Under € 10,000' },
    '10000-50000': { nl: '€ 10.000 tot € 50.000', en: '€ 10,000 to € 50,000' },
    '50000-250000': { nl: '€ 50.000 tot € 250.000', en: '€ 50,000 to € 250,000' },
    'over-250000': { nl: 'Meer dan € 250.000', en: 'Over € 250,000' },
  },
  effort: {
    days: { nl: 'Dagen', en: 'Days' },
    weeks: { nl: 'Weken', en: 'Weeks' },
    months: { nl: 'Maanden', en: 'Months' },
    'over-a-year': { nl: 'Meer dan een jaar', en: 'More than a year' },
  },
  rightsBasis: {
    own: { nl: 'Eigen materiaal', en: 'Own material' },
    licensed: { nl: 'Met licentie', en: 'Licensed' },
    'public-domain': { nl: 'Rechtenvrij', en: 'Public domain' },
    consent: { nl: 'Met toestemming', en: 'With consent' },
    'text-and-data-mining': { nl: 'Uitzondering tekst- en datamining', en: 'Text and data mining exception' },
    unknown: { nl: 'Onbekend', en: 'Unknown' },
  },
  articleKind: {
    background: { nl: 'Achtergrond', en: 'Background' },
    tips: { nl: 'Tips', en: 'Tips' },
    research: { nl: 'Onderzoek', en: 'Research' },
    interview: { nl: 'Interview', en: 'Interview' },
    news: { nl: 'Nieuws', en: 'News' },
    policy: { nl: 'Beleid', en: 'Policy' },
  },
  trainingFormat: {
    workshop: { nl: 'Workshop', en: 'Workshop' },
    course: { nl: 'Cursus', en: 'Course' },
    webinar: { nl: 'Webinar', en: 'Webinar' },
    'e-learning': { nl: 'E-learning', en: 'E-learning' },
    'self-study': { nl: 'Zelfstudie', en: 'Self-study' },
  },
  level: {
    beginner: { nl: 'Beginner', en: 'Beginner' },
    intermediate: { nl: 'Gevorderd', en: 'Intermediate' },
    advanced: { nl: 'Expert', en: 'Advanced' },
  },
  attendance: {
    location: { nl: 'Op locatie', en: 'On location' },
    online: { nl: 'Online', en: 'Online' },
    hybrid: { nl: 'Op locatie en online', en: 'On location and online' },
  },
  availability: {
    open: { nl: 'Inschrijving open', en: 'Open for registration' },
    full: { nl: 'Vol', en: 'Full' },
    cancelled: { nl: 'Geannuleerd', en: 'Cancelled' },
  },
  vat: {
    excluded: { nl: 'Exclusief btw', en: 'Excluding VAT' },
    included: { nl: 'Inclusief btw', en: 'Including VAT' },
    exempt: { nl: 'Vrij van btw', en: 'Exempt from VAT' },
  },
  conceptScheme: {
    discipline: { nl: 'Discipline', en: 'Discipline' },
    technique: { nl: 'Techniek', en: 'Technique' },
    audience: { nl: 'Doelgroep', en: 'Audience' },
  },
  organisationKind: {
    museum: { nl: 'Museum', en: 'Museum' },
    archive: { nl: 'Archief', en: 'Archive' },
    library: { nl: 'Bibliotheek', en: 'Library' },
    heritage: { nl: 'Erfgoedinstelling', en: 'Heritage organisation' },
    'performing-arts': { nl: 'Podium of gezelschap', en: 'Performing arts' },
    media: { nl: 'Media', en: 'Media' },
    education: { nl: 'Onderwijs', en: 'Education' },
    research: { nl: 'Onderzoek', en: 'Research' },
    government: { nl: 'Overheid', en: 'Government' },
    company: { nl: 'Bedrijf', en: 'Company' },
    'sector-body': { nl: 'Brancheorganisatie of netwerk', en: 'Sector body or network' },
    maker: { nl: 'Maker', en: 'Maker' },
    other: { nl: 'Anders', en: 'Other' },
  },
  organisationSize: {
    large: { nl: 'Groot', en: 'Large' },
    small: { nl: 'Klein', en: 'Small' },
    independent: { nl: 'Zelfstandig', en: 'Independent' },
  },
  toolKind: {
    application: { nl: 'Toepassing', en: 'Application' },
    model: { nl: 'AI-model', en: 'AI model' },
    platform: { nl: 'Platform', en: 'Platform' },
    library: { nl: 'Softwarebibliotheek', en: 'Software library' },
    service: { nl: 'Dienst', en: 'Service' },
  },
  openness: {
    'open-source': { nl: 'Open source', en: 'Open source' },
    'open-weights': { nl: 'Open gewichten', en: 'Open weights' },
    closed: { nl: 'Gesloten', en: 'Closed' },
  },
  licence: {
    'cc-by-4.0': {
      nl: 'CC BY 4.0: vrij te gebruiken met naamsvermelding',
      en: 'CC BY 4.0: free to use with attribution',
    },
    'cc-by-sa-4.0': {
      nl: 'CC BY-SA 4.0: met naamsvermelding, delen onder dezelfde licentie',
      en: 'CC BY-SA 4.0: with attribution, share under the same licence',
    },
    'cc0-1.0': { nl: 'CC0: geen rechten voorbehouden', en: 'CC0: no rights reserved' },
    'all-rights-reserved': { nl: 'Alle rechten voorbehouden', en: 'All rights reserved' },
  },
  translationStatus: {
    original: { nl: 'Oorspronkelijke tekst', en: 'Original text' },
    human: { nl: 'Vertaald door een mens', en: 'Translated by a person' },
    machine: { nl: 'Vertaald door een machine', en: 'Translated by a machine' },
    outdated: { nl: 'Vertaling is verouderd', en: 'Translation is outdated' },
    'to-translate': { nl: 'Nog te vertalen', en: 'Still to be translated' },
  },
  aiDisclosureLevel: {
    none: { nl: 'Geen AI gebruikt', en: 'No AI used' },
    assisted: { nl: 'Met hulp van AI', en: 'Made with help of AI' },
    generated: { nl: 'Door AI gemaakt', en: 'Made by AI' },
  },
  calloutTone: {
    tip: { nl: 'Tip', en: 'Tip' },
    note: { nl: 'Goed om te weten', en: 'Good to know' },
    warning: { nl: 'Let op', en: 'Take care' },
    example: { nl: 'Voorbeeld', en: 'Example' },
  },
  citationKind: {
    webpage: { nl: 'Webpagina', en: 'Web page' },
    report: { nl: 'Rapport', en: 'Report' },
    'article-journal': { nl: 'Tijdschriftartikel', en: 'Journal article' },
    book: { nl: 'Boek', en: 'Book' },
    chapter: { nl: 'Hoofdstuk', en: 'Chapter' },
    legislation: { nl: 'Wet of regeling', en: 'Legislation' },
  },
} as const satisfies Record<string, Record<string, ChoiceLabels>>;

export type ChoiceList = keyof typeof choiceLists;

/** The keys that a list offers, in the order in which editors see them. */
export function findChoiceKeys(list: ChoiceList): string[] {
  return Object.keys(choiceLists[list]);
}

export function isChoiceList(name: string): name is ChoiceList {
  return Object.hasOwn(choiceLists, name);
}
