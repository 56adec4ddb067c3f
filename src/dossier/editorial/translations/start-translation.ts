import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { findAttributes } from '../../content-model';
import { copyEntry } from './copy-entry';
import { findExisting, loadVersion, otherLanguage, type Version } from './load-version';

/**
 * Begins a language of an entry with what the other one says: pictures, facts and relations copied, texts marked as to
 * be translated. Over REST or from a script the same comes of an update in the new language with the status
 * `to-translate` (complete-version.ts).
 * @param version the one to begin
 * @param editor the id of who asks, as Strapi remembers makers
 */
export async function startTranslation(strapi: Core.Strapi, version: Version, editor?: number): Promise<void> {
  const { uid, documentId, locale } = version;
  const attributes = findAttributes(strapi, uid);
  const source = await loadVersion(
    strapi,
    { ...version, locale: otherLanguage(locale) },
    'draft',
    Object.keys(attributes)
  );
  if (!source) throw new errors.NotFoundError('There is nothing to translate from.');
  if (await loadVersion(strapi, version, 'draft', []))
    throw new errors.ApplicationError('This language has been begun already. Load the page again.');
  const data = {
    ...copyEntry(source, uid, {
      language: locale,
      findAttributes: (model) => findAttributes(strapi, model),
      exists: await findExisting(strapi, uid, [source], locale),
    }),
    ...(attributes.translationStatus ? { translationStatus: 'to-translate' } : {}),
    ...(editor ? { createdBy: editor, updatedBy: editor } : {}),
  };
  await strapi.documents(uid).update({ documentId, locale, data } as never);
}
