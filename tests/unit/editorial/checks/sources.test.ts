import type { Language } from '../../../../src/dossier/content-model';
import type { Entry } from '../../../../src/dossier/editorial/checks/check';
import { checkSources } from '../../../../src/dossier/editorial/checks/check-sources';
import { checkPublishing } from '../../../../src/dossier/editorial/checks/run-checks';
import { contextOf } from '../../../helpers/checked-entries';

const inBody = (block: Entry) => checkSources({ body: [block] }, contextOf('article')).map(({ code }) => code);
const gaps = (citation: Entry) =>
  checkSources({ citations: [{ title: 'AI in de cultuur', ...citation }] }, contextOf('article')).flatMap(
    ({ context }) => context.missing
  );

const source = {
  kind: 'report',
  title: 'Cultuur en AI',
  publisher: 'Raad voor Cultuur',
  issuedYear: 2024,
  url: 'https://raad.example',
};

describe('words of others', () => {
  test.each([
    [{ __component: 'body.quote', quote: 'AI is een hulpmiddel.', citation: source }],
    [{ __component: 'body.quote', quote: 'AI is a tool.', citation: source }],
    [{ __component: 'body.definition', term: 'AI', definition: 'Een set van technologieën.', citation: source }],
    [{ __component: 'body.definition', term: 'AI', definition: 'A set of technologies.', citation: source }],
    [{ __component: 'body.quote', quote: '' }],
    [{ __component: 'body.text', content: [] }],
  ])('with a source pass: %j', (block) => {
    expect(inBody(block)).toEqual([]);
  });

  test.each([
    ['quote-source-missing', { __component: 'body.quote', quote: 'AI is een hulpmiddel.' }],
    ['quote-source-missing', { __component: 'body.quote', quote: 'AI is een hulpmiddel.', citation: null }],
    ['quote-source-missing', { __component: 'body.quote', quote: 'AI is a tool.', citation: { title: ' ' } }],
    ['definition-source-missing', { __component: 'body.definition', term: 'AI', definition: 'Een set.' }],
    ['definition-source-missing', { __component: 'body.definition', definition: 'A set.', citation: {} }],
  ])('without one are reported as %s: %j', (code, block) => {
    expect(inBody(block)).toEqual([code]);
  });

  describe('in the glossary', () => {
    const definition = 'Een reeks stappen waarmee een computer een taak uitvoert.';
    const codes = (entry: Entry, language: Language = 'nl') =>
      checkSources(entry, contextOf('glossary-term', language)).map(({ code }) => code);

    test.each<[Entry, Language]>([
      [{ definition, citation: source }, 'nl'],
      [
        {
          definition,
          citation: { kind: 'legislation', title: 'AI-verordening', issuedYear: 2024, url: 'https://eur.example' },
        },
        'nl',
      ],
      [{ definition, citation: { ...source, title: ' Cultuur en AI ' } }, 'nl'],
      [{ definition: 'A series of steps.', citation: { ...source, title: 'Culture and AI' } }, 'en'],
      [
        { definition: 'A series of steps.', citation: { kind: 'book', title: 'AI', publisher: 'A', issuedYear: 2021 } },
        'en',
      ],
    ])('a source passes: %j', (entry, language) => {
      expect(codes(entry, language)).toEqual([]);
    });

    test.each<[Entry, Language]>([
      [{ definition }, 'nl'],
      [{ definition, citation: null }, 'nl'],
      [{ definition, citation: { ...source, title: '  ' } }, 'nl'],
      [{ definition: 'A series of steps.', citation: {} }, 'en'],
      [{ definition: 'A series of steps.', citation: { url: 'https://raad.example', publisher: 'The council' } }, 'en'],
    ])('a definition may be our own: a source is advised: %j', (entry, language) => {
      expect(codes(entry, language)).toEqual(['term-source-missing']);
      const context = contextOf('glossary-term', language);
      expect(checkPublishing(entry, context).map(({ code }) => code)).not.toContain('term-source-missing');
    });
  });
});

describe('a citation', () => {
  test.each([
    [source],
    [{ kind: 'book', authors: [{ family: 'de Vries', given: 'Sam' }], issuedYear: 2021 }],
    [{ kind: 'article-journal', authors: [{ family: 'Jansen' }], issuedYear: 2022, containerTitle: 'Boekman' }],
    [{ kind: 'webpage', publisher: 'DEN', url: 'https://den.example', accessedOn: '2026-02-03' }],
    [{ kind: 'legislation', issuedYear: 1912, url: 'https://wetten.example/auteurswet' }],
    [{ kind: 'report', authors: [{ literal: 'Raad voor Cultuur' }], issuedYear: 2024, doi: '10.1000/182' }],
  ])('that a reader can follow is complete: %j', (citation) => {
    expect(gaps(citation)).toEqual([]);
  });

  test.each([
    [{ kind: 'report', issuedYear: 2024, url: 'https://raad.example' }, ['author']],
    [{ kind: 'report', publisher: 'Raad voor Cultuur' }, ['year', 'address']],
    [{ kind: 'book', authors: [{ given: 'Sam' }], issuedYear: 2021 }, ['author']],
    [{ kind: 'article-journal', authors: [{ family: 'Jansen' }], issuedYear: 2022 }, ['container']],
    [{ kind: 'webpage', publisher: 'DEN', url: 'https://den.example' }, ['accessedOn']],
    [{}, ['author', 'address', 'accessedOn']],
  ])('names what is missing: %j lacks %j', (citation, missing) => {
    expect(gaps(citation)).toEqual(missing);
  });
});
