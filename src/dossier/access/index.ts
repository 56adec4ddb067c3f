/**
 * Who may read and ask what: permissions and roles as code, drafts only for preview tokens, bounds on requests.
 * Not here: what makes an entry valid (content-model). See docs/architecture.md.
 */
export { checkSettings } from './check-settings';
export { maySeeDrafts, PREVIEW_ACTION } from './preview';
export { checkRestQuery } from './check-rest-query';
