import { presentGiven } from '../given-record';
import type { ExportFormat } from './formats';

/** One record a line, as /v1 gives it. JSON has no line breaks inside. */
export const ndjson: ExportFormat = {
  extension: 'ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  open: () => ({
    head: '',
    present: (rows) => rows.map((row) => `${presentGiven(row)}\n`).join(''),
    tail: '',
  }),
};
