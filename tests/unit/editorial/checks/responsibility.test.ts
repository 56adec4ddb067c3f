import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import {
  checkAiDisclosure,
  checkEthics,
  checkPersonalData,
  checkResults,
} from '../../../../src/dossier/editorial/checks/check-responsibility';
import { contextOf, reference } from '../../../helpers/checked-entries';

const useCase = contextOf('use-case');
const codesOf = (check: typeof checkEthics, entry: Entry, context = useCase) =>
  check(entry, context).map(({ code }) => code);
const technique = (key: string) => reference(key, { key });
const considered = [{ concern: 'Makers kregen niets betaald voor hun werk.' }];

describe('generative AI', () => {
  test.each([
    [{ techniques: [technique('generative-ai')], ethics: considered }],
    [{ techniques: [technique('music-generation')], ethics: considered }],
    [{ techniques: [technique('handwriting-recognition')] }],
    [{ techniques: [technique('machine-translation')], ethics: [] }],
    [{ techniques: [] }],
    [{}],
  ])('with a consideration, or none at all, passes: %j', (entry) => {
    expect(codesOf(checkEthics, entry)).toEqual([]);
  });

  test.each([
    [{ techniques: [technique('generative-ai')] }],
    [{ techniques: [technique('computer-vision'), technique('generative-ai')], ethics: [] }],
    [{ techniques: [technique('music-generation')], ethics: [{ concern: ' ' }] }],
    [{ techniques: [technique('conversational-agent')], ethics: null }],
    [{ techniques: [technique('generative-ai')], ethics: [{ mitigation: 'Wij letten op.' }] }],
  ])('without one is reported: %j', (entry) => {
    expect(codesOf(checkEthics, entry)).toEqual(['generative-without-ethics']);
  });
});

describe('personal data', () => {
  const personal = [{ source: 'Opnamen van bezoekers', personalData: true }];

  test.each([
    [{ stage: 'pilot', dataSources: personal, assessments: [{ kind: 'dpia', url: 'https://a.example/dpia' }] }],
    [{ stage: 'pilot', dataSources: personal, assessments: [{ kind: 'dpia' }, { kind: 'iama', title: 'IAMA 2025' }] }],
    [{ stage: 'in-use', dataSources: personal, assessments: [{ kind: 'other', title: 'Ethics board' }] }],
    [{ stage: 'in-use', dataSources: [{ source: 'Scans uit 1750', personalData: false }] }],
    [{ stage: 'experiment', dataSources: [{ source: 'Open data', personalData: null }] }],
    [{ stage: 'in-use', dataSources: [] }],
    [{ stage: 'stopped' }],
  ])('with an assessment, or none at all, pass: %j', (entry) => {
    expect(codesOf(checkPersonalData, entry)).toEqual([]);
  });

  test.each(['experiment', 'pilot', 'in-use', 'stopped', undefined])(
    'without one are reported at stage %s',
    (stage) => {
      expect(codesOf(checkPersonalData, { stage, dataSources: personal })).toEqual([
        'personal-data-without-assessment',
      ]);
    }
  );

  test.each([[{ kind: 'dpia' }], [{ kind: 'dpia', title: ' ', url: null }]])(
    'with an assessment of which nothing was filled in are reported, at the place to do so: %j',
    (untouched) => {
      const found = checkPersonalData(
        { stage: 'pilot', dataSources: personal, assessments: [untouched] },
        contextOf('use-case')
      );
      expect(found).toMatchObject([{ code: 'assessment-unnamed', path: ['assessments', 0, 'title'] }]);
    }
  );

  test('in an idea are a reminder, which an untouched assessment does not take away', () => {
    for (const assessments of [[], [{ kind: 'dpia' }]])
      expect(codesOf(checkPersonalData, { stage: 'idea', dataSources: personal, assessments })).toEqual([
        'personal-data-in-idea',
      ]);
  });
});

