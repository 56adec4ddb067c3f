/**
 * The bilingual dossier that a fresh installation starts with: data files and their loader.
 * Not here: anything that runs once editors are at work. See docs/architecture.md.
 */
export { loadStarterDossier, needsStarterDossier, type Progress } from './load-starter-dossier';
