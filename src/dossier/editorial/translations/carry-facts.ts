import type { Attribute } from '../../content-model';
import { isObject, type Entry } from '../checks/check';
import { toPlain } from './compare-fields';
import { copyValue, type CopyContext } from './copy-entry';
import { findFacts } from './field-roles';

export interface CarryContext extends CopyContext {
  /** Whether a target of a relation exists in the language that is carried from. */
  existsInSource(target: string, documentId: string): boolean;
}

/**
 * What must be written into one language so that it says the same facts as the other: only what differs, for the
 * Document Service. What the other language cannot refer to stays as it is.
 * @param fields the facts to look at
 */
export function carryFacts(from: Entry, to: Entry, uid: string, fields: string[], context: CarryContext): Entry {
  const attributes = context.findAttributes(uid);
  const plain = (field: string, value: unknown) =>
    JSON.stringify(toPlain(value, attributes[field], (model) => context.findAttributes(model)));
  const carried = fields.map(
    (field) => [field, carryValue(from[field], to[field], attributes[field], context)] as const
  );
  return Object.fromEntries(carried.filter(([field, value]) => plain(field, value) !== plain(field, to[field])));
}

/** The facts in which two languages differ. In lists of entries the order does not count. */
export function findDiffering(one: Entry, other: Entry, uid: string, context: CarryContext): string[] {
  const attributes = context.findAttributes(uid);
  const carried = carryFacts(one, other, uid, findFacts(attributes), context);
  return Object.keys(carried).filter((field) => {
    if (attributes[field].type !== 'relation') return true;
    const ids = (value: unknown) => JSON.stringify(toIds(value).sort());
    return ids(carried[field]) !== ids(other[field]);
  });
}

function carryValue(from: unknown, to: unknown, attribute: Attribute, context: CarryContext): unknown {
  const value = copyValue(from, attribute, false, context);
  if (attribute.type === 'relation') return keepUnknown(value, to, String(attribute.target), context);
  if (attribute.component === 'training.session') return keepPlaces(value, to);
  return value;
}

/** Entries that do not exist in the language that is carried from were never in its list, and were not taken away. */
function keepUnknown(value: unknown, to: unknown, target: string, { existsInSource }: CarryContext): unknown {
  const kept = toIds(to).filter((id) => !existsInSource(target, id));
  if (!Array.isArray(value)) return value ?? kept[0] ?? null;
  return [...value, ...kept.filter((id) => !value.includes(id))];
}

/** A session at the same time keeps the name of its place: Den Haag is The Hague. */
function keepPlaces(value: unknown, to: unknown): unknown {
  const before = [to].flat().filter(isObject);
  const startOf = ({ startsAt }: Entry) => new Date(startsAt as string | number).getTime();
  return [value]
    .flat()
    .filter(isObject)
    .map((session) => {
      const same = before.find((known) => startOf(known) === startOf(session));
      return same?.location && session.location ? { ...session, location: same.location } : session;
    });
}

const toIds = (value: unknown): string[] =>
  [value]
    .flat()
    .flatMap((held) => (isObject(held) ? [String(held.documentId)] : typeof held === 'string' ? [held] : []));
