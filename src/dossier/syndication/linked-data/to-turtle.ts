import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { DataFactory, Writer } from 'n3';
import { PREFIXES, type Thing } from './context';

/** Every document brings its context along; nothing is ever fetched. */
const documentLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`A document of ours refers to a context elsewhere: ${url}`));

/**
 * The triples of a JSON-LD document. Blank nodes are named after `label`, which must be another for each document
 * whose triples end up in one file: `b0` of one record is not `b0` of the next.
 */
export async function toQuads(document: Thing, label = 'n'): Promise<Quad[]> {
  const quads = (await jsonld.toRDF(document as never, { documentLoader, safe: true } as never)) as unknown as Quad[];
  return quads.map(({ subject, predicate, object }) =>
    DataFactory.quad(toTerm(subject, label) as never, toTerm(predicate, label) as never, toTerm(object, label) as never)
  );
}

interface PlainTerm {
  termType: string;
  value: string;
  language?: string;
  datatype?: { value: string };
}

/** jsonld gives plain objects where n3 wants its own terms. */
function toTerm(term: PlainTerm, label: string) {
  if (term.termType === 'NamedNode') return DataFactory.namedNode(term.value);
  if (term.termType === 'BlankNode') return DataFactory.blankNode(`${label}-${term.value.replace(/^_:/, '')}`);
  return DataFactory.literal(term.value, term.language || DataFactory.namedNode(String(term.datatype?.value)));
}

export function writeTurtle(quads: Quad[]): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads(quads);
  return new Promise((resolve, reject) => {
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });
}

export async function toTurtle(document: Thing): Promise<string> {
  return writeTurtle(await toQuads(document));
}
