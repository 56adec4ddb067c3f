import { spellOut } from '../linked-data/context';
import { parseRecord } from '../linked-data/find-thing';
import { presentThing } from '../linked-data/present-thing';
import { toQuads, writeTurtle } from '../linked-data/to-turtle';
import type { DeliveredRecord } from '../delivered-record';
import type { ExportFormat } from './formats';

/** The same graph as in JSON-LD. Prefixes stand at the start only; blank nodes are named after a record nearby. */
export const createTurtle = (publicUrl: string): ExportFormat => ({
  extension: 'ttl',
  contentType: 'text/turtle; charset=utf-8',
  open: () => {
    let isFirst = true;
    return {
      head: '',
      present: async (rows) => {
        const graphs = await Promise.all(
          groupByLanguage(rows.map(parseRecord)).map(([language, records]) => {
            const things = records.map((record) => presentThing(record, publicUrl));
            return toQuads(spellOut(things, language), `${records[0].id}${language ?? ''}`);
          })
        );
        const text = await writeTurtle(graphs.flat());
        const prefixes = isFirst ? 0 : (await writeTurtle([])).length;
        isFirst = false;
        return text.slice(prefixes);
      },
      tail: '',
    };
  },
});

function groupByLanguage(records: DeliveredRecord[]): [string | null, DeliveredRecord[]][] {
  const groups = new Map<string | null, DeliveredRecord[]>();
  for (const record of records) groups.set(record.language, [...(groups.get(record.language) ?? []), record]);
  return [...groups];
}
