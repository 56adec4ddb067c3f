import type { Core, Modules } from '@strapi/strapi';
import {
  DEFAULT_LANGUAGE,
  findAttributes,
  findEditorLanguage,
  isDossierUid,
  isLocalizedType,
  toIssueError,
  typeOf,
  type DossierUid,
  type Language,
} from '../content-model';
import { createRecordReader, registerRecordWriter, type RecordReader } from '../published-records';
import { registerPublishingCheck } from '../schedule';
import { findPublishingIssues } from './checks/guard-publishing';
import { applyForms } from './forms/apply-forms';
import { startJudging } from './overview/judge-entries';
import { checksWriter } from './overview/keep-checks';
import { addOverviewRoutes } from './overview/routes';
import { guardOpened } from './panel/guard-opened';
import { addPanelRoutes } from './panel/routes';
import { computeReadingTime } from './reading-time';
import { setReviewDate } from './review-date';
import { createTranslationRules } from './translations';

type Params = { documentId?: string; locale?: string | string[]; data?: Record<string, unknown>; status?: string };
type Context = Modules.Documents.Middleware.Context;

const readers = new WeakMap<Core.Strapi, RecordReader>();
const judges = new WeakMap<Core.Strapi, { stop(): Promise<void> }>();

/**
 * Keeps the reading time of an article true at every save (what a caller sends for it is ignored), gives what is new a day
 * for review, and refuses to publish what has a blocking finding. Keeps the two languages of an entry together
 * (translations/).
 */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.documents.use(async (context, next) => {
    if (!isDossierUid(context.uid)) return next();
    const { uid, action } = context;
    const params = context.params as Params;
    const { documentId } = params;
    const locales = findLocales(context, params);
    if (documentId && (action === 'update' || action === 'publish'))
      await guardOpened(strapi, { uid, documentId, locale: (locales?.[0] as Language | undefined) ?? null });
    if (uid === 'api::article.article' && ['create', 'update', 'clone'].includes(action))
      setReadingTime(params, action);
    if (action === 'create' && params.data) setReviewDate(params.data, findAttributes(strapi, uid));

    if (action === 'publish' && documentId) await guardPublishing(strapi, uid, documentId, locales);
    const result = await next();
    // Publishing in the same call: only now the draft is whole. What is thrown here undoes the write (published-records).
    if (params.status === 'published' && (action === 'create' || action === 'update')) {
      const written = documentId ?? (result as { documentId?: string } | null)?.documentId;
      if (written) await guardPublishing(strapi, uid, written, locales);
    }
    return result;
  });
  // Inside the guard above, which judges what is written in the end.
  strapi.documents.use(createTranslationRules(strapi) as Parameters<typeof strapi.documents.use>[0]);
  registerPublishingCheck(strapi, async (document, language) =>
    (await findPublishingIssues(strapi, document, language)).map(({ place, message }) =>
      place ? `${place}: ${message}` : message
    )
  );
  registerRecordWriter(strapi, checksWriter);
  const reader = () => readers.get(strapi) as RecordReader;
  addPanelRoutes(strapi, reader);
  addOverviewRoutes(strapi, reader);
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await applyForms(strapi);
  readers.set(strapi, createRecordReader(strapi));
  // A command that loads the dossier leaves this to the server.
  if (!strapi.config.get('dossier.leaveRecords')) judges.set(strapi, startJudging(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await judges.get(strapi)?.stop();
  await readers.get(strapi)?.close();
  readers.delete(strapi);
}

async function guardPublishing(strapi: Core.Strapi, uid: DossierUid, documentId: string, locales?: string[]) {
  const issues = await findPublishingIssues(strapi, { uid, documentId, locales }, findEditorLanguage(strapi));
  if (issues.length > 0) throw toIssueError(issues);
}

/** The languages an action is about; undefined means all of them, and types without languages. */
function findLocales(context: Context, { locale }: Params): string[] | undefined {
  if (!isLocalizedType(typeOf(context.uid as DossierUid)) || locale === '*') return undefined;
  return locale ? [locale].flat() : [DEFAULT_LANGUAGE];
}

function setReadingTime({ data }: Params, action: string): void {
  if (!data) return;
  delete data.readingTimeMinutes;
  if (data.body !== undefined || action === 'create') data.readingTimeMinutes = computeReadingTime(data.body);
}
