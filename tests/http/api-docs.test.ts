import { spawn } from 'node:child_process';
import { mkdtemp, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { asAdministrator, createDraft, get, request } from '../helpers/clients';
import { root, waitForExit } from '../helpers/server';

/** The pages for partners in docs/api: what stands there as a command works as it is written. */
const folder = path.join(root, 'docs', 'api');
const EXAMPLE = 'https://dossier.example';
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const commands = pages.flatMap((name) =>
  [...readFileSync(path.join(folder, name), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block
      .split('\n')
      .filter(Boolean)
      .map((command) => [name, command])
  )
);

/** What a curl command asks for. */
function parseCurl(command: string): { path: string; options: RequestInit } {
  const [, address] = new RegExp(`"${EXAMPLE}([^"]*)"`).exec(command) ?? [];
  if (!address) throw new Error(`No address of ${EXAMPLE} in: ${command}`);
  const headers = [...command.matchAll(/-H "([^:"]+): ([^"]*)"/g)].map(([, name, value]) => [name, value]);
  const [, form] = /-d "([^"]*)"/.exec(command) ?? [];
  return {
    path: address,
    options: {
      method: form ? 'POST' : / -I /.test(command) ? 'HEAD' : 'GET',
      headers: Object.fromEntries(form ? [['Content-Type', 'application/x-www-form-urlencoded'], ...headers] : headers),
      body: form,
    },
  };
}

/** What a reader puts in the place of the words with a dollar sign. */
async function fillIn(address: string): Promise<string> {
  if (address.includes('$SINCE'))
    return address.replace('$SINCE', (await get('/v1/changes?type=dossier')).body.nextSince);
  if (address.includes('$ID'))
    return address.replace('$ID', (await get('/v1/use-cases?language=nl&pageSize=1')).body.data[0].id);
  if (address.includes('$TOKEN')) {
    const page = await get('/v1/oai?verb=ListRecords&metadataPrefix=oai_dc');
    return address.replace('$TOKEN', /<resumptionToken[^>]*>([^<]+)</.exec(page.text)?.[1] ?? '');
  }
  if (address.includes('$DRAFT')) {
    const { documentId } = await createDraft('use-case', { title: 'Een concept voor de documentatie' });
    const admin = await asAdministrator();
    const link = await admin.post(`/dossier-check/api::use-case.use-case/${documentId}/preview`, { locale: 'nl' });
    const token = new URL(link.body.data.url).searchParams.get('preview') as string;
    return address.replace('$DRAFT', documentId).replace('$PREVIEW', token);
  }
  return address;
}

test('there are commands in every page', () => {
  expect(pages.length).toBeGreaterThan(7);
  expect(pages.filter((page) => commands.every(([name]) => name !== page))).toEqual([]);
});

test.each(commands.filter(([, command]) => command.startsWith('curl ')))('%s: %s', async (_name, command) => {
  const { path: address, options } = parseCurl(command);
  const { status, text } = await request(await fillIn(address), options);
  if (![200, 206, 303].includes(status)) throw new Error(`answered ${status}: ${text}`);
  // OAI-PMH says in the XML what is wrong.
  if (address.startsWith('/v1/oai')) expect(text).not.toContain('<error');
});

test.each(commands.filter(([, command]) => !command.startsWith('curl ')))('%s: %s', async (_name, command) => {
  const copy = await promisify(mkdtemp)(path.join(os.tmpdir(), 'dossier-docs-'));
  const [program, ...words] = command.replace(EXAMPLE, process.env.DOSSIER_URL as string).split(' ');
  expect(program).toBe('node');
  const [script, ...rest] = words;
  const child = spawn(process.execPath, [path.join(folder, script), ...rest], { cwd: copy });
  expect(await waitForExit(child)).toBe(0);
  rmSync(copy, { recursive: true });
});

/** What the OpenAPI document says of each address is what the address answers. */
describe('the OpenAPI document', () => {
  type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];
  let document: any;
  let schemas: Record<string, JsonSchema>;

  beforeAll(async () => {
    document = (await get('/v1/openapi.json')).body;
    schemas = moveReferences(document.components.schemas);
  });

  /** References as a schema outside an OpenAPI document has them. */
  const moveReferences = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('#/components/schemas/', '#/$defs/')) as T;

  const check = (schema: JsonSchema) =>
    z.fromJSONSchema({ ...(moveReferences(schema) as object), $defs: schemas } as JsonSchema);

  /** What an answer has that its schema does not allow, or lacks. */
  const findFaults = (schema: z.ZodType, body: unknown) => schema.safeParse(body).error?.issues ?? [];

  /** Addresses that have content, by the path in the document. */
  async function findAddresses(path: string): Promise<string[]> {
    if (path === '/v1/search') return ['/v1/search?q=museum&facets=true&pageSize=50', '/v1/search?q=zzzzzz'];
    if (path === '/v1/search/suggest') return ['/v1/search/suggest?q=m'];
    if (path === '/v1/dossier') return ['/v1/dossier?language=nl', '/v1/dossier?language=en'];
    if (!/^\/v1\/[a-z-]+(\/|$)/.test(path) || path.includes('{collection}') || path.includes('{scheme}')) return [path];
    const collection = path.split('/')[2];
    if (!path.includes('{') && document.paths[`${path}/{idOrSlug}`])
      return ['language=nl&facets=true', 'language=en&fallback=true'].map((query) => `${path}?pageSize=100&${query}`);
    if (!path.includes('{')) return [path];
    const { data } = (await get(`/v1/${collection}?language=nl&pageSize=100`)).body;
    return data.map(({ id }: { id: string }) => path.replace(/\{\w+\}/, id));
  }

  const names = { collection: 'use-cases', scheme: 'disciplines' };
  const fillNames = (address: string) =>
    address.replace(/\{(collection|scheme)\}/g, (_braces, name: keyof typeof names) => names[name]);

  test('describes what every address answers', async () => {
    const checked: string[] = [];
    for (const [path, { get: operation }] of Object.entries<any>(document.paths)) {
      const content = operation.responses['200']?.content ?? {};
      const type = Object.keys(content).find((name) => /^application\/([a-z]+\+)?json$/.test(name));
      if (!type || path.startsWith('/id/')) continue;
      const schema = check(content[type].schema);
      for (const address of (await findAddresses(path)).map(fillNames)) {
        const { status, body } = await get(address);
        expect([address, status, findFaults(schema, body)]).toEqual([address, 200, []]);
        checked.push(path);
      }
    }
    expect(new Set(checked).size).toBeGreaterThan(40);
    expect(checked.length).toBeGreaterThan(100);
  });

  test('describes what problems say', async () => {
    const schema = check(document.components.schemas.Problem);
    for (const [address, status] of [
      ['/v1/use-cases?language=xx', 400],
      ['/v1/use-cases?discipline=nonsense', 400],
      ['/v1/use-cases/nonsense', 404],
      [`/v1/use-cases?q=${'x'.repeat(5000)}`, 414],
    ] as const) {
      const answer = await get(address);
      expect([answer.status, findFaults(schema, answer.body)]).toEqual([status, []]);
      expect(document.paths['/v1/use-cases/{idOrSlug}'].get.responses).toHaveProperty(String(status));
    }
  });
});
