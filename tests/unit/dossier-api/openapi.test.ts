import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../helpers/server';

/**
 * The OpenAPI document in git (a test over HTTP holds it equal to what is served) against Spectral's rules for OpenAPI
 * and against the NLgov API Design Rules that can be seen in it, by their names at https://gitdocumentatie.logius.nl/publicatie/api/adr/.
 */
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Operation {
  parameters?: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, unknown>; $ref?: string }>;
}

const document = JSON.parse(read('docs/api/openapi.json'));
const paths = Object.keys(document.paths);
const operations: [string, string, Operation][] = paths.flatMap((address) =>
  Object.entries<Operation>(document.paths[address]).map(([method, operation]): [string, string, Operation] => [
    address,
    method,
    operation,
  ])
);
const follow = <T extends object>(value: T & { $ref?: string }): any =>
  value.$ref
    ? value.$ref
        .slice(2)
        .split('/')
        .reduce((inner, name) => inner[name], document)
    : value;

test("passes Spectral's rules for OpenAPI, warnings included", async () => {
  const lint = [path.join(root, 'node_modules/@stoplight/spectral-cli/dist/index.js'), 'lint', 'docs/api/openapi.json'];
  const flags = ['--ruleset', '.spectral.yaml', '--fail-severity', 'hint'];
  const outcome = await promisify(execFile)(process.execPath, [...lint, ...flags], { cwd: root }).catch(
    (error: { stdout: string }) => error
  );
  expect(outcome.stdout).toContain('No results');
}, 60_000);

const segments = (address: string) => address.split('/').filter((part) => part !== '' && !part.startsWith('{'));
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** Everything that has a name and a schema anywhere in the document. */
function collectProperties(value: unknown): [string, any][] {
  if (value === null || typeof value !== 'object') return [];
  const own = (value as { properties?: Record<string, unknown> }).properties;
  return [
    ...(own && typeof own === 'object' ? Object.entries(own) : []),
    ...Object.values(value).flatMap(collectProperties),
  ] as [string, any][];
}

describe('follows the NLgov API Design Rules', () => {
  test('naming-resources, naming-collections: what has members is named by a plural noun', () => {
    // What has members: the segment before the parameter. /id is the space of all permanent names.
    const collections = paths
      .filter((address) => address.includes('{') && !address.startsWith('/id/'))
      .map((address) => segments(address).at(-1));
    expect(collections.length).toBeGreaterThan(5);
    for (const name of collections) expect(name).toMatch(/s$/);
    const verbs = paths.flatMap(segments).filter((name) => /^(get|list|find|create|update|delete|fetch)/.test(name));
    expect(verbs).toEqual([]);
  });

  test('no-trailing-slash: no path ends in a slash', () => {
    expect(paths.filter((address) => address.endsWith('/'))).toEqual([]);
  });

  test('path-segments-kebab-case: every segment is written with small letters and hyphens', () => {
    for (const name of paths.flatMap(segments)) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)?$/);
  });

  test('query-keys-camel-case: every query parameter is written in camel case', () => {
    const keys = operations.flatMap(([, , { parameters = [] }]) =>
      parameters
        .map(follow)
        .filter((parameter) => parameter.in === 'query')
        .map(({ name }) => name)
    );
    expect(keys.length).toBeGreaterThan(20);
    for (const key of keys) expect(key).toMatch(/^[a-z]+([A-Z][a-z0-9]*)*$/);
  });

  test('http-methods: only standard methods are used', () => {
    const standard = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
    expect(operations.filter(([, method]) => !standard.includes(method))).toEqual([]);
  });

  test('date-time/format: every moment has the format date-time', () => {
    const moments = collectProperties(document).filter(([name]) => /[a-z]At$/.test(name));
    expect(moments.length).toBeGreaterThan(10);
    for (const [name, schema] of moments)
      expect([name, JSON.stringify(schema)]).toEqual([name, expect.stringContaining('"date-time"')]);
  });

  test('problem-details: every error is application/problem+json, and every operation with parameters can give a 400', () => {
    for (const [address, , { responses, parameters = [] }] of operations) {
      const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      expect([address, errors.length > 0]).toEqual([address, true]);
      for (const [, response] of errors)
        expect(Object.keys(follow(response).content ?? {})).toContain('application/problem+json');
      // OAI-PMH has errors of its own, in answers with status 200.
      if (parameters.length > 0 && address !== '/v1/oai') expect(Object.keys(responses)).toContain('400');
    }
  });

  test('doc-openapi, doc-openapi-contact: OpenAPI 3 with the name, address and page of who answers', () => {
    expect(document.openapi).toMatch(/^3\.\d+\.\d+$/);
    expect(document.info.contact).toEqual({
      name: expect.stringMatching(/\S/),
      url: expect.stringMatching(/^https:\/\//),
      email: expect.stringMatching(/@/),
    });
  });

  test('uri-version, semver: the major version is in every address, the whole one in the document', () => {
    const [, major] = SEMVER.exec(document.info.version) ?? [];
    expect(major).toBeDefined();
    expect(paths.filter((address) => address.startsWith('/v') && segments(address)[0] !== `v${major}`)).toEqual([]);
    expect(paths.filter((address) => !/^\/(v\d+|id)(\/|$)/.test(address))).toEqual([]);
  });
});

test('docs/api/README.md names the test of every rule, and the test is there', () => {
  const rows = read('docs/api/README.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split('|').length === 6)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, rules]) => /^[a-z]/.test(rules) && rules !== 'rule');
  const files: Record<string, string> = {
    document: read('tests/unit/dossier-api/openapi.test.ts'),
    HTTP: read('tests/http/dossier-api.test.ts'),
  };
  expect(rows.length).toBeGreaterThan(10);
  for (const [, rules, followed, test] of rows) {
    expect([rules, followed]).toEqual([rules, expect.stringMatching(/^(yes|no|partly|by the operator)$/)]);
    for (const rule of rules.split(', '))
      for (const where of test === '–' ? [] : test.split(', '))
        expect([rule, where, files[where]?.includes(rule.split('/').at(-1) as string)]).toEqual([rule, where, true]);
  }
});
