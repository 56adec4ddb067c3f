import { badParameter } from './problems';

/** Always in a record, whatever `fields` says: without them it could not be recognised. */
const ALWAYS = ['id', 'type', 'language'];

/** The JSON of a record with only the members asked for. @throws a 400 for a member that records of the type do not have */
export function pickFields(json: string, fields: string[] | undefined): string {
  if (!fields) return json;
  const record = JSON.parse(json) as Record<string, unknown>;
  const unknown = fields.find((field) => !(field in record));
  if (unknown !== undefined) {
    throw badParameter('fields', `These records have no member "${unknown}".`, Object.keys(record));
  }
  const wanted = new Set([...ALWAYS, ...fields]);
  return JSON.stringify(Object.fromEntries(Object.entries(record).filter(([name]) => wanted.has(name))));
}
