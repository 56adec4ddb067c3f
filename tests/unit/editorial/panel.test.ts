import { labelField } from '../../../src/dossier/editorial/panel/label-field';
import { mergeUnsaved } from '../../../src/dossier/editorial/panel/merge-unsaved';
import { contextOf, reference } from '../../helpers/checked-entries';

const useCase = contextOf('use-case');
const target = (documentId: string) => ({ documentId, id: 1 });

describe('a form that is not saved yet', () => {
  test('keeps stored relations, with what was added and without what was taken away', () => {
    const stored = { tools: [reference('Whisper'), reference('Siri')], quadrant: reference('Optimaliseren') };
    const values = { title: 'Nieuw', tools: { connect: [target('transkribus')], disconnect: [target('siri')] } };
    const merged = mergeUnsaved(values, stored, useCase);
    expect(merged.title).toBe('Nieuw');
    expect(merged.tools).toMatchObject([{ documentId: 'whisper' }, { documentId: 'transkribus' }]);
    expect(merged.quadrant).toMatchObject({ documentId: 'optimaliseren' });
  });

  test('holds one target where one fits: the last that was chosen, or none', () => {
    const stored = { quadrant: reference('Optimaliseren') };
    const choose = (quadrant: unknown) => mergeUnsaved({ quadrant }, stored, useCase).quadrant;
    expect(choose({ connect: [target('nieuw')], disconnect: [target('optimaliseren')] })).toMatchObject({
      documentId: 'nieuw',
    });
    expect(choose({ connect: [], disconnect: [target('optimaliseren')] })).toBeNull();
    // As the form itself keeps what was just chosen.
    const inForm = (documentId: string) => ({ id: 7, apiData: { id: 7, documentId, isTemporary: true } });
    expect(choose({ connect: [inForm('nieuw')], disconnect: [inForm('optimaliseren')] })).toMatchObject({
      documentId: 'nieuw',
    });
    expect(choose(undefined)).toMatchObject({ documentId: 'optimaliseren' });
  });

  test('keeps the relations of components that moved, by their id', () => {
    const stored = {
      ethics: [
        { id: 7, topic: reference('Bias') },
        { id: 8, topic: reference('Trust') },
      ],
    };
    const none = { connect: [], disconnect: [] };
    const values = {
      ethics: [
        { id: 8, concern: 'B', topic: none },
        { __temp_key__: 'a', concern: 'C', topic: none },
      ],
    };
    expect(mergeUnsaved(values, stored, useCase).ethics).toMatchObject([
      { concern: 'B', topic: { documentId: 'trust' } },
      { concern: 'C', topic: null },
    ]);
  });

  test('keeps blocks of a body apart by their kind, though ids may be the same', () => {
    const stored = { body: [{ __component: 'body.use-case-list', id: 1, useCases: [reference('Een')] }] };
    const body = [
      { __component: 'body.text', id: 1, content: [] },
      { __component: 'body.use-case-list', id: 1, heading: 'X' },
    ];
    expect(mergeUnsaved({ body }, stored, contextOf('article')).body).toMatchObject([
      { __component: 'body.text', content: [] },
      { __component: 'body.use-case-list', useCases: [{ documentId: 'een' }] },
    ]);
  });

  test.each([[null], ['tekst'], [5], [[null]], [{ connect: 'alles' }], [{ connect: [{}], disconnect: 7 }]])(
    'takes nonsense for nothing: %j',
    (nonsense) => {
      const values = { tools: nonsense, ethics: nonsense, problem: nonsense };
      expect(mergeUnsaved(values, {}, useCase).tools).toEqual([]);
    }
  );
});

describe('the place of a finding', () => {
  const entry = {
    pictures: [{}, {}],
    body: [{ __component: 'body.text' }, { __component: 'body.quote', citation: {} }],
  };

  test.each([
    [['title'], 'Titel'],
    [['pictures', 1, 'caption'], 'Beelden 2 › Bijschrift'],
    [['ethics'], 'Ethische afwegingen'],
    [[], ''],
  ])('is told by the labels of the form: %j', (path, label) => {
    expect(labelField(path, entry, useCase, 'nl')).toBe(label);
  });

  test('goes into blocks of a body', () => {
    const article = contextOf('article');
    expect(labelField(['body', 1, 'citation'], entry, article, 'nl')).toBe('Tekst 2 › Bron');
    expect(labelField(['body', 1, 'citation', 'authors', 0], entry, article, 'en')).toBe(
      'Text 2 › Source › Authors of the source 1'
    );
  });
});
