import path from 'node:path';
import {
  deliveries,
  findDeliveryByCollection,
  type Attribute,
  type Delivery,
  type DossierType,
} from '../../content-model';
import {
  languageParameters,
  noParameters,
  Problem,
  readParameters,
  type ApiAnswer,
  type ApiRequest,
} from '../../dossier-api';
import { findColumns } from './csv-columns';
import { describeCsv } from './describe-csv';
import type { ExportFiles } from './export-files';
import type { ExportFormat } from './formats';
import { findVersion, writeExport } from './write-export';

/** The name of the file with everything, which is also the collection of the dossier itself. */
const EVERYTHING = 'dossier';

export const EXPORT_COLLECTIONS = deliveries.map(({ collection }) => collection);

/** `GET /v1/exports/{collection}.{format}`: all records of a collection, or everything, as a file. */
export async function answerExport(
  request: ApiRequest,
  files: ExportFiles,
  format: ExportFormat,
  collection: string
): Promise<ApiAnswer> {
  const { language = null } = readParameters(request, languageParameters);
  const { type } = findCollection(collection);
  const types = type ? [type] : deliveries.map((delivery) => delivery.type);
  const name = [collection, language, format.extension].filter(Boolean).join('.');
  const { version } = await findVersion(request.reader);
  const file = await files.find(name, version, (target) =>
    writeExport(request.reader, { types, language }, format.open(type), target)
  );
  const day = new Date(file.at).toISOString().slice(0, 10);
  return {
    body: '',
    file: { path: file.path, etag: file.etag, onMissing: () => files.forget(name) },
    contentType: format.contentType,
    language,
    lastModified: file.at,
    headers: {
      'Content-Disposition': `attachment; filename="${path.parse(name).name}-${day}.${format.extension}"`,
      ...(format.extension === 'csv' ? { Link: `<${metadataAddress(request, collection)}>; rel="describedby"` } : {}),
    },
  };
}

/** `GET /v1/exports/{collection}.csv-metadata.json`: what the columns mean. */
export async function answerCsvMetadata(
  request: ApiRequest,
  collection: string,
  findAttributes: (uid: string) => Record<string, Attribute>
): Promise<ApiAnswer> {
  readParameters(request, noParameters);
  const { type } = findCollection(collection);
  const address = `${request.settings.publicUrl}/v1/exports/${collection}.csv`;
  return {
    body: JSON.stringify(describeCsv(type, findColumns(type, findAttributes), address)),
    contentType: 'application/csvm+json',
  };
}

/** @throws a 404 that names what there is */
function findCollection(collection: string): { type: DossierType | null } {
  const delivery: Delivery | undefined = findDeliveryByCollection(collection);
  if (!delivery) {
    throw new Problem(404, `There is no export of "${collection.slice(0, 100)}".`, { allowed: EXPORT_COLLECTIONS });
  }
  return { type: collection === EVERYTHING ? null : delivery.type };
}

const metadataAddress = ({ settings }: ApiRequest, collection: string) =>
  `${settings.publicUrl}/v1/exports/${collection}.csv-metadata.json`;
