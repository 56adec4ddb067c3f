/** Jest's global teardown. */
export default async function removeSeeded(): Promise<void> {
  await globalThis.removeSeeded?.();
}
