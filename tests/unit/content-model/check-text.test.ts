import { checkText } from '../../../src/dossier/content-model/check-text';

test.each([
  ['emoji and Arabic', { title: '👩🏽‍🎨 مرحبا' }],
  ['control characters that every database can store', { title: 'a\u0001\u0008\uffff' }],
  ['what is no text', { weight: 1, cover: null, syndicate: true }],
])('%s is fine', (_what, data) => {
  expect(checkText(data)).toEqual([]);
});

test.each([
  ['NUL', { title: 'a\u0000b' }, ['title']],
  ['the first half of a character', { summary: 'a\ud800' }, ['summary']],
  ['the second half', { summary: '\udc00b' }, ['summary']],
  [
    'NUL deep in rich text',
    { body: [{ content: [{ type: 'paragraph', children: [{ text: 'x\u0000' }] }] }] },
    ['body', 0, 'content', 0, 'children', 0, 'text'],
  ],
])('%s is refused where it stands', (_what, data, path) => {
  expect(checkText(data)).toMatchObject([
    {
      path,
      code: 'text-unstorable',
      message: {
        nl: expect.stringContaining(
          `In “${path.filter((part) => typeof part === 'string').join('.')}” staat een teken`
        ),
        en: expect.stringContaining('holds a character that cannot be stored'),
      },
    },
  ]);
});
