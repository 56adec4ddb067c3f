import { signIn } from './clients';
import { copyDatabase } from './engine';
import makeEmptyDatabase from './make-empty-database';
import { secrets, startServer, type Server } from './server';

declare global {
  var serverUnderTest: Server | undefined;
}

export const adminEmail = 'beheer@dossier.example';
export const adminPassword = 'Proefwachtwoord-1';

/** Jest's global setup: one filled server for all HTTP tests; test files find it by DOSSIER_URL. */
export default async function startServerUnderTest(): Promise<void> {
  const database = await copyDatabase(await makeEmptyDatabase());
  globalThis.databasesUnderTest.unshift(database);
  const first = { FIRST_ADMIN_EMAIL: adminEmail, FIRST_ADMIN_PASSWORD: adminPassword };
  const server = await startServer({ ...database.settings, ...first }, ['--first-run']);
  globalThis.serverUnderTest = server;
  process.env.DOSSIER_URL = server.url;
  process.env.DOSSIER_APP_KEYS = secrets.APP_KEYS;
  process.env.DOSSIER_DATABASE = JSON.stringify(database.settings);
  process.env.DOSSIER_ADMIN_TOKEN = await signIn();
}
