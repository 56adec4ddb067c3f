import { cp } from 'node:fs/promises';
import path from 'node:path';
import { createDatabase } from '../helpers/engine';
import { root, secrets, spawnScript, waitForExit } from '../helpers/server';
import { findObstacle } from './browser';

/** Jest's global setup: the starter dossier, which each test file copies. Loading it takes much of a minute. */
export default async function seedDossier(): Promise<void> {
  if (findObstacle()) return;
  const database = await createDatabase('sqlite');
  globalThis.databasesUnderTest = [database];
  // Beside the file of the database, and removed with it.
  const publicFolder = path.join(path.dirname(database.settings.DATABASE_FILENAME), 'public');
  await cp(path.join(root, 'public'), publicFolder, { recursive: true });
  const { process: child, output } = spawnScript('scripts/first-run.mjs', [], {
    ...secrets,
    ...database.settings,
    NODE_ENV: 'production',
    PUBLIC_FOLDER: publicFolder,
  });
  if ((await waitForExit(child)) !== 0) throw new Error(output());
  process.env.DOSSIER_SEEDED = JSON.stringify({ settings: database.settings, publicFolder });
}
