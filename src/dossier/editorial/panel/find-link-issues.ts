import type { Core } from '@strapi/strapi';
import { isLocalizedType, typeOf, type DossierUid, type Language } from '../../content-model';
import { findBrokenLinksOf, wordProblem } from '../../link-check';
import type { RecordReader } from '../../published-records';
import { isObject, type Entry, type Path } from '../checks/check';
import { createContext } from '../checks/load-entry';
import type { PanelIssue } from './check-unsaved';
import { labelField } from './label-field';

interface Wanted {
  uid: DossierUid;
  documentId: string;
  locale: Language | null;
}

/** Broken links in the published version of an entry, each with the field that it stands in. */
export async function findLinkIssues(
  strapi: Core.Strapi,
  reader: RecordReader,
  { uid, documentId, locale }: Wanted,
  speak: Language
): Promise<PanelIssue[]> {
  const type = typeOf(uid);
  const key = { type, documentId, locale: isLocalizedType(type) ? (locale ?? '') : '' };
  const links = await findBrokenLinksOf(reader, key);
  if (links.length === 0) return [];
  const row = await reader.first<{ record: string }>(
    'select record from published_records where type = ? and document_id = ? and locale = ?',
    [key.type, key.documentId, key.locale]
  );
  const entry = nameBlocks(JSON.parse(row?.record ?? '{}') as Entry);
  const context = createContext(strapi, uid, locale);
  return links.map((link) => {
    const path: Path = link.field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return {
      code: 'link-broken',
      severity: 'advice',
      field: link.field,
      place: labelField(path, entry, context, speak),
      message: `${wordProblem(link, speak)} ${link.url}`,
    };
  });
}

/** A record names the blocks of a body by what they are (`text`), a form by their component (`body.text`). */
function nameBlocks(record: Entry): Entry {
  const { body } = record;
  if (!Array.isArray(body)) return record;
  return {
    ...record,
    body: body.map((block) => (isObject(block) ? { ...block, __component: `body.${String(block.type)}` } : block)),
  };
}
