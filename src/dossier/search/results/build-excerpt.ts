import { escapeHtml } from '../../published-records';
import type { RecordTexts } from '../indexing/extract-texts';
import type { Mark, Marker } from './mark-words';

export type MatchedField = keyof RecordTexts;

export interface MarkedText {
  text: string;
  /** The text as safe HTML, with what was found in <mark>. */
  html: string;
  marks: Mark[];
}

export interface HitTexts {
  matchedFields: MatchedField[];
  title: MarkedText;
  excerpt: (MarkedText & { field: MatchedField }) | null;
}

const LENGTH = 220;
/** An excerpt begins a little before the first word that was found. */
const BEFORE = 60;
/** Of a very long text the rest is not looked at. */
const LONGEST_BODY = 20_000;

/** What a hit shows: its title and the passage that has most of what was looked for, both marked. */
export function buildHitTexts(title: string, texts: Omit<RecordTexts, 'title'>, marker: Marker): HitTexts {
  const titleMarks = marker(title);
  const matchedFields: MatchedField[] = titleMarks.length > 0 ? ['title'] : [];
  let best: { field: MatchedField; text: string; marks: Mark[]; distinct: number } | undefined;
  for (const field of ['altLabels', 'summary', 'body', 'labels'] as const) {
    let read = 0;
    let isMatched = false;
    for (const text of texts[field]) {
      if ((read += text.length) > LONGEST_BODY) break;
      const marks = marker(text);
      if (marks.length === 0) continue;
      isMatched = true;
      const distinct = new Set(marks.map(({ stem }) => stem)).size;
      // Labels are no passages: they tell that a record was found by them, and are shown elsewhere.
      if ((field === 'summary' || field === 'body') && distinct > (best?.distinct ?? 0))
        best = { field, text, marks, distinct };
    }
    if (isMatched) matchedFields.push(field);
  }
  const [summary] = texts.summary.length > 0 ? texts.summary : texts.body;
  best ??= summary
    ? { field: texts.summary.length > 0 ? 'summary' : 'body', text: summary, marks: [], distinct: 0 }
    : undefined;
  return {
    matchedFields,
    title: markText(title, titleMarks),
    excerpt: best ? { field: best.field, ...cutPassage(best.text, best.marks) } : null,
  };
}

/** About 220 characters around the first marks, cut between words. */
function cutPassage(text: string, marks: Mark[]): MarkedText {
  if (text.length <= LENGTH) return markText(text, marks);
  const first = marks[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1 || first;
  const limit = start + LENGTH;
  const end =
    limit >= text.length ? text.length : Math.max(text.lastIndexOf(' ', limit), marks[0]?.end ?? 0, start + 1);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end)
    .map((mark) => ({ start: mark.start + shift, end: mark.end + shift }));
  return markText(`${before}${text.slice(start, end).trimEnd()}${after}`, inside);
}

/** A text with marks, as HTML in which everything an editor typed is escaped. */
export function markText(text: string, found: Mark[]): MarkedText {
  const marks = found.map(({ start, end }) => ({ start, end }));
  let html = '';
  let at = 0;
  for (const { start, end } of marks) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return { text, html: html + escapeHtml(text.slice(at)), marks };
}
