/**
 * The ways in which partners take the dossier over: changes (a copy that stays true), feeds, exports, harvesting, linked
 * data. Everything reads published records; what an editor keeps out of syndication is in none of it. Not here: the lists
 * and details of /v1 (dossier-api). No other room needs anything of it. See docs/architecture.md, "Syndication".
 */
export {};
