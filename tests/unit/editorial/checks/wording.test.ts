import type { Language } from '../../../../src/dossier/content-model';
import { checkWording } from '../../../../src/dossier/editorial/checks/check-wording';
import { countSyllables, measureReadingLevel } from '../../../../src/dossier/editorial/checks/reading-level';
import { contextOf, richText } from '../../../helpers/checked-entries';

const EASY: Record<Language, string> = {
  nl: `Veel archieven hebben scans van oude brieven. Je ziet dan een plaatje, maar je kunt er niet in zoeken. Wie iets
    wil weten, leest dus alles na. Dat kost veel tijd. Met AI gaat het sneller. De computer leest de letters en maakt er
    tekst van. Daarna zoek je op een naam of een plaats. Soms leest de computer een woord fout. Kijk dus altijd ook naar
    de scan. Zo weet je zeker wat er staat.`,
  en: `Many archives have scans of old letters. You see a picture, but you cannot search it. If you want to know
    something, you have to read it all. That takes a lot of time. With AI it goes faster. The computer reads the letters
    and turns them into text. Then you look for a name or a place. At times it reads a word wrong. So always look at the
    scan as well. Then you know for sure what it says.`,
};
const HARD: Record<Language, string> = {
  nl: `De implementatie van handschriftherkenningstechnologie binnen archiefinstellingen veronderstelt organisatorische
    randvoorwaarden betreffende kwaliteitsbewaking, verantwoordelijkheidsverdeling en gegevensbescherming, waarbij
    beleidsmedewerkers interdisciplinaire samenwerkingsverbanden onderhouden met wetenschappelijke kennisinstellingen
    teneinde representatieve trainingsverzamelingen beschikbaar te stellen. Daarenboven vereist de maatschappelijke
    verantwoording transparantie omtrent algoritmische besluitvormingsprocessen en de onvermijdelijke
    interpretatieverschillen tussen geautomatiseerde transcripties en paleografische deskundigheid van medewerkers.`,
  en: `The implementation of handwriting recognition technologies within archival institutions presupposes organisational
    preconditions pertaining to quality assurance, accountability and confidentiality, whereby interdisciplinary
    collaborations with academic organisations facilitate the availability of representative training collections.
    Furthermore, societal accountability necessitates comprehensive transparency regarding algorithmic determinations and
    unavoidable interpretational discrepancies between automatically generated transcriptions and the palaeographical
    expertise of institutional personnel.`,
};
/** More of what editors write, in plain words. */
const PLAIN: [Language, string][] = [
  [
    'nl',
    `Het museum wilde weten wanneer het druk wordt. Een model kijkt naar het weer, de vakanties en de kaartjes die al
    verkocht zijn. Elke ochtend ziet de planner een schatting voor de week. Die schatting is niet altijd goed. Op een dag met
    sneeuw zat zij er ver naast. Daarom beslist een mens hoeveel mensen er werken. Na een half jaar waren er minder rijen bij
    de kassa.`,
  ],
  [
    'nl',
    `Vraag eerst wie de rechten op een beeld heeft. Soms is dat de maker, soms een erfgenaam of een bedrijf. Mag je het beeld
    aan een AI geven? Lees wat de maker van dat systeem met jouw bestanden doet. Weet je het niet zeker, gebruik het beeld
    dan niet. Je kunt ook een ander beeld kiezen, dat vrij is van rechten. Schrijf op wat je hebt gekozen en waarom.`,
  ],
  [
    'en',
    `The museum wanted to know when it would be busy. A model looks at the weather, the holidays and the tickets that were
    sold. Each morning the planner sees a guess for the week. That guess is not always right. On a day with snow it was far
    off. So a person decides how many people work that day. After half a year there were fewer queues at the desk.`,
  ],
  [
    'en',
    `First ask who holds the rights to an image. At times it is the maker, at times an heir or a firm. May you give the image
    to an AI? Read what the maker of that system does with your files. If you are not sure, do not use the image. You can also
    choose one that is free of rights. Write down what you chose, and why you did so. Then others know it too.`,
  ],
];
/** More of what comes from policy papers. */
const STIFF: [Language, string][] = [
  [
    'nl',
    `De verantwoordelijkheidsverdeling tussen opdrachtgevende erfgoedinstellingen en softwareleveranciers veronderstelt
    gedetailleerde contractuele overeenstemming aangaande gegevensverwerking, auteursrechtelijke vrijwaringen en
    aansprakelijkheidsbeperkingen, waarbij organisatiebrede beleidsuitgangspunten richtinggevend behoren te zijn voor
    afzonderlijke aanbestedingsprocedures. Onvoldoende gespecificeerde kwaliteitseisen veroorzaken ongewenste
    afhankelijkheidsrelaties en onvoorzienbare vervolginvesteringen, waarvan de financiële consequenties uiteindelijk bij de
    opdrachtgever terechtkomen.`,
  ],
  [
    'nl',
    `Representativiteitsvraagstukken binnen gedigitaliseerde erfgoedcollecties manifesteren zich voornamelijk wanneer
    classificatiesystemen historisch gegroeide terminologie reproduceren. Interdisciplinaire werkgroepen inventariseren
    problematische beschrijvingen, formuleren alternatieve terminologiesuggesties en documenteren besluitvormingsprocessen,
    teneinde toekomstige gebruikers transparantie te verschaffen omtrent gemaakte interpretatiekeuzes en onderliggende
    maatschappelijke overwegingen. Periodieke herijking van classificatiebeslissingen blijft daarbij onvermijdelijk,
    evenals regelmatige terugkoppeling aan betrokken gemeenschappen.`,
  ],
  [
    'en',
    `The distribution of responsibilities between commissioning heritage institutions and software suppliers presupposes
    detailed contractual arrangements concerning information processing, intellectual property indemnification and
    limitation of liability, whereby organisational policy principles necessarily determine individual procurement
    procedures. Insufficiently specified quality requirements generate undesirable dependencies and unforeseeable
    additional investments.`,
  ],
  [
    'en',
    `Representational considerations within digitised heritage collections predominantly manifest themselves whenever
    classification systems reproduce historically accumulated terminology. Interdisciplinary committees inventory
    problematic descriptions, formulate alternative terminological suggestions and document decision-making procedures,
    providing transparency regarding interpretative determinations and underlying societal considerations. Periodical
    recalibration of classification decisions nevertheless remains unavoidable.`,
  ],
];
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

