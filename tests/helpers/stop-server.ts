/** Jest's global teardown. */
export default async function stopServerUnderTest(): Promise<void> {
  const { server, database } = globalThis.dossierUnderTest ?? {};
  await server?.stop();
  await database?.remove();
}
