import { textOf, type CheckContext, type Entry, type Path } from './check';
import { readParagraphs } from './read-rich-text';
import { findParts } from './walk-components';

/** Running text that the editors wrote themselves, by the field in which it stands. */
export interface Prose {
  path: Path;
  paragraphs: string[];
}

/** Components whose words are someone else's, or no sentences: sources, names in other languages, search results. */
const NOT_OWN_WORDS = new Set(['shared.citation', 'shared.person', 'body.quote', 'body.definition', 'shared.seo']);
const NOT_PROSE = new Set(['altLabels']);

/** All prose of an entry: fields of type text and rich text, its own and those of its components. */
export function findProse(entry: Entry, context: CheckContext): Prose[] {
  return findParts(entry, context)
    .filter(({ uid, path }) => !NOT_OWN_WORDS.has(uid) && !path.some((name) => NOT_PROSE.has(String(name))))
    .flatMap(({ uid, values, path }) =>
      Object.entries(context.findAttributes(uid)).flatMap(([field, { type }]) => {
        const value = values[field];
        const paragraphs = type === 'blocks' ? readParagraphs(value) : type === 'text' ? [textOf(value)] : [];
        const written = paragraphs.map((text) => text.trim()).filter(Boolean);
        return written.length > 0 ? [{ path: [...path, field], paragraphs: written }] : [];
      })
    );
}

const segmenters = new Map<string, Intl.Segmenter>();

export function splitSentences(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
}
