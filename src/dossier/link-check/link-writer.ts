import type { Core } from '@strapi/strapi';
import { findAttributes, uidOf } from '../content-model';
import { describeTable, findRecordSettings, type RecordWriter } from '../published-records';
import { hashUrl, readLinks } from './read-links';

/** Raised when the same record would give other links: the next start reads all of them again. */
const READING_VERSION = '1';

/** SQLite takes a limited number of values in one statement. */
const CHUNK = 50;

interface Outlink {
  record_id: number;
  field: string;
  url_hash: string;
}

/** The same text for the same links, in whatever order. */
const print = (links: Outlink[]): string =>
  links
    .map(({ record_id: id, field, url_hash: hash }) => `${id} ${field} ${hash}`)
    .sort()
    .join();

/** Keeps the links of every live record, in the transaction that writes the record. */
export function createLinkWriter(strapi: Core.Strapi): RecordWriter {
  return {
    name: 'links',
    version: READING_VERSION,
    tables: ['record_outlinks', 'record_outlinks_read', 'link_visits'],

    async save({ table }, records) {
      const ownHost = new URL(findRecordSettings(strapi).publicUrl).host;
      const attributesOf = (uid: string) => findAttributes(strapi, uid);
      const ids = records.map(({ id }) => id);
      const links = records.flatMap(({ id, entry }) =>
        readLinks(uidOf(entry.type), JSON.parse(entry.record), attributesOf, ownHost).map(({ field, url }) => ({
          outlink: { record_id: id, field, url_hash: hashUrl(url) },
          visit: { url_hash: hashUrl(url), url, host: new URL(url).host },
        }))
      );
      const present: Outlink[] = await table('record_outlinks')
        .whereIn('record_id', ids)
        .select('record_id', 'field', 'url_hash');
      // Most of what is published has the links that it had.
      if (print(present) !== print(links.map(({ outlink }) => outlink))) {
        await table('record_outlinks').whereIn('record_id', ids).delete();
        for (let start = 0; start < links.length; start += CHUNK) {
          const chunk = links.slice(start, start + CHUNK);
          await table('record_outlinks').insert(chunk.map(({ outlink }) => outlink));
          const visits = new Map(chunk.map(({ visit }) => [visit.url_hash, visit]));
          await table('link_visits')
            .insert([...visits.values()])
            .onConflict('url_hash')
            .ignore();
        }
      }
      await table('record_outlinks_read')
        .insert(ids.map((id) => ({ record_id: id, version: READING_VERSION })))
        .onConflict('record_id')
        .merge();
    },

    async remove({ table }, recordIds) {
      await table('record_outlinks').whereIn('record_id', recordIds).delete();
      await table('record_outlinks_read').whereIn('record_id', recordIds).delete();
    },

    ...describeTable('record_outlinks_read', READING_VERSION),
  };
}
