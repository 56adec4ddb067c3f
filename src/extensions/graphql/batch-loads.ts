import type { Core, UID } from '@strapi/strapi';
import DataLoader from 'dataloader';

interface Load {
  uid: string;
  field: string;
  parentId: number;
  /** What Strapi's resolver asks of the related rows: where, sort, limit. */
  query: Record<string, unknown>;
  /** Loads with the same text are one read. */
  group: string;
}

interface Attribute {
  type: string;
  mappedBy?: string;
}

type Row = Record<string, unknown> & { id: number };

/** A Strapi whose `db.query(uid).load` reads the same field of several rows at once. */
export function batchLoads(strapi: Core.Strapi): Core.Strapi {
  // Without its own memory: an answer is as fresh as the request. All that is ready in this turn of the loop goes along.
  const loader = new DataLoader<Load, unknown>((loads) => loadAll(strapi, loads), {
    cache: false,
    batchScheduleFn: (run) => setImmediate(run),
  });
  const query = (uid: string) => {
    const repository = strapi.db.query(uid as never);
    const load = (parent: { id: number }, field: string, asked: Record<string, unknown> = {}) => {
      if (!isBatchable(strapi, uid, field, asked)) return repository.load(parent as never, field, asked);
      const group = JSON.stringify([uid, field, asked]);
      return loader.load({ uid, field, parentId: parent.id, query: asked, group });
    };
    return { ...repository, load };
  };
  return extend(strapi, { db: extend(strapi.db, { query }) });
}

/** The same object with some members of its own. */
export function extend<T extends object>(object: T, members: object): T {
  return new Proxy(object, {
    get: (target, name) => (Object.hasOwn(members, name) ? Reflect.get(members, name) : Reflect.get(target, name)),
  });
}

/**
 * Relations that the entry itself holds, components and files: as many as an editor chose. The other side of a relation
 * (all use cases of a quadrant) can be any number, and its limit holds per entry, so it is read per entry.
 */
function isBatchable(strapi: Core.Strapi, uid: string, field: string, query: Record<string, unknown>): boolean {
  const { attributes } = strapi.getModel(uid as UID.Schema) as { attributes: Record<string, Attribute | undefined> };
  const attribute = attributes[field];
  if (!attribute || attribute.mappedBy || attribute.type === 'dynamiczone') return false;
  return isPlain(query);
}

/** Whether JSON holds all of it, so that equal texts mean equal queries. */
function isPlain(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && typeof value !== 'symbol';
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
}

async function loadAll(strapi: Core.Strapi, loads: readonly Load[]): Promise<unknown[]> {
  const groups = new Map<string, Load[]>();
  for (const load of loads) groups.set(load.group, [...(groups.get(load.group) ?? []), load]);
  const found = new Map<Load, unknown>();
  for (const group of groups.values()) {
    const values = await loadGroup(strapi, group).catch((error: unknown) => group.map(() => error));
    group.forEach((load, index) => found.set(load, values[index]));
  }
  return loads.map((load) => found.get(load));
}

async function loadGroup(strapi: Core.Strapi, group: Load[]): Promise<unknown[]> {
  const [{ uid, field, query }] = group;
  const { limit, offset = 0, ...rest } = query as { limit?: number; offset?: number };
  const rows = (await strapi.db.query(uid as never).findMany({
    select: ['id'],
    where: { id: { $in: [...new Set(group.map(({ parentId }) => parentId))] } },
    populate: { [field]: rest },
  } as never)) as Row[];
  const byId = new Map(rows.map((row) => [row.id, row[field]]));
  // The limit holds for each entry; in one read for all of them it would hold for their sum.
  return group.map(({ parentId }) => {
    const value = byId.get(parentId) ?? null;
    return Array.isArray(value) ? value.slice(offset, limit === undefined ? undefined : offset + limit) : value;
  });
}
