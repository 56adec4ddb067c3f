/**
 * Use cases made from terms, for measuring: which subject a record is about is known, so what should be found is known
 * too. The same seed gives the same records. Nothing here is content of the dossier.
 */
const SUBJECTS = {
  nl: [
    ['glasnegatieven', 'glasnegatief', 'negatieven'],
    ['klokkentorens', 'klokkentoren', 'torens'],
    ['partituren', 'partituur'],
    ['affiches', 'affiche'],
    ['toneelkostuums', 'toneelkostuum', 'kostuums'],
    ['zeekaarten', 'zeekaart', 'kaarten'],
    ['zilvermunten', 'zilvermunt', 'munten'],
    ['kerkorgels', 'kerkorgel', 'orgels'],
    ['filmrollen', 'filmrol', 'rollen'],
    ['wandtapijten', 'wandtapijt', 'tapijten'],
    ['herbaria', 'herbarium'],
    ['hoorspelen', 'hoorspel'],
    ['windmolens', 'windmolen', 'molens'],
    ['grafstenen', 'grafsteen', 'stenen'],
    ['poppenhuizen', 'poppenhuis', 'huizen'],
    ['volksliedjes', 'volksliedje'],
    ['stripboeken', 'stripboek', 'boeken'],
    ['landgoederen', 'landgoed'],
    ['notulen', 'notulen'],
    ['scheepsmodellen', 'scheepsmodel', 'modellen'],
    ['borduurwerken', 'borduurwerk'],
    ['meubelontwerpen', 'meubelontwerp', 'ontwerpen'],
    ['krantenfoto’s', 'krantenfoto', 'foto'],
    ['balletten', 'ballet'],
    ['beiaarden', 'beiaard'],
    ['opgravingen', 'opgraving'],
    ['streektalen', 'streektaal', 'talen'],
    ['fresco’s', 'fresco'],
    ['speelkaarten', 'speelkaart'],
    ['gevelstenen', 'gevelsteen', 'stenen'],
  ],
  en: [
    ['glass negatives', 'glass negative'],
    ['bell towers', 'bell tower'],
    ['scores', 'score'],
    ['posters', 'poster'],
    ['stage costumes', 'stage costume'],
    ['sea charts', 'sea chart'],
    ['silver coins', 'silver coin'],
    ['church organs', 'church organ'],
    ['film reels', 'film reel'],
    ['tapestries', 'tapestry'],
    ['herbaria', 'herbarium'],
    ['radio plays', 'radio play'],
    ['windmills', 'windmill'],
    ['gravestones', 'gravestone'],
    ['doll houses', 'doll house'],
    ['folk songs', 'folk song'],
    ['comic books', 'comic book'],
    ['country estates', 'country estate'],
    ['minute books', 'minute book'],
    ['ship models', 'ship model'],
    ['embroideries', 'embroidery'],
    ['furniture designs', 'furniture design'],
    ['press photos', 'press photo'],
    ['ballets', 'ballet'],
    ['carillons', 'carillon'],
    ['excavations', 'excavation'],
    ['dialects', 'dialect'],
    ['frescoes', 'fresco'],
    ['playing cards', 'playing card'],
    ['gable stones', 'gable stone'],
  ],
};

const ACTIONS = {
  nl: [
    ['ordenen', 'geordend'],
    ['dateren', 'gedateerd'],
    ['ontcijferen', 'ontcijferd'],
    ['vergelijken', 'vergeleken'],
    ['inkleuren', 'ingekleurd'],
    ['nabouwen', 'nagebouwd'],
    ['samenvatten', 'samengevat'],
    ['opmeten', 'opgemeten'],
    ['ondertitelen', 'ondertiteld'],
    ['voorlezen', 'voorgelezen'],
  ],
  en: [
    ['sorting', 'sort'],
    ['dating', 'date'],
    ['deciphering', 'decipher'],
    ['comparing', 'compare'],
    ['colouring', 'colour'],
    ['rebuilding', 'rebuild'],
    ['summarising', 'summarise'],
    ['measuring', 'measure'],
    ['subtitling', 'subtitle'],
    ['narrating', 'narrate'],
  ],
};

const PLACES = 'Zutphen Harlingen Roermond Vlissingen Hattem Kampen Sneek Doesburg Veere Tiel Hoorn Brielle'.split(' ');

const FILLER = {
  nl: 'De instelling begon klein en keek eerst wat er al was. Een collega van de administratie hielp mee, omdat niemand anders tijd had. Na een paar weken bleek dat de eerste stap te groot was. Daarom is het werk in delen geknipt, met na elk deel een gesprek. Vrijwilligers lazen mee en gaven aan wat niet klopte. De kosten vielen mee, het overleg kostte de meeste uren. Wie iets dergelijks wil doen, kan het best beginnen met een proef van een maand. Het publiek merkte er in het begin weinig van, maar waardeerde de uitleg. Achteraf had het team eerder om hulp willen vragen.',
  en: 'The institution began small and first looked at what was there. A colleague from administration helped, because nobody else had time. After a few weeks the first step turned out to be too large. So the work was cut into parts, with a talk after each. Volunteers read along and said what was wrong. The costs were modest, meetings took most of the hours. Anyone who wants to do the same had better begin with a trial of a month. The public noticed little at first, but liked the explanation. Looking back, the team would have asked for help sooner.',
};

