import { isoTime } from '../published-records';
import type { RecordRow } from './find-records';
import { Problem } from './problems';

/** A 410 for a document of which these, its records, are all withdrawn. */
export function goneProblem(rows: RecordRow[]): Problem {
  const [{ type, document_id: id }] = rows;
  const goneAt = isoTime(Math.max(...rows.map((row) => Number(row.gone_at ?? 0))));
  return new Problem(410, `This ${type} was withdrawn at ${goneAt}.`, { goneAt, id });
}
