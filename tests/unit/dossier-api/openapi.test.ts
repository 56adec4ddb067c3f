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
  parameters?: { name: string; in: string; example?: unknown }[];
  responses: Record<string, { content?: Record<string, unknown>; headers?: Record<string, unknown>; $ref?: string }>;
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

test('tells who answers for it and under which licence its content is', () => {
  expect(document.info.contact.email).toMatch(/@/);
  expect(document.info.license).toEqual({
    name: expect.stringMatching(/CC BY 4\.0/),
    url: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('has an example of every answer that is JSON with members of its own, and of every problem', () => {
  // What other rooms answer with is described elsewhere: linked data, feeds and files.
  const open = /^\/(id|v1\/(dataset|exports|feeds|vocabularies))(\/|$)/;
  for (const [address, , { responses }] of operations)
    for (const [status, response] of Object.entries(responses))
      for (const [type, content] of Object.entries<any>(follow(response).content ?? {}))
        if (/\bjson$/.test(type) && (Number(status) >= 400 || !open.test(address)))
          expect([address, status, content.example]).toEqual([address, status, expect.any(Object)]);
});

test('has an example of every parameter of lists, records and searching', () => {
  const known = operations.filter(([address]) => !/^\/(id|v1\/(changes|exports|oai))(\/|$)/.test(address));
  const parameters = known.flatMap(([address, , operation]) =>
    (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map((one) => ({ address, ...one }))
  );
  expect(parameters.length).toBeGreaterThan(100);
  // A link to a draft that works is given to nobody beforehand.
  const without = parameters.filter(
    ({ example, name }) => JSON.stringify([example]) === '[null]' && name !== 'preview'
  );
  expect(without.map(({ address, name }) => `${address} ${name}`)).toEqual([]);
  expect(parameters.filter(({ example }) => JSON.stringify(example)?.includes('null'))).toEqual([]);
});

test('says what members the service document, its health and the front page have', () => {
  const findBare = (schema: any): unknown[] => {
    const inner = follow(schema);
    if (inner.type === 'object' && !inner.properties) return [inner];
    const parts = [...Object.values(inner.properties ?? {}), inner.items ?? {}, ...(inner.oneOf ?? inner.anyOf ?? [])];
    return parts.flatMap((part) => (Object.keys(part as object).length > 0 ? findBare(part) : []));
  };
  for (const address of ['/v1', '/v1/health', '/v1/dossier']) {
    const { schema } = document.paths[address].get.responses['200'].content['application/json'];
    // The blocks of a text are Strapi's, and differ by kind.
    const bare = findBare(schema).filter((one) => one !== document.components.schemas.RichText.properties.blocks.items);
    expect([address, bare]).toEqual([address, []]);
  }
});

test('names every status that an address may answer with', () => {
  for (const [address, , { responses }] of operations) {
    expect([address, Object.keys(responses)]).toEqual([address, expect.arrayContaining(['414', '500', '503'])]);
    expect([address, '308' in responses]).toEqual([address, address.endsWith('/{idOrSlug}')]);
  }
  expect(document.info.description).toContain('405');
});

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

  test('nested-child: what stands under the parameter of a path belongs to the record there', () => {
    const children = paths.filter((address) => /\{\w+\}\/./.test(address) && !address.startsWith('/id/'));
    expect(children.length).toBeGreaterThan(5);
    for (const address of children) expect(paths).toContain(address.replace(/\{id\}\/.*$/, '{idOrSlug}'));
  });

  test('resource-operations: the only operation is searching, which has an address of its own', () => {
    const [version, ...names] = segments('/v1/search/suggest');
    expect(version).toBe('v1');
    expect(paths.filter((address) => segments(address).some((name) => names.includes(name)))).toEqual([
      '/v1/search',
      '/v1/search/suggest',
    ]);
    // The only POST asks what the GET beside it asks, with the parameters in a form: OAI-PMH wants both.
    expect(operations.filter(([, method]) => method !== 'get').map(([address]) => address)).toEqual(['/v1/oai']);
  });

  test('date-time/date-omit-time-portion: a day has no time', () => {
    const days = collectProperties(document).filter(([name]) => /[a-z]On$/.test(name));
    expect(days.length).toBeGreaterThan(1);
    for (const [name, schema] of days) expect([name, schema.format]).toEqual([name, 'date']);
  });

  test('missing-version-header: every answer tells the version, redirects and problems too', () => {
    for (const [address, , { responses }] of operations)
      for (const [status, response] of Object.entries(responses))
        expect([address, status, follow(response).headers]).toEqual([
          address,
          status,
          expect.objectContaining({ 'API-Version': expect.anything() }),
        ]);
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

  test('use-problem-schema, problem-schema-members: a problem always has its title, status and detail', () => {
    const { required, additionalProperties } = document.components.schemas.Problem;
    expect(required).toEqual(expect.arrayContaining(['title', 'status', 'detail']));
    expect(additionalProperties).toBeUndefined();
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
