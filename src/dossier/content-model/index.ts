/**
 * What the dossier consists of: its types, languages and fixed choices, and the rules that hold for every
 * entry however it is written (admin, REST, GraphQL, script). Not here: what is published (published-records)
 * and advice to editors (editorial). See docs/architecture.md.
 */
export { choiceLists, findChoiceKeys, isChoiceList, type ChoiceLabels, type ChoiceList } from './choices';
export { findEditorLanguage } from './find-editor-language';
export { readTarget, type EntryTarget } from './read-target';
export { chooseLanguage, DEFAULT_LANGUAGE, LANGUAGES, isLanguage, type Language } from './languages';
export {
  DOSSIER_TYPES,
  dossierUids,
  findTitleField,
  isDossierUid,
  isLocalizedType,
  typeOf,
  uidOf,
  type DossierType,
  type DossierUid,
} from './types';
export { findReferencePaths, findUsages, type ReferencePath, type Usage } from './find-usages';
export { readRefusals, toIssueError, type Issue } from './issues';
export { findAttributes, isOwnReference, type Attribute } from './schema';
export { toSlug } from './assign-slug';
export { isToTranslate, markToTranslate, translationMark } from './to-translate';
export {
  deliveries,
  findDelivery,
  findDeliveryByCollection,
  SORT_KEYS,
  type Delivery,
  type FacetSource,
  type SortKey,
} from './deliveries';
export { describeLicence, type Licence } from './licences';