const check = (text: string, language: Language) =>
  checkWording({ body: richText(clean(text)) }, contextOf('ethics-topic', language));
const codes = (text: string, language: Language) => [...new Set(check(text, language).map(({ code }) => code))];

describe('the reading level', () => {
  test.each([['nl', EASY.nl], ['en', EASY.en], ...PLAIN] as [Language, string][])(
    'of plain %s is at most B1, and nothing is said about it: %s',
    (language, text) => {
      const level = measureReadingLevel([clean(text)], language);
      expect(['A2', 'B1']).toContain(level?.level);
      expect(codes(text, language)).toEqual([]);
    }
  );

  test.each([['nl', HARD.nl], ['en', HARD.en], ...STIFF] as [Language, string][])(
    'of office %s is C1 or more, and is reported: %s',
    (language, text) => {
      const level = measureReadingLevel([clean(text)], language);
      expect(['C1', 'C2']).toContain(level?.level);
      expect(codes(text, language)).toContain('reading-level-high');
    }
  );

  test('of the same text is lower when its sentences are cut in two', () => {
    const joined =
      'Het archief heeft scans van brieven en je ziet een plaatje en je kunt er niet in zoeken en dat kost tijd. ';
    const cut = 'Het archief heeft scans van brieven. Je ziet een plaatje. Je kunt er niet in zoeken. Dat kost tijd. ';
    const score = (text: string) => measureReadingLevel([text.repeat(4)], 'nl')?.score ?? 0;
    expect(score(cut)).toBeGreaterThan(score(joined));
  });

  test('is not told of a few words', () => {
    expect(measureReadingLevel(['Kort stukje.'], 'nl')).toBeNull();
  });

  test('follows the published formulas', () => {
    // Ten words of one syllable in each of seven sentences.
    const sentence = 'De kat zat op de mat en at de vis.';
    const level = measureReadingLevel([Array(7).fill(sentence).join(' ')], 'nl');
    expect(level).toMatchObject({ words: 70, wordsPerSentence: 10, syllablesPerWord: 1, score: 100 });
    const english = measureReadingLevel([Array(10).fill('Museum visitors understand paintings.').join(' ')], 'en');
    expect(english).toBeNull();
  });
});

describe('syllables', () => {
  test.each([
    ['kat', 1],
    ['brief', 1],
    ['museum', 3],
    ['archief', 2],
    ['handschrift', 2],
    ['bladzijde', 3],
    ['onderzoeker', 4],
    ['schilderij', 3],
    ['techniek', 2],
    ['zoeken', 2],
    ['computer', 3],
    ['gegevens', 3],
    ['bezoeker', 3],
    ['eeuw', 1],
  ])('of the Dutch word %s: %i', (word, count) => {
    expect(countSyllables(word, 'nl')).toBe(count);
  });

  test.each([
    ['cat', 1],
    ['letter', 2],
    ['museum', 3],
    ['archive', 2],
    ['archives', 2],
    ['shared', 1],
    ['needed', 2],
    ['table', 2],
    ['picture', 2],
    ['handwriting', 3],
    ['painting', 2],
    ['computer', 3],
    ['visitor', 3],
    ['time', 1],
  ])('of the English word %s: %i', (word, count) => {
    expect(countSyllables(word, 'en')).toBe(count);
  });
});

