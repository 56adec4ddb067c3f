import { findKnownTag, isTagKnown } from '../../../src/dossier/response-cache/find-known-tag';

test.each([
  ['"x"', 'x'],
  ['"x-br"', 'x-br'],
  ['W/"x-gzip"', 'x-gzip'],
  ['"other", W/"x"', 'x'],
  ['"x", "x-br"', 'x-br'],
  ['*', 'x-br'],
  ['"other"', undefined],
  ['"x-zip"', undefined],
  ['', undefined],
])('of %s it is %s that the reader has', (ifNoneMatch, known) => {
  expect(findKnownTag(ifNoneMatch, 'x', 'x-br')).toBe(known);
  expect(isTagKnown(ifNoneMatch, 'x')).toBe(known !== undefined);
});
