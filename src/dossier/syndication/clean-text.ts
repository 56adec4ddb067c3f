/** What XML 1.0 does not allow, escaped or not (XML 1.0, 2.2): control characters, halves of a pair, non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The same text without what would make any XML document around it invalid. */
export function cleanText(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** The same for every text in a value. */
export function cleanTexts<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleanTexts) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleanTexts(inner)])) as T;
}
