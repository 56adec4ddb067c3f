/** Always in a record, whatever `fields` says: without them it could not be recognised, nor a gap that was filled. */
const ALWAYS = ['id', 'type', 'language', 'requestedLanguage'];

/** The JSON of a record with only the members asked for. */
export function pickFields(json: string, fields: string[] | undefined): string {
  if (!fields) return json;
  const wanted = new Set([...ALWAYS, ...fields]);
  const record = JSON.parse(json) as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name))));
}