describe('sentences', () => {
  test.each<[Language, string]>([
    ['nl', 'Begin met één reeks. Laat een bestaand model een paar bladzijden lezen, en verbeter die met de hand.'],
    [
      'nl',
      'Kies een reeks, train een model, controleer een steekproef, publiceer de tekst en vraag bezoekers wat zij vinden.',
    ],
    ['nl', 'Dat werkt, o.a. bij akten uit de 18e eeuw, bijv. in Zeeland. Meet vooraf hoe goed het model leest.'],
    ['en', 'Begin with one series. Have a model read a few pages, and correct those by hand before you go on.'],
    [
      'en',
      'Dr. Jansen asked visitors what they thought of it. Most of them liked the voice, but not the answers it gave.',
    ],
  ])('that can be read at once pass in %s: %s', (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  test.each<[Language, string]>([
    [
      'nl',
      'Wie met AI begint, doet er goed aan om eerst met collega’s te bespreken welk probleem er eigenlijk is, wie daar last van heeft, wat het zou kosten om het op een gewone manier op te lossen en wat er misgaat als de computer het fout heeft.',
    ],
    [
      'nl',
      'Het archief heeft in drie jaar tijd samen met vrijwilligers en een universiteit meer dan honderdduizend bladzijden laten lezen door een model dat speciaal voor deze reeks brieven uit de achttiende eeuw is gemaakt en daarna ook voor andere reeksen werd gebruikt.',
    ],
    [
      'en',
      'Whoever begins with AI does well to discuss with colleagues first what the problem really is, who suffers from it, what it would cost to solve it in an ordinary way and what goes wrong when the computer makes a mistake.',
    ],
    [
      'en',
      'In three years the archive and its volunteers had more than a hundred thousand pages read by a model that was made for this series of letters from the eighteenth century and was later used for other series as well.',
    ],
    [
      'nl',
      'Omdat de bezoekers die in de zomer komen vaak uit het buitenland zijn en andere vragen stellen dan de mensen uit de buurt, gaf de spraakassistent in juli en augustus veel vaker een antwoord waar niemand iets aan had dan in de rest van het jaar.',
    ],
    [
      'en',
      'Because the visitors who come in summer are often from abroad and ask other things than the people from the town, the guide gave an answer that was of no use far more often in July and August than in the rest of the year.',
    ],
  ])('that must be read twice are reported in %s: %s', (language, text) => {
    expect(check(text, language)).toMatchObject([{ code: 'sentence-long', path: ['body'] }]);
  });
});

describe('hard words', () => {
  test.each<[Language, string]>([
    ['nl', 'Als je wilt beginnen, vraag dan ook je collega’s wat zij ervan vinden.'],
    ['nl', 'De invoering kost drie maanden, want de scans moeten eerst worden gesorteerd.'],
    ['nl', 'Een heldendaad is iets anders dan het heldere beeld dat wij zoeken.'],
    ['en', 'If you want to begin, also ask your colleagues what they think of it.'],
    ['en', 'The methods that we used are described in the report of the archive.'],
    ['nl', 'Het archief doet dit over tien jaar opnieuw, want dan leest een model wellicht nog beter.'],
    ['en', 'Volunteers used the tool in three rooms, and it began with a small test of a week.'],
  ])('are not in this %s text: %s', (language, text) => {
    expect(codes(text, language)).toEqual([]);
  });

  test.each<[Language, string, string]>([
    ['nl', 'Indien je wilt beginnen, vraag dan je collega’s om raad.', 'indien'],
    ['nl', 'Wij gaan de tool implementeren in drie zalen.', 'implementeren'],
    ['nl', 'Dit gebeurt middels een steekproef van honderd bladzijden.', 'middels'],
    ['nl', 'Tevens is het goed om vooraf te meten.', 'tevens'],
    ['en', 'We utilise the tool in three rooms.', 'utilise'],
    ['en', 'The museum will commence with a small test.', 'commence'],
    ['en', 'Furthermore, it is good to measure beforehand.', 'furthermore'],
    ['en', 'Leverage the knowledge of volunteers.', 'leverage'],
  ])('get a simpler one in %s: %s', (language, text, word) => {
    expect(check(text, language)).toMatchObject([
      { code: 'word-hard', context: { word, simpler: expect.any(String) } },
    ]);
  });
});
