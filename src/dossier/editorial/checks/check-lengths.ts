import { finding, isBlank, textOf, type Check } from './check';

/** In characters. Search engines cut titles at about 60, and a list shows about 300 of a summary. */
const TITLE = { min: 8, max: 80 };
const SUMMARY = { min: 80, max: 320 };

/** Terms, names and keywords may be one short word. */
const SHORT_TITLES = new Set(['glossary-term', 'concept', 'organisation', 'tool', 'ethics-topic', 'quadrant', 'page']);

export const checkLengths: Check = (entry, { type }) => {
  const title = textOf(entry.title);
  const field = type === 'article' ? 'intro' : 'summary';
  const summary = textOf(entry[field]);
  const longest = type === 'article' ? 600 : SUMMARY.max;
  return [
    ...(!isBlank(title) && title.length < TITLE.min && !SHORT_TITLES.has(type)
      ? [finding('title-short', ['title'], { length: title.length, min: TITLE.min })]
      : []),
    ...(title.length > TITLE.max ? [finding('title-long', ['title'], { length: title.length, max: TITLE.max })] : []),
    ...(!isBlank(summary) && summary.length < SUMMARY.min
      ? [finding('summary-short', [field], { length: summary.length, min: SUMMARY.min })]
      : []),
    ...(summary.length > longest ? [finding('summary-long', [field], { length: summary.length, max: longest })] : []),
  ];
};
