import type { Core } from '@strapi/strapi';
import { findAttributes, findDelivery, isLanguage, LANGUAGES, uidOf } from '../../content-model';
import { describeTable, isPostgres, type RecordWriter, type Write } from '../../published-records';
import { postgresIndex } from '../engines/postgres';
import { sqliteIndex } from '../engines/sqlite';
import { ANALYSIS_VERSION, buildLexemes } from './build-lexemes';
import { extractTexts } from './extract-texts';

/** SQLite takes a limited number of values in one statement. */
const CHUNK = 200;

/** Keeps the search text of every live record, in the transaction that writes the record. */
export function createSearchWriter(strapi: Core.Strapi): RecordWriter {
  const index = isPostgres(strapi) ? postgresIndex : sqliteIndex;
  const addWords = createWordKeeper();
  return {
    name: 'search',
    version: ANALYSIS_VERSION,
    tables: ['search_documents', 'search_words', 'search_index', 'search_postings'],

    async save(write, records) {
      const indexed = records.map(({ id, entry }) => {
        const texts = extractTexts(entry, uidOf(entry.type), findDelivery(entry.type), (uid) =>
          findAttributes(strapi, uid)
        );
        // What has no language of its own is looked for in every language.
        const languages = LANGUAGES.map(({ code }) => code).filter(
          (code) => code === entry.locale || !isLanguage(entry.locale)
        );
        return {
          id,
          texts,
          inLanguages: languages.map((language) => ({ language, ...buildLexemes(texts, language) })),
        };
      });
      await index.write(
        write,
        indexed.map(({ id, inLanguages }) => ({ recordId: id, lexemes: inLanguages.flatMap(({ lexemes }) => lexemes) }))
      );
      const inLanguages = indexed.flatMap((record) => record.inLanguages);
      await addWords(
        write,
        inLanguages.flatMap(({ language, words }) => words.map((word) => ({ language, word })))
      );
      await write
        .table('search_documents')
        .insert(
          indexed.map(({ id, texts: { altLabels, title: _title, ...rest } }) => ({
            record_id: id,
            version: ANALYSIS_VERSION,
            alt_labels: JSON.stringify(altLabels),
            texts: JSON.stringify(rest),
          }))
        )
        .onConflict('record_id')
        .merge();
    },

    async remove(write, recordIds) {
      await index.remove(write, recordIds);
      await write.table('search_documents').whereIn('record_id', recordIds).delete();
    },

    ...describeTable('search_documents', ANALYSIS_VERSION),
  };
}

/**
 * Adds words to the vocabulary, which only grows. Nearly all of them stand there already: what this process saw
 * committed is not offered again.
 */
function createWordKeeper() {
  const known = new Set<string>();
  return async ({ strapi, table }: Write, words: { language: string; word: string }[]): Promise<void> => {
    const named = new Map(words.map((row) => [`${row.language} ${row.word}`, row]));
    const offered = [...named].filter(([name]) => !known.has(name));
    for (let start = 0; start < offered.length; start += CHUNK) {
      const rows = offered.slice(start, start + CHUNK).map(([, row]) => row);
      await table('search_words').insert(rows).onConflict(['language', 'word']).ignore();
    }
    const remember = () => offered.forEach(([name]) => known.add(name));
    if (offered.length > 0) await strapi.db.transaction(({ onCommit }) => onCommit(remember));
  };
}
