import {
  dossierUids,
  findTitleField,
  isLanguage,
  type DossierType,
  type DossierUid,
} from '../../src/dossier/content-model';
import { readEntries, type StarterEntry } from '../../src/dossier/starter-content/read-entries';
import { get, graphql } from '../helpers/clients';
import { contentTypes } from '../helpers/schemas';
import { root } from '../helpers/server';

/** What the starter dossier holds, as frontends get it. Other tests add entries meanwhile, so nothing is counted exactly. */
interface Entry extends Record<string, any> {
  documentId: string;
  slug: string;
}
interface Version {
  type: DossierType;
  uid: DossierUid;
  /** `nl`, `en`, or '' for a type without languages. */
  locale: string;
}

const camelCase = (name: string) => name.replace(/-(\w)/g, (_match, letter) => letter.toUpperCase());
const collections = dossierUids
  .filter((uid) => contentTypes[uid].kind === 'collectionType')
  .map((uid) => ({ uid, type: uid.split('.')[1] as DossierType }));
const isLocalized = (uid: DossierUid) => contentTypes[uid].pluginOptions?.i18n?.localized === true;
const versions: Version[] = collections.flatMap(({ uid, type }) =>
  (isLocalized(uid) ? ['nl', 'en'] : ['']).map((locale) => ({ uid, type, locale }))
);

const rest = (type: string, locale: string, more = '') =>
  get(`/api/${type}s?${locale ? `locale=${locale}&` : ''}${more}`);
const ask = async (query: string, variables: object = {}) => {
  const { body, text } = await graphql(query, variables);
  if (body?.errors) throw new Error(text);
  return body.data;
};
const args = (...given: string[]) => (given.some(Boolean) ? `(${given.filter(Boolean).join(', ')})` : '');
const inLocale = (locale: string) => (locale ? `locale: "${locale}"` : '');

let starter: StarterEntry[];
const starterTitles = (type: DossierType, locale: string) =>
  starter
    .filter((entry) => entry.type === type && (!isLanguage(locale) || entry.texts[locale]))
    .map(({ both, texts }) => ({ ...both, ...(isLanguage(locale) ? texts[locale] : {}) }))
    .map((values: Record<string, unknown>) => String(values.title ?? values.name));

beforeAll(async () => {
  starter = await readEntries(root);
});

