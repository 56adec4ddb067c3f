import type { Refusal } from './issues';
import { inBoth } from './messages';

/**
 * What no text can hold: the character NUL, which PostgreSQL cannot store, and half a character (a lone surrogate),
 * which is not Unicode. Pasted from broken sources; without this, saving ends in an error that says nothing.
 */

const UNSTORABLE = /\u0000|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export function checkText(value: unknown, path: Refusal['path'] = []): Refusal[] {
  if (typeof value === 'string') {
    if (!UNSTORABLE.test(value)) return [];
    const name = path.filter((part) => typeof part === 'string').join('.');
    return [{ path, code: 'text-unstorable', message: inBoth((words) => words.textUnstorable(name)) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    checkText(inner, [...path, Array.isArray(value) ? Number(key) : key])
  );
}
