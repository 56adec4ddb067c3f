import type { Core } from '@strapi/strapi';
import {
  dossierUids,
  findAttributes,
  findReferencePaths,
  typeOf,
  uidOf,
  type DossierType,
  type DossierUid,
  type ReferencePath,
} from '../content-model';
import { forgetRead } from './read-document';

interface Target {
  type: DossierType;
  documentId: string;
  locale: string;
}

type Row = Record<string, unknown> & { id: number; documentId: string };

/** SQLite takes a limited number of values in one statement. */
const BATCH = 100;

/**
 * Strapi lets relations fall: one inside a component, or one that goes one way, stays empty on a published entry when
 * its target is published later, or is withdrawn and published again. This puts back what the entry's draft says,
 * that relation only, where the published row still has the same component at the same place.
 * @returns the documents that refer to the target, which must be presented again
 */
export async function relinkReferences(
  strapi: Core.Strapi,
  target: Target
): Promise<{ type: DossierType; documentId: string }[]> {
  const uid = uidOf(target.type);
  const where = { documentId: target.documentId, ...(target.locale ? { locale: target.locale } : {}) };
  const published = (await strapi.db
    .query(uid)
    .findOne({ where: { ...where, publishedAt: { $notNull: true } }, select: ['id'] })) as Row | null;
  if (!published) return [];

  const referring: { type: DossierType; documentId: string }[] = [];
  for (const user of dossierUids) {
    const paths = findReferencePaths(strapi, user, uid);
    if (paths.length === 0) continue;
    const documentIds = await findReferringDrafts(strapi, user, paths, target);
    if (documentIds.length === 0) continue;
    for (let start = 0; start < documentIds.length; start += BATCH)
      await relinkDocuments(strapi, user, documentIds.slice(start, start + BATCH), paths, target, published.id);
    referring.push(...documentIds.map((documentId) => ({ type: typeOf(user), documentId })));
  }
  return referring;
}

/**
 * A relation cannot point to what lacks the language of the entry. When an entry gets a language, it is added to drafts
 * in that language whose draft in another language refers to it: there it was remembered.
 */
export async function relinkTranslation(strapi: Core.Strapi, target: Target): Promise<void> {
  const { documentId, locale } = target;
  const uid = uidOf(target.type);
  const added = (await strapi.db
    .query(uid)
    .findOne({ where: { documentId, locale, publishedAt: null }, select: ['id'] })) as Row | null;
  if (!added) return;
  for (const user of dossierUids) {
    const paths = findReferencePaths(strapi, user, uid);
    if (paths.length === 0) continue;
    const documentIds = await findReferringDrafts(strapi, user, paths, target);
    if (documentIds.length === 0) continue;
    const drafts = (await strapi.db.query(user).findMany({
      where: { documentId: { $in: documentIds }, publishedAt: null },
      populate: paths.map(findPathPopulate).reduce(mergePopulates) as never,
    })) as Row[];
    for (const draft of drafts.filter((row) => row.locale === locale)) {
      const others = drafts.filter((row) => row.documentId === draft.documentId && row.locale !== locale);
      for (const other of others)
        for (const path of paths) await relinkPath(strapi, user, path, other, draft, documentId, added.id);
    }
  }
}

/** Entries whose draft refers to the target, in any of the ways that its type allows. */
async function findReferringDrafts(
  strapi: Core.Strapi,
  user: DossierUid,
  paths: ReferencePath[],
  target: Target
): Promise<string[]> {
  const condition = { documentId: target.documentId };
  const plain = paths.filter(({ zone }) => !zone);
  const rows =
    plain.length > 0
      ? await strapi.db.query(user).findMany({
          where: {
            publishedAt: null,
            $or: plain.map(({ fields }) =>
              fields.reduceRight<object>((inner, field) => ({ [field]: inner }), condition)
            ),
          },
          select: ['documentId'],
        })
      : [];
  const found = new Set(rows.map(({ documentId }) => documentId));
  for (const path of paths.filter(({ zone }) => zone)) {
    for (const id of await findThroughZone(strapi, user, path, condition)) found.add(id);
  }
  return [...found];
}

/** Drafts with a dynamic zone are few: they are read and looked through, for a query cannot. */
async function findThroughZone(
  strapi: Core.Strapi,
  user: DossierUid,
  path: ReferencePath,
  condition: { documentId: string }
): Promise<string[]> {
  const { field, component } = path.zone as { field: string; component: string };
  const blocks = await strapi.db
    .query(component as DossierUid)
    .findMany({ where: { [path.fields[0]]: condition }, select: ['id'] });
  if (blocks.length === 0) return [];
  const ids = new Set(blocks.map(({ id }: { id: number }) => id));
  const drafts = await strapi.db.query(user).findMany({
    where: { publishedAt: null },
    select: ['documentId'],
    populate: { [field]: { on: { [component]: { select: ['id'] } } } } as never,
  });
  return drafts
    .filter((draft) => (draft[field] as { id: number }[]).some((block) => ids.has(block.id)))
    .map((draft) => draft.documentId);
}

