import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { ApiAnswer, ApiRequest } from '../../../src/dossier/dossier-api';
import { answerSitemap, answerSitemapIndex } from '../../../src/dossier/syndication/linked-data/answer-sitemap';
import {
  answerDataset,
  answerVocabularies,
  answerVocabulary,
} from '../../../src/dossier/syndication/linked-data/answer-vocabulary';
import { FIXED_SCHEMES } from '../../../src/dossier/syndication/linked-data/schemes';
import { expectGolden } from '../../helpers/golden';
import { canonicalOfJsonLd, canonicalOfTurtle, findViolations, parseTurtle } from '../../helpers/rdf';
import { dossierRecord, openRecord, protectedRecord, termRecords, useCaseRecord } from './fixtures';
import { openRecords, type OpenRecords } from '../../helpers/open-records';

/** What describes more than one record. */
let records: OpenRecords;
beforeAll(async () => {
  records = await openRecords([useCaseRecord, protectedRecord, openRecord, ...termRecords, dossierRecord]);
});
afterAll(() => records.close());

const golden = (file: string) => path.join(__dirname, 'golden', 'linked-data', file);

/** As it is sent: UTF-8. */
const textOf = ({ body }: ApiAnswer) => Buffer.from(body).toString();

test.each<[string, (request: ApiRequest) => Promise<ApiAnswer>]>([
  ['vocabularies', answerVocabularies],
  ['glossary', (request) => answerVocabulary(request, ['glossary'])],
  ['stages', (request) => answerVocabulary(request, ['stages'])],
  ['dataset', answerDataset],
])('%s as JSON-LD and as Turtle is what it was, and says the same in both', async (name, answer) => {
  const document = JSON.parse(textOf(await answer(records.ask('application/ld+json'))));
  const turtle = textOf(await answer(records.ask('text/turtle')));
  expectGolden(`${JSON.stringify(document, null, 2)}\n`, golden(`${name}.jsonld`));
  expectGolden(turtle, golden(`${name}.ttl`));
  expect(await canonicalOfTurtle(turtle)).toBe(await canonicalOfJsonLd(document));
});

describe.each(FIXED_SCHEMES)('the fixed list $name', ({ name, concepts, definitions }) => {
  const read = async () => {
    const { '@graph': graph } = JSON.parse(textOf(await answerVocabulary(records.ask(), [name])));
    return graph.filter((node: any) => node['@type'] === 'Concept') as any[];
  };

  test('says in both languages, in one sentence, what each term means', async () => {
    const terms = await read();
    expect(terms.map(({ notation }) => notation)).toEqual(Object.keys(concepts));
    for (const { prefLabel, definition } of terms) {
      expect(Object.keys(definition)).toEqual(['nl', 'en']);
      for (const language of ['nl', 'en']) {
        expect(definition[language]).toMatch(/^\p{Lu}[^.!?\n]*\p{L}\.$/u);
        expect(definition[language].replace(/\.$/, '').toLowerCase()).not.toBe(prefLabel[language].toLowerCase());
      }
    }
  });

  test('defines nothing else, and no two terms alike', async () => {
    expect(Object.keys(definitions).sort()).toEqual(Object.keys(concepts).sort());
    for (const language of ['nl', 'en']) {
      const texts = (await read()).map(({ definition }) => definition[language]);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});

describe('the description of a dossier without a front page', () => {
  let unopened: OpenRecords;
  beforeAll(async () => {
    unopened = await openRecords([useCaseRecord]);
  });
  afterAll(() => unopened.close());

  test('has a title and a text in both languages', async () => {
    const { '@graph': graph } = JSON.parse(textOf(await answerDataset(unopened.ask('application/ld+json'))));
    const languagesOf = (texts: { '@language': string }[]) => texts.map((text) => text['@language']);
    const described = graph.filter((node: any) => /#catalog$|\/dataset$/.test(node['@id']));
    expect(described).toHaveLength(2);
    for (const node of described)
      for (const member of ['name', 'description', 'dcterms:title', 'dcterms:description'])
        expect(languagesOf(node[member])).toEqual(['nl', 'en']);
  });

  test.each(['nde-requirements.ttl', 'dcat-ap-nl.ttl'])('conforms to %s', async (shapes) => {
    const turtle = textOf(await answerDataset(unopened.ask('text/turtle')));
    expect(await findViolations(parseTurtle(turtle), shapes)).toEqual([]);
  });
});

test.each<[string, (request: ApiRequest) => Promise<ApiAnswer>]>([
  ['sitemap', answerSitemapIndex],
  ['sitemap-nl-1', (request) => answerSitemap(request, ['nl', '1'])],
  ['sitemap-en-1', (request) => answerSitemap(request, ['en', '1'])],
])('%s is what it was, and well-formed', async (name, answer) => {
  const xml = textOf(await answer(records.ask()));
  expect(XMLValidator.validate(xml)).toBe(true);
  // One element per line, for whoever reads the difference.
  expectGolden(xml.replaceAll('><', '>\n<'), golden(`${name}.xml`));
});
