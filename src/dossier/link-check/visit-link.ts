import { lookup as systemLookup } from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { judgeAnswer, type FailureReason, type Outcome } from './judge-visit';
import type { TakeTurn } from './keep-pause';
import { isPublicAddress, isPublicName } from './public-addresses';

/** Decides what may be contacted. Only tests give another one than `publicOnly`; no setting can. */
export interface Guard {
  allowsName(name: string): boolean;
  allowsAddress(address: string): boolean;
  lookup(name: string): Promise<{ address: string; family: number }[]>;
}

export const publicOnly: Guard = {
  allowsName: isPublicName,
  allowsAddress: isPublicAddress,
  lookup: (name) => systemLookup(name, { all: true }),
};

export interface Visitor {
  /** Says who we are and where to complain. */
  userAgent: string;
  contactEmail: string;
}

interface VisitOptions {
  guard?: Guard;
  /** Ends the visit early, when the server stops. */
  signal?: AbortSignal;
  now?: () => number;
  /** Milliseconds that one answer may take. */
  patience?: number;
  /** When a host may be asked; at once where nobody says. */
  takeTurn?: TakeTurn;
}

const PATIENCE = 15_000;
/** All answers of a visit together, without the pauses between them. */
const LONGEST_VISIT = 60_000;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** A host or address that the guard refuses: nothing was sent there. */
class Refused extends Error {}
/** Sent on too often, or to what is no page. */
class LeadsNowhere extends Error {}
/** No answer within the time there is. */
class Late extends Error {}

/**
 * Visits a link as a reader's browser would follow it, but asks for the head only, and for the page when a site answers
 * the first with an error: many do not know HEAD. Of a page no more than the head is read.
 */
export async function visitLink(url: string, visitor: Visitor, options: VisitOptions = {}): Promise<Outcome> {
  const { guard = publicOnly, now = Date.now, patience = PATIENCE, takeTurn = (_host, ask) => ask(), signal } = options;
  let left = LONGEST_VISIT;
  const askInTurn: Ask = (to, method) =>
    takeTurn(to.host, async () => {
      const started = Date.now();
      try {
        return await ask(to, method, { visitor, guard, signal, patience: Math.min(patience, left) });
      } finally {
        left -= Date.now() - started;
      }
    });
  const follow = (method: 'HEAD' | 'GET') => followRedirects(new URL(url), method, askInTurn);
  try {
    let answer = await follow('HEAD').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code?.startsWith('HPE_')) return null;
      throw error;
    });
    if (!answer || (answer.status >= 400 && answer.status !== 429 && !answer.retryAfter)) answer = await follow('GET');
    return judgeAnswer(answer.status, answer.retryAfter, now());
  } catch (error) {
    if (signal?.aborted) return { kind: 'unclear', status: null };
    return judgeError(error as NodeJS.ErrnoException);
  }
}

type Ask = (url: URL, method: 'HEAD' | 'GET') => Promise<Answer>;

interface Asking {
  visitor: Visitor;
  guard: Guard;
  signal?: AbortSignal;
  patience: number;
}

interface Answer {
  status: number;
  location?: string;
  retryAfter?: string;
}

async function followRedirects(start: URL, method: 'HEAD' | 'GET', askFor: Ask): Promise<Answer> {
  let url = start;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await askFor(url, method);
    if (!REDIRECTS.has(answer.status) || !answer.location) return answer;
    if (!URL.canParse(answer.location, url.href)) throw new LeadsNowhere(answer.location);
    url = new URL(answer.location, url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new LeadsNowhere(url.protocol);
  }
  throw new LeadsNowhere(url.href);
}

/** One request. The guard sees the host, and then the very addresses that are connected to: a name may change its mind. */
function ask(url: URL, method: 'HEAD' | 'GET', { visitor, guard, signal, patience }: Asking): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // An address in the URL itself is connected to without a look-up.
  const isAllowed = isIP(host) ? guard.allowsAddress(host) : guard.allowsName(host);
  if (!isAllowed) return Promise.reject(new Refused(host));
  url.username = '';
  url.password = '';
  return new Promise<Answer>((resolve, reject) => {
    if (signal?.aborted) return reject(new Late());
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method,
      // No connection is kept or shared, and no proxy is used.
      agent: false,
      lookup: guardLookup(guard),
      headers: { 'User-Agent': visitor.userAgent, From: visitor.contactEmail, Accept: '*/*', Connection: 'close' },
    });
    const giveUp = () => request.destroy(new Late());
    const timer = setTimeout(giveUp, patience);
    signal?.addEventListener('abort', giveUp);
    request.on('close', () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    });
    request.on('error', reject);
    request.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      resolve({ status, location: headers.location, retryAfter: headers['retry-after'] });
      response.destroy();
    });
    request.end();
  });
}

/** One address that is not public among several is enough to refuse a name. */
function guardLookup(guard: Guard): LookupFunction {
  return (name, { all }, callback) => {
    guard.lookup(name).then(
      (addresses) => {
        if (addresses.length === 0 || !addresses.every(({ address }) => guard.allowsAddress(address)))
          return callback(new Refused(name), '', 0);
        if (all) return (callback as unknown as (error: null, found: typeof addresses) => void)(null, addresses);
        callback(null, addresses[0].address, addresses[0].family);
      },
      (error: Error) => callback(error, '', 0)
    );
  };
}

/** Our own side: no network, no name server. */
const OURS = new Set(['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EMFILE', 'ENFILE']);
/** A chain that browsers complete by themselves. */
const INCOMPLETE_CHAIN = 'UNABLE_TO_VERIFY_LEAF_SIGNATURE';

function judgeError(error: NodeJS.ErrnoException): Outcome {
  const code = error.code ?? '';
  if (OURS.has(code) || code === INCOMPLETE_CHAIN) return { kind: 'unclear', status: null };
  return { kind: 'failed', status: null, reason: findReason(error, code) };
}

function findReason(error: Error, code: string): FailureReason {
  if (error instanceof Refused) return 'private-address';
  if (error instanceof LeadsNowhere) return 'redirects';
  if (code === 'ENOTFOUND' || code === 'ENODATA') return 'no-host';
  if (error instanceof Late || code === 'ETIMEDOUT') return 'timeout';
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO/.test(code)) return 'certificate';
  return 'no-answer';
}
