import { findState, spliceDates } from '../../dossier-api';
import type { RecordReader } from '../../published-records';
import type { DeliveredRecord } from '../delivered-record';
import { findDossier } from '../linked-data/find-dossier';
import type { XmlNode } from '../write-xml';
import type { OaiRequest } from './arguments';
import { readPeriod, toDatestamp } from './datestamps';
import { countItems, findFacets, findItem, findItems, type ItemRow, type Selection } from './find-items';
import { findFormat, type MetadataFormat } from './formats';
import { readIdentifier, writeIdentifier } from './identifiers';
import { OaiError } from './oai-error';
import { known, type DossierRights } from './present-dc';
import { presentHeader } from './present-header';
import { LIFETIME, readResumptionToken, writeResumptionToken, type ResumptionToken } from './resumption-token';
import { findSets, type OaiSet } from './sets';

/** Records in one answer, and one more at the end of a list; BASE advises at least this many. */
export const PAGE_SIZE = 100;

/** What the verbs need beside the arguments. */
export interface OaiContext {
  reader: RecordReader;
  publicUrl: string;
  tokenKey: Buffer;
  now: number;
  /** Told of a record that cannot be described, which must not cost a harvester the whole page. */
  reportProblem(identifier: string, error: unknown): void;
}

/** `ListRecords` and `ListIdentifiers`: a page, and a token when there is more. */
export async function listItems({ verb, values }: OaiRequest, context: OaiContext): Promise<XmlNode> {
  const epoch = (await findState(context.reader, 'epoch')) ?? '';
  const sets = await findSets(context.reader);
  const place = await findPlace(verb, values, epoch, sets, context);
  const format = findFormat(place.metadataPrefix);
  const selection = toSelection(place, sets);
  const withText = verb === 'ListRecords';
  const rows = await findItems(context.reader, selection, { after: place.after, limit: PAGE_SIZE + 2, withText });
  // Also on a later page, when what was to come has left the set or the period: the schema has no list without records.
  if (rows.length === 0) throw new OaiError('noRecordsMatch', 'There is nothing (more) in this set and period.');
  const { page, hasMore } = takePage(rows);
  const facets = await findFacets(
    context.reader,
    page.map(({ id }) => id)
  );
  const headers = page.map((row) => presentHeader(row, facets.get(row.id) ?? [], sets, context.publicUrl));
  const token = presentToken(place, page, hasMore, context);
  if (!withText) return { header: headers, ...token };
  const rights = await findRights(context.reader);
  return { record: page.map((row, index) => presentItem(row, headers[index], format, rights, context)), ...token };
}

/**
 * The first hundred of what is left, or all when just one more is left: harvesters whose XML reader gives one element
 * as itself and several as an array (such as `oai-pmh` of npm) end with an error at a page of one record.
 */
function takePage<T>(rows: T[]): { page: T[]; hasMore: boolean } {
  if (rows.length <= PAGE_SIZE + 1) return { page: rows, hasMore: false };
  return { page: rows.slice(0, PAGE_SIZE), hasMore: true };
}

/** `GetRecord`. */
export async function getItem({ values }: OaiRequest, context: OaiContext): Promise<XmlNode> {
  const row = await findKnownItem(String(values.identifier), context);
  const format = findFormat(values.metadataPrefix);
  const [facets, sets] = await Promise.all([findFacets(context.reader, [row.id]), findSets(context.reader)]);
  const header = presentHeader(row, facets.get(row.id) ?? [], sets, context.publicUrl);
  return { record: presentItem(row, header, format, await findRights(context.reader), context) };
}

async function findRights(reader: RecordReader): Promise<DossierRights> {
  const { defaultLicence, publisher } = await findDossier(reader);
  return { licence: defaultLicence, attribution: publisher.name };
}

/** @throws idDoesNotExist, also for what partners were never given */
export async function findKnownItem(identifier: string, { reader, publicUrl }: OaiContext): Promise<ItemRow> {
  const item = readIdentifier(identifier, publicUrl);
  const row = item ? await findItem(reader, item) : undefined;
  if (!row) throw new OaiError('idDoesNotExist', 'There is no item with this identifier.');
  return row;
}

