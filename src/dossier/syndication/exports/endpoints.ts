import type { Core } from '@strapi/strapi';
import { findAttributes } from '../../content-model';
import { languageParameters, noParameters, type Endpoint } from '../../dossier-api';
import { findRecordSettings } from '../../published-records';
import { answerCsvMetadata, answerExport, EXPORT_COLLECTIONS } from './answer-export';
import { createCsv } from './csv';
import type { ExportFiles } from './export-files';
import type { ExportFormat } from './formats';
import { createJsonld } from './jsonld';
import { ndjson } from './ndjson';
import { createTurtle } from './turtle';

const path = { collection: `One of: ${EXPORT_COLLECTIONS.join(', ')}. \`dossier\` is everything.` };

/** An address per format, and one that tells what the columns of a table mean. */
export function createExportEndpoints(strapi: Core.Strapi, files: ExportFiles): Endpoint[] {
  const attributesOf = (uid: string) => findAttributes(strapi, uid);
  const { publicUrl } = findRecordSettings(strapi);
  const formats: ExportFormat[] = [ndjson, createCsv(attributesOf), createJsonld(publicUrl), createTurtle(publicUrl)];
  return [
    {
      path: '/v1/exports/{collection}.csv-metadata.json',
      parameters: noParameters,
      contentTypes: ['application/csvm+json'],
      anyAccept: true,
      answer: (request, [collection]) => answerCsvMetadata(request, collection, attributesOf),
      description: {
        tag: 'syndication',
        operationId: 'getCsvMetadata',
        summary: 'What each column of a CSV export means',
        description: 'CSV on the Web, at the place where its tools look by themselves.',
        errors: [400, 404],
        schema: { type: 'object' },
        path,
      },
    },
    ...formats.map((format): Endpoint => ({
      path: `/v1/exports/{collection}.${format.extension}`,
      parameters: languageParameters,
      contentTypes: [format.contentType.split(';')[0]],
      anyAccept: true,
      answer: (request, [collection]) => answerExport(request, files, format, collection),
      description: {
        tag: 'syndication',
        operationId: `export${format.extension[0].toUpperCase()}${format.extension.slice(1)}`,
        summary: `A collection, or everything, as one ${format.extension} file`,
        description:
          'All records as they are at one moment, in all languages unless `language` is given. With ETag and Range. See docs/api/exports.md.',
        errors: [400, 404],
        schema: { type: format.extension === 'jsonld' ? 'object' : 'string' },
        path,
      },
    })),
  ];
}
