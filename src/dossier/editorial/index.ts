/**
 * What helps editors to write: the reading time now, checks and overviews as they come.
 * Not here: rules that make an entry valid at all (content-model). See docs/architecture.md.
 */
export { computeReadingTime } from './reading-time';
export { componentForms, typeForms } from './forms';
