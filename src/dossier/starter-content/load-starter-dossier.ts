import type { Core } from '@strapi/strapi';
import {
  DEFAULT_LANGUAGE,
  dossierUids,
  findAttributes,
  findTitleField,
  LANGUAGES,
  toSlug,
  type DossierType,
  type DossierUid,
  type Language,
} from '../content-model';
import { pictureNames } from './draw-pictures';
import { readEntries, type StarterEntry } from './read-entries';
import { toEntryData } from './to-entry-data';
import { uploadPicture } from './upload-picture';

/** Called after each step, for a progress bar. */
export type Progress = (done: number, total: number, what: string) => void;

/** What was loaded before, by name in the data files. Remembered, so that what an editor changed or deleted stays so. */
type Loaded = Record<string, string>;

/**
 * Loads what was never loaded before; an entry that is there, or was deleted by an editor, is left alone.
 * Stopped half-way, it goes on where it was. Safe to run at any time.
 * @returns how many entries were added
 */
export async function loadStarterDossier(
  { strapi }: { strapi: Core.Strapi },
  onProgress: Progress = () => {}
): Promise<number> {
  const entries = await readEntries(strapi.dirs.app.root);
  const store = loadedStore(strapi);
  const loaded = ((await store.get({})) ?? {}) as Loaded;
  const remember = async (name: string, id: string) => {
    loaded[name] = id;
    await store.set({ value: loaded });
  };
  const total = entries.length + pictureNames.length;
  let done = 0;
  let added = 0;

  for (const name of pictureNames) {
    if (!loaded[`picture/${name}`]) await remember(`picture/${name}`, String(await uploadPicture(strapi, name)));
    onProgress((done += 1), total, `picture ${name}`);
  }
  const languages = new Map(entries.map((entry) => [nameOf(entry), findLanguages(entry)]));
  for (const entry of entries) {
    if (!loaded[nameOf(entry)]) {
      const documentId = await loadEntry(strapi, entry, loaded, languages).catch((error: Error) => {
        throw new Error(`The starter entry ${nameOf(entry)} could not be loaded: ${error.message}`, { cause: error });
      });
      await remember(nameOf(entry), documentId);
      added += 1;
    }
    onProgress((done += 1), total, `${entry.type} ${entry.id}`);
  }
  if (!loaded[COMPLETE]) await remember(COMPLETE, 'yes');
  return added;
}

/** True when no dossier type has an entry, and when an earlier load was broken off before its end. */
export async function needsStarterDossier({ strapi }: { strapi: Core.Strapi }): Promise<boolean> {
  const loaded = (await loadedStore(strapi).get({})) as Loaded | null;
  if (loaded) return !loaded[COMPLETE];
  for (const uid of dossierUids) {
    if ((await strapi.db.query(uid).count()) > 0) return false;
  }
  return true;
}

/** Remembered like an entry, when all of them are. */
const COMPLETE = 'complete';

const loadedStore = (strapi: Core.Strapi) => strapi.store({ type: 'dossier', name: 'starter-content', key: 'loaded' });

const nameOf = ({ type, id }: { type: string; id: string }) => `${type}/${id}`;

/** The languages an entry is written in; a type without languages counts as one. */
function findLanguages({ texts }: StarterEntry): (Language | undefined)[] {
  const written = LANGUAGES.map(({ code }) => code).filter((code) => texts[code]);
  return written.length > 0 ? written : [undefined];
}

/** Writes and publishes one entry in all its languages; one with the same slug that is there already is taken over as it is. */
async function loadEntry(
  strapi: Core.Strapi,
  entry: StarterEntry,
  loaded: Loaded,
  languages: Map<string, (Language | undefined)[]>
): Promise<string> {
  const uid = `api::${entry.type}.${entry.type}` as DossierUid;
  let documentId = await findPresent(strapi, uid, entry);
  for (const locale of findLanguages(entry)) {
    if (documentId && (await strapi.db.query(uid).count({ where: { documentId, ...(locale ? { locale } : {}) } })) > 0)
      continue;
    const values = { ...findDefaults(strapi, uid, locale), ...entry.both, ...(locale ? entry.texts[locale] : {}) };
    const data = toEntryData(values, uid, {
      findAttributes: (model) => findAttributes(strapi, model),
      findPicture: (name) => Number(loaded[`picture/${name}`]),
      findTarget: (targetUid, id) => findTarget(targetUid, id, locale, loaded, languages),
    });
    const params = { data, status: 'published' as const, ...(locale ? { locale } : {}) };
    const written = documentId
      ? await strapi.documents(uid).update({ ...params, documentId } as never)
      : await strapi.documents(uid).create(params as never);
    documentId = (written as { documentId: string }).documentId;
  }
  return documentId as string;
}

/** The starter texts were made by AI, in both languages, and say so until an editor has gone over them. */
function findDefaults(strapi: Core.Strapi, uid: DossierUid, locale: Language | undefined): Record<string, unknown> {
  if (!findAttributes(strapi, uid).translationStatus) return {};
  return {
    aiDisclosure: { level: 'generated' },
    translationStatus: locale === DEFAULT_LANGUAGE ? 'original' : 'machine',
  };
}

/** An entry from an earlier run that stopped before it was remembered, or an editor's own with the same slug. */
async function findPresent(
  strapi: Core.Strapi,
  uid: DossierUid,
  { both, texts }: StarterEntry
): Promise<string | undefined> {
  const isSingle = strapi.contentTypes[uid].kind === 'singleType';
  const title = texts[DEFAULT_LANGUAGE]?.[findTitleField(uid)] ?? both[findTitleField(uid)];
  const row = await strapi.db
    .query(uid)
    .findOne({ where: isSingle ? {} : { slug: toSlug(String(title)) }, select: ['documentId'] });
  return row?.documentId;
}

function findTarget(
  targetUid: string,
  id: string,
  locale: Language | undefined,
  loaded: Loaded,
  languages: Map<string, (Language | undefined)[]>
): string | null {
  const name = nameOf({ type: targetUid.split('.')[1] as DossierType, id });
  const known = languages.get(name);
  if (!known || !loaded[name]) throw new Error(`The starter content refers to ${name}, which is not loaded before it`);
  const isTranslated = known.includes(undefined) || locale === undefined || known.includes(locale);
  return isTranslated ? loaded[name] : null;
}
