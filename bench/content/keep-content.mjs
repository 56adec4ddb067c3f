/** Content that was generated before is used again, for as long as nothing changed that it is made from. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, unlessDone } from '../../scripts/setup/fingerprint.mjs';
import { Stop } from '../../scripts/setup/steps.mjs';
import { runScript } from '../systems/run-script.mjs';
import { root, workFolder } from '../systems/settings.mjs';

/** What decides how generated content and its records look. */
const MADE_FROM = [
  'bench/content/create-templates.mjs',
  'bench/content/generate.mjs',
  'bench/content/multiply-rows.mjs',
  'bench/content/write-use-case.mjs',
  'database',
  'src/api',
  'src/components',
  'src/dossier/content-model',
  'src/dossier/published-records',
  'src/dossier/search',
  'src/dossier/starter-content',
];

/** @returns the name of its database and what is in it */
export async function keepContent(databases, engine, size) {
  const name = `content_${size}`;
  const file = path.join(workFolder, `${engine}-${name}.json`);
  const marker = path.join(workFolder, `${engine}-${name}.made`);
  const print = fingerprint(MADE_FROM.map((folder) => path.join(root, folder)));
  if (!(await databases.has(name))) rmSync(marker, { force: true });
  await unlessDone(marker, print, async () => {
    process.stdout.write(
      `Generating ${size} use cases in two languages on ${databases.version}; kept for next time.\n`
    );
    mkdirSync(workFolder, { recursive: true });
    cpSync(path.join(root, 'public'), path.join(workFolder, 'public'), { recursive: true });
    await databases.create(name);
    rmSync(file, { force: true });
    await runScript('bench/content/generate.mjs', [String(size), file], databases.settings(name));
    // Strapi ends with code 0 when it is told to stop half-way.
    if (!existsSync(file)) throw new Stop('The content was not finished. Run the same command again.');
  });
  return { name, ...JSON.parse(readFileSync(file, 'utf8')) };
}
