import {
  chooseLanguage,
  findDeliveryByCollection,
  isLanguage,
  LANGUAGES,
  type Delivery,
  type Language,
} from '../../content-model';
import {
  findByDocument,
  goneProblem,
  missingLanguage,
  Problem,
  spliceDates,
  type ApiRequest,
  type RecordRow,
} from '../../dossier-api';
import type { DeliveredRecord } from '../delivered-record';

/** A thing in the language in which it will be described. */
export interface FoundThing {
  delivery: Delivery;
  record: DeliveredRecord;
  /** Of the page and of what is chosen; also for records that are in no language. */
  language: Language;
}

/**
 * The live record behind `/id/{collection}/{id}`. A language in the address is meant strictly; Accept-Language is a
 * wish, and the first language that exists will do.
 * @throws a 404 that names the languages that do exist, or a 410 with the time
 */
export async function findThing(
  request: ApiRequest,
  collection: string,
  id: string,
  asked: string | undefined
): Promise<FoundThing> {
  const delivery = findDeliveryByCollection(collection);
  const rows = delivery ? await findByDocument(request.reader, delivery.type, id) : [];
  if (!delivery || rows.length === 0) throw new Problem(404, `There is nothing with the name ${request.path}.`);
  const live = rows.filter(({ state }) => state === 'live');
  if (live.length === 0) throw goneProblem(rows);
  const wish = chooseLanguage(asked, request.acceptLanguage);
  const order = [wish, ...(asked ? [] : LANGUAGES.map(({ code }) => code)), ''];
  const row = order.map((locale) => live.find((candidate) => candidate.locale === locale)).find(Boolean);
  if (!row) {
    throw missingLanguage(
      `This ${delivery.type} is not available in "${wish}".`,
      live.map(({ locale }) => locale),
      (code) => `${request.settings.publicUrl}/id/${collection}/${id}?language=${code}`
    );
  }
  return { delivery, record: parseRecord(row), language: isLanguage(row.locale) ? row.locale : wish };
}

export function parseRecord(
  row: Pick<RecordRow, 'text' | 'first_published_at' | 'published_at' | 'modified_at'>
): DeliveredRecord {
  return JSON.parse(spliceDates(row)) as DeliveredRecord;
}
