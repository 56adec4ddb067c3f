const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * The text of HTML that this server made itself (blocks-to-html.ts, body-html.ts): there every sign that an editor typed
 * is escaped, so that what looks like a tag is one. Not for HTML from elsewhere.
 */
export function htmlToText(html: string): string {
  return html
    .replace(/<li>/g, '- ')
    .replace(/<br>|<\/(p|h[1-6]|li|blockquote|pre|figure|figcaption|dt|dd|div)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_match, name: string) => ENTITIES[name])
    .replace(/\n{2,}/g, '\n')
    .trim();
}
