import type { Language } from '../../content-model';
import { listName, type Read } from '../../published-records';

/** A quadrant, ethics topic or discipline that use cases are counted by. */
interface Header {
  id: string;
  title: string;
}

interface CoverageRow extends Header {
  /** Published use cases by quadrant, in the order of the quadrants. */
  counts: number[];
}

/** Published use cases of one language, by quadrant and by what they are about. */
export interface Coverage {
  quadrants: (Header & { count: number })[];
  ethics: CoverageRow[];
  disciplines: CoverageRow[];
}

/**
 * Counts use cases in the index of the lists alone. A use case counts in its quadrant and in each that it is in also, as
 * in the lists of /v1.
 */
export async function findCoverage(reader: Read, language: Language): Promise<Coverage> {
  const list = listName('use-case', language);
  const quadrants = await findHeaders(reader, listName('quadrant', language), '', '');
  const totals = await reader.all<{ quadrant: string; count: number | string }>(
    `select value as quadrant, count(*) as count from record_lists where list = ? and facet = 'quadrant' group by value`,
    [list]
  );
  const countBy = async (facet: string, headers: Header[]): Promise<CoverageRow[]> => {
    const cells = await reader.all<{ quadrant: string; value: string; count: number | string }>(
      `select q.value as quadrant, v.value as value, count(*) as count from record_lists q
       join record_lists v on v.record_id = q.record_id and v.list = q.list and v.facet = ?
       where q.list = ? and q.facet = 'quadrant' group by q.value, v.value`,
      [facet, list]
    );
    const byCell = new Map(cells.map((cell) => [`${cell.quadrant} ${cell.value}`, Number(cell.count)]));
    return headers.map((header) => ({
      ...header,
      counts: quadrants.map(({ id }) => byCell.get(`${id} ${header.id}`) ?? 0),
    }));
  };
  const total = new Map(totals.map(({ quadrant, count }) => [quadrant, Number(count)]));
  return {
    quadrants: quadrants.map((quadrant) => ({ ...quadrant, count: total.get(quadrant.id) ?? 0 })),
    ethics: await countBy('ethicsTopic', await findHeaders(reader, listName('ethics-topic', language), '', '')),
    disciplines: await countBy(
      'discipline',
      await findHeaders(reader, listName('concept', language), 'scheme', 'discipline')
    ),
  };
}

async function findHeaders(reader: Read, list: string, facet: string, value: string): Promise<Header[]> {
  return reader.all<Header>(
    `select r.document_id as id, r.title as title from record_lists l join published_records r on r.id = l.record_id
     where l.list = ? and l.facet = ? and l.value = ? order by l.position, l.title_key, l.record_id`,
    [list, facet, value]
  );
}
