import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import { checkPictures } from '../../../../src/dossier/editorial/checks/check-pictures';
import { contextOf } from '../../../helpers/checked-entries';

const rights = { credit: 'Streekarchief', licence: 'cc-by-4.0' };
const codes = (picture: Entry) =>
  checkPictures({ pictures: [{ file: { id: 1 }, ...rights, ...picture }] }, contextOf('use-case')).map(
    ({ code }) => code
  );

describe('the description of a picture', () => {
  test.each([
    'Een vrouw legt een oude brief onder een scanner.',
    'Drie scholieren wijzen naar een portret op een touchscreen.',
    'A volunteer types what she reads in a nineteenth-century letter.',
    'Screen with a map on which forty archives are marked in red.',
    'Houten beeld van een heilige, zonder linkerhand.',
    'Fotograaf aan het werk in een depot vol schilderijen.',
    'Photographer at work in a storeroom full of paintings.',
  ])('is good when it says what can be seen: %s', (alternativeText) => {
    expect(codes({ alternativeText })).toEqual([]);
  });

  test.each([
    ['alt-text-missing', undefined],
    ['alt-text-missing', ''],
    ['alt-text-missing', '   '],
    ['alt-text-file-name', 'IMG_2034.JPG'],
    ['alt-text-file-name', 'scan-brief-3.png'],
    ['alt-text-file-name', 'DSC_0012'],
    ['alt-text-begins-with-picture', 'Foto van een vrouw bij een scanner'],
    ['alt-text-begins-with-picture', 'Een afbeelding van het museum'],
    ['alt-text-begins-with-picture', 'Picture of a robot in a gallery'],
    ['alt-text-begins-with-picture', 'An image of the reading room'],
    ['alt-text-long', 'Een lange zin over wat er te zien is. '.repeat(8)],
  ])('is reported as %s: %s', (code, alternativeText) => {
    expect(codes({ alternativeText })).toEqual([code]);
  });

  test('is not asked for with decoration', () => {
    expect(codes({ decorative: true })).toEqual([]);
    expect(codes({ decorative: true, alternativeText: 'IMG_1.jpg' })).toEqual([]);
  });

  test.each([
    ['Een scanner in een depot.', 'Het scannen duurde drie maanden.'],
    ['Een scanner in een depot vol dozen.', 'Een scanner in een depot.'],
    ['Portret van een vrouw met een kanten kraag.', undefined],
    ['A scanner in a storeroom.', 'Scanning took three months.'],
    ['A screen with a map of forty archives.', ' '],
  ])('is good when it is something else than the caption: %s | %s', (alternativeText, caption) => {
    expect(codes({ caption, alternativeText })).toEqual([]);
  });

  test.each([
    ['Het scannen duurde drie maanden.', 'Het scannen duurde drie maanden.'],
    ['Vrijwilligers in het archief van Zwolle', 'Vrijwilligers in het archief van Zwolle '],
    [' De nieuwe zaal', 'De nieuwe zaal'],
    ['Scanning took three months.', 'Scanning took three months.'],
    ['Visitors in the new gallery', '  Visitors in the new gallery'],
  ])('is reported when it is the caption again: %s | %s', (alternativeText, caption) => {
    expect(codes({ caption, alternativeText })).toEqual(['alt-text-is-caption']);
  });
});

describe('the rights on a picture', () => {
  const described = { alternativeText: 'Een scanner in een depot.' };

  test.each([null, undefined, '', ' ', '   '])('must be stated: a licence of %p is missing', (licence) => {
    expect(codes({ ...described, licence })).toEqual(['picture-licence-missing']);
  });

  test.each(['cc-by-4.0', 'cc-by-sa-4.0', 'cc0-1.0', 'all-rights-reserved'])('are stated by %s', (licence) => {
    expect(codes({ ...described, licence })).toEqual([]);
    expect(codes({ decorative: true, licence })).toEqual([]);
  });

  test.each(['Streekarchief', 'Sam de Vries', 'Studio Noord / DEN', 'Maker onbekend', 'Photo: A. Jansen'])(
    'name the maker: %s',
    (credit) => {
      expect(codes({ ...described, credit })).toEqual([]);
    }
  );

  test.each([null, undefined, '', ' ', '\n'])('must name the maker: a credit of %p is missing', (credit) => {
    expect(codes({ ...described, credit })).toEqual(['picture-credit-missing']);
    // Also of what is decoration only.
    expect(codes({ decorative: true, credit })).toEqual(['picture-credit-missing']);
  });

  test('are checked with every picture, wherever it stands', () => {
    const picture = { file: { id: 1 }, alternativeText: 'Een scanner.', credit: 'DEN' };
    const article = { cover: picture, body: [{ __component: 'body.text' }, { __component: 'body.picture', picture }] };
    expect(checkPictures(article, contextOf('article')).map(({ path }) => path.join('.'))).toEqual([
      'cover.licence',
      'body.1.picture.licence',
    ]);
  });
});
