import type { DeliveredRecord } from '../delivered-record';
import type { XmlNode } from '../write-xml';
import { OaiError } from './oai-error';
import { OAI_DC, presentDc, type DossierRights } from './present-dc';
import { MODS, presentMods } from './present-mods';

/** A way in which an item can be described. Every item is available in each of them. */
export interface MetadataFormat {
  metadataPrefix: string;
  schema: string;
  metadataNamespace: string;
  present(record: DeliveredRecord, dossier: DossierRights): XmlNode;
}

export const FORMATS: MetadataFormat[] = [
  { ...OAI_DC, present: presentDc },
  { ...MODS, present: presentMods },
];

export function findFormat(metadataPrefix: string | undefined): MetadataFormat {
  const format = FORMATS.find((known) => known.metadataPrefix === metadataPrefix);
  if (format) return format;
  const prefixes = FORMATS.map((known) => known.metadataPrefix).join(', ');
  throw new OaiError('cannotDisseminateFormat', `The formats are ${prefixes}.`);
}
