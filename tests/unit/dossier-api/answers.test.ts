import { findDelivery, type DossierType } from '../../../src/dossier/content-model';
import { Problem, resolveFilters } from '../../../src/dossier/dossier-api';
import { answerDetail } from '../../../src/dossier/dossier-api/answer-detail';
import { answerFrontPage } from '../../../src/dossier/dossier-api/answer-front-page';
import { answerHealth, answerServiceDocument } from '../../../src/dossier/dossier-api/answer-service';
import { detailParameters } from '../../../src/dossier/dossier-api/parameters';
import { nameFacetValues } from '../../../src/dossier/dossier-api/present-facets';
import { openRecords, type OpenRecords } from '../../helpers/open-records';

/** What /v1 answers from records that are rare or hard to make by editing: other languages, the same key twice, no database. */
const DATE = Date.UTC(2026, 10, 2);
let records: OpenRecords;

const record = (type: DossierType, document_id: string, locale: string, more: object = {}) => ({
  type,
  document_id,
  locale,
  state: 'live',
  slug: `${document_id}-${locale}`,
  title: `${document_id} (${locale})`,
  text: JSON.stringify({ id: document_id, type, language: locale || null }),
  first_published_at: DATE,
  published_at: DATE,
  modified_at: DATE,
  ...more,
});
const gone = { state: 'gone', slug: null, title: null, gone_at: DATE };

beforeAll(async () => {
  records = await openRecords([
    record('use-case', 'both', 'nl'),
    record('use-case', 'both', 'en'),
    record('use-case', 'german', 'de'),
    record('use-case', 'german', 'nl', gone),
    record('use-case', 'english', 'en'),
    record('use-case', 'english', 'de'),
    record('use-case', 'withdrawn', 'nl', gone),
    record('dossier', 'dossier', 'en', { text: JSON.stringify({ id: 'dossier', defaultLicence: 'cc0-1.0' }) }),
    record('concept', 'writing', 'nl', { key: 'text' }),
    record('concept', 'writing', 'en', { key: 'text' }),
    record('concept', 'models', 'nl', { key: 'text' }),
    record('concept', 'models-too', 'nl', { key: 'text' }),
    record('concept', 'speech', 'en', { key: 'speech' }),
    record('organisation', 'museum', ''),
    // A Dutch slug that is the English one of another entry.
    record('ethics-topic', 'first', 'en', { slug: 'bias' }),
    record('ethics-topic', 'second', 'nl', { slug: 'bias' }),
  ]);
  await records.insert('former_slugs', [
    { type: 'use-case', locale: 'en', slug: 'once-english', document_id: 'both' },
    { type: 'use-case', locale: 'nl', slug: 'withdrawn-nl', document_id: 'withdrawn' },
    // Who has a slug in this language before who has it in another.
    { type: 'use-case', locale: 'nl', slug: 'english-en', document_id: 'both' },
  ]);
  const schemes = { writing: 'discipline', models: 'technique', 'models-too': 'technique', speech: 'technique' };
  const rows = await records.reader.all<{ id: number; document_id: keyof typeof schemes }>(
    `select id, document_id from published_records where type = 'concept'`
  );
  const keys = {
    title_key: '',
    published_at: 0,
    modified_at: 0,
    starts_at: 0,
    last_starts_at: 0,
    position: 0,
    year: 0,
  };
  await records.insert(
    'record_lists',
    rows.map(({ id, document_id }) => ({
      ...keys,
      record_id: id,
      list: 'concept:nl',
      facet: 'scheme',
      value: schemes[document_id],
    }))
  );
});
afterAll(() => records.close());

/** The problem that an answer is instead. */
const problemOf = async (answer: Promise<unknown>): Promise<Problem> => {
  const outcome = await answer.catch((error: unknown) => error);
  if (!(outcome instanceof Problem)) throw new Error(`Not a problem: ${JSON.stringify(outcome)}`);
  return outcome;
};

