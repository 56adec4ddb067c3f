import { signIn } from './clients';
import { copyDatabase, createDatabase, findEngine, type TestDatabase } from './engine';
import { secrets, startServer, type Server } from './server';

declare global {
  var dossierUnderTest: { server: Server; databases: TestDatabase[] } | undefined;
}

export const adminEmail = 'beheer@dossier.example';
export const adminPassword = 'Proefwachtwoord-1';

/** Jest's global setup: one filled server for all HTTP tests; test files find it by DOSSIER_URL. */
export default async function startServerUnderTest(): Promise<void> {
  // Making the tables is half of a first start: files that need an empty dossier copy this one.
  const empty = await createDatabase(findEngine());
  await (await startServer(empty.settings)).stop();
  const database = await copyDatabase(empty);
  const server = await startServer(
    { ...database.settings, FIRST_ADMIN_EMAIL: adminEmail, FIRST_ADMIN_PASSWORD: adminPassword },
    ['--first-run']
  );
  globalThis.dossierUnderTest = { server, databases: [database, empty] };
  process.env.DOSSIER_URL = server.url;
  process.env.DOSSIER_APP_KEYS = secrets.APP_KEYS;
  process.env.DOSSIER_DATABASE = JSON.stringify(database.settings);
  process.env.DOSSIER_EMPTY_DATABASE = JSON.stringify(empty.settings);
  process.env.DOSSIER_ADMIN_TOKEN = await signIn();
  // Test files that need a database of their own make it on the same PostgreSQL.
  if (database.settings.DATABASE_URL) process.env.TEST_DATABASE_URL ??= database.settings.DATABASE_URL;
}
