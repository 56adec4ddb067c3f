/**
 * Finding published records by words, in Dutch and English, on either engine. Not here: what a request and an answer
 * look like (dossier-api). See docs/architecture.md, "Search", and ADR 0013.
 */
export { createSearch, type Search, type SearchRequest, type SearchResult, type SearchSort } from './create-search';
export type { FacetCount, SearchFilters } from './query/filter';
export { buildHitTexts, markText, type HitTexts, type MarkedText, type MatchedField } from './results/build-excerpt';
export type { Marker } from './results/mark-words';
export type { Suggestion } from './results/suggest';
export { findHitRows, findUnsearchable, type HitRow } from './results/find-hit-rows';
