import type { RecordSettings } from '../../published-records';
import { findDossier } from '../linked-data/find-dossier';
import type { XmlNode } from '../write-xml';
import { toDatestamp } from './datestamps';
import { findEarliest } from './find-items';
import { findRepositoryIdentifier } from './identifiers';
import type { OaiContext } from './list-items';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const SCHEME = 'http://www.openarchives.org/OAI/2.0/oai-identifier';

/** `Identify`: what this repository is and can do. */
export async function identify(settings: RecordSettings, { reader, publicUrl, now }: OaiContext): Promise<XmlNode> {
  const [dossier, earliest] = await Promise.all([findDossier(reader), findEarliest(reader)]);
  const repositoryIdentifier = findRepositoryIdentifier(publicUrl);
  return {
    repositoryName: Object.values(dossier.title).join(' / '),
    baseURL: `${publicUrl}/v1/oai`,
    protocolVersion: '2.0',
    adminEmail: settings.contactEmail,
    earliestDatestamp: toDatestamp(earliest ?? now),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
    compression: ['gzip', 'br'],
    description: {
      'oai-identifier': {
        '@xmlns': SCHEME,
        '@xmlns:xsi': XSI,
        '@xsi:schemaLocation': `${SCHEME} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd`,
        scheme: 'oai',
        repositoryIdentifier,
        delimiter: ':',
        sampleIdentifier: `oai:${repositoryIdentifier}:use-cases/abcdefghijklmnopqrstuvwx/nl`,
      },
    },
  };
}
