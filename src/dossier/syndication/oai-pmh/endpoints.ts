import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Endpoint } from '../../dossier-api';
import { answerOai, XML_TYPE, type OaiSettings } from './answer-oai';
import { VERBS } from './arguments';
import { deriveTokenKey } from './resumption-token';

/** For the OpenAPI document only: what is wrong is said in the words of the protocol. */
const parameters = z.strictObject({
  verb: z.enum(VERBS).meta({ description: 'What is asked.', example: 'ListRecords' }),
  metadataPrefix: z
    .string()
    .optional()
    .meta({ description: 'oai_dc or mods; with ListRecords, ListIdentifiers and GetRecord.', example: 'oai_dc' }),
  identifier: z.string().optional().meta({ description: 'Of an item; with GetRecord and ListMetadataFormats.' }),
  set: z.string().optional().meta({ description: 'Only this set; see ListSets.', example: 'type:use-case' }),
  from: z
    .string()
    .optional()
    .meta({ description: 'Changed at or after this day or second (UTC).', example: '2026-11-01' }),
  until: z.string().optional().meta({ description: 'Changed at or before this day or second (UTC).' }),
  resumptionToken: z.string().optional().meta({ description: 'The next page of a list; with verb and nothing else.' }),
});

/** OAI-PMH 2.0. See docs/api/oai-pmh.md. */
export function createOaiEndpoints(strapi: Core.Strapi): Endpoint[] {
  const settings: OaiSettings = {
    // Without a key (a command that serves nothing) there are no tokens to sign. The first key is the one in use; the later ones are there to read what was signed before a change.
    tokenKey: deriveTokenKey(strapi.config.get<string[] | undefined>('server.app.keys')?.[0] ?? ''),
    reportProblem: (identifier, error) =>
      strapi.log.error(`OAI-PMH cannot describe ${identifier}: ${(error as Error).stack}`),
  };
  return [
    {
      path: '/v1/oai',
      parameters,
      contentTypes: [XML_TYPE],
      anyAccept: true,
      takesForms: true,
      answer: (request) => answerOai(request, settings),
      description: {
        tag: 'syndication',
        operationId: 'harvest',
        summary: 'OAI-PMH 2.0',
        description:
          'Harvesting of all records, as Dublin Core or MODS, in sets, with deletions. What is wrong with a request is in the element error of an answer with status 200, as the protocol has it.',
        errors: [413, 414, 415],
      },
    },
  ];
}
