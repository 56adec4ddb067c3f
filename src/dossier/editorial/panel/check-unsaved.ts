import type { Core } from '@strapi/strapi';
import type { DossierUid, Language } from '../../content-model';
import { readDocumentsOnce, readDraft } from '../../published-records';
import type { Entry } from '../checks/check';
import { findProse } from '../checks/find-prose';
import { createContext, resolveReferences } from '../checks/load-entry';
import { wordFinding } from '../checks/messages';
import { setReviewDate } from '../review-date';
import { labelField } from './label-field';
import { mergeUnsaved } from './merge-unsaved';
import { measureReadingLevel, type ReadingLevel } from '../checks/reading-level';
import { checkWriting } from '../checks/run-checks';
import { findBlockingDifferences, findOriginBefore, sayTheSame } from '../translations';

export interface PanelIssue {
  code: string;
  severity: 'block' | 'advice';
  /** As the form names its fields: `pictures.0.alternativeText`. */
  field: string;
  /** As the editor reads it in the form; empty for the entry as a whole. */
  place: string;
  message: string;
}

export interface CheckedDraft {
  issues: PanelIssue[];
  readingLevel: ReadingLevel | null;
}

interface Unsaved {
  uid: DossierUid;
  documentId?: string;
  locale: Language | null;
  values: Entry;
}

/** Runs all checks on a form that is not saved yet. Writes nothing. */
export function checkUnsaved(strapi: Core.Strapi, unsaved: Unsaved, speak: Language): Promise<CheckedDraft> {
  return readDocumentsOnce(() => checkForm(strapi, unsaved, speak));
}

async function checkForm(strapi: Core.Strapi, unsaved: Unsaved, speak: Language): Promise<CheckedDraft> {
  const { uid, documentId, values } = unsaved;
  const context = createContext(strapi, uid, unsaved.locale);
  const stored = documentId ? await readDraft(strapi, { uid, documentId, locale: unsaved.locale }) : null;
  const entry = mergeUnsaved(values, stored ?? {}, context);
  // Saving will do the same.
  if (!stored) setReviewDate(entry, context.findAttributes(uid));
  if (stored && documentId) {
    context.differing = await findUnchangedDifferences(strapi, unsaved, entry, stored);
    context.origin = await findOriginBefore(strapi, { uid, documentId, locale: unsaved.locale }, entry);
  }
  await resolveReferences(strapi, [{ entry, context }]);

  const issues = checkWriting(entry, context).map(({ code, severity, path, context: named }) => ({
    code,
    severity,
    field: path.join('.'),
    place: labelField(path, entry, context, speak),
    message: wordFinding({ code, context: named }, speak),
  }));
  const paragraphs = findProse(entry, context).flatMap((prose) => prose.paragraphs);
  return { issues, readingLevel: context.language ? measureReadingLevel(paragraphs, context.language) : null };
}

/** Facts that differ from the other language and that saving this form would not carry over: it does not change them. */
async function findUnchangedDifferences(strapi: Core.Strapi, unsaved: Unsaved, entry: Entry, stored: Entry) {
  const { uid, documentId = '', locale } = unsaved;
  const found = await findBlockingDifferences(strapi, { uid, documentId, locale });
  return found && { ...found, fields: found.fields.filter((field) => sayTheSame(strapi, uid, field, entry, stored)) };
}
