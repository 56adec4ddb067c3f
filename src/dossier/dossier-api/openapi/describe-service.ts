import { DOORS } from '../answer-service';
import { COLLECTIONS } from '../collections';
import { closed, listOf, nullable, orNull, ref, type JsonSchema } from './json-schema';

const address = { type: 'string', format: 'uri' };

/** `GET /v1` */
export const serviceDocument: JsonSchema = closed({
  title: { type: 'string', examples: ['Knowledge dossier AI in the cultural sector'] },
  version: { type: 'string', description: 'Of this API, in full.', examples: ['1.0.0'] },
  languages: { ...listOf({ type: 'string' }), examples: [['nl', 'en']] },
  licence: { ...orNull(ref('Licence')), description: 'What holds where a record has no licence of its own.' },
  contact: { type: 'string', description: 'Where to report an error.', examples: ['info@dossier.example'] },
  collections: listOf(
    closed({
      name: { type: 'string', examples: ['use-cases'] },
      type: { enum: [...COLLECTIONS], examples: ['use-case'] },
      href: { ...address, examples: ['https://dossier.example/v1/use-cases'] },
    })
  ),
  links: closed(
    Object.fromEntries(
      Object.entries(DOORS).map(([name, path]) => [
        name,
        { ...address, examples: [`https://dossier.example/v1${path}`] },
      ])
    )
  ),
});

/** `GET /v1/health` */
export const health: JsonSchema = closed({
  status: { const: 'ok' },
  database: { const: 'ok' },
  records: closed({
    seq: { type: 'integer', description: 'The number of the last change.', examples: [2041] },
    epoch: nullable('string', { description: 'The life of the table of records.', examples: ['a1f09c2e7b34'] }),
    lag: { type: 'integer', description: 'Records that wait to be presented again.', examples: [0] },
  }),
  search: closed({
    missing: { type: 'integer', description: 'Records that cannot be found by searching yet.', examples: [0] },
  }),
});
