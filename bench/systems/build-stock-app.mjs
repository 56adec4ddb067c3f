/**
 * A Strapi application with the content types of the dossier and nothing else of it: no rooms, no middlewares, no
 * indexes, the configuration of `create-strapi-app`. Its folder is below the project, so it uses the same packages.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, workFolder } from './settings.mjs';

export const stockFolder = path.join(workFolder, 'stock');

export function buildStockApp() {
  const built = path.join(root, 'dist', 'src');
  const target = path.join(stockFolder, 'dist');
  rmSync(stockFolder, { recursive: true, force: true });
  mkdirSync(path.join(stockFolder, 'public', 'uploads'), { recursive: true });
  cpSync(path.join(root, 'public', 'favicon.png'), path.join(stockFolder, 'favicon.png'));
  // Of the api folder only what is a content type: preview is an address of ours.
  cpSync(path.join(built, 'api'), path.join(target, 'src', 'api'), {
    recursive: true,
    filter: (file) => path.relative(path.join(built, 'api'), file).split(path.sep)[0] !== 'preview',
  });
  cpSync(path.join(built, 'components'), path.join(target, 'src', 'components'), { recursive: true });
  cpSync(path.join(import.meta.dirname, 'stock', 'index.js'), path.join(target, 'src', 'index.js'));
  cpSync(path.join(import.meta.dirname, 'stock', 'config'), path.join(target, 'config'), { recursive: true });
  for (const name of readdirSync(path.join(target, 'src'), { recursive: true })) {
    if (path.basename(name) !== 'schema.json') continue;
    const file = path.join(target, 'src', name);
    const { indexes: _ours, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(schema, null, 2));
  }
  const { dependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const plugins = Object.entries(dependencies).filter(([name]) => name.startsWith('@strapi/'));
  const description = { name: 'stock', private: true, dependencies: Object.fromEntries(plugins) };
  writeFileSync(path.join(stockFolder, 'package.json'), JSON.stringify(description, null, 2));
}
