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

interface Target {
  type: DossierType;
  documentId: string;
  locale: string;
}

type Row = Record<string, unknown> & { id: number; documentId: string };

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
    for (const documentId of await findReferringDrafts(strapi, user, paths, target)) {
      await relinkDocument(strapi, user, documentId, paths, target, published.id);
      referring.push({ type: typeOf(user), documentId });
    }
  }
  return referring;
}

/** Entries whose draft refers to the target, in any of the ways that its type allows. */
async function findReferringDrafts(
  strapi: Core.Strapi,
  user: DossierUid,
  paths: ReferencePath[],
  target: Target
): Promise<string[]> {
  const found = new Set<string>();
  const condition = { documentId: target.documentId };
  for (const path of paths) {
    if (path.zone) {
      for (const id of await findThroughZone(strapi, user, path, condition)) found.add(id);
      continue;
    }
    const where = path.fields.reduceRight<object>((inner, field) => ({ [field]: inner }), condition);
    const rows = await strapi.db
      .query(user)
      .findMany({ where: { ...where, publishedAt: null }, select: ['documentId'] });
    for (const row of rows) found.add(row.documentId);
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

async function relinkDocument(
  strapi: Core.Strapi,
  user: DossierUid,
  documentId: string,
  paths: ReferencePath[],
  target: Target,
  publishedTarget: number
): Promise<void> {
  const localized = target.locale ? { locale: target.locale } : {};
  for (const path of paths) {
    const populate = populateOf(path);
    const read = (state: object | null) =>
      strapi.db.query(user).findMany({
        where: { documentId, ...localized, publishedAt: state },
        populate: populate as never,
      }) as Promise<Row[]>;
    const [drafts, publishedRows] = [await read(null), await read({ $notNull: true })];
    for (const row of publishedRows) {
      const draft = drafts.find(({ locale }) => locale === row.locale);
      if (draft) await relinkPath(strapi, user, path, draft, row, target.documentId, publishedTarget);
    }
  }
}

function populateOf({ fields, zone }: ReferencePath): object {
  const inner = fields.reduceRight<object>(
    (rest, field) => ({ [field]: Object.keys(rest).length > 0 ? { populate: rest } : true }),
    {}
  );
  return zone ? { [zone.field]: { on: { [zone.component]: { populate: inner } } } } : inner;
}

/** Holders of the relation on both sides (the rows themselves, or their components), compared one by one in order. */
async function relinkPath(
  strapi: Core.Strapi,
  user: DossierUid,
  path: ReferencePath,
  draft: Row,
  published: Row,
  documentId: string,
  publishedTarget: number
): Promise<void> {
  const [field, ...rest] = [...path.fields].reverse();
  const holderPath = [...(path.zone ? [path.zone.field] : []), ...rest.reverse()];
  const holderUid = findHolderUid(strapi, user, path);
  const [before, after] = [findHolders(draft, holderPath), findHolders(published, holderPath)];
  // The draft was rearranged since: which component is which cannot be told, and the next publish puts it right.
  if (before.length !== after.length) return;
  for (const [position, holder] of after.entries()) {
    const wanted = [before[position][field]].flat().some((item) => (item as Row | null)?.documentId === documentId);
    const present = [holder[field]].flat().some((item) => (item as Row | null)?.documentId === documentId);
    if (!wanted || present) continue;
    const isList = Array.isArray(holder[field]);
    const data = { [field]: isList ? { connect: [{ id: publishedTarget }] } : publishedTarget };
    await strapi.db.query(holderUid as DossierUid).update({ where: { id: holder.id }, data: data as never });
  }
}

function findHolders(row: Row, path: string[]): Row[] {
  return path.reduce<Row[]>(
    (rows, field) => rows.flatMap((item) => [item[field]].flat().filter(Boolean) as Row[]),
    [row]
  );
}

function findHolderUid(strapi: Core.Strapi, user: string, { fields, zone }: ReferencePath): string {
  const through = fields.slice(0, -1);
  return through.reduce((uid, field) => String(findAttributes(strapi, uid)[field].component), zone?.component ?? user);
}