async function relinkDocuments(
  strapi: Core.Strapi,
  user: DossierUid,
  documentIds: string[],
  paths: ReferencePath[],
  target: Target,
  publishedTarget: number
): Promise<void> {
  const read = (publishedAt: object | null) =>
    strapi.db.query(user).findMany({
      where: {
        documentId: { $in: documentIds },
        ...(target.locale ? { locale: target.locale } : {}),
        publishedAt,
      },
      populate: paths.map(findPathPopulate).reduce(mergePopulates) as never,
    }) as Promise<Row[]>;
  const [drafts, publishedRows] = [await read(null), await read({ $notNull: true })];
  for (const row of publishedRows) {
    const draft = drafts.find(({ documentId, locale }) => documentId === row.documentId && locale === row.locale);
    if (!draft) continue;
    for (const path of paths) await relinkPath(strapi, user, path, draft, row, target.documentId, publishedTarget);
  }
}

type Populate = { [key: string]: Populate | true };

/** Several paths through one component or zone are read together. */
function mergePopulates(one: Populate, other: Populate): Populate {
  return Object.entries(other).reduce((merged, [key, value]) => {
    const known = merged[key];
    const both = known && known !== true && value !== true;
    return { ...merged, [key]: both ? mergePopulates(known, value) : value };
  }, one);
}

function findPathPopulate({ fields, zone }: ReferencePath): Populate {
  const inner = fields.reduceRight<Populate>(
    (rest, field) => ({ [field]: Object.keys(rest).length > 0 ? { populate: rest } : true }),
    {}
  );
  return zone ? { [zone.field]: { on: { [zone.component]: { populate: inner } } } } : inner;
}

/** From one version to another: draft to published, or one language to another. Holders of the relation on both sides (the rows themselves, or their components), compared one by one in order. */
async function relinkPath(
  strapi: Core.Strapi,
  user: DossierUid,
  path: ReferencePath,
  from: Row,
  to: Row,
  documentId: string,
  targetRow: number
): Promise<void> {
  const field = path.fields[path.fields.length - 1];
  const holderUid = findHolderUid(strapi, user, path);
  const [before, after] = [findHolders(from, path), findHolders(to, path)];
  // The draft was rearranged since: which component is which cannot be told, and the next publish puts it right.
  if (before.length !== after.length) return;
  for (const [position, holder] of after.entries()) {
    const wanted = findItems(before[position], field);
    const present = findItems(holder, field);
    const isItem = (item: Row) => item.documentId === documentId;
    if (!wanted.some(isItem) || present.some(isItem)) continue;
    // A place for one that is taken was filled by somebody.
    if (!Array.isArray(holder[field]) && present.length > 0) continue;
    const data = Array.isArray(holder[field])
      ? { connect: [{ id: targetRow, position: findPosition(wanted, present, documentId) }] }
      : targetRow;
    await strapi.db
      .query(holderUid as DossierUid)
      .update({ where: { id: holder.id }, data: { [field]: data } as never });
    forgetRead();
  }
}

/** Behind the nearest of those before it in the draft that the published list has too; else in front. */
function findPosition(wanted: Row[], present: Row[], documentId: string): { after: number } | { start: true } {
  const before = wanted.slice(
    0,
    wanted.findIndex((item) => item.documentId === documentId)
  );
  for (const { documentId: neighbour } of before.reverse()) {
    const found = present.find((item) => item.documentId === neighbour);
    if (found) return { after: found.id };
  }
  return { start: true };
}

/** What holds the relation: the row itself, its components, or the blocks of one kind in its dynamic zone. */
function findHolders(row: Row, { fields, zone }: ReferencePath): Row[] {
  const first = zone ? findItems(row, zone.field).filter((block) => block.__component === zone.component) : [row];
  return fields.slice(0, -1).reduce((rows, field) => rows.flatMap((holder) => findItems(holder, field)), first);
}

function findItems(row: Row, field: string): Row[] {
  return [row[field]].flat().filter(Boolean) as Row[];
}

function findHolderUid(strapi: Core.Strapi, user: string, { fields, zone }: ReferencePath): string {
  const through = fields.slice(0, -1);
  return through.reduce((uid, field) => String(findAttributes(strapi, uid)[field].component), zone?.component ?? user);
}
