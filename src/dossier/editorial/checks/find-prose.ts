import { textOf, type CheckContext, type Entry, type Path } from './check';
import { readParagraphs } from './read-rich-text';
import { findParts } from './walk-components';

/** Running text that the editors wrote themselves, by the field in which it stands. */
export interface Prose {
  path: Path;
  paragraphs: string[];
}

/** Components whose words are someone else's, or no sentences: sources, names in other languages. */
const NOT_OWN_WORDS = new Set(['shared.citation', 'shared.person', 'body.quote', 'body.definition']);
const NOT_PROSE = new Set(['altLabels']);

/** Of a field no more than this is read: over ten times the longest article, and checks must not hold up the server. */
const LONGEST_PROSE = 50_000;

/** Lines that readers see first, and that are too short to tell their language or level from. Names are not in it. */
const HEADLINES = new Set(['title', 'heading', 'label', 'question', 'tagline', 'metaTitle']);

type Read = (value: unknown, field: string, type: string) => string[];

const readProse: Read = (value, _field, type) =>
  type === 'blocks' ? readParagraphs(value) : type === 'text' ? [textOf(value)] : [];

const readHeadline: Read = (value, field, type) => (type === 'string' && HEADLINES.has(field) ? [textOf(value)] : []);

/** All prose of an entry: fields of type text and rich text, its own and those of its components. */
export const findProse = (entry: Entry, context: CheckContext): Prose[] => findWords(entry, context, readProse);

/** Its titles, headings and what its links are called, its own and those of its components. */
export const findHeadlines = (entry: Entry, context: CheckContext): Prose[] => findWords(entry, context, readHeadline);

function findWords(entry: Entry, context: CheckContext, read: Read): Prose[] {
  return findParts(entry, context)
    .filter(({ uid, path }) => !NOT_OWN_WORDS.has(uid) && !path.some((name) => NOT_PROSE.has(String(name))))
    .flatMap(({ uid, values, path }) =>
      Object.entries(context.findAttributes(uid)).flatMap(([field, { type }]) => {
        const paragraphs = read(values[field], field, type);
        const written = keepStart(paragraphs.map((text) => text.trim()).filter(Boolean));
        return written.length > 0 ? [{ path: [...path, field], paragraphs: written }] : [];
      })
    );
}

function keepStart(paragraphs: string[]): string[] {
  let room = LONGEST_PROSE;
  return paragraphs.flatMap((text) => {
    const kept = text.slice(0, Math.max(0, room));
    room -= text.length;
    return kept ? [kept] : [];
  });
}

/** The segmenter copies its whole input for each sentence it finds: a text of megabytes would take all memory there is. */
const PIECE = /[^]{1,2000}[.!?](?:\s|$)|[^]{1,2000}(?:\s|$)|[^]{1,2000}/g;

const segmenters = new Map<string, Intl.Segmenter>();

export function splitSentences(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return (text.match(PIECE) ?? []).flatMap((piece) =>
    [...segmenter.segment(piece)].map(({ segment }) => segment.trim()).filter(Boolean)
  );
}

export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}
