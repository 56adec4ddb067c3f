/**
 * Finished answers in memory. Sits in front of the whole server and hands an anonymous reader the answer that another
 * got before, as long as nothing that is published has changed. Not here: what an answer says.
 * See docs/architecture.md, "Response cache".
 */
export { isTagKnown } from './find-known-tag';
export { rememberWhileCurrent } from './remember-while-current';
