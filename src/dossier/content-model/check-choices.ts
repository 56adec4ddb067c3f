import { findChoiceKeys, isChoiceList } from './choices';
import type { Refusal } from './issues';
import { inBoth } from './messages';
import type { Attribute } from './schema';

type Path = Refusal['path'];
type FindAttributes = (uid: string) => Record<string, Attribute>;

/** Every choice in the data, components and dynamic zones included, that is not on its list. Absent values pass. */
export function checkChoices(data: unknown, uid: string, findAttributes: FindAttributes, path: Path = []): Refusal[] {
  if (!isObject(data)) return [];
  return Object.entries(findAttributes(uid)).flatMap(([field, attribute]) => {
    const value = data[field];
    if (value === undefined || value === null) return [];
    return checkValue(value, attribute, findAttributes, [...path, field]);
  });
}

function checkValue(value: unknown, attribute: Attribute, findAttributes: FindAttributes, path: Path): Refusal[] {
  if (attribute.customField === 'global::choice') return checkChoice(value, attribute.options?.list ?? '', path);
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
  const items = Array.isArray(value) ? value : [value];
  return items.flatMap((item, position) => {
    const uid = attribute.component ?? (isObject(item) ? String(item.__component) : '');
    return checkChoices(item, uid, findAttributes, Array.isArray(value) ? [...path, position] : path);
  });
}

function checkChoice(value: unknown, list: string, path: Path): Refusal[] {
  if (!isChoiceList(list)) throw new Error(`The field ${path.join('.')} names the unknown choice list "${list}"`);
  const allowed = findChoiceKeys(list);
  if (typeof value === 'string' && (allowed.includes(value) || value === '')) return [];
  const message = inBoth((words) => words.choiceUnknown(path.join('.'), list, value));
  return [{ path, code: 'choice-unknown', message }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
