import type { Endpoint } from '../../dossier-api';
import { answerChanges } from './answer-changes';
import { changesParameters } from './parameters';

export const changesEndpoints: Endpoint[] = [
  {
    path: '/v1/changes',
    parameters: changesParameters,
    answer: answerChanges,
    description: {
      tag: 'syndication',
      operationId: 'listChanges',
      summary: 'What changed since the last time, for a copy that stays true',
      description:
        'Without `since` everything that there is; after that only changes, in order, withdrawals included. Ask again with `nextSince` while `hasMore` is true, and keep the last one for the next time. 410 means: start over. See docs/api/changes.md.',
      errors: [400, 406, 410],
      schema: {
        type: 'object',
        properties: {
          data: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                action: { enum: ['upsert', 'delete'] },
                id: { type: 'string', examples: ['k3v9m2x7q4w8n1b6z5t0r2c9'] },
                iri: { type: 'string', format: 'uri' },
                type: { type: 'string', examples: ['use-case'] },
                language: { type: ['string', 'null'], examples: ['nl'] },
                changedAt: { type: 'string', format: 'date-time' },
                record: {
                  type: 'object',
                  description: 'Only with `upsert`: the whole record, as its own address gives it.',
                },
              },
              required: ['action', 'id', 'iri', 'type', 'language', 'changedAt'],
              additionalProperties: false,
            },
          },
          nextSince: { type: 'string' },
          hasMore: { type: 'boolean' },
          links: { type: 'object', properties: { next: { type: 'string', format: 'uri' } }, required: ['next'] },
        },
        required: ['data', 'nextSince', 'hasMore', 'links'],
        additionalProperties: false,
      },
    },
  },
];