describe('a result', () => {
  const result = (more: Entry) => ({
    stage: 'pilot',
    results: [{ claim: 'Onderzoekers vinden namen sneller.', ...more }],
  });

  test.each([
    [result({ evidence: 'self-reported' })],
    [result({ evidence: 'measured', sourceUrl: 'https://archief.example/verslag' })],
    [result({ evidence: 'independent', sourceUrl: 'https://hogeschool.example' })],
    [{ stage: 'idea', results: [] }],
    [{ stage: 'experiment' }],
    [{ ...result({ evidence: 'self-reported' }), stage: 'in-use' }],
    [
      {
        ...result({ claim: 'Visitors stayed longer.', evidence: 'measured', sourceUrl: 'https://a.example' }),
        stage: 'stopped',
      },
    ],
  ])('that says how it is known passes: %j', (entry) => {
    expect(codesOf(checkResults, entry)).toEqual([]);
  });

  test.each([
    ['result-without-evidence', result({})],
    ['result-without-evidence', result({ evidence: null })],
    ['result-without-evidence', result({ evidence: ' ' })],
    ['result-without-evidence', result({ evidence: null, sourceUrl: 'https://archief.example/verslag' })],
    ['result-without-evidence', result({ claim: 'Visitors stayed longer.', metric: 'minutes', value: '12' })],
    ['result-without-source', result({ evidence: 'measured' })],
    ['result-without-source', result({ evidence: 'independent', sourceUrl: '' })],
    ['result-without-source', result({ evidence: 'measured', sourceUrl: null })],
    ['result-without-source', result({ evidence: 'independent', sourceUrl: ' ' })],
    ['result-without-source', result({ claim: 'Visitors stayed longer.', evidence: 'measured' })],
    ['results-missing', { stage: 'in-use', results: [] }],
    ['results-missing', { stage: 'stopped' }],
    ['results-missing', { stage: 'in-use', results: null }],
    ['results-missing', { stage: 'stopped', results: [] }],
    ['results-missing', { stage: 'in-use', outcome: 'Onderzoekers vinden namen sneller.' }],
  ])('is reported as %s: %j', (code, entry) => {
    expect(codesOf(checkResults, entry)).toEqual([code]);
  });
});

describe('the use of AI for a text', () => {
  const article = contextOf('article', 'en');

  test.each([
    [{ translationStatus: 'original', aiDisclosure: { level: 'none' } }],
    [{ translationStatus: 'human', aiDisclosure: { level: 'none' } }],
    [{ translationStatus: 'machine', aiDisclosure: { level: 'generated', reviewedBy: 'Redactie' } }],
    [{ translationStatus: 'machine', aiDisclosure: { level: 'assisted', reviewedBy: 'Editors' } }],
    [{ translationStatus: 'original', aiDisclosure: { level: 'assisted', reviewedBy: 'Editors' } }],
  ])('that is told passes: %j', (entry) => {
    expect(codesOf(checkAiDisclosure, entry, article)).toEqual([]);
  });

  test.each([
    ['ai-disclosure-missing', { translationStatus: 'machine' }],
    ['ai-disclosure-missing', { translationStatus: 'machine', aiDisclosure: { level: 'none' } }],
    ['ai-disclosure-missing', { translationStatus: 'machine', aiDisclosure: { level: null } }],
    ['ai-disclosure-unsaid', { translationStatus: 'original' }],
    ['ai-disclosure-unsaid', { translationStatus: 'human', aiDisclosure: {} }],
    ['ai-disclosure-missing', { translationStatus: 'machine', aiDisclosure: { level: '' } }],
    ['ai-disclosure-missing', { translationStatus: 'machine', aiDisclosure: { tool: 'Een vertaalprogramma' } }],
    ['ai-disclosure-unsaid', { aiDisclosure: null }],
    ['ai-disclosure-unsaid', { translationStatus: 'original', aiDisclosure: { level: ' ' } }],
    ['ai-disclosure-unsaid', { translationStatus: 'human', aiDisclosure: { reviewedBy: 'Editors' } }],
    ['ai-review-missing', { translationStatus: 'original', aiDisclosure: { level: 'generated' } }],
    ['ai-review-missing', { translationStatus: 'original', aiDisclosure: { level: 'assisted', reviewedBy: '' } }],
    ['ai-review-missing', { translationStatus: 'human', aiDisclosure: { level: 'assisted', reviewedBy: ' ' } }],
    ['ai-review-missing', { translationStatus: 'machine', aiDisclosure: { level: 'generated', reviewedBy: null } }],
    ['ai-review-missing', { aiDisclosure: { level: 'assisted', tool: 'A translation program' } }],
  ])('that is kept silent is reported as %s: %j', (code, entry) => {
    expect(codesOf(checkAiDisclosure, entry, article)).toEqual([code]);
  });

  test('is not asked of types that have no place for it', () => {
    expect(codesOf(checkAiDisclosure, {}, contextOf('tool', null))).toEqual([]);
  });
});
