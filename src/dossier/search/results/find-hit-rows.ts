import type { RecordReader } from '../../published-records';
import type { RecordTexts } from '../indexing/extract-texts';
import type { DossierType } from '../../content-model';

/** What a page of hits shows, in the order of the ids. A record that was withdrawn just now is left out. */
export interface HitRow {
  id: number;
  type: DossierType;
  document_id: string;
  locale: string;
  title: string;
  text: string;
  texts: Omit<RecordTexts, 'title'>;
}

export async function findHitRows(reader: RecordReader, ids: number[]): Promise<HitRow[]> {
  if (ids.length === 0) return [];
  const rows = await reader.all<Omit<HitRow, 'texts'> & { texts: string | null; alt_labels: string | null }>(
    `select r.id, r.type, r.document_id, r.locale, r.title, r.list_record as text,
            d.texts, d.alt_labels
     from published_records r left join search_documents d on d.record_id = r.id
     where r.state = 'live' and r.id in (${ids.map(() => '?').join(', ')})`,
    ids
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    if (!row) return [];
    const texts = JSON.parse(row.texts ?? '{"summary":[],"body":[],"labels":[]}') as HitRow['texts'];
    return [{ ...row, texts: { ...texts, altLabels: JSON.parse(row.alt_labels ?? '[]') as string[] } }];
  });
}

/** How many live records cannot be found, because what the search keeps of them is lost: `records:rebuild` mends it. */
export async function findUnsearchable(reader: RecordReader): Promise<number> {
  const row = await reader.first<{ count: number | string }>(
    `select count(*) as count from published_records r left join search_documents d on d.record_id = r.id
     where r.state = 'live' and d.record_id is null`
  );
  return Number(row?.count ?? 0);
}
