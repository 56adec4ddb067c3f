import type { Core } from '@strapi/strapi';
import type { Language } from '../../content-model';
import type { Readable } from '../../link-check';
import { findPlans, type PlanView } from '../../schedule';

/** Something that is to be published or withdrawn by itself, or should have been. */
export interface PlannedEntry {
  type: string;
  documentId: string;
  locale: string;
  title: string;
  /** ISO 8601, UTC. */
  at: string;
  action: 'publish' | 'unpublish';
  /** Why it was not done; empty for what is to come. */
  reasons: string[];
}

/** Of what an editor may read: the plans that come first, and those that could not be carried out, with the reasons. */
export async function findPlannedEntries(
  strapi: Core.Strapi,
  readable: Readable[],
  language: Language,
  limit: number
): Promise<{ coming: PlannedEntry[]; failed: PlannedEntry[] }> {
  const mayRead = ({ type, locale }: PlanView) =>
    readable.some((one) => one.type === type && one.locale === (locale ?? ''));
  const show = (plans: PlanView[]): PlannedEntry[] =>
    plans.filter(mayRead).map(({ type, documentId, locale, title, at, action, reasons }) => ({
      type,
      documentId,
      locale: locale ?? '',
      title,
      at,
      action,
      reasons,
    }));
  const { coming, failed, dropped } = await findPlans(strapi, language);
  return { coming: show(coming).slice(0, limit), failed: show([...failed, ...dropped]) };
}
