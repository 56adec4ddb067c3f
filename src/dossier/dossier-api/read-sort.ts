import type { SearchSort } from '../search';

/** `-publishedAt` is by date of publication, from the last to the first. */
export function readSort(sort: string): { sort: SearchSort; descending: boolean } {
  return { sort: sort.replace(/^-/, '') as SearchSort, descending: sort.startsWith('-') };
}
