import type { DossierType } from '../content-model';

export const API_VERSION = '1.0.0';

/** The types that have a list and details under /v1. Concepts are given as vocabularies, the dossier as the front page. */
export const COLLECTIONS: DossierType[] = [
  'article',
  'use-case',
  'ethics-topic',
  'training',
  'quadrant',
  'glossary-term',
  'page',
  'organisation',
  'tool',
];
