/**
 * Copies the published records of use cases inside the database of a server that runs, so many times. Only the records,
 * which is what exports read: there are no documents behind the copies, and no list or search has them. A server that
 * starts with such a table sees that and makes its records anew; one that runs does not.
 */

/** What a copy has in common with its template. */
const SAME = ['type', 'locale', 'state', 'key', 'title', 'content_hash', 'syndicate', 'ever_syndicated', 'first_published_at', 'published_at', 'modified_at']; // prettier-ignore

/** @param times how many of each there will be */
export async function multiplyRecords(databases, name, times) {
  await databases.run(name, `create table bench_templates as select * from published_records where type = 'use-case' and state = 'live'`); // prettier-ignore
  // One by one: the server needs its turns on SQLite, which has one writer.
  for (let copy = 1; copy < times; copy += 1) await databases.run(name, insertCopy(copy));
}

function insertCopy(copy) {
  // 24 characters, as Strapi makes them: of the first template, of the number of the template, and of this copy.
  const id = `substr(document_id, 1, 16) || substr(document_id, 21, 4) || '${1000 + copy}'`;
  const withOwn = (text) =>
    `replace(replace(${text}, document_id, ${id}), '"slug":"' || slug || '"', '"slug":"' || slug || '-${copy}"')`;
  const own = {
    document_id: id,
    seq: '(select max(seq) from published_records) + row_number() over (order by id)',
    slug: `slug || '-${copy}'`,
    record: withOwn('record'),
    list_record: withOwn('list_record'),
  };
  const columns = [...SAME, ...Object.keys(own)];
  return `insert into published_records (${columns.join(', ')})
    select ${[...SAME, ...Object.values(own)].join(', ')} from bench_templates`;
}