describe('a record', () => {
  const ask = (idOrSlug: string, query: Record<string, string>) =>
    answerDetail(
      records.ask('application/json', query),
      findDelivery('use-case'),
      detailParameters(['id', 'type', 'language']),
      idOrSlug
    );
  const at = (slug: string, query: string) => `https://dossier.example/v1/use-cases/${slug}?${query}`;

  test('is found by its slug in another language, with a redirect to that in the language asked for', async () => {
    const answer = await ask('both-en', { language: 'nl' });
    expect([answer.status, answer.headers?.Location]).toEqual([308, at('both-nl', 'language=nl')]);
    const filled = await ask('both-en', { language: 'nl', fallback: 'true' });
    expect(filled.headers?.Location).toBe(at('both-nl', 'language=nl&fallback=true'));
    expect((await ask('once-english', { language: 'nl' })).headers?.Location).toBe(at('both-nl', 'language=nl'));
    expect((await ask('english-en', { language: 'nl' })).headers?.Location).toBe(at('both-nl', 'language=nl'));
  });

  test('that is in other languages only is a 404 that tells them, and links those that can be asked for', async () => {
    for (const idOrSlug of ['english', 'english-de']) {
      const { status, extra } = await problemOf(ask(idOrSlug, { language: 'nl' }));
      expect(status).toBe(404);
      expect(extra.availableLanguages).toEqual(['en', 'de']);
      expect(extra.alternates).toEqual([{ language: 'en', href: at('english', 'language=en') }]);
    }
    const filled = await ask('english', { language: 'nl', fallback: 'true' });
    expect(JSON.parse(String(filled.body))).toMatchObject({ language: 'en', requestedLanguage: 'nl' });
  });

  test('that is in a language beside those of /v1 is not gone, and is given to nobody', async () => {
    for (const idOrSlug of ['german', 'german-de'])
      for (const fallback of ['true', 'false']) {
        const { status, detail, extra } = await problemOf(ask(idOrSlug, { language: 'nl', fallback }));
        expect([status, detail]).toEqual([404, 'This use-case is not available in "nl".']);
        expect(extra).toEqual({ availableLanguages: ['de'], alternates: [] });
      }
  });

  test('that was withdrawn is a 410 with the time, by its id and its last slug', async () => {
    for (const idOrSlug of ['withdrawn', 'withdrawn-nl']) {
      const { status, extra } = await problemOf(ask(idOrSlug, { language: 'en' }));
      expect([status, extra.goneAt]).toEqual([410, new Date(DATE).toISOString()]);
    }
  });

  test('has the members that `fields` names, and those that say what it is', async () => {
    const answer = await ask('both', { language: 'nl', fields: 'type' });
    expect(JSON.parse(String(answer.body))).toEqual({ id: 'both', type: 'use-case', language: 'nl' });
    const { status, extra } = await problemOf(ask('both', { fields: 'nonsense' }));
    expect([status, extra.parameter, extra.allowed]).toEqual([400, 'fields', ['id', 'type', 'language']]);
  });
});

test('the front page in a language that is missing is a 404 that links the others', async () => {
  const { status, extra } = await problemOf(answerFrontPage(records.ask('application/json', { language: 'nl' })));
  const href = 'https://dossier.example/v1/dossier?language=en';
  expect([status, extra]).toEqual([404, { availableLanguages: ['en'], alternates: [{ language: 'en', href }] }]);
});

describe('the value of a filter', () => {
  const technique = findDelivery('use-case').facets.filter(({ name }) => name === 'technique');
  const ethicsTopic = findDelivery('use-case').facets.filter(({ name }) => name === 'ethicsTopic');
  const resolve = async (facets: typeof technique, value: string, language?: string) => {
    const [{ values }] = await resolveFilters(records.reader, facets, { [facets[0].name]: [value] }, language);
    return values[0];
  };

  test('is a concept of its own scheme, whatever has the same key in another, and always the same one', async () => {
    expect(await resolve(technique, 'text')).toBe('models');
    const { status, extra } = await problemOf(resolve(technique, 'writing'));
    expect([status, extra]).toEqual([400, { parameter: 'technique', allowed: ['speech', 'text'] }]);
  });

  test('is the entry with that slug in the language of the answer, where there are several', async () => {
    expect(await resolve(ethicsTopic, 'bias', 'en')).toBe('first');
    expect(await resolve(ethicsTopic, 'bias', 'nl')).toBe('second');
  });

  test('has a title in the language of the answer, or says in which it is', async () => {
    const counts = ['models', 'speech', 'writing'].map((value) => ({ facet: 'technique', value, count: 1 }));
    expect(await nameFacetValues(records.reader, technique[0], counts, 'nl')).toEqual([
      { value: 'text', title: 'models (nl)', count: 1 },
      { value: 'speech', title: 'speech (en)', language: 'en', count: 1 },
    ]);
    const [organisation] = findDelivery('use-case').facets.filter(({ name }) => name === 'organisation');
    const museum = [{ facet: 'organisation', value: 'museum', count: 1 }];
    expect(await nameFacetValues(records.reader, organisation, museum, 'nl')).toEqual([
      { value: 'museum-', title: 'museum ()', count: 1 },
    ]);
  });
});

test('the service document gives the licence that the editors chose', async () => {
  const { body } = await answerServiceDocument(records.ask('application/json'));
  expect(JSON.parse(String(body)).licence).toMatchObject({ key: 'cc0-1.0', name: 'CC0 1.0' });
});

test('health is a problem while the database does not answer', async () => {
  const fail = () => Promise.reject(new Error('no connection'));
  const request = { ...records.ask('application/json'), reader: { ...records.reader, all: fail, first: fail } };
  const { status, headers } = await problemOf(answerHealth(request));
  expect([status, headers['Retry-After']]).toEqual([503, '5']);
});
