import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/** One table inside the transaction of a write. On SQLite any other connection would wait for it until it gives up. */
export type Tables = (name: string) => Knex.QueryBuilder;

export interface Write {
  strapi: Core.Strapi;
  trx: Knex.Transaction;
  table: Tables;
}

/** Any number that is not used for another advisory lock in this database. */
const WRITE_LOCK = 720_240_001;

export function isPostgres(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'postgres';
}

/** Transactions that other writers wait for. */
const alone = new WeakSet<Knex.Transaction>();

/**
 * Runs `work` in the present transaction, or in one of its own, with all other writers of the dossier waiting.
 * That makes the order of commits the order of `seq`, so that a reader who asks for `seq > n` never misses a row.
 * On PostgreSQL the lock is taken before anything is read or written: taken later, a bulk publish and a single one
 * wait for each other. SQLite has one writer anyway. A write within a write has the lock already.
 */
export async function writeAlone<T>(strapi: Core.Strapi, work: (write: Write) => Promise<T>): Promise<T> {
  return strapi.db.transaction(async ({ trx }) => {
    const table = tablesOf(strapi, trx);
    if (alone.has(trx)) return work({ strapi, trx, table });
    if (isPostgres(strapi)) await trx.raw('select pg_advisory_xact_lock(?)', [WRITE_LOCK]);
    // Begins with a write: a transaction that only read before its first write fails when another process wrote between.
    else await table('record_state').where({ name: 'no such name' }).update({ value: '' });
    alone.add(trx);
    return work({ strapi, trx, table });
  }) as Promise<T>;
}

const lastTurns = new WeakMap<Knex.Transaction, Promise<unknown>>();

/**
 * Runs `work` when what was begun before in the same transaction is done. The lock keeps transactions apart and not what
 * happens in one: publishing several entries of a list is one transaction, in which Strapi publishes all of them at once.
 */
export function inTurn<T>({ trx }: Pick<Write, 'trx'>, work: () => Promise<T>): Promise<T> {
  const turn = (lastTurns.get(trx) ?? Promise.resolve()).then(work);
  // Who asked hears of what goes wrong; the next one has its turn all the same.
  lastTurns.set(
    trx,
    turn.catch(() => {})
  );
  return turn;
}

/** Uses tables in the transaction at hand, else in one of its own. Does not wait for other writers, as `writeAlone` does. */
export function withTables<T>(
  strapi: Core.Strapi,
  work: (tables: Pick<Write, 'table' | 'trx'>) => Promise<T>
): Promise<T> {
  return strapi.db.transaction(({ trx }) => work({ table: tablesOf(strapi, trx), trx })) as Promise<T>;
}

export function tablesOf(strapi: Core.Strapi, trx: Knex.Transaction): Tables {
  return (name) => strapi.db.getConnection(name).transacting(trx);
}
