/**
 * Publishing and withdrawing at a moment that an editor has set, once, whatever instances run.
 * Not here: whether an entry may be published (editorial). See docs/architecture.md, "Planning".
 */
export { registerPublishingCheck, type PublishingCheck } from './publishing-check';
export { findPlans, type Plans, type PlanView } from './find-plans';
