import { finding, isBlank, isObject, listOf, referencesOf, type Check } from './check';

/** Concepts of the scheme `technique` that make something new. */
const GENERATIVE = new Set(['generative-ai', 'music-generation', 'conversational-agent']);

/** Generative AI raises questions in every case, and somebody must have thought about them. */
export const checkEthics: Check = (entry, { type }) => {
  if (type !== 'use-case') return [];
  const generative = referencesOf(entry.techniques).find(({ key }) => GENERATIVE.has(key ?? ''));
  const considered = listOf(entry.ethics).some(({ concern }) => !isBlank(concern));
  return generative && !considered
    ? [finding('generative-without-ethics', ['ethics'], { title: generative.title })]
    : [];
};

/**
 * Working with personal data asks for an assessment (GDPR art. 35 and what DEN advises). An idea works with none yet.
 * One that was added and left as it came, with the kind that the form chooses, does not show that it was made.
 */
export const checkPersonalData: Check = (entry, { type }) => {
  if (type !== 'use-case') return [];
  const source = listOf(entry.dataSources).find(({ personalData }) => personalData === true);
  const assessments = listOf(entry.assessments);
  if (!source || assessments.some(({ title, url }) => !isBlank(title) || !isBlank(url))) return [];
  if (entry.stage !== 'idea' && assessments.length > 0)
    return [finding('assessment-unnamed', ['assessments', 0, 'title'])];
  const code = entry.stage === 'idea' ? 'personal-data-in-idea' : 'personal-data-without-assessment';
  return [finding(code, ['assessments'], { source: String(source.source ?? '') })];
};

/** A result says how it is known, and where that can be read. */
export const checkResults: Check = (entry, { type }) => {
  if (type !== 'use-case') return [];
  const results = listOf(entry.results).flatMap(({ claim, evidence, sourceUrl }, position) => {
    const about = { claim: String(claim ?? '').slice(0, 80) };
    if (isBlank(evidence)) return [finding('result-without-evidence', ['results', position, 'evidence'], about)];
    return evidence !== 'self-reported' && isBlank(sourceUrl)
      ? [finding('result-without-source', ['results', position, 'sourceUrl'], about)]
      : [];
  });
  const isProven = ['in-use', 'stopped'].includes(String(entry.stage)) && listOf(entry.results).length === 0;
  return [...results, ...(isProven ? [finding('results-missing', ['results'])] : [])];
};

/** Readers are told whether AI wrote, and a machine translation is AI. */
export const checkAiDisclosure: Check = (entry, { uid, origin, findAttributes }) => {
  if (!findAttributes(uid).aiDisclosure) return [];
  const disclosure = isObject(entry.aiDisclosure) ? entry.aiDisclosure : {};
  const saysNone = isBlank(disclosure.level) || disclosure.level === 'none';
  if ((origin ?? entry.translationStatus) === 'machine' && saysNone)
    return [finding('ai-disclosure-missing', ['aiDisclosure'])];
  if (isBlank(disclosure.level)) return [finding('ai-disclosure-unsaid', ['aiDisclosure'])];
  return !saysNone && isBlank(disclosure.reviewedBy)
    ? [finding('ai-review-missing', ['aiDisclosure', 'reviewedBy'])]
    : [];
};
