import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../helpers/server';

/**
 * "Imports go one way". Each room and the rooms it may import, by their door only. A new room is added
 * here; a room that is not is an error.
 */
const MAY_IMPORT: Record<string, string[]> = {
  'content-model': [],
  access: ['content-model'],
  'starter-content': ['content-model'],
  'published-records': ['content-model'],
  search: ['content-model', 'published-records'],
  'dossier-api': ['content-model', 'published-records', 'search', 'response-cache'],
  syndication: ['content-model', 'published-records', 'search', 'dossier-api'],
  'response-cache': ['content-model', 'published-records'],
  editorial: ['content-model', 'published-records', 'dossier-api', 'link-check', 'schedule'],
  history: ['content-model', 'published-records', 'dossier-api', 'editorial'],
  schedule: ['content-model', 'published-records'],
  'link-check': ['content-model', 'published-records', 'dossier-api'],
  site: [],
};

const ROOMS = 'src/dossier';
const INSTALLER = 'src/index.ts';

/** The room of a path under src/dossier and the file in it: '' is the door. */
function findRoom(file: string): { room: string; inner: string } | null {
  const [, , room, ...rest] = file.startsWith(`${ROOMS}/`) ? file.split('/') : [];
  if (!room) return null;
  const inner = rest.join('/').replace(/\.tsx?$/, '');
  return { room, inner: inner === 'index' ? '' : inner };
}

/** What is wrong with one import, or null. Both are paths from the root of the project. */
function checkImport(from: string, to: string): string | null {
  const importer = findRoom(from);
  const imported = findRoom(to);
  if (importer && !imported && to.startsWith('src/')) return 'a room imports nothing of src but other rooms';
  if (!imported || imported.room === importer?.room) return null;
  if (imported.inner === 'install') return from === INSTALLER ? null : `only ${INSTALLER} imports an installer`;
  if (importer) {
    if (!MAY_IMPORT[importer.room]?.includes(imported.room)) return `${importer.room} may not import ${imported.room}`;
    return imported.inner === '' ? null : 'another room is entered by its door';
  }
  if (imported.inner === '') return null;
  // The admin panel is bundled for the browser: a door would pull the server in.
  if (from.startsWith('src/admin/') && ['content-model', 'editorial', 'schedule'].includes(imported.room))
    return isPure(to) ? null : 'the admin imports only files that import nothing but such files of their room';
  return 'a room is entered by its door';
}

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
/** Pure for the browser: it imports nothing, or only such files of its own room. A folder stands for its index. */
function isPure(to: string): boolean {
  const file = [`${to}.ts`, `${to}/index.ts`].find((name) => existsSync(path.join(root, name)));
  if (!file) return true;
  return findImports(read(file)).every((name) => {
    const next = path.posix.join(path.posix.dirname(file), name);
    return name.startsWith('.') && findRoom(next)?.room === findRoom(file)?.room && isPure(next);
  });
}

/** The modules that a source names: import, export from, import type, import(), require(). */
function findImports(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*|\b(?:import|require)\s*\(\s*)(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2]);
}

const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
  .filter((file) => /\.tsx?$/.test(file));

function findProblems(file: string): string[] {
  return findImports(read(file))
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .flatMap((to) => {
      const problem = checkImport(file, to);
      return problem ? [`${file} imports ${to}: ${problem}`] : [];
    });
}

describe('imports go one way', () => {
  test('in every source file', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(findProblems)).toEqual([]);
  });

  test('for every room there is a rule and a door', () => {
    const rooms = readdirSync(path.join(root, ROOMS));
    expect(rooms.filter((room) => !MAY_IMPORT[room])).toEqual([]);
    expect(rooms.filter((room) => !existsSync(path.join(root, ROOMS, room, 'index.ts')))).toEqual([]);
  });

  test('and the rules themselves have no circle', () => {
    const reaches = (room: string, goal: string): boolean =>
      MAY_IMPORT[room].some((next) => next === goal || reaches(next, goal));
    expect(Object.keys(MAY_IMPORT).filter((room) => reaches(room, room))).toEqual([]);
  });

  test.each([
    ['src/dossier/content-model/issues.ts', 'src/dossier/access', /content-model may not import access/],
    ['src/dossier/published-records/write.ts', 'src/dossier/search', /may not import search/],
    ['src/dossier/access/install.ts', 'src/dossier/content-model/types', /by its door/],
    ['src/dossier/access/install.ts', 'src/dossier/content-model/install', /only src\/index.ts/],
    ['src/dossier/access/install.ts', 'src/api/article/services/article', /nothing of src but other rooms/],
    ['src/dossier/editorial/index.ts', 'src/admin/app', /nothing of src but other rooms/],
    ['src/api/preview/controllers/preview.ts', 'src/dossier/access/preview', /by its door/],
    ['src/admin/app.tsx', 'src/dossier/content-model/install', /only src\/index.ts/],
    ['src/admin/app.tsx', 'src/dossier/content-model/check-choices', /import nothing but such files/],
    ['src/admin/app.tsx', 'src/dossier/access/limits', /by its door/],
  ])('%s importing %s would be found', (from, to, problem) => {
    expect(checkImport(from, to)).toMatch(problem);
  });

  test.each([
    ['src/index.ts', 'src/dossier/access/install'],
    ['src/dossier/access/install.ts', 'src/dossier/access/preview'],
    ['src/dossier/access/install.ts', 'src/dossier/content-model'],
    ['src/dossier/syndication/feeds/build-rss.ts', 'src/dossier/syndication/find-entries'],
    ['src/api/preview/controllers/preview.ts', 'src/dossier/access'],
    ['src/admin/choice-field/index.ts', 'src/dossier/content-model/choices'],
  ])('%s may import %s', (from, to) => {
    expect(checkImport(from, to)).toBeNull();
  });

  test('every way to import is seen', () => {
    const source = `import a from './a';\nimport type { B } from "./b";\nexport * from './c';\nimport './d';
      const e = await import('./e'); const f = require('./f'); // import g from './g'
      /* import h from './h' */\nimport {\n  i,\n} from './i';`;
    expect(findImports(source.replace(' // import', '\n// import'))).toEqual([
      './a',
      './b',
      './c',
      './d',
      './e',
      './f',
      './i',
    ]);
  });
});
