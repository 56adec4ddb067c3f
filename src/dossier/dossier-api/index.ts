/**
 * The Dossier API (/v1): DEN's public, read-only contract. It reads published records and nothing else.
 * Not here: how records are made (published-records). See docs/architecture.md and docs/api/.
 */
export { addEndpoints } from './endpoints';
export { Problem, badParameter } from './problems';
export { goneProblem } from './gone-problem';
export { missingLanguage } from './missing-language';
export { readDefaultLicence } from './find-default-licence';
export { addressOf, readParameters, type ApiAnswer, type ApiRequest, type Endpoint } from './request';
export {
  boundShape,
  documentParameters,
  filterShape,
  languageParameters,
  noParameters,
  type BoundParameters,
} from './parameters';
export { findWhere } from './find-list';
export { resolveFilters } from './resolve-filters';
export { COLLECTIONS } from './collections';
export { findByDocument, findLatestChange, findState, spliceDates, type RecordRow } from './find-records';
export { deriveKey, readSigned, writeSigned } from './sign-token';
export { PREVIEW_HEADERS } from './preview-token';
export { createPreviewLink, type PreviewLink } from './previews';
export { remember } from './remember';
export { buildOpenapi } from './openapi/build-openapi';
