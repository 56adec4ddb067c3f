import path from 'node:path';
import fc from 'fast-check';
import records from '../../fixtures/records.json';
import { expectGolden } from '../../helpers/golden';
import { canonicalOfJsonLd, canonicalOfTurtle, parseTurtle } from '../../helpers/rdf';
import { findDelivery } from '../../../src/dossier/content-model';
import type { DeliveredRecord } from '../../../src/dossier/syndication/delivered-record';
import { presentDocument } from '../../../src/dossier/syndication/linked-data/present-thing';
import { toIri } from '../../../src/dossier/syndication/linked-data/context';
import { toQuads, toTurtle, writeTurtle } from '../../../src/dossier/syndication/linked-data/to-turtle';

const golden = (file: string) => path.join(__dirname, 'golden', 'linked-data', file);
const BASE = 'https://dossier.example';
const all = records as unknown as DeliveredRecord[];
const byType = (type: string) => structuredClone(all.find((record) => record.type === type)) as any;

describe.each(all.map((record) => [record.type, record] as const))('a record of type %s', (type, record) => {
  test('as JSON-LD is what it was before', () => {
    expectGolden(`${JSON.stringify(presentDocument(record, BASE), null, 2)}\n`, golden(`${type}.jsonld`));
  });

  test('as Turtle is what it was before, and says what the JSON-LD says', async () => {
    const document = presentDocument(record, BASE);
    const turtle = await toTurtle(document);
    expectGolden(turtle, golden(`${type}.ttl`));
    expect(await canonicalOfTurtle(turtle)).toBe(await canonicalOfJsonLd(document));
  });
});

test('what has all rights reserved says so and has no full text', () => {
  const article = byType('article');
  expect(presentDocument(article, BASE).articleBody).toMatch(/./);
  article.licence = { key: 'all-rights-reserved', name: 'All rights reserved', url: null };
  const document = presentDocument(article, BASE);
  expect(document.articleBody).toBeUndefined();
  expect(document.license).toBeUndefined();
  expect(document.copyrightNotice).toMatch(/voorbehouden/);
  expect(document.abstract).toBe(article.summary);
});

test.each(all.filter((record) => 'licence' in record).map((record) => [record.type, record] as const))(
  'of a record of type %s with all rights reserved nothing of its long fields is given',
  (type, record) => {
    const licence = { key: 'all-rights-reserved', name: 'All rights reserved', url: null };
    const source = { claim: 'Sneller', sourceUrl: 'https://bron.example/' };
    const whole: any = { ...record, licence, ...(type === 'use-case' ? { results: [source] } : {}) };
    const empty = findDelivery(type).long.map((field) => [field, Array.isArray(whole[field]) ? [] : null]);
    const short = { ...whole, ...Object.fromEntries(empty) };
    expect(presentDocument(whole, BASE)).toEqual(presentDocument(short, BASE));
  }
);

test('a picture keeps its own credit and licence apart from those of the text', () => {
  const article = byType('article');
  article.attribution = 'Het museum';
  article.cover = {
    ...article.cover,
    credit: 'De fotograaf',
    licence: { key: 'cc0-1.0', name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  };
  const document: any = presentDocument(article, BASE);
  expect(document.creditText).toBe('Het museum');
  expect(document.license).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(document.image[0]).toMatchObject({
    creditText: 'De fotograaf',
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  });
});

test('blank nodes of two records stay apart in one file', async () => {
  const documents = [byType('article'), byType('use-case')].map((record) => presentDocument(record, BASE));
  const findBlanks = (quads: { subject: { termType: string; value: string } }[]) =>
    new Set(quads.flatMap(({ subject }) => (subject.termType === 'BlankNode' ? [subject.value] : [])));
  const each = await Promise.all(documents.map((document, index) => toQuads(document, `record${index}`)));
  const together = parseTurtle(await writeTurtle(each.flat()));
  expect(findBlanks(together).size).toBe(findBlanks(each[0]).size + findBlanks(each[1]).size);
  expect(findBlanks(each[1]).size).toBeGreaterThan(0);
});

test('whatever an editor types as text or as an address, the Turtle can be read and says the same', async () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 }).map((value) => Buffer.from(value).toString('utf8'));
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    text,
    text.map((value) => `https://example.org/${value}`)
  );
  await fc.assert(
    fc.asyncProperty(text, text, address, async (title, label, url) => {
      const record = byType('ethics-topic');
      const changed = { ...record, title, summary: label, altLabels: [label], links: [{ label, url }], sourceUrl: url };
      const document = presentDocument(changed, BASE);
      expect(await canonicalOfTurtle(await toTurtle(document))).toBe(await canonicalOfJsonLd(document));
    }),
    { numRuns: 100, seed: 20261121 }
  );
});

test.each([
  ['https://example.org/a b', 'https://example.org/a%20b'],
  ['https://example.org/a|b^c', 'https://example.org/a%7Cb%5Ec'],
  ['javascript:alert(1)', undefined],
  ['nonsense', undefined],
  [null, undefined],
])('the address %p becomes the IRI %p', (text, iri) => expect(toIri(text)).toBe(iri));
