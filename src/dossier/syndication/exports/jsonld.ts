import { CONTEXT } from '../linked-data/context';
import { parseRecord } from '../linked-data/find-thing';
import { presentThing } from '../linked-data/present-thing';
import type { ExportFormat } from './formats';

/** One graph: the terms once for all, and with each record the language of its texts. */
export const createJsonld = (publicUrl: string): ExportFormat => ({
  extension: 'jsonld',
  contentType: 'application/ld+json',
  open: () => {
    let separator = '\n';
    return {
      head: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`,
      present: (rows) =>
        rows
          .map((row) => {
            const record = parseRecord(row);
            const language = record.language ? { '@context': { '@language': record.language } } : {};
            const text = `${separator}${JSON.stringify({ ...language, ...presentThing(record, publicUrl) })}`;
            separator = ',\n';
            return text;
          })
          .join(''),
      tail: '\n]}\n',
    };
  },
});
