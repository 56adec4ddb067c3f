import { spellOut } from '../linked-data/context';
import { parseRecord } from '../linked-data/find-thing';
import { presentThing } from '../linked-data/present-thing';
import { toQuads, writeTurtle } from '../linked-data/to-turtle';
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
        const records = rows.map(parseRecord);
        const languages = [...new Set(records.map(({ language }) => language))];
        const graphs = await Promise.all(
          languages.map((language) => {
            const own = records.filter((record) => record.language === language);
            const things = own.map((record) => presentThing(record, publicUrl));
            return toQuads(spellOut(things, language), `${own[0].id}${language ?? ''}`);
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
