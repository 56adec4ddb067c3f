interface Node {
  type?: string;
  text?: string;
  url?: string;
  level?: number;
  format?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  image?: { url?: string; alternativeText?: string | null };
  children?: Node[];
}

/** HTML of Strapi's rich text. Everything an editor typed is escaped; only the tags below can come out. */
export function blocksToHtml(blocks: unknown): string {
  return Array.isArray(blocks) ? (blocks as Node[]).map(toHtml).join('') : '';
}

const MARKS: [keyof Node, string][] = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
];

function toHtml(node: Node): string {
  const inner = () => (node.children ?? []).map(toHtml).join('');
  switch (node.type) {
    case 'text':
      return MARKS.reduce(
        (html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html),
        escapeHtml(node.text ?? '')
      );
    case 'paragraph':
      // Strapi ends its rich text with an empty paragraph, which would show as a gap.
      return inner() === '' ? '' : `<p>${inner()}</p>`;
    case 'heading':
      return wrap(`h${Math.min(6, Math.max(1, node.level ?? 2))}`, inner());
    case 'list':
      return wrap(node.format === 'ordered' ? 'ol' : 'ul', inner());
    case 'list-item':
      return wrap('li', inner());
    case 'quote':
      return wrap('blockquote', inner());
    case 'code':
      return `<pre><code>${inner()}</code></pre>`;
    case 'link':
      return isSafeUrl(node.url) ? `<a href="${escapeHtml(String(node.url))}">${inner()}</a>` : inner();
    case 'image':
      return isSafeUrl(node.image?.url)
        ? `<img src="${escapeHtml(String(node.image?.url))}" alt="${escapeHtml(node.image?.alternativeText ?? '')}">`
        : '';
    default:
      return inner();
  }
}

function wrap(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`;
}

/** Addresses that cannot run a script: web, mail, telephone, and places on the same site. */
function isSafeUrl(url: string | undefined): boolean {
  return typeof url === 'string' && /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(url.trim());
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
