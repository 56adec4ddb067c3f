import type { DossierType, Language } from '../../src/dossier/content-model';
import type { CheckContext, Entry, Reference } from '../../src/dossier/editorial/checks/check';
import { readAttributes } from './schemas';

/** The day on which unit tests of checks take place. */
export const TODAY = new Date('2026-06-15T12:00:00Z');

export function contextOf(type: DossierType, language: Language | null = 'nl', now = TODAY): CheckContext {
  return { uid: `api::${type}.${type}`, type, language, now, findAttributes: readAttributes };
}

export const reference = (title: string, more: Partial<Reference> = {}): Reference => ({
  documentId: title.toLowerCase(),
  title,
  isPublished: true,
  ...more,
});

/** Rich text: a string is a paragraph, `## ` a heading, `- ` an item of a list, `[text](url)` a link. */
export function richText(...lines: string[]): Entry[] {
  return lines.map((line) => {
    const heading = /^(#{1,6})(?: (.*)|$)/.exec(line);
    if (heading) return { type: 'heading', level: heading[1].length, children: toNodes(heading[2] ?? '') };
    if (line.startsWith('- '))
      return { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: toNodes(line.slice(2)) }] };
    return { type: 'paragraph', children: toNodes(line) };
  });
}

function toNodes(line: string): Entry[] {
  return line
    .split(/(\[[^\]]*\]\([^)]*\))/)
    .filter(Boolean)
    .map((piece) => {
      const link = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(piece);
      return link
        ? { type: 'link', url: link[2], children: [{ type: 'text', text: link[1] }] }
        : { type: 'text', text: piece };
    });
}

/** A picture between the paragraphs of rich text, as the admin puts it there from the media library. */
export function textPicture(name: string, alternativeText: string | null): Entry {
  const file = { width: 1, height: 1, hash: 'beeld', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
  const moments = { createdAt: '2026-06-01T00:00:00.000Z', updatedAt: '2026-06-01T00:00:00.000Z' };
  const image = { name, alternativeText, url: '/uploads/beeld.png', ...file, ...moments };
  return { type: 'image', image, children: [{ type: 'text', text: '' }] };
}
