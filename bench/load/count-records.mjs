/** How many use cases stand in the file of an export, by reading it as what it is. Each language of one counts. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from 'csv-parse';
import { StreamParser } from 'n3';

/** By the last part of the address. */
export const countRecords = {
  async ndjson(file) {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (JSON.parse(line).type === 'use-case') count += 1;
    }
    return count;
  },

  async csv(file) {
    let count = 0;
    for await (const row of createReadStream(file).pipe(parse({ bom: true, columns: true }))) {
      if (row.type === 'use-case') count += 1;
    }
    return count;
  },

  /** Line by line, one record on each between the first and the last: as a whole it can be longer than a string may be. */
  async jsonld(file) {
    let count = 0;
    for await (const line of createInterface({ input: createReadStream(file) })) {
      if (line.endsWith('"@graph":[') || line === ']}') continue;
      if (JSON.parse(line.replace(/,$/, ''))['@id'].includes('/id/use-cases/')) count += 1;
    }
    return count;
  },

  /** Both languages of a use case are about one thing: it says twice in which language it is. */
  async ttl(file) {
    let count = 0;
    for await (const { subject, predicate } of createReadStream(file).pipe(new StreamParser())) {
      if (predicate.value === 'https://schema.org/inLanguage' && subject.value.includes('/id/use-cases/')) count += 1;
    }
    return count;
  },
};
