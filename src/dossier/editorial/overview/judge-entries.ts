import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { uidOf, type DossierType, type Language } from '../../content-model';
import {
  isRefreshDue,
  onGenerationRaised,
  releaseLease,
  startBackgroundWork,
  takeLease,
  type BackgroundWork,
} from '../../published-records';
import { loadPublished, type LoadedEntry } from '../checks/load-entry';
import { checkWriting, type JudgedFinding } from '../checks/run-checks';
import { labelField } from '../panel/label-field';

const BATCH = 10;
/** After a batch it rests as long as the batch took, and at least so long: editors and readers go first. */
const BREATH = 50;
const IDLE = 2_000;
const LEASE = 60_000;
/** After a publication it waits for the next one; who publishes many keeps it waiting for a minute at most. */
const CALM = 2_000;
const LONGEST_WAIT = 60_000;
/** Some checks look at the day (a promise whose date is over), so a judgement holds for a week. */
const HOLDS = 7 * 86_400_000;
/** What the clock alone decides has figures of its own on the home page, which are true at every moment. */
const BY_THE_CLOCK = new Set(['review-due', 'sessions-missing', 'sessions-past']);

/** Runs the checks over published entries that are new, changed, or were not looked at for a week, until it is stopped. */
export function startJudging(strapi: Core.Strapi): Pick<BackgroundWork, 'stop'> {
  const holder = randomUUID();
  /** When something was published here for the last time, and for the first time since it judged. */
  const published = { last: 0, first: Infinity };
  onGenerationRaised(strapi, () => {
    published.last = Date.now();
    published.first = Math.min(published.first, published.last);
  });
  const judging = startBackgroundWork(strapi, {
    name: 'Checking published entries',
    first: IDLE,
    afterFailure: IDLE,
    async work() {
      const started = Date.now();
      const calmAt = Math.min(published.last + CALM, published.first + LONGEST_WAIT);
      if (started < calmAt) return calmAt - started;
      published.first = Infinity;
      // That is what readers wait for, and it makes more to judge.
      if (await isRefreshDue(strapi)) return IDLE;
      // Looks before it takes the lease, so that an idle server writes nothing.
      const isWaiting = (await findWaiting(strapi, 1)).length > 0;
      const isOurs = isWaiting && (await takeLease(strapi, 'checks', holder, LEASE));
      const judged = isOurs ? await judgeBatch(strapi) : 0;
      return judged > 0 ? Math.max(BREATH, Date.now() - started) : IDLE;
    },
  });
  return {
    async stop() {
      await judging.stop();
      await releaseLease(strapi, 'checks', holder);
    },
  };
}

interface Waiting {
  recordId: number;
  type: DossierType;
  documentId: string;
  locale: string;
  /** Of the record that was judged: when another version comes meanwhile, it stays to be judged. */
  seq: string;
}

async function findWaiting(strapi: Core.Strapi, limit: number): Promise<Waiting[]> {
  const rows: Record<string, unknown>[] = await strapi.db
    .getConnection('record_checks as checks')
    .join('published_records as record', 'record.id', 'checks.record_id')
    .where('checks.judged_at', '<', Date.now() - HOLDS)
    .orderBy('checks.judged_at')
    .limit(limit)
    .select('record.id', 'record.type', 'record.document_id', 'record.locale', 'record.seq');
  return rows.map((row) => ({
    recordId: Number(row.id),
    type: row.type as DossierType,
    documentId: String(row.document_id),
    locale: String(row.locale),
    seq: String(row.seq),
  }));
}

/** @returns how many were judged */
async function judgeBatch(strapi: Core.Strapi): Promise<number> {
  const waiting = await findWaiting(strapi, BATCH);
  for (const type of new Set(waiting.map((one) => one.type))) {
    const own = waiting.filter((one) => one.type === type);
    const loaded = await loadPublished(strapi, uidOf(type), [...new Set(own.map(({ documentId }) => documentId))]);
    for (const one of own) {
      const found = loaded.find(
        ({ entry }) => entry.documentId === one.documentId && (entry.locale ?? '') === one.locale
      );
      await save(strapi, one, found ? judge(strapi, one, found) : []);
    }
  }
  return waiting.length;
}

/** What is kept of a finding: `place` is its field as forms name it, empty for the entry as a whole. */
export type KeptFinding = Pick<JudgedFinding, 'code' | 'severity' | 'context'> & { place: Record<Language, string> };

/** An entry that a check cannot cope with is told of, and does not keep the others waiting. */
function judge(strapi: Core.Strapi, one: Waiting, { entry, context }: LoadedEntry): KeptFinding[] {
  try {
    return checkWriting(entry, context).map(({ code, severity, path, context: named }) => ({
      code,
      severity,
      context: named,
      place: { nl: labelField(path, entry, context, 'nl'), en: labelField(path, entry, context, 'en') },
    }));
  } catch (error) {
    const { type, documentId, locale } = one;
    strapi.log.error(`The ${type} ${documentId} (${locale}) cannot be checked: ${(error as Error).message}`);
    return [];
  }
}

async function save(strapi: Core.Strapi, { recordId, seq }: Waiting, all: KeptFinding[]): Promise<void> {
  const findings = all.filter(({ code }) => !BY_THE_CLOCK.has(code));
  const blocks = findings.filter(({ severity }) => severity === 'block').length;
  await strapi.db
    .getConnection('record_checks')
    .where({ record_id: recordId })
    .whereExists((query) =>
      query.select('r.id').from('published_records as r').whereRaw('r.id = record_checks.record_id').where('r.seq', seq)
    )
    .update({
      judged_at: Date.now(),
      blocks,
      advice: findings.length - blocks,
      findings: JSON.stringify(findings),
    });
}
