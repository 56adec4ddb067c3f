import { execFileSync } from 'node:child_process';
import path from 'node:path';
import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { root } from './server';

/** RDF as independent parsers read it. */

export function parseTurtle(text: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(text);
}

/** A document that refers to a context elsewhere is an error: a reader should need no other server. */
const documentLoader = (url: string): Promise<never> => Promise.reject(new Error(`Fetched ${url}`));

/** The triples in one fixed order with fixed names for blank nodes (RDFC-1.0), so that two graphs can be compared. */
export async function canonicalOfJsonLd(document: object): Promise<string> {
  const options = { algorithm: 'RDFC-1.0', format: 'application/n-quads', documentLoader, safe: true };
  return (await jsonld.canonize(document as never, options as never)) as unknown as string;
}

export async function canonicalOfTurtle(text: string): Promise<string> {
  const writer = new Writer({ format: 'N-Quads' });
  writer.addQuads(parseTurtle(text));
  const nquads = await new Promise<string>((resolve, reject) =>
    writer.end((error, result: string) => (error ? reject(error) : resolve(result)))
  );
  const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' };
  return (await jsonld.canonize(nquads as never, options as never)) as unknown as string;
}

/** What a graph has against the shapes in tests/shapes, in words; empty when it conforms. */
export async function findViolations(quads: Quad[], shapesFile: string): Promise<string[]> {
  const writer = new Writer();
  writer.addQuads(quads);
  const turtle = await new Promise<string>((resolve) => writer.end((_error, text: string) => resolve(text)));
  const arguments_ = [path.join(root, 'tests/helpers/validate-shacl.mjs'), path.join(root, 'tests/shapes', shapesFile)];
  return JSON.parse(execFileSync(process.execPath, arguments_, { input: turtle, encoding: 'utf8' })) as string[];
}
