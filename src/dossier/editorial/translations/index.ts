/** How the two languages of an entry are kept together. See docs/architecture.md, "Translations". */
export { createTranslationRules } from './follow-writes';
export { declareRight, findOriginBefore } from './follow-source';
export {
  describeTranslation,
  findBlockingDifferences,
  sayTheSame,
  type TranslationState,
} from './describe-translation';
export { startTranslation } from './start-translation';
export { otherLanguage } from './load-version';
