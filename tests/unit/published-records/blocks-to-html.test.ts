import { blocksToHtml } from '../../../src/dossier/published-records/blocks-to-html';

const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });
const paragraph = (...children: object[]) => [{ type: 'paragraph', children }];

test.each([
  ['plain text', paragraph(text('Hallo')), '<p>Hallo</p>'],
  ['signs', paragraph(text('<b> & "x" \'y\'')), '<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>'],
  ['marks', paragraph(text('x', { bold: true, italic: true })), '<p><strong><em>x</em></strong></p>'],
  ['an empty paragraph', paragraph(text('')), ''],
  ['a heading', [{ type: 'heading', level: 2, children: [text('Kop')] }], '<h2>Kop</h2>'],
  [
    'a list',
    [{ type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('een')] }] }],
    '<ol><li>een</li></ol>',
  ],
  [
    'a link',
    paragraph({ type: 'link', url: 'https://den.nl/?a=1&b="2"', children: [text('DEN')] }),
    '<p><a href="https://den.nl/?a=1&amp;b=&quot;2&quot;">DEN</a></p>',
  ],
  ['a quotation', [{ type: 'quote', children: [text('zo')] }], '<blockquote>zo</blockquote>'],
  ['a kind that is not known', [{ type: 'marquee', children: [text('x')] }], 'x'],
  ['nothing', null, ''],
])('writes %s', (_name, blocks, html) => {
  expect(blocksToHtml(blocks)).toBe(html);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '',
  undefined,
])('leaves out the address %j and keeps its text', (url) => {
  expect(blocksToHtml(paragraph({ type: 'link', url, children: [text('klik')] }))).toBe('<p>klik</p>');
});

test('leaves out a picture whose address could run a script', () => {
  expect(blocksToHtml([{ type: 'image', image: { url: 'javascript:x', alternativeText: '"' } }])).toBe('');
  expect(blocksToHtml([{ type: 'image', image: { url: '/uploads/a.png', alternativeText: '"' } }])).toBe(
    '<img src="/uploads/a.png" alt="&quot;">'
  );
});
