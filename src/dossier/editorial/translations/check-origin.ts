import type { Core } from '@strapi/strapi';
import { findEditorLanguage, toIssueError, type Language } from '../../content-model';
import type { Finding } from '../checks/check';
import { loadPublished } from '../checks/load-entry';
import { wordFinding } from '../checks/messages';
import { checkPublishing } from '../checks/run-checks';
import type { Version } from './load-version';

const refusals: Record<Language, (problems: string) => string> = {
  nl: (problems) =>
    `De gepubliceerde vertaling kan zo niet blijven. ${problems} Publiceer dat eerst, of kies bij “Herkomst van deze taal” hoe de tekst nu is vertaald.`,
  en: (problems) =>
    `The published translation cannot stay like this. ${problems} Publish that first, or choose at “Origin of this language” how the text was translated now.`,
};

/**
 * The blocks that the published version of a translation would break if it said this of its origin, and does not break
 * now: what was published while it was outdated was judged as that, and a status is given back past all checks.
 */
export async function findBrokenBlocks(strapi: Core.Strapi, translation: Version, status: string): Promise<Finding[]> {
  const { uid, documentId, locale } = translation;
  const published = (await loadPublished(strapi, uid, [documentId])).find(({ entry }) => entry.locale === locale);
  if (!published) return [];
  const { entry, context } = published;
  const known = checkPublishing(entry, context).map(({ code }) => code);
  return checkPublishing({ ...entry, translationStatus: status }, context).filter(({ code }) => !known.includes(code));
}

/** @throws what the editor has to mend, when the published version cannot say this of its origin */
export async function refuseBrokenBlocks(strapi: Core.Strapi, translation: Version, status: string): Promise<void> {
  const broken = await findBrokenBlocks(strapi, translation, status);
  if (broken.length === 0) return;
  const language = findEditorLanguage(strapi);
  const problems = broken.map((found) => wordFinding(found, language)).join(' ');
  throw toIssueError([{ path: [], code: broken[0].code, message: refusals[language](problems) }]);
}
