import type { Attribute } from '../content-model';
import { isBlank, type Entry } from './checks/check';

/**
 * Gives a new entry, or a language that it gets, a day for looking at it again when nobody chose one: a year from now.
 * Without, it would never come up for review. Strapi knows fixed defaults only. Changes `data`.
 */
export function setReviewDate(data: Entry, attributes: Record<string, Attribute>, now = new Date()): void {
  if (!attributes.reviewDue || !isBlank(data.reviewDue)) return;
  const due = new Date(now);
  due.setUTCFullYear(now.getUTCFullYear() + 1);
  data.reviewDue = due.toISOString().slice(0, 10);
}
