import { escapeHtml } from '../published-records';

export interface RichText {
  html: string;
}

export interface Picture {
  url: string;
  mime: string | null;
  width: number | null;
  height: number | null;
  alt: string;
  caption: string | null;
  credit: string | null;
  licence: { name: string; url: string | null } | null;
}

interface LinkItem {
  label: string | null;
  url: string | null;
}

interface Citation extends Record<string, unknown> {
  authors: { family: string | null; given: string | null; literal: string | null }[];
  title: string | null;
  url: string | null;
}

/** One block of a body, as records give it. */
export interface BodyBlock extends Record<string, unknown> {
  type: string;
}

/** HTML of a body. Everything that an editor typed is escaped; the tags are ours. */
export function bodyToHtml(body: BodyBlock[]): string {
  return body.map(blockToHtml).join('');
}

function blockToHtml(block: BodyBlock): string {
  const text = (name: string) => escapeHtml((block[name] as string | null) ?? '');
  const heading = block.heading ? `<h3>${text('heading')}</h3>` : '';
  switch (block.type) {
    case 'text':
      return richToHtml(block.content);
    case 'callout':
      return `<aside>${heading}${richToHtml(block.content)}</aside>`;
    case 'definition':
      return `<dl><dt>${text('term')}</dt><dd>${text('definition')}</dd></dl>${citationToHtml(block.citation)}`;
    case 'quote':
      return `<blockquote><p>${text('quote')}</p></blockquote>${citationToHtml(block.citation)}`;
    case 'picture':
      return block.picture ? pictureToHtml(block.picture as Picture) : '';
    case 'link-list':
      return heading + linksToHtml(block.links as LinkItem[]);
    case 'use-case-list': {
      const useCases = block.useCases as { title: string; iri: string }[];
      return heading + linksToHtml(useCases.map(({ title, iri }) => ({ label: title, url: iri })));
    }
    default:
      return '';
  }
}

export function richToHtml(value: unknown): string {
  return (value as RichText | null)?.html ?? '';
}

/** With its alt text, and with the credit and licence that go with a picture apart from those of the text. */
export function pictureToHtml({ url, alt, width, height, caption, credit, licence }: Picture): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  const rights = [caption, credit, licence?.name].filter((part) => part).join(' · ');
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"${size}>`;
  return `<figure>${image}${rights ? `<figcaption>${escapeHtml(rights)}</figcaption>` : ''}</figure>`;
}

export function linksToHtml(links: LinkItem[]): string {
  const items = links.map(({ label, url }) => `<li>${linkToHtml(label || url || '', url)}</li>`);
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

export function linkToHtml(label: string, url: string | null): string {
  return url && /^https?:\/\//i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
}

function citationToHtml(value: unknown): string {
  const citation = value as Citation | null;
  if (!citation) return '';
  const authors = citation.authors.map(
    ({ family, given, literal }) => literal ?? [given, family].filter((part) => part).join(' ')
  );
  const facts = [citation.containerTitle, citation.publisher, citation.issuedYear, citation.pages]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .map(String);
  const parts = [
    escapeHtml(authors.join(', ')),
    linkToHtml(citation.title ?? citation.url ?? '', citation.url),
    ...facts.map(escapeHtml),
  ].filter((part) => part !== '');
  return `<p><cite>${parts.join('. ')}</cite></p>`;
}
