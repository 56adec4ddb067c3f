import type { Picture } from '../body-html';

/** A picture as Media RSS has it, with its alt text, and its credit and licence apart from those of the text. */
export function presentMedia({ url, mime, width, height, alt, credit, licence }: Picture) {
  return {
    contents: [
      {
        url,
        medium: 'image',
        ...(mime ? { type: mime } : {}),
        ...(width && height ? { width, height } : {}),
        ...(alt ? { description: { value: alt, type: 'plain' } } : {}),
        ...(credit ? { credits: [{ value: credit }] } : {}),
        ...(licence?.url ? { licenses: [{ type: 'text/html', href: licence.url, name: licence.name }] } : {}),
      },
    ],
  };
}
