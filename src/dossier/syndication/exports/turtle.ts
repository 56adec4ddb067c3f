import { parseRecord } from '../linked-data/find-thing';
import { presentDocument } from '../linked-data/present-thing';
import { toQuads, writeTurtle } from '../linked-data/to-turtle';
import type { ExportFormat } from './formats';

/** The same graph as in JSON-LD. Prefixes stand at the start only; blank nodes are named after their record. */
export const createTurtle = (publicUrl: string): ExportFormat => ({
  extension: 'ttl',
  contentType: 'text/turtle; charset=utf-8',
  open: () => {
    let isFirst = true;
    return {
      head: '',
      present: async (rows) => {
        const quads = await Promise.all(
          rows.map((row) => toQuads(presentDocument(parseRecord(row), publicUrl), `${row.document_id}${row.locale}`))
        );
        const text = await writeTurtle(quads.flat());
        const prefixes = isFirst ? 0 : (await writeTurtle([])).length;
        isFirst = false;
        return text.slice(prefixes);
      },
      tail: '',
    };
  },
});
