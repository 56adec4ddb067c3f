import type { Core } from '@strapi/strapi';
import { LANGUAGES, type DossierType, type Language } from '../content-model';
import { isPostgres, type RecordReader } from '../published-records';
import { findLexicon } from './analysis/lexicon';
import { createCatalogue, type Catalogue, type CatalogueEntry } from './catalogue/catalogue';
import { createNameIndexes } from './catalogue/name-index';
import { buildSynonyms, type Synonyms } from './catalogue/synonyms';
import { createVocabularies } from './catalogue/vocabulary';
import { createPostgresEngine } from './engines/postgres';
import { rememberPostings } from './engines/remember-postings';
import { createSqliteEngine } from './engines/sqlite';
import { countFacets, filterEntries, isAvailable, type FacetCount, type SearchFilters } from './query/filter';
import { createMarker, type Marker } from './results/mark-words';
import { addAlternatives, findEvidence, type Evidence } from './query/match';
import { parseQuery, type ParsedQuery } from './query/parse-query';
import { findRepairs, planQuery, type QueryPlan } from './query/plan-query';
import { correctQuery } from './query/correct-query';
import { isIn, scoreRecords, type Scores } from './query/score';
import { findSuggestions, type Suggestion } from './results/suggest';

export type SearchSort = 'relevance' | 'title' | 'publishedAt' | 'modifiedAt' | 'startsAt' | 'position';

export interface SearchRequest extends SearchFilters {
  text: string;
  sort: SearchSort;
  descending: boolean;
  limit: number;
  offset: number;
  facets: boolean;
}

export interface SearchResult {
  total: number;
  /** Record ids with their scores; 0 where nothing was asked in words. */
  hits: { id: number; score: number }[];
  facets?: FacetCount[];
  /** The query as it may have been meant. */
  didYouMean?: string;
  /**
   * Set when the query holds nothing to look for: only words that are everywhere, or only signs. A title that is just
   * these words may be found all the same.
   */
  isWithoutWords: boolean;
  markers: Record<string, Marker>;
}

export interface Search {
  /** Reads what stands in memory, so that the first visitor does not wait for it. */
  prepare(): Promise<void>;
  find(request: SearchRequest): Promise<SearchResult>;
  suggest(text: string, language: Language, types: DossierType[], limit: number): Promise<Suggestion[]>;
}

