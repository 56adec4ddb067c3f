/**
 * The Dossier API (/v1): DEN's public, read-only contract. It reads published records and nothing else.
 * Not here: how records are made (published-records). See docs/architecture.md and docs/api/.
 */
export { addEndpoints } from './endpoints';
export { Problem, badParameter } from './problems';
export { readParameters, type ApiAnswer, type ApiRequest, type Endpoint } from './request';
export { buildOpenapi } from './openapi/build-openapi';
