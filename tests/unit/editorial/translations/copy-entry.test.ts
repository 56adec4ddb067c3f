import {
  DOSSIER_TYPES,
  isLocalizedType,
  isToTranslate,
  markToTranslate,
  uidOf,
} from '../../../../src/dossier/content-model';
import { copyEntry } from '../../../../src/dossier/editorial/translations/copy-entry';
import { findFacts, findRoles, findTexts } from '../../../../src/dossier/editorial/translations/field-roles';
import { richText } from '../../../helpers/checked-entries';
import { readAttributes } from '../../../helpers/schemas';

const context = {
  language: 'en' as const,
  findAttributes: readAttributes,
  exists: (_type: string, id: string) => id !== 'dutch-only',
};
const copy = (entry: object, type: 'use-case' | 'article' | 'training' = 'use-case') =>
  copyEntry(entry as Record<string, unknown>, uidOf(type), context);

describe('the roles of fields', () => {
  test.each([
    [
      'use-case',
      [
        'quadrant',
        'disciplines',
        'stage',
        'startDate',
        'endDate',
        'organisations',
        'tools',
        'aiActClass',
        'aiActAssessor',
        'aiActAssessedOn',
        'licence',
        'syndicate',
        'costBand',
      ],
    ],
    ['training', ['format', 'level', 'provider', 'duration', 'price', 'sessions', 'quadrants', 'licence', 'syndicate']],
    ['article', ['kind', 'quadrants', 'relatedArticles', 'glossaryTerms', 'licence', 'syndicate']],
    ['page', ['parent', 'licence', 'syndicate']],
    ['dossier', ['featuredUseCases', 'contactEmail', 'publisher', 'defaultLicence']],
  ] as const)('of a %s: what the languages must agree on', (type, facts) => {
    expect(findFacts(readAttributes(uidOf(type)))).toEqual(expect.arrayContaining([...facts]));
  });

  test('texts are no facts, and what belongs to one language is neither', () => {
    const attributes = readAttributes(uidOf('use-case'));
    expect(findTexts(attributes)).toEqual(
      expect.arrayContaining(['title', 'summary', 'problem', 'results', 'pictures', 'ethics'])
    );
    const roles = Object.fromEntries(findRoles(attributes));
    for (const own of ['slug', 'translationStatus', 'reviewDue', 'aiDisclosure'])
      expect([own, roles[own]]).toEqual([own, 'own']);
    expect(roles.articles).toBeUndefined();
  });

  test('what Strapi shares between languages is in none', () => {
    for (const type of DOSSIER_TYPES.filter(isLocalizedType)) {
      const fields = findRoles(readAttributes(uidOf(type))).map(([field]) => field);
      for (const shared of ['key', 'position', 'weight', 'scheme', 'locale', 'updatedAt'])
        expect(fields).not.toContain(shared);
    }
  });
});

describe('a copy to translate', () => {
  test('marks texts, and leaves names, numbers, addresses and choices as they are', () => {
    const copied = copy({
      title: 'Een titel',
      summary: '',
      stage: 'pilot',
      startDate: '2025-03',
      attribution: 'DEN',
      slug: 'een-titel',
      aiDisclosure: { level: 'none' },
      results: [
        { id: 3, claim: 'Sneller', metric: 'Tijd', value: '40%', evidence: 'measured', sourceUrl: 'https://a.example' },
      ],
      pictures: [{ id: 4, file: { id: 9 }, alternativeText: 'Een foto', credit: 'Het archief', decorative: false }],
    });
    expect(copied).toMatchObject({
      title: '[To translate] Een titel',
      summary: '',
      stage: 'pilot',
      startDate: '2025-03',
      attribution: 'DEN',
    });
    expect(copied).not.toHaveProperty('slug');
    expect(copied).not.toHaveProperty('aiDisclosure');
    const marked = { claim: '[To translate] Sneller', metric: '[To translate] Tijd' };
    expect((copied.results as object[])[0]).toEqual({
      ...marked,
      value: '40%',
      evidence: 'measured',
      sourceUrl: 'https://a.example',
    });
    expect((copied.pictures as object[])[0]).toMatchObject({
      file: 9,
      alternativeText: '[To translate] Een foto',
      credit: 'Het archief',
    });
  });

  test('refers to what exists in the language, by its id', () => {
    const rows = ['a', 'dutch-only', 'b'].map((documentId) => ({ documentId, id: 1 }));
    expect(copy({ tools: rows, quadrant: rows[1] })).toMatchObject({ tools: ['a', 'b'], quadrant: null });
    expect(copy({ ethics: [{ topic: rows[0], concern: '' }, { topic: rows[1] }] }).ethics).toMatchObject([
      { topic: 'a' },
      { topic: null },
    ]);
  });

  test('marks each paragraph, heading and item of rich text, in blocks of a body too, and no code', () => {
    const content = [
      ...richText('## Kop', 'Tekst', '- punt', '[een link](https://a.example) eerst', ''),
      { type: 'code', children: [{ type: 'text', text: 'x = 1' }] },
    ];
    const [block] = copy({ body: [{ __component: 'body.text', id: 1, content }] }, 'article').body as {
      content: { children: any[] }[];
    }[];
    const firsts = block.content.slice(0, 4).map(({ children: [first] }) => first.text ?? first.children[0].text);
    expect(firsts).toEqual(Array(4).fill('[To translate] '));
    expect(block.content[3].children[1]).toMatchObject({ type: 'link' });
    expect(JSON.stringify(block.content.slice(4))).not.toContain('To translate');
  });

  test('of citations is left alone: they are in the language of the work', () => {
    const citations = [{ title: 'Een boek', authors: [{ family: 'Jansen' }], containerTitle: 'Een tijdschrift' }];
    expect(copy({ citations }, 'article').citations).toMatchObject(citations);
  });
});

describe('the mark', () => {
  test('is put once, on text alone, and fits the field', () => {
    expect(markToTranslate('Tekst', 'nl')).toBe('[Te vertalen] Tekst');
    expect(markToTranslate('[Te vertalen] Tekst', 'en')).toBe('[Te vertalen] Tekst');
    expect(markToTranslate('  ', 'nl')).toBe('  ');
    const long = markToTranslate('x'.repeat(100), 'en', 100);
    expect([long.length, long.endsWith('x…')]).toEqual([100, true]);
    expect([isToTranslate(long), isToTranslate('Tekst'), isToTranslate(null)]).toEqual([true, false, false]);
  });
});
