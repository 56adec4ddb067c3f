/** Many records in a SQLite database that has the starter dossier: copies of its use cases, straight into the read model. */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** @param useCases how many there must be, each in two languages */
export function fill(filename, useCases) {
  const database = require('better-sqlite3')(filename);
  const { originals } = database
    .prepare(`select count(*) as originals from published_records where type = 'use-case' and state = 'live'`)
    .get();
  const columns = database.pragma('table_info(published_records)').map(({ name }) => name);
  const made = {
    document_id: `document_id || 'c' || :copy`,
    slug: `slug || '-' || :copy`,
    seq: `(select max(seq) from published_records) + row_number() over (order by id)`,
    record: `replace(record, document_id, document_id || 'c' || :copy)`,
    list_record: `replace(list_record, document_id, document_id || 'c' || :copy)`,
  };
  const kept = columns.filter((name) => name !== 'id');
  const copy = database.prepare(
    `insert into published_records (${kept.join(', ')})
     select ${kept.map((name) => made[name] ?? name).join(', ')} from published_records
     where type = 'use-case' and state = 'live' and document_id not like '%c0%' and id <= :lastOriginal`
  );
  const { lastOriginal } = database.prepare('select max(id) as lastOriginal from published_records').get();
  const copies = Math.ceil((useCases * 2) / originals);
  database.transaction(() => {
    for (let number = 1; number < copies; number += 1) copy.run({ copy: `0${number}`, lastOriginal });
  })();
  const { count } = database
    .prepare(`select count(*) as count from published_records where state = 'live' and syndicate`)
    .get();
  database.close();
  return count;
}
