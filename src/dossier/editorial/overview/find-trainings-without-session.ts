import { isLanguage, LANGUAGES } from '../../content-model';
import { listName, type Read } from '../../published-records';
import { checkSessions } from '../checks/check-staleness';
import type { Entry } from '../checks/check';

export interface Listed {
  type: string;
  locale: string;
  document_id: string;
  title: string;
  detail: string | null;
}

/**
 * Published trainings without a session to come, by the rule of the panel: cancelled ones do not count, what is under way
 * does, and what one follows alone needs none. Reads all trainings, of which there are few; their long texts stay where
 * they are.
 */
export async function findTrainingsWithoutSession(reader: Read, now: Date): Promise<Listed[]> {
  const lists = LANGUAGES.map(({ code }) => listName('training', code));
  const rows = await reader.all<Omit<Listed, 'detail'> & { list_record: string }>(
    `select r.type, r.locale, r.document_id, r.title, r.list_record from record_lists l
     join published_records r on r.id = l.record_id
     where l.facet = '' and l.value = '' and l.list in (${lists.map(() => '?').join(', ')}) order by l.title_key, r.id`,
    lists
  );
  return rows.flatMap(({ list_record, ...row }) => {
    const context = {
      uid: 'api::training.training',
      type: 'training' as const,
      language: isLanguage(row.locale) ? row.locale : null,
      now,
      findAttributes: () => ({}),
    };
    const found = checkSessions(JSON.parse(list_record) as Entry, context);
    return found.length > 0 ? [{ ...row, detail: null }] : [];
  });
}
