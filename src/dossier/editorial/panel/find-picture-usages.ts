import type { Core } from '@strapi/strapi';
import { uidOf, type DossierType, type DossierUid, type Language } from '../../content-model';
import { readDraft, type RecordReader } from '../../published-records';
import { listOf, type Entry } from '../checks/check';
import { createContext } from '../checks/load-entry';
import { findParts } from '../checks/walk-components';

/** Another published entry with the same picture. */
export interface PictureUsage {
  /** The name of the file in the media library. */
  picture: string;
  uid: DossierUid;
  documentId: string;
  locale: string | null;
  title: string;
}

/** In which other published entries the pictures of a draft are: replacing one in the media library changes those too. */
export async function findPictureUsages(
  strapi: Core.Strapi,
  reader: RecordReader,
  { uid, documentId, locale }: { uid: DossierUid; documentId: string; locale: Language | null }
): Promise<PictureUsage[]> {
  const draft = await readDraft(strapi, { uid, documentId, locale });
  const names = draft ? findPictures(strapi, uid, draft) : new Map<string, string>();
  if (names.size === 0) return [];
  const rows = await reader.all<{
    file: string;
    type: DossierType;
    document_id: string;
    locale: string;
    title: string | null;
  }>(
    `select distinct l.target_id as file, r.type, r.document_id, r.locale, r.title
     from record_links l join published_records r on r.id = l.record_id
     where l.target_type = 'file' and l.target_id in (${[...names].map(() => '?').join(', ')})
       and r.state = 'live' and r.document_id <> ? order by r.title, r.locale`,
    [...names.keys(), documentId]
  );
  return rows.map((row) => ({
    picture: names.get(row.file) ?? '',
    uid: uidOf(row.type),
    documentId: row.document_id,
    locale: row.locale || null,
    title: row.title ?? '',
  }));
}

/** The names of the files that a draft shows, by id. */
function findPictures(strapi: Core.Strapi, uid: DossierUid, draft: Entry): Map<string, string> {
  const context = createContext(strapi, uid, null);
  const files = findParts(draft, context).flatMap(({ uid: model, values }) =>
    Object.entries(context.findAttributes(model))
      .filter(([, { type }]) => type === 'media')
      .flatMap(([field]) => listOf(values[field]))
  );
  return new Map(files.map(({ id, name }) => [String(id), String(name)]));
}
