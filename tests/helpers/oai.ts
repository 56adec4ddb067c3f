import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { request, type Answer } from './clients';
import { root, waitForExit } from './server';

/** Harvesting as harvesters do it. */

const LISTS = ['record', 'set', 'metadataFormat', 'setSpec', 'error'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name, place) =>
    LISTS.includes(name) || name.startsWith('dc:') || String(place).endsWith('Identifiers.header'),
});

export interface OaiAnswer extends Answer {
  /** The element OAI-PMH. */
  xml: any;
  errors: string[];
}

const toAnswer = (answer: Answer): OaiAnswer => {
  const xml = parser.parse(answer.text)['OAI-PMH'];
  return { ...answer, xml, errors: (xml?.error ?? []).map(({ code }: any) => code) };
};

export async function ask(query: string | Record<string, string>): Promise<OaiAnswer> {
  return toAnswer(await request(`/v1/oai?${typeof query === 'string' ? query : new URLSearchParams(query)}`));
}

export const FORM = 'application/x-www-form-urlencoded';

export async function askByForm(form: string | Record<string, string>, contentType = FORM): Promise<OaiAnswer> {
  const body = typeof form === 'string' ? form : new URLSearchParams(form).toString();
  return toAnswer(await request('/v1/oai', { method: 'POST', headers: { 'Content-Type': contentType }, body }));
}

/** All pages of a list, one after the other. `between` runs after each. */
export async function harvest(
  query: Record<string, string>,
  between: (page: OaiAnswer) => Promise<void> = async () => {}
): Promise<OaiAnswer[]> {
  const pages: OaiAnswer[] = [];
  let next: Record<string, string> = query;
  for (;;) {
    const page = await ask(next);
    pages.push(page);
    if (page.status !== 200) throw new Error(`${JSON.stringify(next)} answered ${page.status}: ${page.text}`);
    await between(page);
    const token = tokenOf(page);
    if (!token) return pages;
    next = { verb: query.verb, resumptionToken: token };
  }
}

export function tokenOf({ xml }: OaiAnswer): string | undefined {
  const token = (xml.ListRecords ?? xml.ListIdentifiers)?.resumptionToken;
  return typeof token === 'object' ? token['#text'] : undefined;
}

const schemas = ['oai-pmh', 'oai_dc', 'dc', 'xml', 'xlink', 'oai-identifier', 'mods-part'].map((name) => ({
  fileName: `${name}.xsd`,
  contents: readFileSync(path.join(root, 'tests/schemas', `${name}.xsd`), 'utf8'),
}));

/** What libxml2 has against texts, by a schema in tests/schemas (that of whole answers); empty when they are valid. */
export async function findSchemaErrors(texts: string[], schema = 'oai-pmh'): Promise<string[]> {
  const { validateXML } = await import('xmllint-wasm');
  const result = await validateXML({
    xml: texts.map((contents, index) => ({ fileName: `answer-${index}.xml`, contents })),
    schema: schemas.filter(({ fileName }) => fileName === `${schema}.xsd`),
    preload: schemas.filter(({ fileName }) => fileName !== `${schema}.xsd`),
    maxMemoryPages: 4096,
  } as never);
  return result.errors.map(({ rawMessage }) => rawMessage);
}

/**
 * Runs the harvester `oai-pmh` (paperhive) as its users do. It writes to a file: it ends by `process.exit`, which drops
 * what a reader of a pipe has not taken yet.
 */
export async function runHarvester(command: string, ...options: string[]): Promise<any[]> {
  const program = path.join(root, 'node_modules/oai-pmh/bin/oai-pmh');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dossier-harvest-'));
  const file = await open(path.join(folder, 'harvest.ndjson'), 'w+');
  try {
    const flags = [program, command, `${process.env.DOSSIER_URL}/v1/oai`, ...options];
    const child = spawn(process.execPath, flags, { stdio: ['ignore', file.fd, 'inherit'] });
    const code = await waitForExit(child);
    if (code !== 0) throw new Error(`The harvester ended with ${code}.`);
    const text = await readFile(path.join(folder, 'harvest.ndjson'), 'utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  } finally {
    await file.close();
    await rm(folder, { recursive: true });
  }
}
