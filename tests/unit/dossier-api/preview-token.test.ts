import { derivePreviewKey, readPreviewToken, writePreviewToken } from '../../../src/dossier/dossier-api/preview-token';
import { Problem } from '../../../src/dossier/dossier-api/problems';
import { deriveKey } from '../../../src/dossier/dossier-api/sign-token';

const key = derivePreviewKey('a secret of the server');
const token = { type: 'use-case' as const, id: 'abc', language: 'nl', expires: 1000 };
const asked = { type: 'use-case' as const, id: 'abc' };
const reasonOf = (written: string, wanted = asked as Parameters<typeof readPreviewToken>[1], now = 999): unknown => {
  try {
    readPreviewToken(written, wanted, key, now);
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect([error.status, error.headers['Cache-Control']]).toEqual([403, 'private, no-store']);
    return error.extra.reason;
  }
};

describe('a preview token', () => {
  const written = writePreviewToken(token, key);

  test('opens what it names, until its last millisecond', () => {
    expect(readPreviewToken(written, { ...asked, language: 'nl' }, key, 1000)).toEqual(token);
    expect(reasonOf(written, asked, 1001)).toBe('expired');
  });

  test.each([
    ['other-entry', { ...asked, id: 'abd' }],
    ['other-entry', { ...asked, type: 'article' as const }],
    ['other-language', { ...asked, language: 'en' }],
  ])('opens nothing else: %s', (reason, wanted) => {
    expect(reasonOf(written, wanted)).toBe(reason);
  });

  test('for a type without languages opens its one version in whatever language is asked', () => {
    const neutral = writePreviewToken({ ...token, type: 'tool', language: '' }, key);
    expect(reasonOf(neutral, { type: 'tool', id: 'abc', language: 'en' })).toBeNull();
  });

  test('is refused after any change of one character', () => {
    for (let position = 0; position < written.length; position += 1) {
      const other = written[position] === 'A' ? 'B' : 'A';
      const changed = written.slice(0, position) + other + written.slice(position + 1);
      expect([position, reasonOf(changed)]).toEqual([position, 'invalid']);
    }
  });

  test('is refused when it was signed for another purpose', () => {
    expect(reasonOf(writePreviewToken(token, deriveKey('a secret of the server', 'oai-pmh resumption token')))).toBe(
      'invalid'
    );
    expect(reasonOf(writePreviewToken(token, derivePreviewKey('another secret')))).toBe('invalid');
  });
});
