import { IncomingMessage, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';
import { findKey } from '../../../src/dossier/response-cache/find-key';
import { createOperationReader } from '../../../src/dossier/response-cache/read-operation';

const readOperation = createOperationReader();
const query = '{ articles { title } }';
const GRAPHQL_GET = `/graphql?query=${encodeURIComponent(query)}`;

function requestOf(url: string, headers: IncomingHttpHeaders = {}, method = 'GET'): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { method, url, headers });
}
const keyOf = (url: string, headers: IncomingHttpHeaders = {}, method = 'GET') =>
  findKey(requestOf(url, headers, method), readOperation);

function keyOfPost(headers: IncomingHttpHeaders, body = JSON.stringify({ query })) {
  const length = String(Buffer.byteLength(body));
  const request = requestOf('/graphql', { 'content-length': length, ...headers }, 'POST');
  request.push(body);
  request.push(null);
  return findKey(request, readOperation);
}

describe('nothing is kept under an address', () => {
  test.each([
    ['with a fragment, which Koa and Apollo cut off', '/v1/search?language=nl&q=C#'],
    ['with a fragment that looks like a parameter', `${GRAPHQL_GET}#&variables={}`],
    ['with a fragment in its path', '/v1/articles#/x?language=nl'],
    ['with a tab', '/v1/search?q=a\t'],
    ['with a form feed', '/v1/search?q=a\f'],
    ['with a space that does not break', '/v1/search?q=a\xa0'],
    ['of which a letter of the path is encoded', '/v1/%61rticles'],
    ['of which a letter of an id is encoded', '/api/articles/%61bc'],
    ['of /api in capitals, which are the same to its router', '/api/Articles'],
    ['of /api with a slash at the end, which is the same to its router', '/api/articles/'],
    ['that is longer than 2048 characters', `/v1/search?q=${'a'.repeat(2048)}`],
    ['of a draft', '/v1/articles/abc?preview=token'],
    ['of an export', '/v1/exports/articles.csv'],
    ['outside the content', '/admin/users'],
    ['of another host', 'http://evil.example/v1/articles'],
  ])('%s', (_what, url) => {
    expect(keyOf(url, { 'apollo-require-preflight': 'true' })).toBeNull();
  });

  test.each([
    ['a token', { authorization: 'Bearer x' }],
    ['a range', { range: 'bytes=0-1' }],
    ['a session', { cookie: 'a=b; koa.sess=x' }],
  ])('for a request with %s', (_what, headers) => {
    expect(keyOf('/v1/articles', headers)).toBeNull();
  });
});

test('the longest address has a key, and each language its own', () => {
  const longest = `/v1/search?q=${'a'.repeat(2048 - 13)}`;
  expect(longest).toHaveLength(2048);
  expect(keyOf(longest)).not.toBeNull();
  const keys = ['nl', 'en', 'fr, en;q=0.5'].map((language) => keyOf('/v1', { 'accept-language': language }));
  expect([new Set(keys).size, keys[1]]).toEqual([2, keys[2]]);
  expect(keyOf('/v1?language=en', { 'accept-language': 'nl' })).toBe(keyOf('/v1?language=en'));
});

describe('of a GraphQL request', () => {
  const preflighted = { 'apollo-require-preflight': 'true' };

  test('the key says which media type will be answered, not how it was asked for', async () => {
    const key = keyOf(GRAPHQL_GET, preflighted);
    expect(key).toEqual(expect.any(String));
    for (const accept of ['*/*', 'application/json', 'application/json;q=0.9, text/evil', 'application/*;q=0.5'])
      expect(keyOf(GRAPHQL_GET, { ...preflighted, accept })).toBe(key);
    const other = keyOf(GRAPHQL_GET, { ...preflighted, accept: 'application/graphql-response+json' });
    expect([other === null, other === key]).toEqual([false, false]);
    const [one, same] = await Promise.all([
      keyOfPost({ 'content-type': 'application/json', accept: 'application/graphql-response+json, */*;q=0.1' }),
      keyOfPost({ 'content-type': 'application/json; charset=UTF-8', accept: 'application/graphql-response+json' }),
    ]);
    expect([one === null, one]).toEqual([false, same]);
  });

  test('there is none for what Apollo answers otherwise: a page, another JSON, or a refusal', async () => {
    for (const accept of ['text/html, */*;q=0.8', 'application/json; callbackSpec=1.0', 'text/plain', '*/*;q=0'])
      expect(keyOf(GRAPHQL_GET, { ...preflighted, accept })).toBeNull();
    expect(await keyOfPost({ 'content-type': 'application/json', accept: 'text/plain' })).toBeNull();
    // No page is given to a POST.
    expect(await keyOfPost({ 'content-type': 'application/json', accept: 'text/html, */*;q=0.8' })).not.toBeNull();
  });

  test('no header that a caller makes up is in it', () => {
    const key = keyOf(GRAPHQL_GET, preflighted);
    for (const headers of [
      { 'apollo-require-preflight': 'x'.repeat(100) },
      { 'x-apollo-operation-name': `${Math.random()}` },
      { 'content-type': 'application/json' },
      { ...preflighted, 'content-type': 'text/plain' },
      { ...preflighted, origin: 'https://evil.example', host: 'evil.example' },
    ])
      expect(keyOf(GRAPHQL_GET, headers as IncomingHttpHeaders)).toBe(key);
    // Apollo refuses these.
    expect(keyOf(GRAPHQL_GET)).toBeNull();
    expect(keyOf(GRAPHQL_GET, { 'x-apollo-operation-name': '', 'content-type': 'text/plain' })).toBeNull();
  });

  test('there is none for a body that is no JSON by its type, or that is too long', async () => {
    const json = { 'content-type': 'application/json' };
    expect(await keyOfPost(json)).toEqual(expect.any(String));
    for (const type of ['text/plain', 'application/json; charset=utf-16', 'application/jsonp', undefined])
      expect(await keyOfPost({ 'content-type': type })).toBeNull();
    const long = JSON.stringify({ query, variables: { junk: 'x'.repeat(64 * 1024) } });
    expect(await keyOfPost(json, long)).toBeNull();
    expect(await keyOfPost({ ...json, 'content-encoding': 'gzip' })).toBeNull();
  });
});
