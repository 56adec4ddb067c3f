import type { DeliveredRecord, RichText } from './delivered-record';

interface Node {
  type?: string;
  text?: string;
  children?: Node[];
}

const PARAGRAPHS = new Set(['paragraph', 'heading', 'quote', 'code']);

/** Rich text as plain text: a blank line between paragraphs, a line per item of a list. */
export function richTextToPlain(text: RichText | null | undefined): string {
  return ((text?.blocks ?? []) as Node[]).map(toPlain).filter(Boolean).join('\n\n').trim();
}

function toPlain(node: Node): string {
  if (node.type === 'text') return node.text ?? '';
  const children = node.children ?? [];
  if (node.type === 'list') {
    return children
      .map(toPlain)
      .filter(Boolean)
      .map((item) => `- ${item}`)
      .join('\n');
  }
  const inner = children.map(toPlain).join('');
  return PARAGRAPHS.has(node.type ?? '') ? inner.trim() : inner;
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
