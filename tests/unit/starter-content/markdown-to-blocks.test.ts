import { markdownToBlocks } from '../../../src/dossier/starter-content/markdown-to-blocks';

const text = (content: string, marks: object = {}) => ({ type: 'text', text: content, ...marks });

describe('Markdown becomes rich text', () => {
  test.each([
    ['a paragraph', 'Een zin.', [{ type: 'paragraph', children: [text('Een zin.')] }]],
    [
      'two paragraphs',
      'Een.\n\nTwee.',
      [
        { type: 'paragraph', children: [text('Een.')] },
        { type: 'paragraph', children: [text('Twee.')] },
      ],
    ],
    ['a heading', '### Kop', [{ type: 'heading', level: 3, children: [text('Kop')] }]],
    ['a quote', '> Citaat', [{ type: 'quote', children: [text('Citaat')] }]],
    [
      'a list',
      '- Een\n- Twee',
      [
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [text('Een')] },
            { type: 'list-item', children: [text('Twee')] },
          ],
        },
      ],
    ],
    [
      'a numbered list',
      '1. Een',
      [{ type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('Een')] }] }],
    ],
    [
      'bold, italic, both and code',
      '**vet** *schuin* ***beide*** `code`',
      [
        {
          type: 'paragraph',
          children: [
            text('vet', { bold: true }),
            text(' '),
            text('schuin', { italic: true }),
            text(' '),
            text('beide', { bold: true, italic: true }),
            text(' '),
            text('code', { code: true }),
          ],
        },
      ],
    ],
    [
      'a link, with bold inside',
      'Zie [de **site**](https://www.den.nl/).',
      [
        {
          type: 'paragraph',
          children: [
            text('Zie '),
            { type: 'link', url: 'https://www.den.nl/', children: [text('de '), text('site', { bold: true })] },
            text('.'),
          ],
        },
      ],
    ],
    [
      'a list between paragraphs',
      'Voor.\n\n- Een\n\nNa.',
      [
        { type: 'paragraph', children: [text('Voor.')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('Een')] }] },
        { type: 'paragraph', children: [text('Na.')] },
      ],
    ],
    ['nothing', '', []],
    ['HTML, as the characters it is written in', 'a <b>', [{ type: 'paragraph', children: [text('a <b>')] }]],
  ])('%s', (_name, markdown, blocks) => {
    expect(markdownToBlocks(markdown)).toEqual(blocks);
  });

  test('a line break within a paragraph is a space', () => {
    expect(markdownToBlocks('een\ntwee')).toEqual([
      { type: 'paragraph', children: [text('een'), text(' '), text('twee')] },
    ]);
  });

  test.each([
    ['a picture', '![tekst](https://den.nl/a.png)'],
    ['a list inside a list', '- een\n  - twee'],
    ['a rule', '***'],
    ['a block of code', '```\ncode\n```'],
  ])('%s is refused, not silently left out', (_name, markdown) => {
    expect(() => markdownToBlocks(markdown)).toThrow(/not supported/);
  });
});
