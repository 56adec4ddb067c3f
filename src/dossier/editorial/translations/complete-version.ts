import type { Core } from '@strapi/strapi';
import { findAttributes, type Attribute } from '../../content-model';
import { isObject, type Entry } from '../checks/check';
import { setReviewDate } from '../review-date';
import { copyEntry } from './copy-entry';
import { findRoles } from './field-roles';
import { findExisting, findSource, type Version } from './load-version';

/**
 * Completes the data of a language that an entry gets: what it leaves out of the facts comes from the other language,
 * and with the status `to-translate` the texts and pictures as well, marked. It gets a day for review of its own. Changes
 * `data`.
 * @param source the draft in the other language, whole
 */
export async function completeVersion(
  strapi: Core.Strapi,
  { uid, locale }: Version,
  data: Entry,
  source: Entry
): Promise<void> {
  const attributes = findAttributes(strapi, uid);
  const exists = await findExisting(strapi, uid, [source], locale);
  const copy = copyEntry(source, uid, {
    language: locale,
    findAttributes: (model) => findAttributes(strapi, model),
    exists,
  });
  const isStart = data.translationStatus === 'to-translate';
  for (const [field, role] of findRoles(attributes)) {
    if (role === 'own' || (role !== 'fact' && !isStart)) continue;
    if (isUnsaid(data[field], attributes[field])) data[field] = copy[field];
  }
  setReviewDate(data, attributes);
  if (attributes.translationStatus) data.translationStatus = findStatus(data.translationStatus, source);
}

/** The form of the admin gives every field, with its default where nobody chose. */
function isUnsaid(value: unknown, attribute: Attribute): boolean {
  if (value === undefined || value === null || value === '' || value === attribute.default) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (attribute.type !== 'relation' || !isObject(value) || 'documentId' in value || 'id' in value) return false;
  return [value.connect, value.set].every((list) => list === undefined || list === null || isEmpty(list));
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

/** A document has one original; what comes later is a translation, unless the original is one itself. */
function findStatus(given: unknown, source: Entry): unknown {
  const isUndecided = given === undefined || given === null || given === 'original';
  return isUndecided && findSource([source]) === source.locale ? 'human' : given;
}
