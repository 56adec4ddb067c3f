/**
 * Copies documents inside the database, whole: every row of theirs in every table, draft and published, in both
 * languages, with components, links and files. Publishing 10,000 of them through Strapi would take most of an hour.
 * The ids of copy number k are those of its template plus k times one stride, so that what points to what needs no
 * looking up.
 */

/** @returns how many documents were added: exactly `wanted` */
export async function multiplyRows(strapi, uid, documentIds, wanted) {
  const rows = await findRows(strapi, uid, documentIds);
  const stride = 1 + Math.max(...[...rows.values()].flatMap(({ ids, key }) => (key ? [] : [...ids])));
  const whole = Math.floor(wanted / documentIds.length);
  await copyRows(strapi, rows, { first: 1, last: whole, stride });
  const rest = documentIds.slice(0, wanted % documentIds.length);
  if (rest.length > 0) {
    await copyRows(strapi, await findRows(strapi, uid, rest), { first: whole + 1, last: whole + 1, stride });
  }
}

/** By table: the rows that belong to the documents, and the columns that hold ids of such rows. */
async function findRows(strapi, uid, documentIds) {
  const tables = new Map();
  const entries = await strapi.db.query(uid).findMany({ where: { documentId: { $in: documentIds } }, select: ['id'] });
  await collectRows(strapi, uid, entries.map(({ id }) => id), tables); // prettier-ignore
  // What the source said when the translation was begun; of the tables of our rooms the one that a later write looks at.
  tables.set('translation_bases', { ids: new Set(documentIds), key: 'document_id', shifted: [] });
  return tables;
}

async function collectRows(strapi, uid, ids, tables) {
  if (ids.length === 0) return;
  const { tableName, attributes } = strapi.db.metadata.get(uid);
  const read = (table, where) => strapi.db.getConnection(table).where(where).select('*');
  const add = (table, found, shifted) => {
    const known = tables.get(table) ?? { ids: new Set(), shifted };
    found.forEach(({ id }) => known.ids.add(id));
    tables.set(table, known);
  };
  add(tableName, ids.map((id) => ({ id })), []); // prettier-ignore

  for (const [name, attribute] of Object.entries(attributes)) {
    if (attribute.type !== 'relation') continue;
    if (attribute.target === 'plugin::upload.file') {
      const links = await read('files_related_mph', (query) =>
        query.whereIn('related_id', ids).where({ related_type: uid, field: name })
      );
      add('files_related_mph', links, ['related_id']);
      continue;
    }
    const { joinTable, mappedBy, target } = attribute;
    // The other side of a two-way relation says whom others refer to; nobody refers to a copy.
    if (!joinTable || mappedBy) continue;
    const isComponent = joinTable.on?.field !== undefined;
    const own = joinTable.joinColumn.name;
    const inverse = joinTable.inverseJoinColumn.name;
    const links = await read(joinTable.name, (query) => query.whereIn(own, ids).where(joinTable.on ?? {}));
    add(joinTable.name, links, isComponent ? [own, inverse] : [own]);
    if (isComponent) await collectRows(strapi, target, links.map((link) => link[inverse]), tables); // prettier-ignore
  }
}

async function copyRows(strapi, tables, { first, last, stride }) {
  if (last < first) return;
  const { connection } = strapi.db;
  for (const [table, { ids, key = 'id', shifted }] of tables) {
    const columns = Object.keys(await strapi.db.getConnection(table).columnInfo());
    const values = columns.map((column) => {
      if (column === 'id' || shifted.includes(column)) return `t."${column}" + c.k * ${stride}`;
      // 24 characters, as Strapi makes them: the first twenty of the template's and the number of the copy.
      if (column === 'document_id') return `substr(t.document_id, 1, 20) || cast(1000 + c.k as varchar(4))`;
      if (table === 'use_cases' && column === 'title') return `t.title || ' (' || c.k || ')'`;
      if (column === 'slug') return `t.slug || '-' || c.k`;
      return `t."${column}"`;
    });
    await connection.raw(
      `with recursive c(k) as (select ${first} union all select k + 1 from c where k < ${last})
       insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
       select ${values.join(', ')} from c cross join "${table}" t where t."${key}" in (${[...ids].map((id) => `'${id}'`).join(', ')})`
    );
    // PostgreSQL does not see ids that were given; SQLite counts on from the highest.
    if (strapi.db.dialect.client === 'postgres' && key === 'id') {
      await connection.raw(
        `select setval(pg_get_serial_sequence('"${table}"', 'id'), (select max(id) from "${table}"))`
      );
    }
  }
}
