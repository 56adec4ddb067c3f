import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findAttributes, findEditorLanguage, readTarget, typeOf, type DossierUid } from '../content-model';
import { nameOf, withTables, writeAlone } from '../published-records';
import { compareVersions } from './compare-versions';
import { snapshotDraft } from './keep-versions';
import { messages, wordLeftOut } from './messages';
import { prepareDraft } from './restore-version';
import type { Snapshot, Values } from './take-snapshot';
import { eraseContent, findContent, findVersions, type VersionedEntry } from './version-store';

/** One language of an entry that somebody may read. */
interface Opened {
  uid: DossierUid;
  entry: VersionedEntry;
  checker: PermissionChecker;
  /** The draft as it is stored, with who made it; null when the entry or this language of it was deleted. */
  draft: Values | null;
}

interface PermissionChecker {
  cannot: Record<'read' | 'update', (entity?: unknown) => boolean>;
  sanitizeUpdateInput(entity: unknown): (data: Values) => Promise<Values>;
}

/** The routes of the panel "Geschiedenis", for who is signed in to the admin and may read the entry. */
export function addHistoryRoutes(strapi: Core.Strapi): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    handler: (ctx: Context, opened: Opened) => Promise<unknown>
  ) => ({
    method,
    path: `/dossier-history/:uid/:documentId${path}`,
    handler: async (ctx: Context) => {
      ctx.body = { data: await handler(ctx, await openEntry(strapi, ctx)) };
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    route('GET', '', async (_ctx, { entry }) => ({ versions: await listVersions(strapi, entry) })),

    // `from` and `to` are ids of versions, or `draft`; without `from` it is the version before.
    route('GET', '/difference', async (ctx, opened) => {
      const language = findEditorLanguage(strapi);
      const after = await readSide(strapi, opened, String(ctx.query.to ?? ''));
      const from = ctx.query.from === undefined ? await findEarlier(strapi, opened, ctx) : String(ctx.query.from);
      const before = from === null ? null : await readSide(strapi, opened, from);
      const attributesOf = (model: string) => findAttributes(strapi, model);
      const context = { language, findAttributes: attributesOf };
      return { from, fields: compareVersions(before, after, opened.uid, context) };
    }),

    route('POST', '/:version/restore', async (ctx, opened) => {
      const { uid, entry, checker, draft } = opened;
      const { documentId, locale } = entry;
      const language = findEditorLanguage(strapi);
      if (!draft) throw new errors.NotFoundError(messages[language].noDraft);
      if (checker.cannot.update(draft)) throw new errors.ForbiddenError();
      const leftOut = await writeAlone(strapi, async () => {
        const snapshot = await readSide(strapi, opened, String(ctx.params.version));
        const prepared = await prepareDraft(strapi, { uid, documentId, locale }, snapshot);
        const data = await checker.sanitizeUpdateInput(draft)(prepared.data);
        const params = { documentId, ...(locale ? { locale } : {}), data: { ...data, updatedBy: ctx.state.user.id } };
        await strapi.documents(uid).update(params as never);
        return prepared.leftOut;
      });
      return { leftOut: leftOut.map((one) => wordLeftOut(one, language)) };
    }),

    route('POST', '/:version/erase', async (ctx, { entry }) => {
      const words = messages[findEditorLanguage(strapi)];
      const roles: { code: string }[] = ctx.state.user?.roles ?? [];
      if (!roles.some(({ code }) => code === 'strapi-super-admin')) throw new errors.ForbiddenError();
      const id = readNumber(strapi, String(ctx.params.version));
      const isErased = await writeAlone(strapi, (write) => eraseContent(write, entry, id, nameOf(ctx.state.user)));
      if (!isErased && (await findText(strapi, entry, id)) === undefined)
        throw new errors.NotFoundError(words.noVersion(String(id)));
      return { versions: await listVersions(strapi, entry) };
    }),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

async function openEntry(strapi: Core.Strapi, ctx: Context): Promise<Opened> {
  const { uid, documentId, locale } = readTarget({
    uid: ctx.params.uid,
    documentId: ctx.params.documentId,
    locale: ctx.query.locale,
  });
  const checkers = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): PermissionChecker;
  };
  const checker = checkers.create({ userAbility: ctx.state.userAbility, model: uid });
  const where = { documentId, publishedAt: null, ...(locale ? { locale } : {}) };
  const draft: Values | null = await strapi.db.query(uid).findOne({ where, populate: { createdBy: true } });
  // Of an entry that was deleted, who may read the type in this language may see that it was there.
  if (checker.cannot.read(draft ?? (locale ? { locale } : undefined))) throw new errors.ForbiddenError();
  return { uid, entry: { type: typeOf(uid), documentId, locale }, checker, draft };
}

function readNumber(strapi: Core.Strapi, id: string): number {
  if (!/^\d{1,9}$/.test(id)) throw new errors.NotFoundError(messages[findEditorLanguage(strapi)].noVersion(id));
  return Number(id);
}

async function listVersions(strapi: Core.Strapi, entry: VersionedEntry): Promise<object[]> {
  const versions = await withTables(strapi, (tables) => findVersions(tables, entry));
  const toIso = (at: number | null) => (at === null ? null : new Date(at).toISOString());
  return versions.map((version, position) => ({
    ...version,
    // Counted from the first, as people do.
    number: versions.length - position,
    publishedAt: toIso(version.publishedAt),
    erasedAt: toIso(version.erasedAt),
  }));
}

const findText = (strapi: Core.Strapi, entry: VersionedEntry, id: number) =>
  withTables(strapi, (tables) => findContent(tables, entry, id));

/** The content of a version by its number, or of the draft. */
async function readSide(strapi: Core.Strapi, { uid, entry }: Opened, side: string): Promise<Snapshot> {
  const words = messages[findEditorLanguage(strapi)];
  if (side === 'draft') {
    const draft = await snapshotDraft(strapi, { uid, ...entry });
    if (!draft) throw new errors.NotFoundError(words.noDraft);
    return draft;
  }
  const content = await findText(strapi, entry, readNumber(strapi, side));
  if (content === undefined) throw new errors.NotFoundError(words.noVersion(side));
  if (content === null) throw new errors.ApplicationError(words.erased);
  return content;
}

/** The version before the one asked for, of which something is left; the draft comes after all versions. */
async function findEarlier(strapi: Core.Strapi, { entry }: Opened, ctx: Context): Promise<string | null> {
  const versions = await withTables(strapi, (tables) => findVersions(tables, entry));
  const to = String(ctx.query.to ?? '');
  const earlier = to === 'draft' ? versions : versions.filter(({ id }) => id < Number(to));
  const found = earlier.find(({ erasedAt }) => erasedAt === null);
  return found ? String(found.id) : null;
}
