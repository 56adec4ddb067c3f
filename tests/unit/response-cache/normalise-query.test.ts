import fc from 'fast-check';
import qs from 'qs';
import { normaliseQuery } from '../../../src/dossier/response-cache/normalise-query';

test.each([
  ['the order of parameters', 'b=2&a=1', 'a=1&b=2'],
  ['the way brackets are encoded', 'filters%5Bslug%5D=x', 'filters[slug]=x'],
  ['capitals in an encoding', 'q=%c3%a9', 'q=%C3%A9'],
  ['what need not be encoded', 'q=%61b', 'q=ab'],
  ['a space', 'q=a+b', 'q=a%20b'],
  ['empty parts', 'a=1&&b=2&', 'a=1&b=2'],
])('%s makes no other key', (_what, one, other) => {
  expect(normaliseQuery(one)).toBe(normaliseQuery(other));
});

test.each([
  ['the order of a list', 'sort[]=a&sort[]=b', 'sort[]=b&sort[]=a'],
  ['a repeated parameter', 'a=1&a=2', 'a=2&a=1'],
  ['a value', 'a=1', 'a=2'],
  ['an empty value', 'a=', 'a'],
  ['an encoded separator', 'a=1%262', 'a=1&2'],
])('%s does', (_what, one, other) => {
  expect(normaliseQuery(one)).not.toBe(normaliseQuery(other));
});

test.each([
  ['a broken encoding', 'a=%zz'],
  ['half a character', 'a=%c3'],
  ['brackets that do not match', 'a[b=1'],
  ['a name that begins with a bracket, which is read as the name inside', '[a]=1'],
  ['a bracket and an equals sign in a value', 'a=x]=y'],
  ['an encoded bracket and an equals sign in a value', 'a=x%5D=y'],
  ['more than a hundred parameters', Array.from({ length: 101 }, (_, n) => `p${n}=1`).join('&')],
])('%s is answered without the cache', (_what, query) => {
  expect(normaliseQuery(query)).toBeNull();
});

test('two queries with one key mean the same to the parser of /api', () => {
  const token = fc.constantFrom(...'a b 0 1 [ ] = %5B %5D %3D %5D%3D + %20 %41 %26 .'.split(' '));
  const parameter = fc.array(token, { maxLength: 6 }).map((tokens) => tokens.join(''));
  const query = fc.array(parameter, { minLength: 1, maxLength: 4 });
  const meaning = (text: string) => qs.parse(text, { strictNullHandling: true, arrayLimit: 100, depth: 20 });
  let compared = 0;
  fc.assert(
    fc.property(query, fc.integer(), (parts, turn) => {
      const moved = [...parts.slice(Math.abs(turn) % parts.length), ...parts.slice(0, Math.abs(turn) % parts.length)];
      const recoded = moved.map((part) =>
        part.replace(/%5B/g, '[').replace(/%3D/g, '=').replace(/%41/g, 'A').replace(/\+/g, '%20')
      );
      const [one, other] = [parts.join('&'), recoded.join('&')];
      const key = normaliseQuery(one);
      if (key === null || key !== normaliseQuery(other)) return;
      compared += 1;
      expect(meaning(other)).toEqual(meaning(one));
    }),
    { numRuns: 5000 }
  );
  expect(compared).toBeGreaterThan(500);
});
