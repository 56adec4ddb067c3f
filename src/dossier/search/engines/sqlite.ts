import type { RecordReader } from '../../published-records';
import { readIds, type IndexWriter, type SearchEngine } from './search-engine';

/** FTS5 without texts and positions (see the migration): lexemes to row ids. */
export function createSqliteEngine(reader: RecordReader): SearchEngine {
  return {
    async findPostings(lookups) {
      // A lexeme holds letters, digits and underscores only, so nothing in it is syntax.
      const queries = lookups.map(({ lexeme, prefix }) => `"${lexeme}"${prefix ? '*' : ''}`);
      const rows = await reader.all<{ position: number; ids: string | null }>(
        `select q.key as position, (select group_concat(rowid) from search_index where search_index match q.value) as ids
         from json_each(?) q`,
        [JSON.stringify(queries)]
      );
      const postings: number[][] = lookups.map(() => []);
      for (const { position, ids } of rows) postings[position] = readIds(ids);
      return postings;
    },
  };
}

export const sqliteIndex: IndexWriter = {
  async write({ trx }, documents) {
    for (const { recordId, lexemes } of documents) {
      await trx.raw('delete from search_index where rowid = ?', [recordId]);
      await trx.raw('insert into search_index (rowid, lexemes) values (?, ?)', [recordId, lexemes.join(' ')]);
    }
  },
  async remove({ trx }, recordIds) {
    for (const recordId of recordIds) await trx.raw('delete from search_index where rowid = ?', [recordId]);
  },
};
