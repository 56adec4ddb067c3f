import type { DossierType } from '../../content-model';

const COMPLETE = ['required-missing', 'to-translate', 'facts-differ'];
const DESCRIBED = [...COMPLETE, 'text-picture-undescribed'];
const READABLE = [...DESCRIBED, 'translation-unfinished', 'link-text-empty', 'ai-disclosure-missing'];
const PICTURED = [...READABLE, 'alt-text-missing', 'picture-licence-missing', 'picture-in-text'];
const ASSESSED = ['personal-data-without-assessment', 'assessment-unnamed'];
const QUOTING = [...PICTURED, 'quote-source-missing', 'definition-source-missing'];

/**
 * What stops an entry of a type from being published, by code. Everything else that checks find is advice.
 * Blocks are what would harm a reader or a right: nothing to read, a picture that cannot be described or may not be
 * shown, words of others without their name, personal data that nobody assessed, AI that is kept silent.
 */
export const publishingBlocks: Record<DossierType, string[]> = {
  article: QUOTING,
  page: QUOTING,
  'use-case': [...PICTURED, ...ASSESSED, 'relation-missing', 'required-relation-unpublished'],
  'ethics-topic': READABLE,
  training: READABLE,
  'glossary-term': READABLE,
  quadrant: DESCRIBED,
  concept: COMPLETE,
  organisation: COMPLETE,
  tool: COMPLETE,
  dossier: COMPLETE,
};
