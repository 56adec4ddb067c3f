import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './server';

/** Compares with a file in tests/golden. After a change on purpose: UPDATE_GOLDEN=1, and look at the difference in git. */
export function expectGolden(file: string, text: string): void {
  const place = path.join(root, 'tests/golden', file);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  expect(text).toBe(readFileSync(place, 'utf8'));
}
