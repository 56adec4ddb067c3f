import type { Check, CheckContext, Entry, Finding } from './check';
import { checkHeadings } from './check-headings';
import { checkLanguage } from './check-language';
import { checkLengths } from './check-lengths';
import { checkLinks } from './check-links';
import { checkPictures } from './check-pictures';
import { checkRelations } from './check-relations';
import { checkRecommended, checkRequired } from './check-required';
import { checkAiDisclosure, checkEthics, checkPersonalData, checkResults } from './check-responsibility';
import { checkSources } from './check-sources';
import { checkReviewDue, checkSessions, checkStaleWords } from './check-staleness';
import { checkTextPictures } from './check-text-pictures';
import { checkTranslation } from './check-translation';
import { checkWording } from './check-wording';
import { publishingBlocks } from './publishing-blocks';

/** Checks with findings that block some type. At publishing only these run. */
const BLOCKING: Check[] = [
  checkRequired,
  checkPictures,
  checkTextPictures,
  checkSources,
  checkPersonalData,
  checkAiDisclosure,
  checkLinks,
  checkTranslation,
];

const ADVISING: Check[] = [
  checkRecommended,
  checkLengths,
  checkHeadings,
  checkEthics,
  checkResults,
  checkRelations,
  checkLanguage,
  checkStaleWords,
  checkSessions,
  checkReviewDue,
  checkWording,
];

export interface JudgedFinding extends Finding {
  severity: 'block' | 'advice';
}

/** While writing: everything, what blocks publishing first. */
export function checkWriting(entry: Entry, context: CheckContext): JudgedFinding[] {
  const found = [...BLOCKING, ...ADVISING].flatMap((check) => check(entry, context)).map(judge(context));
  return [
    ...found.filter(({ severity }) => severity === 'block'),
    ...found.filter(({ severity }) => severity === 'advice'),
  ];
}

/** At publishing: what blocks. */
export function checkPublishing(entry: Entry, context: CheckContext): JudgedFinding[] {
  return BLOCKING.flatMap((check) => check(entry, context))
    .map(judge(context))
    .filter(({ severity }) => severity === 'block');
}

const judge =
  ({ type }: CheckContext) =>
  (found: Finding): JudgedFinding => ({
    ...found,
    severity: publishingBlocks[type].includes(found.code) ? 'block' : 'advice',
  });
