import { createDatabase, findEngine, type TestDatabase } from '../helpers/engine';
import { secrets, spawnScript, startServer, waitForExit, type Server } from '../helpers/server';

/** Two processes write to one database: each must wait for the other instead of failing (SQLITE_BUSY_SNAPSHOT). */
let database: TestDatabase;
let server: Server;

beforeAll(async () => {
  database = await createDatabase(findEngine());
  server = await startServer(database.settings);
});

afterAll(async () => {
  await server.stop();
  await database.remove();
});

test('npm run seed works beside a server that runs', async () => {
  const { process: child, output } = spawnScript('scripts/first-run.mjs', [], {
    ...secrets,
    NODE_ENV: 'production',
    PUBLIC_FOLDER: server.publicFolder,
    ...database.settings,
  });
  expect([await waitForExit(child), output()]).toEqual([0, expect.stringContaining('Added')]);
});
