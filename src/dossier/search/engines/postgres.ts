import type { RecordReader } from '../../published-records';
import { readIds, type IndexWriter, type SearchEngine } from './search-engine';

/** A tsvector without positions under a GIN index (see the migration): lexemes to record ids. */
export function createPostgresEngine(reader: RecordReader): SearchEngine {
  return {
    async findPostings(lookups) {
      // A lexeme holds letters, digits and underscores only, so nothing in it is syntax.
      const queries = lookups.map(({ lexeme, prefix }) => `'${lexeme}'${prefix ? ':*' : ''}`).join(' ');
      const rows = await reader.all<{ place: string; ids: string | null }>(
        'select place, ids from search_postings(?)',
        [queries]
      );
      const postings: number[][] = lookups.map(() => []);
      for (const { place, ids } of rows) postings[Number(place) - 1] = readIds(ids);
      return postings;
    },
  };
}

export const postgresIndex: IndexWriter = {
  async write({ trx, table }, documents) {
    await table('search_index')
      .insert(
        documents.map(({ recordId, lexemes }) => ({
          record_id: recordId,
          lexemes: trx.raw("array_to_tsvector(string_to_array(?, ' '))", [lexemes.join(' ')]),
        }))
      )
      .onConflict('record_id')
      .merge();
  },
  async remove({ table }, recordIds) {
    await table('search_index').whereIn('record_id', recordIds).delete();
  },
};