/** Where the page begins: where the token says, or at the start of what the arguments ask for. */
async function findPlace(
  verb: OaiRequest['verb'],
  values: OaiRequest['values'],
  epoch: string,
  sets: OaiSet[],
  { reader, tokenKey, now }: OaiContext
): Promise<ResumptionToken> {
  if (values.resumptionToken !== undefined) {
    const token = readResumptionToken(values.resumptionToken, tokenKey, now);
    if (token.verb !== verb || token.epoch !== epoch)
      throw new OaiError('badResumptionToken', 'This resumptionToken is of another list. Start the list again.');
    return token;
  }
  const place = {
    verb: verb as ResumptionToken['verb'],
    metadataPrefix: findFormat(values.metadataPrefix).metadataPrefix,
    set: values.set,
    ...readPeriod(values.from, values.until),
    epoch,
    after: 0,
    cursor: 0,
    expires: 0,
  };
  return { ...place, completeListSize: await countItems(reader, toSelection(place, sets)) };
}

function toSelection(
  { from, before, set }: Pick<ResumptionToken, 'from' | 'before' | 'set'>,
  sets: OaiSet[]
): Selection {
  if (set === undefined) return { from, before };
  const found = sets.find(({ spec }) => spec === set);
  if (!found) throw new OaiError('noRecordsMatch', 'There is no such set. See ListSets.');
  return { from, before, set: found };
}

/** On a list of one page nothing; on the last of several an empty element, which ends the list (OAI-PMH 2.0, 3.5). */
function presentToken(
  place: ResumptionToken,
  page: ItemRow[],
  hasMore: boolean,
  { tokenKey, now }: OaiContext
): XmlNode {
  if (!hasMore && place.cursor === 0) return {};
  const cursor = place.cursor + page.length;
  // Records that change during the harvest come at its end and make the list longer than it was at first.
  const completeListSize = hasMore ? Math.max(place.completeListSize, cursor + 1) : cursor;
  const attributes = { '@completeListSize': completeListSize, '@cursor': place.cursor };
  if (!hasMore) return { resumptionToken: attributes };
  const expires = now + LIFETIME;
  const next = { ...place, after: Number(page[page.length - 1].seq), cursor, completeListSize, expires };
  return {
    resumptionToken: {
      '@expirationDate': toDatestamp(expires),
      ...attributes,
      '#text': writeResumptionToken(next, tokenKey),
    },
  };
}

function presentItem(
  row: ItemRow,
  header: XmlNode,
  format: MetadataFormat,
  rights: DossierRights,
  context: OaiContext
): XmlNode {
  if (!row.given) return { header };
  return { header, metadata: presentMetadata(row, row.text ?? '', format, rights, context) };
}

function presentMetadata(
  row: ItemRow,
  text: string,
  format: MetadataFormat,
  rights: DossierRights,
  context: OaiContext
): XmlNode {
  try {
    return format.present(JSON.parse(spliceDates({ ...row, text })) as DeliveredRecord, rights);
  } catch (error) {
    const { type, document_id: documentId, locale, title } = row;
    const identifier = writeIdentifier({ type, documentId, locale }, context.publicUrl);
    context.reportProblem(identifier, error);
    return presentLeast(format, title ?? identifier, identifier);
  }
}

/** What can always be said. A page with one poor record is better than a harvest that stops there. */
function presentLeast(
  { metadataPrefix, metadataNamespace, schema }: MetadataFormat,
  title: string,
  identifier: string
): XmlNode {
  const location = {
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation': `${metadataNamespace} ${schema}`,
  };
  if (metadataPrefix === 'mods')
    return { mods: { '@xmlns': metadataNamespace, ...location, identifier, titleInfo: { title } } };
  const dc = { '@xmlns:oai_dc': metadataNamespace, '@xmlns:dc': 'http://purl.org/dc/elements/1.1/', ...location };
  return { 'oai_dc:dc': { ...dc, ...known({ 'dc:title': title, 'dc:identifier': identifier }) } };
}