/** Mulberry32: a small generator that gives the same row of numbers for the same seed. */
export function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Rows of use cases as the database gives them, with what they are about.
 * @returns {Generator<{ row: object, about: { language: string, subject: number, action: number, side: number, sideAction: number } }>}
 */
export function* generateRows(count, { quadrants, concepts, seed = 1 }) {
  const random = createRandom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  for (let number = 0; number < count; number += 1) {
    const language = number % 2 === 0 ? 'nl' : 'en';
    const subject = Math.floor(random() * SUBJECTS[language].length);
    const action = Math.floor(random() * ACTIONS[language].length);
    const side = Math.floor(random() * SUBJECTS[language].length);
    const sideAction = Math.floor(random() * ACTIONS[language].length);
    const about = { language, subject, action, side, sideAction };
    const sentences = FILLER[language].split('. ');
    const filler = () => Array.from({ length: 12 }, () => pick(sentences)).join('. ');
    const [subjects] = SUBJECTS[language][subject];
    const [sides] = SUBJECTS[language][side];
    const [acting] = ACTIONS[language][action];
    const [sideActing] = ACTIONS[language][sideAction];
    const place = pick(PLACES);
    const title =
      language === 'nl'
        ? `Met AI ${subjects} ${acting} in ${place}`
        : `${capital(acting)} ${subjects} with AI in ${place}`;
    const aside =
      language === 'nl'
        ? `Eerder ging een andere instelling al ${sides} ${sideActing}.`
        : `Another institution had been ${sideActing} ${sides} before.`;
    const paragraph = (text) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
    yield {
      about,
      row: {
        documentId: `generated${String(number).padStart(8, '0')}`,
        locale: language,
        title,
        slug: `generated-${number}`,
        summary:
          language === 'nl'
            ? `In ${place} helpt een model bij het ${acting} van ${subjects}. Medewerkers kijken het resultaat na.`
            : `In ${place} a model helps with ${acting} ${subjects}. Staff check the result.`,
        problem: paragraph(filler()),
        approach: paragraph(`${filler()}. ${aside}`),
        outcome: paragraph(filler()),
        quadrant: pick(quadrants),
        alsoInQuadrants: [],
        disciplines: [pick(concepts), pick(concepts)],
        techniques: [pick(concepts)],
        audiences: [],
        organisations: [],
        tools: [],
        stage: pick(['idea', 'pilot', 'in-use', 'stopped']),
        startDate: `20${10 + Math.floor(random() * 16)}-0${1 + Math.floor(random() * 9)}`,
      },
    };
  }
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** Queries over generated records, with the grade of every record that is of use. */
export function generateQueries(generated, { perKind = 10, seed = 7 } = {}) {
  const random = createRandom(seed);
  const queries = [];
  const add = (kind, language, q, gradeOf) => {
    const relevant = {};
    for (const { about, row } of generated) {
      const grade = about.language === language ? gradeOf(about) : 0;
      if (grade > 0) relevant[row.documentId] = grade;
    }
    if (Object.keys(relevant).length > 0) queries.push({ kind, language, q, relevant });
  };
  for (const language of ['nl', 'en']) {
    for (let count = 0; count < perKind; count += 1) {
      const subject = Math.floor(random() * SUBJECTS[language].length);
      const action = Math.floor(random() * ACTIONS[language].length);
      const [plural, singular, part] = SUBJECTS[language][subject];
      const [acting, other] = ACTIONS[language][action];
      const both = (about) =>
        about.subject === subject && about.action === action
          ? 3
          : about.subject === subject || (about.side === subject && about.sideAction === action)
            ? 1
            : 0;
      const one = (about) => (about.subject === subject ? 3 : about.side === subject ? 1 : 0);
      add('generated: plain', language, `${plural} ${acting}`, both);
      add('generated: inflected', language, `${singular} ${acting}`, both);
      add('generated: misspelt', language, misspell(plural, random), one);
      if (part)
        add('generated: compound', language, part, (about) =>
          SUBJECTS.nl[about.subject].includes(part) ? 3 : SUBJECTS.nl[about.side].includes(part) ? 1 : 0
        );
      if (language === 'en')
        add('generated: phrase', language, `"${acting} ${plural}"`, (about) =>
          both(about) === 1 && about.subject === subject ? 0 : both(about)
        );
      if (other !== acting) add('generated: question', language, question(language, plural, acting), both);
    }
  }
  return queries;
}

const question = (language, plural, acting) =>
  language === 'nl' ? `hoe kan ik ${plural} ${acting} met AI?` : `how do I use AI for ${acting} ${plural}?`;

/** One letter in the longest word left out, doubled, or exchanged with its neighbour; never the first. */
function misspell(text, random) {
  const word = text.split(' ').sort((one, other) => other.length - one.length)[0];
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 3);
  const wrong =
    kind === 0
      ? word.slice(0, at) + word.slice(at + 1)
      : kind === 1
        ? word.slice(0, at) + word[at] + word.slice(at)
        : word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return text.replace(word, wrong);
}
