import { createDatabase, findEngine, type TestDatabase } from './engine';
import { startServer } from './server';

declare global {
  var databasesUnderTest: TestDatabase[];
}

/** Jest's global setup: a database with all tables and settings. Making those is half of a first start; tests copy it. */
export default async function makeEmptyDatabase(): Promise<TestDatabase> {
  const empty = await createDatabase(findEngine());
  globalThis.databasesUnderTest = [empty];
  await (await startServer(empty.settings)).stop();
  process.env.DOSSIER_EMPTY_DATABASE = JSON.stringify(empty.settings);
  // Test files that need a database of their own make it on the same PostgreSQL.
  if (empty.settings.DATABASE_URL) process.env.TEST_DATABASE_URL ??= empty.settings.DATABASE_URL;
  return empty;
}
