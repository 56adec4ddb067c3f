import { chooseLanguage, findDeliveryByCollection, isLanguage } from '../../content-model';
import { badParameter, PREVIEW_HEADERS, Problem, type ApiAnswer, type ApiRequest } from '../../dossier-api';
import { findThing, parseRecord } from './find-thing';
import { pageAnswer, renderNotice, renderRecordPage } from './page/render';
import { words } from './page/words';

const FORMATS = ['html', 'json'];

/**
 * `GET /id/{collection}/{id}.{format}?preview=…`: a draft as a page, by the presenter and in the form of what is
 * published. A browser gets what is wrong with its link as a page too.
 */
export async function answerPreview(
  request: ApiRequest,
  [collection, id, format]: string[],
  { preview, language: asked }: { preview: string; language?: string }
): Promise<ApiAnswer> {
  if (!FORMATS.includes(format))
    throw badParameter('preview', `A preview is given as ${FORMATS.join(' or ')}, not as "${format}".`, FORMATS);
  try {
    const { type } = findDeliveryByCollection(collection) ?? {};
    if (!type) throw new Problem(404, `There is nothing with the name ${request.path}.`, {}, PREVIEW_HEADERS);
    const { row, leftOut, expires } = await request.previews.open(preview, { type, id, language: asked });
    const record = parseRecord(row);
    const language = isLanguage(row.locale) ? row.locale : chooseLanguage(asked, request.acceptLanguage);
    if (format === 'json') return { body: JSON.stringify(record), headers: PREVIEW_HEADERS, language: record.language };
    const isPublished = await isLive(request, collection, id, language);
    const page = renderRecordPage({ record, language, preview: { leftOut, expires, isPublished } });
    const answer = pageAnswer(page, request.settings.publicUrl);
    return { ...answer, language, headers: { ...answer.headers, ...PREVIEW_HEADERS } };
  } catch (error) {
    if (!(error instanceof Problem) || format !== 'html') throw error;
    return noticeOf(error, request, asked);
  }
}

/** Whether readers see another version of it meanwhile. */
async function isLive(request: ApiRequest, collection: string, id: string, language: string): Promise<boolean> {
  try {
    await findThing(request, collection, id, language);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

function noticeOf({ status, extra, detail }: Problem, request: ApiRequest, asked: string | undefined): ApiAnswer {
  const language = chooseLanguage(asked, request.acceptLanguage);
  const say = words[language].preview;
  const reason = String(extra.reason ?? status) as keyof typeof say.refused;
  const [title, text] = say.refused[reason] ?? [say.refused.invalid[0], detail];
  const page = renderNotice({ language, title, text, contact: request.settings.contactEmail, elsewhere: [] });
  const answer = pageAnswer(page, request.settings.publicUrl);
  return { ...answer, status, language, headers: { ...answer.headers, ...PREVIEW_HEADERS } };
}
