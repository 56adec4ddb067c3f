import {
  findLatestChange,
  findState,
  Problem,
  readParameters,
  spliceDates,
  type ApiAnswer,
  type ApiRequest,
} from '../../dossier-api';
import { iriOf, isoTime } from '../../published-records';
import { findChanges, type ChangeRow } from './find-changes';
import { changesParameters, refuseFilters, toFilter } from './parameters';
import { readToken, writeToken, type ChangesToken } from './token';

/**
 * `GET /v1/changes`: what changed after `since`, in order, each record once, at its last change. The highest seq is read
 * before the changes and bounds them: what commits in between has a higher one and comes with the next answer.
 */
export async function answerChanges(request: ApiRequest): Promise<ApiAnswer> {
  const { reader, query } = request;
  const parameters = readParameters(request, changesParameters);
  const given = parameters.since === undefined ? undefined : readToken(parameters.since);
  if (given) refuseFilters(query);
  const [epoch, latest] = await Promise.all([findState(reader, 'epoch'), findLatestChange(reader)]);
  if (given && (given.epoch !== epoch || given.seq > latest.seq)) throw startOver(request);
  const token: ChangesToken = given ?? {
    epoch: epoch ?? '',
    seq: 0,
    fullUntil: latest.seq,
    filter: await toFilter(request, parameters),
  };
  const span = { after: token.seq, upTo: latest.seq, fullUntil: token.fullUntil };
  const rows = await findChanges(reader, token.filter, span, parameters.limit + 1);
  const page = rows.slice(0, parameters.limit);
  const hasMore = rows.length > parameters.limit;
  const nextSince = writeToken({ ...token, seq: hasMore ? Number(page[page.length - 1].seq) : latest.seq });
  const next = `${request.settings.publicUrl}${request.path}?since=${nextSince}&limit=${parameters.limit}`;
  const rest = JSON.stringify({ nextSince, hasMore, links: { next } }).slice(1);
  return {
    body: `{"data":[${page.map((row) => presentChange(request, row)).join(',')}],${rest}`,
    language: token.filter.language,
    // A cache asks each time (and mostly gets 304), so that a reader is never behind.
    headers: { 'Cache-Control': 'no-cache', Link: `<${next}>; rel="next"` },
  };
}

function presentChange({ settings }: ApiRequest, row: ChangeRow): string {
  const head = {
    action: row.matches ? 'upsert' : 'delete',
    id: row.document_id,
    iri: iriOf(row.type, row.document_id, settings),
    type: row.type,
    language: row.locale || null,
    changedAt: isoTime(row.modified_at),
  };
  const json = JSON.stringify(head);
  return row.matches ? `${json.slice(0, -1)},"record":${spliceDates(row)}}` : json;
}

function startOver({ settings, path }: ApiRequest): Problem {
  const restart = `${settings.publicUrl}${path}`;
  return new Problem(
    410,
    'This token is of an earlier life of the dossier: its database was put back from a backup or made anew. Start over without `since`, and delete what you then do not get.',
    { restart }
  );
}
