import type { Knex } from 'knex';

interface Database {
  dialect: { client: string };
  getSchemaConnection(trx: Knex): Knex['schema'];
  getSchemaName(): string | undefined;
}

/** The tables of the search (docs/architecture.md, "Search"). */
export async function up(trx: Knex, db: Database): Promise<void> {
  const schema = () => db.getSchemaConnection(trx);

  // The texts of a record that is findable, as excerpts show them, and the version of the analysis that indexed it.
  await schema().createTable('search_documents', (table) => {
    table.integer('record_id').primary();
    table.string('version', 40).notNullable();
    table.text('alt_labels').notNullable();
    table.text('texts', 'longtext').notNullable();
  });

  // Every word that was ever indexed, for typing errors. Rising ids: a reader asks for what is new.
  await schema().createTable('search_words', (table) => {
    table.bigIncrements('id');
    table.string('language', 10).notNullable();
    table.string('word', 40).notNullable();
    table.unique(['language', 'word'], { indexName: 'search_words_identity' });
  });

  if (db.dialect.client === 'postgres') await createPostgresIndex(trx, `"${db.getSchemaName() ?? 'public'}"`);
  else await createSqliteIndex(trx);
}

/** Which records hold a lexeme, and nothing else: no texts and no positions. */
async function createSqliteIndex(trx: Knex): Promise<void> {
  await trx.raw(
    `create virtual table search_index using fts5(lexemes, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '_'")`
  );
}

async function createPostgresIndex(trx: Knex, schema: string): Promise<void> {
  await trx.raw(`create table ${schema}.search_index (record_id integer primary key, lexemes tsvector not null)`);
  // Vectors are kept outside the rows, which only the index leads to: then a row is a few bytes to visit.
  await trx.raw(`alter table ${schema}.search_index alter column lexemes set storage external`);
  await trx.raw(`alter table ${schema}.search_index set (toast_tuple_target = 128)`);
  // Without a list of pending entries, which every lookup would have to walk along.
  await trx.raw(
    `create index search_index_lexemes on ${schema}.search_index using gin (lexemes) with (fastupdate = off)`
  );
  // In a small table the planner would rather read every vector, which costs far more than it reckons with.
  await trx.raw(
    `create function ${schema}.search_postings(queries text) returns table (place bigint, ids text)
     language sql stable set enable_seqscan = off as $body$
       select q.place, (select string_agg(i.record_id::text, ',') from ${schema}.search_index i where i.lexemes @@ q.query::tsquery)
       from unnest(string_to_array(queries, ' ')) with ordinality as q(query, place)
     $body$`
  );
}
