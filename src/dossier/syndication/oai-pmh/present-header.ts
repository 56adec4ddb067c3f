import type { XmlNode } from '../write-xml';
import { toDatestamp } from './datestamps';
import type { ItemRow } from './find-items';
import { writeIdentifier } from './identifiers';
import type { OaiSet } from './sets';

/** The header of an item. Being in a set includes being in the one above it (OAI-PMH 2.0, 2.6), which is named too. */
export function presentHeader(
  row: ItemRow,
  facets: { facet: string; value: string }[],
  sets: OaiSet[],
  publicUrl: string
): XmlNode {
  const { type, document_id: documentId, locale } = row;
  const specs = ['type', `type:${type}`, ...(locale ? ['language', `language:${locale}`] : [])];
  for (const { facet, value } of facets) {
    const set = sets.find((known) => known.facet?.name === facet && known.facet.value === value);
    if (set) specs.push(set.spec.split(':')[0], set.spec);
  }
  return {
    ...(row.given ? {} : { '@status': 'deleted' }),
    identifier: writeIdentifier({ type, documentId, locale }, publicUrl),
    datestamp: toDatestamp(row.modified_at),
    setSpec: [...new Set(specs)],
  };
}
