import { describeLicence, type Licence } from '../content-model';
import type { Read } from '../published-records';

/** Until the editors have chosen one. */
const UNCHOSEN = 'cc-by-4.0';

/** The licence that holds where a record has none of its own: what the editors chose for the dossier. */
export async function findDefaultLicence(reader: Read): Promise<Licence | null> {
  const rows = await reader.all<{ text: string }>(
    `select record as text from published_records where type = 'dossier' and state = 'live' order by locale`
  );
  return readDefaultLicence(rows.map(({ text }) => JSON.parse(text) as DossierLicence));
}

interface DossierLicence {
  defaultLicence: string | null;
}

/** The same, of records of the dossier that were read already, in the order of their languages. */
export function readDefaultLicence(dossiers: DossierLicence[]): Licence | null {
  return describeLicence(dossiers.find(({ defaultLicence }) => defaultLicence)?.defaultLicence ?? UNCHOSEN);
}
