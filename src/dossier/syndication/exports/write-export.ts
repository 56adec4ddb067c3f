import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { DossierType } from '../../content-model';
import { findLatestChange, findState, type RecordRow } from '../../dossier-api';
import type { Read, RecordReader } from '../../published-records';
import type { ExportWriter } from './formats';

export interface Selection {
  types: DossierType[];
  /** null for all languages. */
  language: string | null;
}

export interface WrittenExport {
  /** The state of the records that the file shows. */
  version: string;
  /** When that state came about, in milliseconds since 1970. */
  at: number;
  etag: string;
  records: number;
}

/** Few enough to leave other requests room between two batches, and to be gone from memory before they count as old. */
const BATCH = 25;

/** Which state of the records it is: another one means another file. */
export async function findVersion(read: Read): Promise<{ version: string; at: number }> {
  const [epoch, latest] = [await findState(read, 'epoch'), await findLatestChange(read)];
  return { version: `${epoch}-${latest.seq}`, at: latest.at };
}

/** Writes all syndicated records of a selection to a file, as they are at one moment. */
export function writeExport(
  reader: RecordReader,
  { types, language }: Selection,
  writer: ExportWriter,
  path: string
): Promise<WrittenExport> {
  return reader.snapshot(async (read) => {
    const { version, at } = await findVersion(read);
    const file = await open(path, 'w');
    const hash = createHash('sha256');
    let records = 0;
    const write = async (text: string) => {
      hash.update(text);
      await file.write(text);
    };
    try {
      await write(writer.head);
      for (const type of types) {
        for await (const rows of readBatches(read, type, language)) {
          await write(await writer.present(rows));
          records += rows.length;
        }
      }
      await write(writer.tail);
    } finally {
      await file.close();
    }
    return { version, at, etag: hash.digest('base64url').slice(0, 27), records };
  });
}

/** Walks along the index of identities, so that the file has the same order every time. */
async function* readBatches(read: Read, type: DossierType, language: string | null): AsyncGenerator<RecordRow[]> {
  const inLanguage = language === null ? '' : `and locale in ('', ?)`;
  let after = ['', ''];
  for (;;) {
    const rows = await read.all<RecordRow>(
      `select type, document_id, locale, state, slug, record as text, first_published_at, published_at, modified_at, gone_at
       from published_records
       where type = ? and (document_id, locale) > (?, ?) and state = 'live' and syndicate ${inLanguage}
       order by document_id, locale limit ${BATCH}`,
      [type, ...after, ...(language === null ? [] : [language])]
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = [last.document_id, last.locale];
    // On SQLite reading does not wait for anything: here others get their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
