/** Words a minute of a calm reader. */
const WORDS_PER_MINUTE = 200;

/** Whole minutes, rounded up, at least 1, to read all text in a body (a dynamic zone as it is written or stored). */
export function computeReadingTime(body: unknown): number {
  return Math.max(1, Math.ceil(countWords(body) / WORDS_PER_MINUTE));
}

/** Keys whose strings are settings or addresses, not text that a visitor reads. */
const NOT_TEXT = new Set([
  '__component',
  'type',
  'format',
  'tone',
  'kind',
  'url',
  'sourceUrl',
  'doi',
  'licence',
  'language',
  'file',
  'documentId',
  'id',
  'locale',
  '__temp_key__',
  'useCases',
]);

function countWords(value: unknown): number {
  if (typeof value === 'string') return value.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + countWords(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  if (isParagraph(value)) return countWords(joinText(value));
  return Object.entries(value).reduce((sum, [key, item]) => (NOT_TEXT.has(key) ? sum : sum + countWords(item)), 0);
}

/** A block of rich text that holds running text: its pieces are joined first, for a word may be half bold. */
function isParagraph(value: object): value is { children: unknown[] } {
  const { type, children } = value as { type?: unknown; children?: unknown };
  return Array.isArray(children) && type !== 'list' && typeof type === 'string';
}

function joinText(node: unknown): string {
  const { text, children } = node as { text?: string; children?: unknown[] };
  return text ?? children?.map(joinText).join('') ?? '';
}
