import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../helpers/server';

/** Who follows the documentation from file to file arrives. */
const ROOMS = readdirSync(path.join(root, 'src', 'dossier'));
const PLACES = ['.', 'src/dossier', ...ROOMS.map((room) => `src/dossier/${room}`)];

/** The files and folders of ours that a page names in full: from the root of the project, or from a room. */
function findNamedFiles(page: string): string[] {
  const [...names] = readFileSync(path.join(root, page), 'utf8').matchAll(/`([\w.-]+(?:\/[\w.-]+)+\/?)`/g);
  const known = new Set([...ROOMS, 'src', 'tests', 'scripts', 'database', 'docs', 'types', 'config']);
  return names.map(([, name]) => name).filter((name) => known.has(name.split('/')[0]));
}

test.each(['docs/architecture.md', 'CONTRIBUTING.md'])('every file that %s names is there', (page) => {
  const names = findNamedFiles(page);
  expect(names.length).toBeGreaterThan(10);
  const isThere = (name: string) => PLACES.some((place) => existsSync(path.join(root, place, name)));
  expect(names.filter((name) => !isThere(name))).toEqual([]);
});
