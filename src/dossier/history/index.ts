/**
 * What was published: every version of every entry, what changed between two, and back to the draft.
 * Not here: what is published now (published-records). See docs/architecture.md, "History".
 */
export { findVersions, type Version, type VersionedEntry } from './version-store';
