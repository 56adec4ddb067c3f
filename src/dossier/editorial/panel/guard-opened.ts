import type { Core } from '@strapi/strapi';
import { findEditorLanguage, toIssueError, type DossierUid, type Language } from '../../content-model';
import { findSaved } from './find-facts';
import { OPENED_HEADER, readOpened } from './opened-header';

const messages = {
  nl: (by: string | null) =>
    `${by ?? 'Iemand anders'} heeft dit stuk bewaard nadat jij het opende. Je werk is niet bewaard, zodat dat van een ander niet verloren gaat. Kies in de Dossiercheck wat je wilt.`,
  en: (by: string | null) =>
    `${by ?? 'Someone else'} saved this entry after you opened it. Your work was not saved, so that theirs is not lost. Choose in the Dossier check what you want.`,
};

/** Requests of which the form was found to be the newest: publishing saves first, and then meets its own save. */
const passed = new WeakSet<object>();

/**
 * Keeps a form from being saved over what was saved since it was opened. Under the lock of all writers, so that nobody
 * comes between. Only for forms that say what they were opened with: a script or API token writes what it means to.
 * @throws a ValidationError, which leaves the form as it is
 */
export async function guardOpened(
  strapi: Core.Strapi,
  { uid, documentId, locale }: { uid: DossierUid; documentId: string; locale: Language | null }
): Promise<void> {
  const request = strapi.requestContext.get();
  const opened = readOpened(request?.get(OPENED_HEADER) ?? '');
  if (!request || opened?.documentId !== documentId || opened.locale !== locale || passed.has(request)) return;
  const saved = await findSaved(strapi, { uid, documentId, locale });
  if (!saved || saved.at <= opened.at) {
    passed.add(request);
    return;
  }
  const message = messages[findEditorLanguage(strapi)](saved.by);
  throw toIssueError([{ path: [], code: 'saved-meanwhile', message }]);
}
