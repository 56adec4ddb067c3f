/**
 * Whether the links of published entries still lead somewhere: which links there are (kept beside the records), a polite
 * job that visits them, and what is known of them. Never contacts what is not on the public internet. Not here: how
 * editors see it (editorial, the admin). See docs/architecture.md, "Link check".
 */
export { runLinkCheck, type RunOptions, type RunResult } from './run-link-check';
export {
  countBrokenLinks,
  describeLinkCheck,
  findBrokenLinks,
  findBrokenLinksOf,
  findProblemLinks,
  type LinkCheckState,
  type ProblemLink,
  type Readable,
} from './find-problem-links';
export { buildLinksCsv } from './build-links-csv';
export { wordProblem } from './word-problem';
