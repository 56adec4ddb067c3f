import type { DossierType } from '../../content-model';
import type { RecordRow } from '../../dossier-api';

/** One way of writing all records into a file. */
export interface ExportFormat {
  /** The last part of the address. */
  extension: string;
  contentType: string;
  /** A writer for one file. `type` is null for the file with everything. */
  open(type: DossierType | null): ExportWriter;
}

/** Makes the text of a file piece by piece, so that it never stands in memory as a whole. */
export interface ExportWriter {
  head: string;
  /** @param rows the next records, whole, in the order of the file */
  present(rows: RecordRow[]): string | Promise<string>;
  tail: string;
}
