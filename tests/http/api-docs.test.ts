import { spawn } from 'node:child_process';
import { mkdtemp, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { asAdministrator, createDraft, get, request } from '../helpers/clients';
import { root, waitForExit } from '../helpers/server';

/** The pages for partners in docs/api: what stands there as a command works as it is written. */
const folder = path.join(root, 'docs', 'api');
const EXAMPLE = 'https://dossier.example';
const commands = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
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

test('there are commands in the pages', () => {
  expect(commands.length).toBeGreaterThan(10);
});

test.each(commands.filter(([, command]) => command.startsWith('curl ')))('%s: %s', async (_name, command) => {
  const { path: address, options } = parseCurl(command);
  const { status, text } = await request(await fillIn(address), options);
  if (![200, 206, 303].includes(status)) throw new Error(`answered ${status}: ${text}`);
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
