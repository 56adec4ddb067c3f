import { readEntries, type StarterEntry } from '../../src/dossier/starter-content/read-entries';
import { toEntryData } from '../../src/dossier/starter-content/to-entry-data';
import type { DossierUid, Language } from '../../src/dossier/content-model';
import type { CheckContext, Entry } from '../../src/dossier/editorial/checks/check';
import { setReviewDate } from '../../src/dossier/editorial/review-date';
import { readAttributes } from './schemas';
import { root } from './server';

/** An entry of the starter dossier in one language, as checks see it after loading: all targets published. */
export interface StarterVersion {
  name: string;
  entry: Entry;
  context: CheckContext;
}

export async function readStarterVersions(now: Date): Promise<StarterVersion[]> {
  return (await readEntries(root)).flatMap((entry) => {
    const locales = Object.keys(entry.texts) as Language[];
    return (locales.length > 0 ? locales : [null]).map((language) => toVersion(entry, language, now));
  });
}

function toVersion(starter: StarterEntry, language: Language | null, now: Date): StarterVersion {
  const uid = `api::${starter.type}.${starter.type}` as DossierUid;
  const values = { ...starter.both, ...(language ? starter.texts[language] : {}) };
  const lookups = {
    findAttributes: readAttributes,
    findPicture: () => 1,
    findTarget: (_target: string, id: string) =>
      ({ documentId: id, key: id, title: id, isPublished: true }) as unknown as string,
  };
  const made = readAttributes(uid).translationStatus
    ? { aiDisclosure: { level: 'generated' }, translationStatus: language === 'en' ? 'machine' : 'original' }
    : {};
  const entry = { ...withDefaults(uid), ...made, ...toEntryData(values, uid, lookups) };
  setReviewDate(entry, readAttributes(uid), now);
  return {
    name: [starter.type, starter.id, language].filter(Boolean).join('/'),
    entry,
    context: { uid, type: starter.type, language, now, findAttributes: readAttributes },
  };
}

function withDefaults(uid: string): Entry {
  const attributes = Object.entries(readAttributes(uid)).filter(([, attribute]) => attribute.default !== undefined);
  return Object.fromEntries(attributes.map(([field, attribute]) => [field, attribute.default]));
}
