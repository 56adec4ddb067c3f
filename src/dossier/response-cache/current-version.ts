import type { Core } from '@strapi/strapi';
import { onGenerationRaised, readVersion, type RecordReader } from '../published-records';

/** Other instances write too: what was read this long ago is read again, while requests go on with what is known … */
const RENEW_AFTER = 400;
/** … and this long ago at most, else the request waits for it. Together with the reading it stays under a second. */
const VALID_FOR = 800;

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

  const read = (): Promise<string> => {
    if (reading) return reading;
    const startedAt = now();
    const raisedBefore = raised;
    const mine = readVersion(reader)
      .then((version) => {
        // A write came in between: what was read may be from before it.
        if (raised !== raisedBefore) return read();
        known = version;
        readAt = startedAt;
        return version;
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
