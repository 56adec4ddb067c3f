import type { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { dossierUids, typeOf, type DossierType, type DossierUid } from '../content-model';
import { writeAlone, type Tables } from './database';
import { findDocuments } from './rebuild';
import { raiseGeneration } from './record-state';
import { enqueueDependents, enqueueDocuments } from './refresh-queue';

interface LifecycleEvent {
  action: string;
  model: { uid: string };
  result?: { id?: number; documentId?: string; key?: string } | null;
  params: { where?: { id?: number } };
}

const AFTER_ONE = ['afterCreate', 'afterUpdate', 'afterDelete'];
const AFTER_MANY = ['afterCreateMany', 'afterUpdateMany', 'afterDeleteMany'];
/** Not content, but what the content API answers with depends on them. */
const SETTINGS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role', 'admin::api-token'];

/**
 * What the document middleware does not see: files, locales, and rows that are written without the document service.
 * @param documentWrites set while a document write is under way, whose rows the middleware looks after itself
 */
export function watchOtherWrites(strapi: Core.Strapi, documentWrites: AsyncLocalStorage<true>, wake: () => void): void {
  /** @param concerns decided before anybody waits: document writes and starts write many rows that are none of ours */
  const watch = (
    models: string[],
    handle: (event: LifecycleEvent, table: Tables) => Promise<void>,
    concerns: (event: LifecycleEvent) => boolean = () => true
  ) => {
    const listen = async (event: LifecycleEvent) => {
      if (!concerns(event)) return;
      // The lock first, as every writer does: in a transaction of somebody else a document may be written next, and who
      // held the generation while waiting for the lock would keep the one that has the lock waiting for the generation.
      await writeAlone(strapi, async ({ table }) => {
        await handle(event, table);
        await strapi.db.transaction(({ onCommit }) => onCommit(wake));
      });
    };
    const handlers = Object.fromEntries([...AFTER_ONE, ...AFTER_MANY].map((action) => [action, listen]));
    strapi.db.lifecycles.subscribe({ models, ...handlers } as never);
  };

  watch(['plugin::upload.file'], async ({ action, result, params }, table) => {
    const id = result?.id ?? params.where?.id;
    if (action !== 'afterCreate' && id)
      await enqueueDependents(table, { type: 'file', documentId: String(id), locale: '' });
    await raiseGeneration(strapi, table);
  });

  watch(['plugin::i18n.locale'], async ({ action }, table) => {
    if (action.startsWith('afterDelete')) await enqueueRemovedLocales(strapi, table);
    await raiseGeneration(strapi, table);
  });

  watch(
    dossierUids,
    async ({ action, model, result }, table) => {
      const type = typeOf(model.uid as DossierUid);
      // One row says which document; many rows do not, and are rare: all documents of the type are looked at.
      const ids =
        AFTER_ONE.includes(action) && result?.documentId ? [result.documentId] : await findDocuments(strapi, type);
      await enqueueDocuments(
        table,
        ids.map((documentId) => ({ type, documentId }))
      );
      await raiseGeneration(strapi, table);
    },
    () => !documentWrites.getStore()
  );

  watch(SETTINGS, async (_event, table) => raiseGeneration(strapi, table));

  watch(
    ['strapi::core-store'],
    async (_event, table) => raiseGeneration(strapi, table),
    ({ result }) => API_SETTINGS.test(result?.key ?? '')
  );
}

/** Of all that Strapi keeps there: the default language, and the settings of accounts and of the media library. */
const API_SETTINGS = /^plugin_(i18n|users-permissions|upload)_/;

/** Strapi deletes the entries of a removed locale row by row in the database, past every hook of documents. */
async function enqueueRemovedLocales(strapi: Core.Strapi, table: Tables): Promise<void> {
  const locales = await strapi.db.query('plugin::i18n.locale').findMany({ select: ['code'] });
  const present = ['', ...locales.map(({ code }) => code)];
  const orphans: { type: DossierType; document_id: string }[] = await table('published_records')
    .where({ state: 'live' })
    .whereNotIn('locale', present)
    .select('type', 'document_id');
  await enqueueDocuments(
    table,
    orphans.map(({ type, document_id }) => ({ type, documentId: document_id }))
  );
}
