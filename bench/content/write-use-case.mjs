/** The words and choices of one generated use case, in both languages. Pure: the same random numbers give the same text. */

const TASKS = {
  nl: ['Beschrijvingen schrijven', 'Foto’s ordenen', 'Kaartverkoop voorspellen', 'Oude kaarten lezen', 'Ondertitels maken', 'Vragen van bezoekers beantwoorden', 'Gesprekken uitschrijven', 'Dubbele scans vinden'],
  en: ['Writing descriptions', 'Sorting photographs', 'Predicting ticket sales', 'Reading old maps', 'Making subtitles', 'Answering visitors’ questions', 'Writing out interviews', 'Finding double scans'],
}; // prettier-ignore

const PLACES = {
  nl: ['in een stadsarchief', 'bij een klein museum', 'in het theater', 'op een festival', 'bij een orkest', 'in de bibliotheek'],
  en: ['in a city archive', 'at a small museum', 'in the theatre', 'at a festival', 'with an orchestra', 'in the library'],
}; // prettier-ignore

const SENTENCES = {
  nl: [
    'Het werk bleef jaren liggen omdat er te weinig handen waren.',
    'Een klein model leest de stukken en doet een voorstel.',
    'Een medewerker bekijkt elk voorstel en verbetert het waar nodig.',
    'De eerste proef duurde zes weken en liep langs drie afdelingen.',
    'Bezoekers vinden nu sneller wat zij zoeken.',
    'Niet alles ging goed: oude spelling bleef lastig.',
    'De kosten bleven binnen de begroting van de afdeling.',
    'Wat wij leerden, delen we met andere instellingen.',
  ],
  en: [
    'The work had been waiting for years because there were too few hands.',
    'A small model reads the documents and makes a suggestion.',
    'A member of staff looks at each suggestion and corrects it where needed.',
    'The first trial took six weeks and passed through three departments.',
    'Visitors now find sooner what they are looking for.',
    'Not all went well: old spelling remained hard.',
    'The cost stayed within the budget of the department.',
    'What we learned we share with other institutions.',
  ],
};

const paragraph = (text) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/**
 * @param targets document ids by kind, to refer to
 * @param targets.everywhere the quadrant that all generated use cases embed, for the case that renames it: as their own,
 *   and those of the quadrant that lists are filtered by as another. Strapi on SQLite cannot publish an entry to which
 *   10,000 refer by a relation of many to many.
 * @returns the data of each language, for the Document Service
 */
export function writeUseCase(number, random, targets) {
  const [task, place] = [random.pick([0, 1, 2, 3, 4, 5, 6, 7]), random.pick([0, 1, 2, 3, 4, 5])];
  const isFiltered = number % 4 === 0;
  const sentences = random.pickSome([0, 1, 2, 3, 4, 5, 6, 7], 8, 8);
  const both = {
    quadrant: isFiltered ? targets.filtered : targets.everywhere,
    alsoInQuadrants: isFiltered ? [targets.everywhere] : [],
    disciplines: random.pickSome(targets.disciplines, 1, 1),
    techniques: random.pickSome(targets.techniques, 1, 1),
    audiences: random.pickSome(targets.audiences, 1, 1),
    tools: random.pickSome(targets.tools, 0, 1),
    stage: random.pick(['idea', 'experiment', 'pilot', 'in-use', 'stopped']),
    costBand: random.pick(['free', 'under-10000', '10000-50000']),
    effort: random.pick(['days', 'weeks', 'months']),
    startDate: `${random.pick([2021, 2022, 2023, 2024, 2025])}-${random.pick(['01', '04', '09'])}`,
  };
  const organisations = random.pickSome(targets.organisations, 0, 1);
  const [topic] = random.pickSome(targets.ethicsTopics, 1, 1);
  const write = (language) => {
    const said = (...places) => places.map((at) => SENTENCES[language][sentences[at]]).join(' ');
    return {
      ...both,
      title: `${TASKS[language][task]} ${PLACES[language][place]} ${number}`,
      summary: said(0),
      problem: [paragraph(said(0, 2, 4)), paragraph(said(6, 7))],
      approach: [paragraph(said(1, 3, 5)), paragraph(said(2, 6, 7, 0))],
      outcome: [paragraph(said(4, 5, 6, 7))],
      humanOversight: said(2),
      organisations: organisations.map((organisation) => ({ organisation, role: 'initiator' })),
      dataSources: [{ source: said(3), personalData: false, rightsBasis: 'unknown' }],
      results: [{ claim: said(4), metric: 'uren', value: '12', evidence: 'measured' }],
      lessons: [{ kind: 'worked', text: said(5) }, { kind: 'did-not-work', text: said(6) }],
      ethics: [{ topic, concern: said(7), residualRisk: 'low' }],
      links: [{ label: said(1), url: `https://www.example.org/${language}/${number}` }],
    }; // prettier-ignore
  };
  return { nl: write('nl'), en: write('en') };
}
