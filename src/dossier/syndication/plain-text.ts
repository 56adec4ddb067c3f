import type { DeliveredRecord, RichText } from './delivered-record';
import { htmlToText } from './html-to-text';

/** Rich text as plain text: a line per paragraph and per item of a list. */
export function richTextToPlain(text: RichText | null | undefined): string {
  return htmlToText(text?.html ?? '');
}

type Block = Extract<DeliveredRecord, { type: 'article' }>['body'][number];

/** The blocks of an article or page as plain text. What a block only points at (pictures, links) is left out. */
export function bodyToPlain(body: Block[]): string {
  return body.map(blockToPlain).filter(Boolean).join('\n\n');
}

function blockToPlain(block: Block): string {
  switch (block.type) {
    case 'text':
      return richTextToPlain(block.content);
    case 'callout':
      return joinLines([block.heading, richTextToPlain(block.content)]);
    case 'definition':
      return [block.term, block.definition].filter(Boolean).join(': ');
    case 'quote':
      return block.quote ?? '';
    default:
      return '';
  }
}

export const joinLines = (parts: (string | null | undefined)[]): string => parts.filter(Boolean).join('\n\n');
