import type { Language } from '../content-model';
import { formatDay, readClockTime } from './amsterdam-time';
import { messages } from './messages';
import type { Plan, PlannedAction } from './plan-store';

/** A date and a time on the clock in Amsterdam, as a moment or as what is wrong with them. */
export function readMoment(
  date: string,
  time: string,
  { now, language }: { now: number; language: Language }
): { at: number } | { problem: string } {
  const words = messages[language];
  const read = readClockTime(date, time);
  if (read.kind === 'unreadable') return { problem: words.unreadable(date, time) };
  if (read.kind !== 'once') return { problem: words[read.kind](formatDay(date, language), time) };
  return read.at > now ? { at: read.at } : { problem: words.past };
}

/**
 * What makes a plan senseless beside the others of the entry, or null.
 * @param others the plans that wait already
 */
export function checkPlan(
  plan: { action: PlannedAction; at: number },
  { others, isPublished, language }: { others: Plan[]; isPublished: boolean; language: Language }
): string | null {
  const words = messages[language];
  const other = others.find(({ action }) => action !== plan.action);
  if (other?.dueAt === plan.at) return words.sameMoment;
  if (plan.action === 'publish' || isPublished) return null;
  return other && other.dueAt < plan.at ? null : words.notYetPublished;
}
