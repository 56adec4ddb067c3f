import { createCatalogue } from '../../../src/dossier/search/catalogue/catalogue';
import { createSearch } from '../../../src/dossier/search/create-search';
import { rememberPostings } from '../../../src/dossier/search/engines/remember-postings';

interface Row {
  id: number;
  locale: string;
  state: string;
  seq: number;
  title: string;
  published_at: number;
}

/** Published records as the search reads them, in which every record holds every word of its language. */
function createRecords() {
  const rows = new Map<number, Row>();
  const waits = new Map<string, Promise<void>>();
  let seq = 0;
  const findPostings = async (lookups: string[]) => {
    for (const [language, wait] of waits) if (lookups.some((lookup) => lookup.startsWith(`"${language}`))) await wait;
    return lookups.map((lookup, position) => ({
      position,
      ids: [...rows.values()].flatMap(({ id, locale }) => (lookup.startsWith(`"${locale}t`) ? [id] : [])).join(),
    }));
  };
  const reader = {
    async all(sql: string, [value]: unknown[]) {
      if (sql.includes('search_index')) return findPostings(JSON.parse(value as string));
      if (sql.includes('search_words')) return [];
      const changed = [...rows.values()].filter((row) => row.seq > (value as number));
      if (!sql.includes('record_lists'))
        return changed.map((row) => ({ ...row, type: 'tool', document_id: `${row.id}` }));
      return changed.map(({ id, locale }) => ({ record_id: id, list: `tool/${locale}`, facet: '', title_key: '' }));
    },
    first: async () => ({ seq, epoch: 'first' }),
  };
  return {
    reader: reader as never,
    publish(id: number, published_at: number, locale = 'nl') {
      rows.set(id, { id, locale, state: 'live', seq: (seq += 1), title: 'Museum', published_at });
    },
    withdraw(id: number) {
      rows.set(id, { ...(rows.get(id) as Row), state: 'gone', seq: (seq += 1) });
    },
    /** Lookups in a language wait from here on. @returns the way to let them go */
    hold(language: string): () => void {
      let release = () => {};
      waits.set(language, new Promise((resolve) => (release = resolve)));
      return release;
    },
  };
}

test('fresh is measured from the newest record that there is now, however the others came and went', async () => {
  const records = createRecords();
  records.publish(1, 1000);
  const findCatalogue = createCatalogue(records.reader);
  expect((await findCatalogue()).newest).toBe(1000);
  records.publish(2, 2000);
  expect((await findCatalogue()).newest).toBe(2000);
  records.withdraw(2);
  expect((await findCatalogue()).newest).toBe(1000);
  expect((await findCatalogue()).newest).toBe((await createCatalogue(records.reader)()).newest);
});

test('a search goes on with the records that it began with, whatever is withdrawn meanwhile', async () => {
  const records = createRecords();
  records.publish(1, 1000);
  records.publish(2, 1000, 'en');
  const search = createSearch({ db: { dialect: { client: 'sqlite' } } } as never, records.reader, ['tool']);
  const letGo = records.hold('en');
  const found = search.find({
    text: 'museum',
    language: 'nl',
    types: ['tool'],
    fallback: false,
    facetFilters: [],
    sort: 'relevance',
    descending: false,
    limit: 10,
    offset: 0,
    facets: true,
  });
  // By the next turn Dutch has been scored.
  await new Promise(setImmediate);
  records.withdraw(1);
  expect(await search.suggest('museum', 'nl', ['tool'], 10)).toEqual([]);
  letGo();
  expect(await found).toMatchObject({ total: 1, hits: [{ id: 1 }] });
});

describe('what is remembered of the index', () => {
  const lookup = (lexeme: string, prefix?: boolean) => ({ lexeme, prefix });
  function createEngine() {
    const asked: string[] = [];
    let wait: Promise<void> | undefined;
    const find = rememberPostings({
      async findPostings(lookups) {
        asked.push(lookups.map(({ lexeme, prefix }) => `${lexeme}${prefix ? '*' : ''}`).join(' '));
        const held = wait;
        await held;
        return lookups.map(({ lexeme }) => [lexeme.length, asked.length]);
      },
    });
    return { asked, find, hold: (until: Promise<void> | undefined) => (wait = until) };
  }

  test('is asked for once in a version, each lookup in its own place', async () => {
    const { asked, find } = createEngine();
    expect(await find('1').findPostings([lookup('a'), lookup('bb')])).toEqual([
      [1, 1],
      [2, 1],
    ]);
    expect(await find('1').findPostings([lookup('ccc'), lookup('a'), lookup('a', true)])).toEqual([
      [3, 2],
      [1, 1],
      [1, 2],
    ]);
    expect(asked).toEqual(['a bb', 'ccc a*']);
    expect(await find('2').findPostings([lookup('a')])).toEqual([[1, 3]]);
  });

  test('never holds for a newer version what was being looked up for an older one', async () => {
    const { find, hold } = createEngine();
    let release = () => {};
    hold(new Promise((resolve) => (release = resolve)));
    const slow = find('1').findPostings([lookup('a')]);
    hold(undefined);
    await find('2').findPostings([lookup('bb')]);
    release();
    expect(await slow).toEqual([[1, 2]]);
    expect(await find('2').findPostings([lookup('a')])).toEqual([[1, 3]]);
  });
});
