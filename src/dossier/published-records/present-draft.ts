import type { Core } from '@strapi/strapi';
import {
  findAttributes,
  isLocalizedType,
  isOwnReference,
  LANGUAGES,
  typeOf,
  uidOf,
  type DossierType,
  type DossierUid,
} from '../content-model';
import { presentEntry, titleOf, type Presented, type Row } from './present-entry';
import { readDraft } from './read-document';
import { findRecordSettings } from './record-settings';

export interface PresentedDraft {
  entry: Presented;
  /** When the draft was saved, in milliseconds since 1970. */
  savedAt: number;
  /** Titles of what the draft refers to and readers would not see, since it is not published in this language. */
  leftOut: string[];
}

interface Reference {
  holder: Row;
  field: string;
  target: DossierUid;
}

/**
 * A draft as its record would be if it were published now: by the same presenter, and with references to what is
 * published only. Nothing is written. Null when there is no such draft.
 * @param locale empty for types without languages
 * @throws when it holds something that cannot be presented
 */
export async function presentDraft(
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: DossierType; documentId: string; locale: string }
): Promise<PresentedDraft | null> {
  const uid = uidOf(type);
  const attributesOf = (model: string) => findAttributes(strapi, model);
  const row = await readDraft(strapi, { uid, documentId, locale });
  if (!row) return null;

  const leftOut = await keepPublished(strapi, findReferences(row, uid, attributesOf), locale);
  const entry = presentEntry(type, uid, row, {
    settings: findRecordSettings(strapi),
    availableLanguages: await findLanguages(strapi, uid, documentId, locale),
    findAttributes: attributesOf,
  });
  return { entry, savedAt: new Date(row.updatedAt as string).getTime(), leftOut };
}

type AttributesOf = (uid: string) => ReturnType<typeof findAttributes>;

/** Every relation that the entry and its components hold. */
function findReferences(holder: Row, uid: string, attributesOf: AttributesOf): Reference[] {
  return Object.entries(attributesOf(uid)).flatMap(([field, attribute]) => {
    if (isOwnReference(attribute)) return [{ holder, field, target: attribute.target as DossierUid }];
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
    const parts = [holder[field]].flat().filter(Boolean) as Row[];
    return parts.flatMap((part) => findReferences(part, attribute.component ?? String(part.__component), attributesOf));
  });
}

/** Puts the published version in the place of each target, or nothing. */
async function keepPublished(strapi: Core.Strapi, references: Reference[], locale: string): Promise<string[]> {
  const leftOut = new Set<string>();
  for (const target of new Set(references.map((reference) => reference.target))) {
    const own = references.filter((reference) => reference.target === target);
    const ids = own.flatMap(({ holder, field }) => listOf(holder[field]).map(({ documentId }) => documentId));
    const published = await findPublished(strapi, target, [...new Set(ids)], locale);
    for (const { holder, field } of own) {
      const targets = listOf(holder[field]);
      for (const row of targets) if (!published.has(row.documentId)) leftOut.add(titleOf(row));
      const shown = targets.flatMap(({ documentId }) => published.get(documentId) ?? []);
      holder[field] = Array.isArray(holder[field]) ? shown : (shown[0] ?? null);
    }
  }
  return [...leftOut].filter(Boolean);
}

async function findPublished(
  strapi: Core.Strapi,
  target: DossierUid,
  documentIds: string[],
  locale: string
): Promise<Map<string, Row>> {
  if (documentIds.length === 0) return new Map();
  const inLanguage = locale && isLocalizedType(typeOf(target)) ? { locale } : {};
  const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true }, ...inLanguage };
  const rows = (await strapi.db.query(target).findMany({ where })) as Row[];
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Those in which the document is published, and the one that would be added. */
async function findLanguages(
  strapi: Core.Strapi,
  uid: DossierUid,
  documentId: string,
  locale: string
): Promise<string[]> {
  if (!locale) return [];
  const rows: { locale: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: { $notNull: true } }, select: ['locale'] });
  return LANGUAGES.map(({ code }) => code).filter(
    (code) => code === locale || rows.some((published) => published.locale === code)
  );
}

const listOf = (value: unknown): Row[] => [value].flat().filter(Boolean) as Row[];