/** The search over published records. @param searchable the types that can be found */
export function createSearch(strapi: Core.Strapi, reader: RecordReader, searchable: DossierType[]): Search {
  const findEngine = rememberPostings(isPostgres(strapi) ? createPostgresEngine(reader) : createSqliteEngine(reader));
  const findCatalogue = createCatalogue(reader);
  const findNames = createNameIndexes();
  const findVocabulary = createVocabularies(reader);
  const synonyms = new Map<Language, { version: string; synonyms: Synonyms }>();

  const findSynonyms = (catalogue: Catalogue, language: Language): Synonyms => {
    const known = synonyms.get(language);
    if (known?.version === catalogue.version) return known.synonyms;
    const built = buildSynonyms(catalogue.entries, language);
    synonyms.set(language, { version: catalogue.version, synonyms: built });
    return built;
  };

  const match = async (query: ParsedQuery, language: Language, catalogue: Catalogue): Promise<Match> => {
    const engine = findEngine(catalogue.version);
    const plan = planQuery(query, language, findSynonyms(catalogue, language));
    const evidence = await findEvidence(engine, plan, catalogue.entries.length);
    const unknown = plan.slots.flatMap(({ word }, slot) =>
      word && evidence.direct[slot] === 0 ? [{ word, slot }] : []
    );
    if (unknown.length > 0) {
      const vocabulary = await findVocabulary(language);
      await addAlternatives(
        engine,
        evidence,
        unknown.flatMap(({ word, slot }) => findRepairs(word, slot, language, vocabulary))
      );
    }
    return { plan, evidence, scores: scoreRecords(plan, evidence, catalogue) };
  };

  return {
    async prepare() {
      await findCatalogue();
      for (const { code } of LANGUAGES) {
        await findVocabulary(code);
        findLexicon(code);
      }
    },

    async find(request) {
      const catalogue = await findCatalogue();
      const query = parseQuery(request.text);
      const others = LANGUAGES.map(({ code }) => code).filter((code) => code !== request.language);
      // Records of other languages are looked for in theirs: as fillers of gaps, and to count what there is.
      const languages = [request.language as Language, ...(request.fallback || request.facets ? others : [])];
      const matches = await Promise.all(languages.map((language) => match(query, language, catalogue)));

      const isEverything = query.words.length + query.phrases.length === 0 && isListing(query, request.text);
      const scored = new Map<number, number>();
      const everywhere: CatalogueEntry[][] = languages.map(() => []);
      languages.forEach((language, at) => {
        const scores = isEverything ? listAll(catalogue, matches[at], language) : matches[at].scores;
        for (const [id, score] of scores) {
          const entry = catalogue.entries[id] as CatalogueEntry;
          everywhere[at].push(entry);
          // What has no language of its own is looked for in the language asked for; in another it is only counted.
          if (language !== request.language && entry.locale === '') continue;
          if (isAvailable(entry, request)) scored.set(id, score);
        }
      });
      const entries = [...scored.keys()].map((id) => catalogue.entries[id] as CatalogueEntry);
      const passed = filterEntries(entries, request);
      const ordered = order(passed, scored, request);
      return {
        total: passed.length,
        hits: ordered
          .slice(request.offset, request.offset + request.limit)
          .map(({ id }) => ({ id, score: scored.get(id) ?? 0 })),
        ...(request.facets
          ? {
              facets: [...countFacets(entries, request, searchable), ...countLanguages(languages, everywhere, request)],
            }
          : {}),
        didYouMean: correctQuery(query, matches[0].plan, matches[0].evidence),
        isWithoutWords: !isEverything && matches[0].plan.slots.length === 0,
        markers: Object.fromEntries(
          languages.map((language, at) => [language, createMarker(query, matches[at].plan, matches[at].evidence)])
        ),
      };
    },

    async suggest(text, language, types, limit) {
      return findSuggestions(findNames(await findCatalogue(), language), text, types, limit);
    },
  };
}

interface Match {
  plan: QueryPlan;
  evidence: Evidence;
  scores: Scores;
}

/** Nothing is asked for in words: no text at all, or only what must not be there. */
const isListing = ({ excluded }: ParsedQuery, text: string): boolean => text.trim() === '' || excluded.length > 0;

function listAll({ entries }: Catalogue, { evidence }: Match, language: string): Scores {
  const scores: Scores = new Map();
  for (const entry of entries) if (isIn(entry, language) && !evidence.excluded.has(entry.id)) scores.set(entry.id, 0);
  return scores;
}

const KEYS: Record<Exclude<SearchSort, 'relevance'>, keyof CatalogueEntry> = {
  title: 'titleKey',
  publishedAt: 'publishedAt',
  modifiedAt: 'modifiedAt',
  startsAt: 'startsAt',
  position: 'position',
};

/** Best first, or by a key; the id of the document decides between equals, on every engine alike. */
function order(entries: CatalogueEntry[], scores: Map<number, number>, { sort, descending }: SearchRequest) {
  const sign = descending ? -1 : 1;
  const keyOf = (entry: CatalogueEntry) => (sort === 'relevance' ? -(scores.get(entry.id) ?? 0) : entry[KEYS[sort]]);
  const compare = <T>(one: T, other: T) => (one < other ? -1 : one > other ? 1 : 0);
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort(
      (one, other) =>
        (sort === 'relevance' ? 1 : sign) * compare(one.key, other.key) ||
        compare(one.entry.documentId, other.entry.documentId) ||
        compare(one.entry.locale, other.entry.locale)
    )
    .map(({ entry }) => entry);
}

/** How many records each language has for the same query and the other filters. */
function countLanguages(languages: Language[], everywhere: CatalogueEntry[][], request: SearchRequest): FacetCount[] {
  return languages.map((language, at) => ({
    facet: 'language',
    value: language,
    count: filterEntries(everywhere[at], request).length,
  }));
}
