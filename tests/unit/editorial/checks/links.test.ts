import { checkLinks } from '../../../../src/dossier/editorial/checks/check-links';
import { contextOf, richText } from '../../../helpers/checked-entries';

const inText = (text: string) =>
  checkLinks({ problem: richText(`Zie ook [${text}](https://den.example) voor uitleg.`) }, contextOf('use-case'));
const inList = (label: string) => checkLinks({ links: [{ label, url: 'https://den.example' }] }, contextOf('use-case'));

describe('the text of a link', () => {
  test.each([
    'Handleiding Transkribus',
    'het verslag van de proef in Zwolle',
    'Manual of the National Archives',
    'meer over handschriftherkenning',
    'hier vind je het stappenplan',
    'Download the report on copyright (PDF, 2 MB)',
    'Bron: Rathenau Instituut',
    'Website van het Nationaal Archief',
  ])('is good when it says what is found there: %s', (text) => {
    expect(inText(text)).toEqual([]);
    expect(inList(text)).toEqual([]);
  });

  test.each([
    'klik hier',
    'Klik hier!',
    'hier',
    'Lees meer…',
    'Meer informatie',
    'deze link',
    'click here',
    'Read more →',
    'here',
    'More information.',
    'PDF',
    'website',
  ])('is meaningless: %s', (text) => {
    expect(inText(text).map(({ code, path }) => [code, path])).toEqual([['link-text-meaningless', ['problem']]]);
    expect(inList(text).map(({ path }) => path)).toEqual([['links', 0, 'label']]);
  });

  test.each(['https://www.transkribus.org/manual', 'www.den.nl', 'http://example.org/a?b=c'])(
    'is no address: %s',
    (text) => {
      expect(inText(text)[0].code).toBe('link-text-is-address');
    }
  );

  test.each(['', ' ', '   ', '\t', '\u00a0'])('is there: %j', (text) => {
    expect(inText(text).map(({ code, context }) => [code, context.url])).toEqual([
      ['link-text-empty', 'https://den.example'],
    ]);
    // A list asks for a label by itself.
    expect(inList(text)).toEqual([]);
  });

  test('is checked in lists and in blocks of a body', () => {
    const body = [
      {
        __component: 'body.text',
        content: richText('- Lees [hier](https://a.example) en [de gids](https://b.example)'),
      },
      { __component: 'body.callout', content: richText('[Click here](https://c.example)') },
      { __component: 'body.link-list', links: [{ label: 'Read more', url: 'https://d.example' }] },
    ];
    expect(checkLinks({ body }, contextOf('article')).map(({ path }) => path.join('.'))).toEqual([
      'body.0.content',
      'body.1.content',
      'body.2.links.0.label',
    ]);
  });
});
