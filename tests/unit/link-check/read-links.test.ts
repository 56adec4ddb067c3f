import { readLinks } from '../../../src/dossier/link-check/read-links';
import { readAttributes } from '../../helpers/schemas';

const text = (...children: object[]) => ({ blocks: [{ type: 'paragraph', children }], html: '' });
const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'hier' }] });
const read = (type: string, record: Record<string, unknown>) =>
  readLinks(`api::${type}.${type}`, record, readAttributes, 'dossier.example.org').map(
    ({ field, url }) => `${field} ${url}`
  );

describe('the links of a record', () => {
  test('are found in rich text, components, blocks, citations and fields of their own, by the names of the form', () => {
    const record = {
      iri: 'https://dossier.example.org/id/articles/x',
      url: 'https://www.den.nl/ai/x',
      sourceUrl: 'https://bron.example.org/stuk',
      cover: { url: 'https://dossier.example.org/uploads/x.png', sourceUrl: 'https://beelden.example.org/1', alt: '' },
      citations: [{ title: 'Een', url: 'https://tijdschrift.example.org/1', doi: '10.1234/abc' }],
      body: [
        { type: 'text', content: text({ type: 'text', text: 'zie ' }, link('https://a.example.org/#kop')) },
        { type: 'link-list', links: [{ label: 'B', url: 'https://b.example.org' }] },
        { type: 'quote', quote: 'x', citation: { title: 'C', url: 'http://c.example.org/' } },
      ],
      relatedArticles: [{ id: 'y', iri: 'https://dossier.example.org/id/articles/y' }],
    };
    expect(read('article', record).sort()).toEqual([
      'body.0.content https://a.example.org/',
      'body.1.links.0.url https://b.example.org/',
      'body.2.citation.url http://c.example.org/',
      'citations.0.doi https://doi.org/10.1234/abc',
      'citations.0.url https://tijdschrift.example.org/1',
      'cover.sourceUrl https://beelden.example.org/1',
      'sourceUrl https://bron.example.org/stuk',
    ]);
  });

  test('are found in lists, and in what hangs together in use cases, trainings and organisations', () => {
    const list = {
      blocks: [{ type: 'list', children: [{ type: 'list-item', children: [link('https://l.example.org/')] }] }],
    };
    expect(read('use-case', { problem: list, results: [{ claim: 'x', sourceUrl: 'https://r.example.org/' }] })).toEqual(
      ['problem https://l.example.org/', 'results.0.sourceUrl https://r.example.org/']
    );
    expect(read('training', { sessions: [{ registrationUrl: 'https://t.example.org/' }] })).toEqual([
      'sessions.0.registrationUrl https://t.example.org/',
    ]);
    expect(read('organisation', { website: 'https://o.example.org' })).toEqual(['website https://o.example.org/']);
  });

  test('are each named once per field, and never hold a password', () => {
    const twice = text(link('https://a.example.org/#een'), link('https://wie:geheim@a.example.org/#twee'));
    expect(read('use-case', { problem: twice })).toEqual(['problem https://a.example.org/']);
  });

  test('do not include mail, places on the same site, the dossier itself, and what is no address', () => {
    const none = text(
      link('mailto:info@den.nl'),
      link('/ai'),
      link('#kop'),
      link('https://dossier.example.org/v1'),
      link('https://'),
      link('javascript:alert(1)')
    );
    expect(read('use-case', { problem: none })).toEqual([]);
  });
});
