import { findDelivery, type DossierType } from '../content-model';
import { spliceDates, type RecordRow } from '../dossier-api';

const PROTECTED = 'all-rights-reserved';

/** Long texts inside of what lists show. */
const LONG_MEMBERS: Record<string, string[]> = { ethics: ['concern', 'mitigation'] };

/**
 * The JSON of a record as it is given away in feeds, exports and harvesting. Under all rights reserved it keeps what
 * tells what it is and whose (title, summary, rights, links) and loses the long texts: those are read at their own page.
 */
export function presentGiven(row: RecordRow): string {
  return spliceDates({ ...row, text: withoutProtectedText(row.type, row.text) });
}

function withoutProtectedText(type: DossierType, json: string): string {
  // Looked for before parsing, which costs far more than all else that is done with a record.
  if (!json.includes(`"key":"${PROTECTED}"`)) return json;
  const record = JSON.parse(json) as Record<string, unknown> & { licence?: { key: string } | null };
  // It may also be the licence of a picture in it.
  if (record.licence?.key !== PROTECTED) return json;
  const long = new Set(findDelivery(type).long);
  const kept = Object.entries(record).filter(([name]) => !long.has(name));
  return JSON.stringify(Object.fromEntries(kept.map(([name, value]) => [name, withoutLongMembers(name, value)])));
}

function withoutLongMembers(name: string, value: unknown): unknown {
  const hidden = LONG_MEMBERS[name];
  if (!hidden || !Array.isArray(value)) return value;
  const nothing = Object.fromEntries(hidden.map((member) => [member, null]));
  return value.map((part: object) => ({ ...part, ...nothing }));
}
