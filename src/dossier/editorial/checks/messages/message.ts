import type { Finding } from '../check';

/** What a finding tells the editor, by its code. */
export type Messages = Record<string, (context: Finding['context']) => string>;

/** Titles as one reads them: “a”, “b” and 3 more. */
export function quoteAll(titles: unknown, more: (count: number) => string): string {
  const all = [titles].flat().map(String);
  const shown = all.slice(0, 3).map((title) => `“${title}”`);
  return all.length > 3 ? `${shown.join(', ')} ${more(all.length - 3)}` : shown.join(', ');
}
