import { addMembers } from '../published-records';
import type { ListQuery } from './find-list';
import type { ListParameters } from './parameters';
import { pickFields } from './pick-fields';

/**
 * Records of a list as one text, with commas between them. With `fallback` each says which language was asked for, beside
 * the one it is in.
 */
export function presentItems(
  rows: { text: string }[],
  { fallback, language }: ListQuery,
  { fields }: ListParameters
): string {
  const extra = fallback ? { requestedLanguage: language } : {};
  return rows.map(({ text }) => pickFields(addMembers(text, extra), fields)).join(',');
}
