import type { Core } from '@strapi/strapi';
import type { DossierUid, Issue, Language } from '../../content-model';
import { findBlockingDifferences, findOriginBefore } from '../translations';
import { labelField } from '../panel/label-field';
import { loadDrafts } from './load-entry';
import { wordFinding } from './messages';
import { checkPublishing } from './run-checks';

export interface PublishingIssue extends Issue {
  /** The field as the form names it, for where no form is beside the message; empty for the entry as a whole. */
  place: string;
}

/** What keeps the drafts of a document from being published, in the words of the language asked for. */
export async function findPublishingIssues(
  strapi: Core.Strapi,
  document: { uid: DossierUid; documentId: string; locales?: string[] },
  language: Language
): Promise<PublishingIssue[]> {
  const drafts = await loadDrafts(strapi, document);
  for (const { entry, context } of drafts) {
    const version = { uid: document.uid, documentId: document.documentId, locale: context.language };
    context.differing = await findBlockingDifferences(strapi, version);
    context.origin = await findOriginBefore(strapi, version, entry);
  }
  return drafts.flatMap(({ entry, context }) => {
    // With several languages at once, an editor must know which of them is meant.
    const prefix = drafts.length > 1 && context.language ? `(${context.language}) ` : '';
    return checkPublishing(entry, context).map(({ path, code, context: named }) => ({
      path,
      code,
      place: labelField(path, entry, context, language),
      message: `${prefix}${wordFinding({ code, context: named }, language)}`,
    }));
  });
}
