/** Jest's global teardown: stops the server, where there is one, and removes its databases. */
export default async function removeDatabases(): Promise<void> {
  await globalThis.serverUnderTest?.stop();
  for (const database of globalThis.databasesUnderTest ?? []) await database.remove();
}
