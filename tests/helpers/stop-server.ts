/** Jest's global teardown. */
export default async function stopServerUnderTest(): Promise<void> {
  const { server, databases = [] } = globalThis.dossierUnderTest ?? {};
  await server?.stop();
  for (const database of databases) await database.remove();
}
