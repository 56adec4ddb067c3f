import type { DossierType } from '../../content-model';
import type { RecordReader } from '../../published-records';
import { findWords } from '../analysis/find-words';

/** What is known of a live record without asking the database: enough to filter, count, order and suggest. */
export interface CatalogueEntry {
  id: number;
  type: DossierType;
  documentId: string;
  locale: string;
  slug: string | null;
  key: string | null;
  title: string;
  altLabels: string[];
  /** The title and the labels, with their words folded, each with a space in front. */
  names: { text: string; folded: string }[];
  titleWords: number;
  publishedAt: number;
  modifiedAt: number;
  startsAt: number;
  lastStartsAt: number;
  year: number;
  position: number;
  titleKey: string;
  /** The lists it stands in: its own, and those of languages whose gap it fills. */
  lists: string[];
  facets: FacetOfEntry[];
}

/** The same object wherever the same value stands, so that counting needs no names. */
export interface FacetOfEntry {
  name: string;
  value: string;
}

/** All live records. Kept in memory (about 1 kB each) and brought up to date by `seq`, so that it never lags behind. */
export interface Catalogue {
  /** By record id; a hole where a record is not live. */
  entries: (CatalogueEntry | undefined)[];
  /** Changes with every change of a record. */
  version: string;
  /** When the newest was published; 0 where there is none. */
  newest: number;
  /** How many there are by language; '' for those that have none. */
  counts: Map<string, number>;
}

interface RecordRow {
  id: number;
  type: DossierType;
  document_id: string;
  locale: string;
  state: string;
  seq: number | string;
  slug: string | null;
  key: string | null;
  title: string | null;
  published_at: number | string;
  modified_at: number | string;
  alt_labels: string | null;
}

interface ListRow {
  record_id: number;
  list: string;
  facet: string;
  value: string;
  title_key: string;
  starts_at: number | string;
  last_starts_at: number | string;
  position: number;
  year: number;
}

interface Standing {
  seq: number;
  epoch: string;
}

/**
 * @returns a function that gives the catalogue as it is at the moment of the call. What was given stays as it is: a search
 * that waits for the database goes on with the records that it began with.
 */
export function createCatalogue(reader: RecordReader): () => Promise<Catalogue> {
  let catalogue: Catalogue = { entries: [], version: '', newest: 0, counts: new Map() };
  let standing: Standing = { seq: 0, epoch: '' };
  const facets = new Map<string, FacetOfEntry>();
  const findFacet = (name: string, value: string): FacetOfEntry => {
    const key = `${name} ${value}`;
    const facet = facets.get(key) ?? { name, value };
    facets.set(key, facet);
    return facet;
  };

  const update = async () => {
    const now = await findStanding(reader);
    if (now.seq === standing.seq && now.epoch === standing.epoch) return;
    const isAnew = now.epoch !== standing.epoch || now.seq < standing.seq;
    const after = isAnew ? 0 : standing.seq;
    const records = await readRecords(reader, after);
    const lists = await readLists(reader, after);
    const entries = isAnew ? [] : [...catalogue.entries];
    for (const row of records) {
      const rows = lists.get(row.id);
      entries[row.id] = row.state === 'live' && rows ? toEntry(row, rows, findFacet) : undefined;
    }
    standing = { seq: Math.max(now.seq, ...records.map(({ seq }) => Number(seq)).slice(-1)), epoch: now.epoch };
    catalogue = { entries, version: `${standing.epoch}/${standing.seq}`, ...sumUp(entries) };
  };

  // Who asks while an update runs may ask for something that it began too early to see, and shares the next one.
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = () => (running = update().finally(() => (running = undefined)));
  return async () => {
    if (!running) await start();
    else {
      next ??= running
        .catch(() => {})
        .then(() => {
          next = undefined;
          return start();
        });
      await next;
    }
    return catalogue;
  };
}

/** Of those that are live now, and of nothing that was: every instance must rank alike, whenever it was started. */
function sumUp(entries: Catalogue['entries']): Pick<Catalogue, 'newest' | 'counts'> {
  const counts = new Map<string, number>();
  let newest = 0;
  for (const entry of entries) {
    if (!entry) continue;
    counts.set(entry.locale, (counts.get(entry.locale) ?? 0) + 1);
    newest = Math.max(newest, entry.publishedAt);
  }
  return { newest, counts };
}

async function findStanding(reader: RecordReader): Promise<Standing> {
  const row = await reader.first<{ seq: number | string | null; epoch: string | null }>(
    `select (select max(seq) from published_records) as seq, (select value from record_state where name = 'epoch') as epoch`
  );
  return { seq: Number(row?.seq ?? 0), epoch: row?.epoch ?? '' };
}

function readRecords(reader: RecordReader, after: number): Promise<RecordRow[]> {
  return reader.all(
    `select r.id, r.type, r.document_id, r.locale, r.state, r.seq, r.slug, r.key, r.title, r.published_at, r.modified_at, d.alt_labels
     from published_records r left join search_documents d on d.record_id = r.id where r.seq > ? order by r.seq`,
    [after]
  );
}

async function readLists(reader: RecordReader, after: number): Promise<Map<number, ListRow[]>> {
  const rows = await reader.all<ListRow>(
    `select l.record_id, l.list, l.facet, l.value, l.title_key, l.starts_at, l.last_starts_at, l.position, l.year
     from published_records r join record_lists l on l.record_id = r.id where r.seq > ?`,
    [after]
  );
  const byRecord = new Map<number, ListRow[]>();
  for (const row of rows) {
    const own = byRecord.get(row.record_id);
    if (own) own.push(row);
    else byRecord.set(row.record_id, [row]);
  }
  return byRecord;
}

function toEntry(
  row: RecordRow,
  rows: ListRow[],
  findFacet: (name: string, value: string) => FacetOfEntry
): CatalogueEntry {
  const [first] = rows;
  const title = row.title ?? '';
  const altLabels = row.alt_labels ? (JSON.parse(row.alt_labels) as string[]) : [];
  const names = [title, ...altLabels].map((text) => ({ text, folded: foldName(text) }));
  return {
    id: row.id,
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    slug: row.slug,
    key: row.key,
    title,
    altLabels,
    names,
    titleWords: findWords(title).length,
    publishedAt: Number(row.published_at),
    modifiedAt: Number(row.modified_at),
    startsAt: Number(first.starts_at),
    lastStartsAt: Number(first.last_starts_at),
    year: first.year,
    position: first.position,
    titleKey: first.title_key,
    lists: [...new Set(rows.map(({ list }) => list))],
    facets: rows
      .filter(({ list, facet }) => list === first.list && facet !== '')
      .map(({ facet, value }) => findFacet(facet, value)),
  };
}

function foldName(text: string): string {
  return findWords(text)
    .flatMap((word) => [word, ...(word.parts ?? [])])
    .map((word) => ` ${word.text}`)
    .join('');
}
