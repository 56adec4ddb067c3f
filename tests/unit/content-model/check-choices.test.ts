import type { Attribute } from '../../../src/dossier/content-model';
import { checkChoices } from '../../../src/dossier/content-model/check-choices';
import { readAttributes } from '../../helpers/schemas';

const check = (data: unknown, uid = 'api::use-case.use-case') => checkChoices(data, uid, readAttributes);

describe('a choice', () => {
  test.each(['idea', 'in-use', '', null, undefined])('may be %j', (stage) => {
    expect(check({ stage })).toEqual([]);
  });

  test.each(['in_use', 'In-use', 'finished', 3, true, {}, ['idea'], 'toString'])('may not be %j', (stage) => {
    expect(check({ stage })).toEqual([
      {
        path: ['stage'],
        code: 'choice-unknown',
        message: {
          nl: expect.stringMatching(
            /^“.+” staat niet in de lijst\. Kies uit: Idee \(idea\), Experiment \(experiment\), Proef \(pilot\), /
          ),
          en: `stage must be one of: idea, experiment, pilot, in-use, stopped; received ${JSON.stringify(stage)}.`,
        },
      },
    ]);
  });

  test('is checked in a single component', () => {
    expect(check({ aiDisclosure: { level: 'a-lot' } })[0]).toMatchObject({
      path: ['aiDisclosure', 'level'],
      code: 'choice-unknown',
      message: { en: expect.stringContaining('none, assisted, generated') },
    });
  });

  test('is checked in a repeated component, with its position', () => {
    const ethics = [
      { concern: 'Fout', residualRisk: 'low' },
      { concern: 'Fout', residualRisk: 'lowest' },
    ];
    expect(check({ ethics }).map(({ path }) => path)).toEqual([['ethics', 1, 'residualRisk']]);
  });

  test('is checked in the blocks of a dynamic zone and the components in those', () => {
    const body = [
      { __component: 'body.text', content: [] },
      { __component: 'body.callout', tone: 'shout' },
      { __component: 'body.picture', picture: { file: 1, licence: 'mine' } },
    ];
    expect(check({ body }, 'api::article.article').map(({ path }) => path.join('.'))).toEqual([
      'body.1.tone',
      'body.2.picture.licence',
    ]);
  });

  test('is checked everywhere at once: each wrong one is an issue of its own', () => {
    expect(check({ stage: 'x', licence: 'y', lessons: [{ kind: 'z' }] }).map(({ path }) => path.join('.'))).toEqual([
      'stage',
      'lessons.0.kind',
      'licence',
    ]);
  });

  test.each([undefined, null, 'text', 3, []])('is not looked for in data that is no object (%j)', (data) => {
    expect(check(data)).toEqual([]);
  });

  test.each([
    { aiDisclosure: null },
    { lessons: [] },
    { lessons: [null] },
    { lessons: 'text' },
    { title: 'Alleen een titel', quadrant: 'abc' },
  ])('is not missed when there is none (%j)', (data) => {
    expect(check(data)).toEqual([]);
  });

  test('of a block that does not exist is left to Strapi', () => {
    expect(check({ body: [{ __component: 'body.unknown', tone: 'x' }, 3] }, 'api::article.article')).toEqual([]);
  });

  test('whose field names an unknown list is a programmer’s error', () => {
    const attributes = (): Record<string, Attribute> => ({
      colour: { type: 'string', customField: 'global::choice', options: { list: 'colours' } },
    });
    expect(() => checkChoices({ colour: 'red' }, 'any', attributes)).toThrow(/colour .*unknown choice list "colours"/);
  });
});
