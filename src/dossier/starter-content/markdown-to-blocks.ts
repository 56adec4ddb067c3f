import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';

interface TextNode {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
  code?: true;
}
interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
type Inline = TextNode | LinkNode;
export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: { type: 'list-item'; children: Inline[] }[] };

const markdown = new MarkdownIt('commonmark', { html: false });

/**
 * Strapi's rich text (blocks) from Markdown: paragraphs, headings, flat lists, quotes, bold, italic, code and links.
 * @throws when the text uses anything else, so that nothing is silently left out
 */
export function markdownToBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let list: Extract<Block, { type: 'list' }> | null = null;
  let inQuote = false;
  let headingLevel = 0;

  for (const token of markdown.parse(text, {})) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        if (list) throw new Error(`A list inside a list is not supported: ${text.slice(0, 80)}`);
        list = { type: 'list', format: token.type === 'bullet_list_open' ? 'unordered' : 'ordered', children: [] };
        blocks.push(list);
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        list = null;
        break;
      case 'blockquote_open':
      case 'blockquote_close':
        inQuote = token.type === 'blockquote_open';
        break;
      case 'heading_open':
        headingLevel = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        headingLevel = 0;
        break;
      case 'inline': {
        const children = toInline(token.children ?? []);
        if (list) list.children.push({ type: 'list-item', children });
        else if (headingLevel > 0) blocks.push({ type: 'heading', level: headingLevel, children });
        else blocks.push({ type: inQuote ? 'quote' : 'paragraph', children });
        break;
      }
      case 'paragraph_open':
      case 'paragraph_close':
      case 'list_item_open':
      case 'list_item_close':
        break;
      default:
        throw new Error(`Markdown "${token.type}" is not supported: ${text.slice(0, 80)}`);
    }
  }
  return blocks;
}

function toInline(tokens: Token[]): Inline[] {
  const nodes: Inline[] = [];
  const marks: { bold?: true; italic?: true } = {};
  let link: LinkNode | null = null;
  const add = (text: string, extra: { code?: true } = {}) => {
    (link ? link.children : nodes).push({ type: 'text', text, ...marks, ...extra } as TextNode & Inline);
  };
  for (const token of tokens) {
    if (token.type === 'text') {
      if (token.content) add(token.content);
    } else if (token.type === 'softbreak' || token.type === 'hardbreak') add(' ');
    else if (token.type === 'code_inline') add(token.content, { code: true });
    else if (token.type === 'strong_open') marks.bold = true;
    else if (token.type === 'strong_close') delete marks.bold;
    else if (token.type === 'em_open') marks.italic = true;
    else if (token.type === 'em_close') delete marks.italic;
    else if (token.type === 'link_open') {
      link = { type: 'link', url: String(token.attrGet('href')), children: [] };
      nodes.push(link);
    } else if (token.type === 'link_close') link = null;
    else throw new Error(`Markdown "${token.type}" is not supported`);
  }
  return nodes.length > 0 ? nodes : [{ type: 'text', text: '' }];
}
