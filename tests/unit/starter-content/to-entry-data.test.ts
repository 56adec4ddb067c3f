import { toEntryData } from '../../../src/dossier/starter-content/to-entry-data';
import { readAttributes } from '../../helpers/schemas';

const USE_CASE = 'api::use-case.use-case';
const ARTICLE = 'api::article.article';

/** Every target is there, except what is called `dutch-only`. */
const lookups = {
  findAttributes: readAttributes,
  findTarget: (uid: string, id: string) => (id === 'dutch-only' ? null : `${uid.split('.')[1]}:${id}`),
  findPicture: (name: string) => name.length,
};
const convert = (values: Record<string, unknown>, uid = USE_CASE) => toEntryData(values, uid, lookups);
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe('an entry of the data files becomes what the Document Service takes', () => {
  test('plain values stay as they are', () => {
    const values = { title: 'Titel', syndicate: false, startDate: '2025-03', stage: 'in-use' };
    expect(convert(values)).toEqual(values);
  });

  test('rich text comes from Markdown', () => {
    expect(convert({ problem: 'Zoeken' })).toEqual({ problem: paragraph('Zoeken') });
  });

  test('names become documents, in one relation and in many', () => {
    expect(convert({ quadrant: 'optimise', tools: ['whisper', 'siri'] })).toEqual({
      quadrant: 'quadrant:optimise',
      tools: ['tool:whisper', 'tool:siri'],
    });
  });

  test('a relation to what is not in this language is left out', () => {
    expect(convert({ quadrant: 'dutch-only', tools: ['siri', 'dutch-only'] })).toEqual({
      quadrant: null,
      tools: ['tool:siri'],
    });
  });

  test('short texts in a list become items', () => {
    expect(convert({ takeaways: ['Een', 'Twee'] }, ARTICLE)).toEqual({
      takeaways: [{ text: 'Een' }, { text: 'Twee' }],
    });
  });

  test('components are converted inside, single and repeated', () => {
    expect(
      convert({
        ethics: [{ topic: 'bias', concern: 'Scheef' }],
        aiDisclosure: { level: 'generated' },
      })
    ).toEqual({
      ethics: [{ topic: 'ethics-topic:bias', concern: 'Scheef' }],
      aiDisclosure: { level: 'generated' },
    });
  });

  test('a picture gets its file, and a credit and licence unless it has its own', () => {
    expect(convert({ pictures: [{ image: 'ethics', caption: 'Een weegschaal', credit: 'Iemand' }] })).toEqual({
      pictures: [{ file: 6, caption: 'Een weegschaal', credit: 'Iemand', licence: 'cc0-1.0', madeWithAi: false }],
    });
  });

  test('the blocks of a body are converted inside', () => {
    const body = [
      { type: 'text', content: 'Tekst' },
      { type: 'use-case-list', heading: 'Voorbeelden', useCases: ['handwriting-search', 'dutch-only'] },
      { type: 'picture', picture: { image: 'ethics' } },
    ];
    expect(convert({ body }, ARTICLE)).toEqual({
      body: [
        { __component: 'body.text', content: paragraph('Tekst') },
        { __component: 'body.use-case-list', heading: 'Voorbeelden', useCases: ['use-case:handwriting-search'] },
        { __component: 'body.picture', picture: { file: 6, credit: 'DEN', licence: 'cc0-1.0', madeWithAi: false } },
      ],
    });
  });

  test.each([
    ['a field', { titel: 'Titel' }, USE_CASE, /api::use-case.use-case has no field "titel"/],
    ['a field in a component', { lessons: [{ words: 'x' }] }, USE_CASE, /use-case.lesson has no field "words"/],
    ['a block', { body: [{ type: 'video', url: 'x' }] }, ARTICLE, /body.video has no field "url"/],
  ])('%s that does not exist is an error, not silently left out', (_name, values, uid, message) => {
    expect(() => convert(values, uid)).toThrow(message);
  });
});