describe.each(versions)('$type in "$locale"', ({ type, uid, locale }) => {
  const title = findTitleField(uid);
  const plural = `${camelCase(type)}s`;
  let entries: Entry[];

  beforeAll(async () => {
    entries = (await rest(type, locale, 'pagination[pageSize]=100')).body.data;
  });

  test('is listed over REST with all that the starter dossier has in that language', () => {
    expect(entries.map((entry) => entry[title])).toEqual(expect.arrayContaining(starterTitles(type, locale)));
    for (const entry of entries) {
      expect(entry.documentId).toMatch(/^[a-z0-9]{24}$/);
      expect(entry.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(entry.publishedAt).toBeTruthy();
      if (locale) expect(entry.locale).toBe(locale);
    }
  });

  test('has slugs that differ', () => {
    expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
  });

  test('is found one by one over REST, by documentId and by slug', async () => {
    for (const { documentId, slug, [title]: name } of entries.slice(0, 5)) {
      const one = await get(`/api/${type}s/${documentId}${locale && `?locale=${locale}`}`);
      expect(one.body.data).toMatchObject({ documentId, slug, [title]: name });
      const bySlug = await rest(type, locale, `filters[slug]=${slug}`);
      expect(bySlug.body.data.map((entry: Entry) => entry.documentId)).toEqual([documentId]);
    }
  });

  test('is the same over GraphQL: the list, one by documentId, and one by slug', async () => {
    const { documentId, slug } = entries[0];
    const fields = `{ documentId slug ${title} }`;
    const data = await ask(`query {
      list: ${plural}${args(inLocale(locale), 'pagination: { limit: 100 }')} ${fields}
      one: ${camelCase(type)}${args(`documentId: "${documentId}"`, inLocale(locale))} ${fields}
      bySlug: ${plural}${args(inLocale(locale), `filters: { slug: { eq: "${slug}" } }`)} ${fields}
    }`);
    const asked = entries.map((entry) => ({ documentId: entry.documentId, slug: entry.slug, [title]: entry[title] }));
    expect(data.list).toEqual(expect.arrayContaining(asked.slice(0, 5)));
    expect(data.one).toEqual(asked[0]);
    expect(data.bySlug).toEqual([asked[0]]);
  });

  test('is paged and sorted alike over REST and as a GraphQL connection', async () => {
    const page = await rest(type, locale, `sort=${title}:desc&pagination[page]=2&pagination[pageSize]=2`);
    expect(page.body.meta.pagination).toMatchObject({ page: 2, pageSize: 2 });
    const data = await ask(
      `{ found: ${plural}_connection${args(
        inLocale(locale),
        `sort: "${title}:desc"`,
        'pagination: { page: 2, pageSize: 2 }'
      )} { nodes { ${title} } pageInfo { page pageSize pageCount total } } }`
    );
    expect(data.found.pageInfo).toMatchObject({ page: 2, pageSize: 2 });
    expect(data.found.pageInfo.total).toBeGreaterThanOrEqual(starterTitles(type, locale).length);
    expect(data.found.pageInfo.pageCount).toBe(Math.ceil(data.found.pageInfo.total / 2));
    for (const found of [page.body.data, data.found.nodes]) expect(found.length).toBeLessThanOrEqual(2);
  });
});

describe('a list', () => {
  test.each(['pagination[pageSize]=101', 'pagination[pageSize]=999999', 'pagination[limit]=500'])(
    'of more than 100 is cut off at 100: %s',
    async (asked) => {
      const { status, body } = await rest('use-case', 'nl', asked);
      expect(status).toBe(200);
      expect(body.meta.pagination.pageSize ?? body.meta.pagination.limit).toBe(100);
    }
  );

  test('has 25 entries unless asked otherwise', async () => {
    const { body } = await rest('concept', 'nl');
    expect(body.data).toHaveLength(25);
    expect(body.meta.pagination).toMatchObject({ page: 1, pageSize: 25 });
    expect((await ask('{ concepts { key } }')).concepts).toHaveLength(25);
  });

  test('comes in pages that do not overlap', async () => {
    const pages = [1, 2, 3].map((page) =>
      rest('concept', 'nl', `sort=key&fields=key&pagination[pageSize]=10&pagination[page]=${page}`)
    );
    const keys = (await Promise.all(pages)).flatMap(({ body }) => body.data.map(({ key }: Entry) => key));
    expect(new Set(keys).size).toBe(30);
    expect(keys).toEqual([...keys].sort());
  });

  test('is filtered by a relation, a choice and a word, alike over REST and GraphQL', async () => {
    const { body } = await rest(
      'use-case',
      'nl',
      'fields=title&filters[quadrant][key]=new-products&filters[title][$containsi]=MUZIEK'
    );
    expect(body.data.map(({ title }: Entry) => title)).toEqual(['AI als inspiratie bij nieuwe muziek']);
    const data = await ask(
      '{ useCases(filters: { quadrant: { key: { eq: "new-products" } }, title: { containsi: "MUZIEK" } }) { title } }'
    );
    expect(data.useCases).toEqual([{ title: 'AI als inspiratie bij nieuwe muziek' }]);
    const ideas = await rest('use-case', 'nl', 'filters[stage]=idea&filters[slug][$ne]=x&pagination[pageSize]=100');
    expect(ideas.body.data.length).toBeGreaterThan(5);
    for (const { stage } of ideas.body.data) expect(stage).toBe('idea');
  });
});

test('what exists only in Dutch does not appear in English', async () => {
  const dutchOnly = starter.filter(({ texts }) => texts.nl && !texts.en);
  expect(new Set(dutchOnly.map(({ type }) => type)).size).toBeGreaterThan(2);
  for (const { type, texts } of dutchOnly) {
    const title = encodeURIComponent(String(texts.nl?.title));
    const [dutch] = (await rest(type, 'nl', `filters[title]=${title}`)).body.data;
    const english = await rest(type, 'en', `filters[documentId]=${dutch.documentId}`);
    expect(english.body.data).toEqual([]);
    expect((await get(`/api/${type}s/${dutch.documentId}?locale=en`)).status).toBe(404);
    const data = await ask(`{ one: ${camelCase(type)}(documentId: "${dutch.documentId}", locale: "en") { title } }`);
    expect(data.one).toBeNull();
  }
});
