import {
  choiceLists,
  DEFAULT_LANGUAGE,
  isLanguage,
  type ChoiceLabels,
  type Language,
  type Licence,
} from '../content-model';
import { escapeHtml } from '../published-records';
import {
  bodyToHtml,
  linksToHtml,
  linkToHtml,
  pictureToHtml,
  richToHtml,
  type BodyBlock,
  type Picture,
} from './body-html';

/** A delivered record, as far as the outlets read it. */
export interface DeliveredRecord extends Record<string, unknown> {
  id: string;
  iri: string;
  type: string;
  language: string | null;
  url: string;
  title: string;
  summary: string | null;
  licence?: Licence | null;
  attribution?: string;
  firstPublishedAt: string;
  publishedAt: string;
  modifiedAt: string;
}

interface Section {
  field: string;
  heading?: ChoiceLabels;
  build(value: never, language: Language): string;
}

const labelOf = (list: keyof typeof choiceLists, key: string | null, language: Language): string =>
  (choiceLists[list] as Record<string, ChoiceLabels>)[key ?? '']?.[language] ?? '';

const paragraph = (text: string | null) => (text ? `<p>${escapeHtml(text)}</p>` : '');
const items = (texts: string[]) =>
  texts.length > 0 ? `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>` : '';
const plainItems = (texts: string[]) => items(texts.map(escapeHtml));
const join = (parts: (string | null | undefined)[], between: string) => parts.filter((part) => part).join(between);

/** The texts of a record in the order in which a page shows them. A field that a type does not have is passed over. */
const SECTIONS: Section[] = [
  { field: 'cover', build: (picture: Picture) => pictureToHtml(picture) },
  { field: 'picture', build: (picture: Picture) => pictureToHtml(picture) },
  { field: 'question', build: paragraph },
  { field: 'description', build: richToHtml },
  { field: 'body', build: (body: BodyBlock[]) => (Array.isArray(body) ? bodyToHtml(body) : richToHtml(body)) },
  { field: 'problem', heading: { nl: 'Probleem', en: 'Problem' }, build: richToHtml },
  { field: 'approach', heading: { nl: 'Aanpak', en: 'Approach' }, build: richToHtml },
  { field: 'outcome', heading: { nl: 'Uitkomst', en: 'Outcome' }, build: richToHtml },
  {
    field: 'results',
    heading: { nl: 'Resultaten', en: 'Results' },
    build: (results: { claim: string; metric: string; value: string; evidence: string }[], language) =>
      items(
        results.map(({ claim, metric, value, evidence }) =>
          escapeHtml(join([claim, join([metric, value], ': '), labelOf('evidence', evidence, language)], ' · '))
        )
      ),
  },
  {
    field: 'lessons',
    heading: { nl: 'Lessen', en: 'Lessons' },
    build: (lessons: { kind: string; text: string }[], language) =>
      items(lessons.map(({ kind, text }) => escapeHtml(join([labelOf('lessonKind', kind, language), text], ': ')))),
  },
  {
    field: 'ethics',
    heading: { nl: 'Ethiek', en: 'Ethics' },
    build: (ethics: { topic: { title: string } | null; concern: string; mitigation: string }[]) =>
      items(
        ethics.map(({ topic, concern, mitigation }) =>
          escapeHtml(join([topic?.title, join([concern, mitigation], ' ')], ': '))
        )
      ),
  },
  { field: 'humanOversight', heading: { nl: 'Menselijk toezicht', en: 'Human oversight' }, build: paragraph },
  { field: 'takeaways', heading: { nl: 'Kort gezegd', en: 'In short' }, build: plainItems },
  { field: 'questionsToAsk', heading: { nl: 'Vragen om te stellen', en: 'Questions to ask' }, build: plainItems },
  { field: 'mitigations', heading: { nl: 'Wat je kunt doen', en: 'What you can do' }, build: plainItems },
  { field: 'learningGoals', heading: { nl: 'Leerdoelen', en: 'Learning goals' }, build: plainItems },
  { field: 'targetGroup', heading: { nl: 'Voor wie', en: 'For whom' }, build: paragraph },
  { field: 'prerequisites', heading: { nl: 'Voorkennis', en: 'Prerequisites' }, build: paragraph },
  { field: 'laws', heading: { nl: 'Wetten', en: 'Laws' }, build: linksToHtml },
  { field: 'materials', heading: { nl: 'Materiaal', en: 'Materials' }, build: linksToHtml },
  { field: 'links', heading: { nl: 'Links', en: 'Links' }, build: linksToHtml },
  { field: 'pictures', build: (pictures: Picture[]) => pictures.map(pictureToHtml).join('') },
];

/** Everything that there is to read in a record, as safe HTML with absolute links, and at the end whose it is. */
export function recordToHtml(record: DeliveredRecord): string {
  const language = languageOf(record);
  const sections = SECTIONS.map(({ field, heading, build }) => {
    const value = record[field];
    const html = value === null || value === undefined ? '' : build(value as never, language);
    return html && heading ? `<h2>${heading[language]}</h2>${html}` : html;
  });
  return absoluteLinks(paragraph(record.summary) + sections.join('') + rightsToHtml(record), record.url);
}

/** Attribution, licence and the way to the original. */
function rightsToHtml(record: DeliveredRecord): string {
  const { licence, attribution, url, title } = record;
  const rights = licence && (licence.url ? linkToHtml(licence.name, licence.url) : escapeHtml(licence.name));
  const source = { nl: 'Bron', en: 'Source' }[languageOf(record)];
  return `<p>${join([`${source}: ${linkToHtml(title, url)}`, escapeHtml(attribution ?? ''), rights], '. ')}.</p>`;
}

/** The language that its headings are in; a thing without a language is told about in Dutch. */
export const languageOf = ({ language }: { language: string | null }): Language =>
  isLanguage(language) ? language : DEFAULT_LANGUAGE;

/** A reader shows this text at an address of its own, where `/page` and `#part` lead nowhere. */
function absoluteLinks(html: string, base: string): string {
  return html.replace(/ (href|src)="([/#][^"]*)"/g, (_match, name: string, address: string) => {
    const { href } = new URL(address.replace(/&amp;/g, '&'), base);
    return ` ${name}="${escapeHtml(href)}"`;
  });
}
