import type { FacetSource } from '../content-model';

/** The facet values of a row: the id of what it refers to, or the key of a choice. Each once. */
export function findFacetValues(
  row: Record<string, unknown>,
  sources: FacetSource[]
): { name: string; value: string }[] {
  return sources.flatMap(({ name, paths }) => {
    const values = new Set(paths.flatMap((path) => walk(row, path.split('.'))));
    return [...values].map((value) => ({ name, value }));
  });
}

function walk(value: unknown, path: string[]): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => walk(item, path));
  const [next, ...rest] = path;
  if (next !== undefined) return walk((value as Record<string, unknown>)[next], rest);
  return [typeof value === 'object' ? (value as { documentId: string }).documentId : String(value)];
}
