import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { findEditorLanguage, readTarget, typeOf, uidOf, type EntryTarget } from '../content-model';
import { nameOf, withTables, writeAlone } from '../published-records';
import { checkPlan, readMoment } from './check-plan';
import { presentPlans, type PlanView } from './find-plans';
import { messages } from './messages';
import { findPlan, findPlansIn, savePlan, settlePlan, type PlannedAction, type PlannedEntry } from './plan-store';

/** The routes of the panel "Plannen", for who is signed in to the admin and may publish the entry. */
export function addScheduleRoutes(strapi: Core.Strapi, wake: () => void): void {
  const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: (ctx: Context) => Promise<unknown>) => ({
    method,
    path: `/dossier-schedule${path}`,
    handler: async (ctx: Context) => {
      ctx.body = { data: await handler(ctx) };
    },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [
    route('GET', '/:uid/:documentId', async (ctx) => {
      const { entry } = await openEntry(strapi, ctx, findTarget(ctx));
      return { plans: await listPlans(strapi, entry) };
    }),

    route('POST', '/:uid/:documentId', async (ctx) => {
      const { entry, isPublished } = await openEntry(strapi, ctx, findTarget(ctx));
      const language = findEditorLanguage(strapi);
      const { action, date, time } = readBody(ctx, messages[language].action);
      const moment = readMoment(date, time, { now: Date.now(), language });
      if ('problem' in moment) throw new errors.ValidationError(moment.problem);
      await writeAlone(strapi, async (write) => {
        const others = await findPlansIn(write, ['planned'], entry);
        const problem = checkPlan({ action, at: moment.at }, { others, isPublished, language });
        if (problem) throw new errors.ValidationError(problem);
        await savePlan(write, entry, { action, dueAt: moment.at, plannedBy: nameOf(ctx.state.user) });
      });
      wake();
      return { plans: await listPlans(strapi, entry) };
    }),

    route('DELETE', '/:id', async (ctx) => {
      const words = messages[findEditorLanguage(strapi)];
      const id = /^\d{1,9}$/.test(ctx.params.id) ? Number(ctx.params.id) : 0;
      const plan = await withTables(strapi, (tables) => findPlan(tables, id));
      if (!plan) throw new errors.NotFoundError(words.noPlan);
      const target = { uid: uidOf(plan.type), documentId: plan.documentId, locale: plan.locale };
      const { entry } = await openEntry(strapi, ctx, target);
      const handledBy = nameOf(ctx.state.user);
      const isCancelled = await writeAlone(strapi, (write) =>
        settlePlan(write, id, ['planned', 'failed', 'dropped'], { state: 'cancelled', handledBy })
      );
      if (!isCancelled) throw new errors.ApplicationError(words.settled);
      return { plans: await listPlans(strapi, entry) };
    }),
  ];
  strapi.server.routes({ type: 'admin', routes } as never);
}

const findTarget = (ctx: Context): EntryTarget =>
  readTarget({ uid: ctx.params.uid, documentId: ctx.params.documentId, locale: ctx.query.locale });

/** @throws unless the asker may publish this entry in this language, and it is there */
async function openEntry(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId, locale }: EntryTarget
): Promise<{ entry: PlannedEntry; isPublished: boolean }> {
  const rows: { publishedAt: string | null }[] = await strapi.db.query(uid).findMany({
    where: { documentId, ...(locale ? { locale } : {}) },
    populate: { createdBy: true },
  });
  const draft = rows.find(({ publishedAt }) => !publishedAt);
  const checkers = strapi.plugin('content-manager').service('permission-checker') as {
    create(options: object): { cannot: { publish(entity?: unknown): boolean } };
  };
  const checker = checkers.create({ userAbility: ctx.state.userAbility, model: uid });
  // The plan of an entry that was deleted may be cleared by who could have published it.
  if (checker.cannot.publish(draft ?? (locale ? { locale } : undefined))) throw new errors.ForbiddenError();
  if (!draft && ctx.method !== 'DELETE') throw new errors.NotFoundError(messages[findEditorLanguage(strapi)].noDraft);
  return {
    entry: { type: typeOf(uid), documentId, locale },
    isPublished: rows.some(({ publishedAt }) => publishedAt),
  };
}

function readBody(ctx: Context, actionProblem: string): { action: PlannedAction; date: string; time: string } {
  const body = ((ctx.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;
  const { action, date, time } = body;
  if (action !== 'publish' && action !== 'unpublish') throw new errors.ValidationError(actionProblem);
  return { action, date: String(date ?? ''), time: String(time ?? '') };
}

/** What waits, and what somebody still has to look at. */
async function listPlans(strapi: Core.Strapi, entry: PlannedEntry): Promise<PlanView[]> {
  const plans = await withTables(strapi, (tables) => findPlansIn(tables, ['planned', 'failed', 'dropped'], entry));
  return presentPlans(strapi, plans, findEditorLanguage(strapi));
}
