/** What the engines do by themselves with the same texts: words as written, all of them, ranked by the engine. */
const WORDS = /[\p{L}\p{N}]+/gu;

export async function createPlainFullText(strapi, engine) {
  const raw = (sql, values = []) => strapi.db.connection.raw(sql, values);
  const isPostgres = engine === 'postgres';
  if (isPostgres) await raw('create table bench_plain (id text, locale text, title text, vector tsvector)');
  else await raw('create virtual table bench_plain using fts5(id unindexed, locale unindexed, title, body)');

  const fill = async () => {
    await raw('delete from bench_plain');
    await raw(
      isPostgres
        ? `insert into bench_plain select r.document_id, r.locale, r.title,
             setweight(to_tsvector('simple', r.title), 'A') || to_tsvector('simple', d.alt_labels || ' ' || d.texts)
           from published_records r join search_documents d on d.record_id = r.id where r.type not in ('concept', 'dossier')`
        : `insert into bench_plain (id, locale, title, body) select r.document_id, r.locale, r.title, d.alt_labels || ' ' || d.texts
           from published_records r join search_documents d on d.record_id = r.id where r.type not in ('concept', 'dossier')`
    );
  };
  await fill();

  const find = async (text, language) => {
    const words = text.match(WORDS) ?? [];
    if (words.length === 0) return [];
    if (isPostgres) {
      const { rows } = await raw(
        `select id, title from bench_plain, plainto_tsquery('simple', ?) q
         where vector @@ q and locale in (?, '') order by ts_rank(vector, q) desc, id limit 10`,
        [text, language]
      );
      return rows;
    }
    return raw(
      `select id, title from bench_plain where bench_plain match ? and locale in (?, '') order by rank, id limit 10`,
      [words.map((word) => `"${word}"`).join(' '), language]
    );
  };
  return { fill, find };
}
