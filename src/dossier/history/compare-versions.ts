import { compareTexts, type Part } from './compare-texts';
import { describeValue, labelOf, type DescribeContext } from './describe-value';
import { findContentFields, type Snapshot } from './take-snapshot';

export interface FieldDifference {
  field: string;
  /** As the form shows it, in the language of the reader. */
  label: string;
  /** Empty where the words are the same and only their form (bold, say) is not. */
  parts: Part[];
}

/**
 * The fields in which two versions differ, in the order of the schema, those that no longer exist at the end.
 * @param before null: there was nothing yet, and everything is new
 */
export function compareVersions(
  before: Snapshot | null,
  after: Snapshot,
  uid: string,
  context: Omit<DescribeContext, 'names'>
): FieldDifference[] {
  const attributes = context.findAttributes(uid);
  const known = findContentFields(uid, context.findAttributes).map(([field]) => field);
  const kept = [...Object.keys(before?.fields ?? {}), ...Object.keys(after.fields)];
  // By one name each: something that was renamed did not change here.
  const describe = { ...context, names: { ...before?.names, ...after.names } };
  return [...new Set([...known, ...kept])].flatMap((field) => {
    const [old, young] = [before?.fields[field] ?? null, after.fields[field] ?? null];
    if (isEqual(old, young)) return [];
    const texts = [old, young].map((value) => describeValue(value, attributes[field], describe));
    // Nothing to read on either side: an empty list beside nothing at all.
    if (texts.every((text) => text === '')) return [];
    const parts = texts[0] === texts[1] ? [] : compareTexts(texts[0], texts[1]);
    return [{ field, label: labelOf(uid, field, context.language), parts }];
  });
}

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
