import type { Evidence } from './match';
import type { ParsedQuery } from './parse-query';
import type { QueryPlan } from './plan-query';

/** The query with each word that nothing has replaced by the nearest one that something has; undefined when all is well. */
export function correctQuery(query: ParsedQuery, plan: QueryPlan, { accepted }: Evidence): string | undefined {
  let text = query.text;
  let isCorrected = false;
  // From the end, so that the places of the words before stay true.
  for (let slot = plan.slots.length - 1; slot >= 0; slot -= 1) {
    const { word } = plan.slots[slot];
    const own = accepted.filter(({ alternative }) => alternative.slots.length === 1 && alternative.slots[0] === slot);
    if (!word || own.some(({ alternative }) => !alternative.correction)) continue;
    const [best] = own.sort(
      (one, other) => other.alternative.factor - one.alternative.factor || other.count - one.count
    );
    if (!best) continue;
    text = `${text.slice(0, word.start)}${best.alternative.correction}${text.slice(word.end)}`;
    isCorrected = true;
  }
  return isCorrected ? text.trim() : undefined;
}
