import type { DossierType } from '../../../../src/dossier/content-model';
import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import { checkTextPictures } from '../../../../src/dossier/editorial/checks/check-text-pictures';
import { wordFinding } from '../../../../src/dossier/editorial/checks/messages';
import { checkPublishing, checkWriting } from '../../../../src/dossier/editorial/checks/run-checks';
import { componentForms, typeForms } from '../../../../src/dossier/editorial';
import { contextOf, richText, textPicture } from '../../../helpers/checked-entries';

const found = (type: DossierType, entry: Entry) =>
  checkTextPictures(entry, contextOf(type)).map(({ code, path }) => `${path.join('.')} ${code}`);
const described = textPicture('brief.png', 'Een brief met inktvlekken.');

describe('a text without pictures is good', () => {
  test.each<[DossierType, Entry]>([
    [
      'use-case',
      { problem: richText('Veel archieven hebben scans van oude brieven.', '- Eén [voorbeeld](https://a.example)') },
    ],
    ['use-case', { approach: richText('## Aanpak', 'Een foto van elke brief ging door het programma.') }],
    ['article', { body: [{ __component: 'body.text', content: richText('Put a picture in a block of its own.') }] }],
    ['article', { body: [{ __component: 'body.picture', picture: { file: { id: 1 }, licence: 'cc0-1.0' } }] }],
    [
      'page',
      {
        picture: { file: { id: 1 } },
        body: [{ __component: 'body.callout', content: richText('Kijk naar het beeld.') }],
      },
    ],
    ['training', { body: richText('You learn to describe pictures with AI.') }],
    ['quadrant', { description: undefined }],
    ['glossary-term', { definition: 'Een beeld dat een machine heeft gemaakt.' }],
  ])('%s: %j', (type, entry) => {
    expect(found(type, entry)).toEqual([]);
  });
});

describe('a picture in the midst of a text', () => {
  test('belongs in the place that the type has for pictures, described or not', () => {
    const undescribed = textPicture('scan.png', null);
    const text = [...richText('Dit is een brief.'), described, ...richText('This is another one.'), undescribed];
    expect(found('use-case', { problem: text, outcome: [described] })).toEqual([
      'problem picture-in-text',
      'problem picture-in-text',
      'outcome picture-in-text',
    ]);
    const body = [
      { __component: 'body.text', content: richText('Intro.') },
      { __component: 'body.text', content: text },
      { __component: 'body.callout', content: [described] },
    ];
    const inBody = [
      'body.1.content picture-in-text',
      'body.1.content picture-in-text',
      'body.2.content picture-in-text',
    ];
    expect(found('article', { body })).toEqual(inBody);
    expect(found('page', { body })).toEqual(inBody);
  });

  test('is found in a list or a link too, and without anything known of it', () => {
    const inside = [{ type: 'list', children: [{ type: 'list-item', children: [described] }] }, { type: 'image' }];
    expect(found('use-case', { problem: inside })).toHaveLength(2);
  });

  test.each<DossierType>(['ethics-topic', 'training', 'quadrant'])(
    'at least has a description where the type has no such place: %s',
    (type) => {
      const field = type === 'quadrant' ? 'description' : 'body';
      const codes = (alternativeText: string | null) =>
        found(type, { [field]: [textPicture('brief.png', alternativeText)] });
      for (const good of ['Een brief met inktvlekken.', 'A letter with stains of ink.', 'Scan van een brief uit 1850'])
        expect(codes(good)).toEqual([`${field} text-picture-rights`]);
      // The admin puts the name of the file where there is no description.
      for (const bad of [null, '', '  ', 'brief.png', 'IMG_2034', 'scan-3.jpg'])
        expect(codes(bad)).toEqual([`${field} text-picture-undescribed`]);
    }
  );

  test('blocks, where it lacks what a picture must have; advice is what remains', () => {
    const block = (type: DossierType, entry: Entry) =>
      checkPublishing(entry, contextOf(type)).filter(({ code }) => code.includes('picture'));
    expect(block('use-case', { problem: [described] })).toHaveLength(1);
    expect(block('training', { body: [textPicture('a.png', null)] })).toHaveLength(1);
    expect(block('quadrant', { description: [textPicture('a.png', null)] })).toHaveLength(1);
    expect(block('training', { body: [described] })).toEqual([]);
    const advice = checkWriting({ body: [described] }, contextOf('training'));
    expect(advice).toContainEqual(expect.objectContaining({ code: 'text-picture-rights', severity: 'advice' }));
  });
});

describe('the message', () => {
  const words = (type: DossierType, entry: Entry) => {
    const [first] = checkTextPictures(entry, contextOf(type));
    return [wordFinding(first, 'nl'), wordFinding(first, 'en')];
  };

  test('names the picture, and the place as the form calls it', () => {
    const block = componentForms['body.picture'].name;
    const [dutch, english] = words('article', { body: [{ __component: 'body.text', content: [described] }] });
    expect(dutch).toContain(`Haal het beeld “brief.png” uit de tekst en zet het in een blok “${block.nl}”.`);
    expect(english).toContain(`Take the picture “brief.png” out of the text and put it in a block “${block.en}”.`);
    const { label } = typeForms['api::use-case.use-case'].fields.pictures;
    const ofUseCase = words('use-case', { problem: [described] });
    expect(ofUseCase[0]).toContain(`“${label.nl}”`);
    expect(ofUseCase[1]).toContain(`“${label.en}”`);
  });
});
