import type { Core } from '@strapi/strapi';
import { onGenerationRaised, readVersion, type RecordReader } from '../published-records';

/** Other instances write too: what was read this long ago is read again, while requests go on with what is known … */
const RENEW_AFTER = 400;
/** … and this long ago at most, else the request waits for it. Together with the reading it stays under a second. */
const VALID_FOR = 800;
/** A connection that broke without a word never answers. Who waited this long asks once more, over another one. */
const ANSWERED_WITHIN = 2000;

/**
 * Knows the version of everything that is published. A write on this instance is known at once, one on another within
 * a second. Asked by requests and not by a timer, so an idle server asks nothing, and a lost connection needs no repair.
 */
export interface VersionWatch {
  /** At once when it is known well enough. Rejects while the database cannot be read. */
  current(): string | Promise<string>;
}

export function watchVersion(
  strapi: Core.Strapi,
  reader: Pick<RecordReader, 'all'>,
  now = () => performance.now()
): VersionWatch {
  let known = '';
  let readAt = -Infinity;
  let raised = 0;
  let reading: Promise<string> | undefined;

  onGenerationRaised(strapi, () => {
    raised += 1;
    readAt = -Infinity;
    reading = undefined;
  });

  const read = (isRetry = false): Promise<string> => {
    if (reading) return reading;
    const startedAt = now();
    const raisedBefore = raised;
    const mine = inTime(readVersion(reader, ANSWERED_WITHIN))
      .then((version) => {
        // A write came in between: what was read may be from before it.
        if (raised !== raisedBefore) return read();
        known = version;
        readAt = startedAt;
        return version;
      })
      .catch((error: unknown) => {
        if (error !== UNANSWERED || isRetry) throw error;
        if (reading === mine) reading = undefined;
        return read(true);
      })
      .finally(() => {
        if (reading === mine) reading = undefined;
      });
    reading = mine;
    return mine;
  };

  return {
    current() {
      const age = now() - readAt;
      if (age < RENEW_AFTER) return known;
      const renewed = read();
      if (age >= VALID_FOR) return renewed;
      // The next request that waits for it hears of an error.
      renewed.catch(() => {});
      return known;
    },
  };
}

/** Null while the database cannot be asked: then nothing is given from memory. */
export async function findVersion(versions: VersionWatch | undefined): Promise<string | null> {
  try {
    return (await versions?.current()) ?? null;
  } catch {
    return null;
  }
}

const UNANSWERED = new Error(`The database did not say within ${ANSWERED_WITHIN} ms what is published.`);

/** What comes later than that is heard by nobody. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(UNANSWERED), ANSWERED_WITHIN);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
