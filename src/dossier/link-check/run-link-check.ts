import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { releaseLease, takeLease } from '../published-records';
import { judgeVisit } from './judge-visit';
import { keepPause } from './keep-pause';
import {
  countDueLinks,
  findDueLinks,
  forgetUnused,
  makeAllDue,
  postponeHost,
  saveVisit,
  type KnownLink,
} from './link-store';
import { visitLink, type Guard, type Visitor } from './visit-link';

export interface RunOptions {
  /** Every link, not only those whose turn it is. */
  all?: boolean;
  onProgress?(visited: number, total: number): void;
  signal?: AbortSignal;
  /** For tests, whose outside world is this machine and whose days are short. Nothing in the settings reaches these. */
  guard?: Guard;
  now?: () => number;
  hostPause?: number;
}

export interface RunResult {
  visited: number;
  /** Of those, how many are broken now. */
  broken: number;
}

/** Between two requests to one host. */
const HOST_PAUSE = 5_000;
/** Hosts that are visited at the same time. */
const HOSTS_AT_ONCE = 4;
const BATCH = 200;
/** Longer than the longest visit with its pauses; renewed before each. */
const LEASE = 10 * 60_000;

/**
 * Visits the links whose turn it is. Of several instances and commands on one database one does so at a time, which
 * keeps the pause between two requests to a host true for all of them together.
 * @returns null when another process is at it
 */
export async function runLinkCheck(strapi: Core.Strapi, options: RunOptions = {}): Promise<RunResult | null> {
  const { now = Date.now, hostPause = HOST_PAUSE, signal, guard } = options;
  const holder = randomUUID();
  if (!(await takeLease(strapi, 'links', holder, LEASE))) return null;
  const visitor = describeVisitor(strapi);
  const result: RunResult = { visited: 0, broken: 0 };
  const takeTurn = keepPause(hostPause, signal);
  let isMine = true;
  const mayGoOn = () => isMine && !signal?.aborted;

  const visitOne = async (link: KnownLink): Promise<boolean> => {
    isMine = mayGoOn() && (await takeLease(strapi, 'links', holder, LEASE));
    if (!mayGoOn()) return false;
    const outcome = await visitLink(link.url, visitor, { guard, signal, now, takeTurn });
    // A visit that was broken off says nothing of the link.
    if (signal?.aborted) return false;
    const state = judgeVisit(link.state, outcome, now());
    await saveVisit(strapi, link.hash, state);
    if (outcome.kind === 'wait') await postponeHost(strapi, link.host, outcome.until);
    result.visited += 1;
    if (state.brokenSince) result.broken += 1;
    return outcome.kind !== 'wait';
  };

  try {
    await forgetUnused(strapi);
    if (options.all) await makeAllDue(strapi, now());
    const total = await countDueLinks(strapi, now());
    options.onProgress?.(0, total);
    for (let due = await findDueLinks(strapi, now(), BATCH); due.length > 0 && mayGoOn();) {
      const hosts = groupByHost(due);
      const work = async () => {
        for (let links = hosts.shift(); links && mayGoOn(); links = hosts.shift())
          for (const link of links) {
            if (!(await visitOne(link))) break;
            options.onProgress?.(result.visited, Math.max(total, result.visited));
          }
      };
      await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
      due = await findDueLinks(strapi, now(), BATCH);
    }
    options.onProgress?.(result.visited, result.visited);
    return result;
  } finally {
    await releaseLease(strapi, 'links', holder);
  }
}

function describeVisitor(strapi: Core.Strapi): Visitor {
  const { publicUrl, contactEmail } = strapi.config.get('dossier') as { publicUrl: string; contactEmail: string };
  // A header takes plain characters only.
  const plain = (text: string) => text.replace(/[^\x20-\x7e]/g, '');
  return {
    userAgent: plain(`DossierLinkCheck/1.0 (+${publicUrl}/; ${contactEmail})`),
    contactEmail: plain(contactEmail),
  };
}

function groupByHost(links: KnownLink[]): KnownLink[][] {
  const hosts = new Map<string, KnownLink[]>();
  for (const link of links) hosts.set(link.host, [...(hosts.get(link.host) ?? []), link]);
  return [...hosts.values()];
}
