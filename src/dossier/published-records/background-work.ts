import type { Core } from '@strapi/strapi';

export interface BackgroundWork {
  /** Has it done soon instead of after its pause. */
  wake(): void;
  /** Resolves when nothing is under way any more. */
  stop(): Promise<void>;
}

export interface WorkOptions {
  /** For the log: "`name` failed and is tried again". */
  name: string;
  /** Milliseconds before the first time. */
  first: number;
  /** Milliseconds after a failure; what was not done must still be there to do. */
  afterFailure: number;
  /** Milliseconds after being woken. */
  afterWake?: number;
  /** Breaks off as soon as it can once `signal` is aborted. @returns milliseconds until the next time */
  work(signal: AbortSignal): Promise<number>;
}

/**
 * Does work time and again beside the requests, until it is stopped. Whoever wakes it may be in the middle of a
 * request: the work is not done in that one's name or transaction.
 */
export function startBackgroundWork(
  strapi: Core.Strapi,
  { name, first, afterFailure, afterWake = 0, work }: WorkOptions
): BackgroundWork {
  const stopping = new AbortController();
  const { signal } = stopping;
  let isWoken = false;
  let endSleep = () => {};
  const sleep = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      endSleep = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const repeat = async () => {
    for (let pause = first; ;) {
      if (!isWoken) await sleep(pause);
      if (isWoken && !signal.aborted) await sleep(afterWake);
      if (signal.aborted) return;
      isWoken = false;
      try {
        pause = await work(signal);
      } catch (error) {
        pause = afterFailure;
        if (!signal.aborted) strapi.log.error(`${name} failed and is tried again: ${(error as Error).message}`);
      }
    }
  };
  const running = repeat();
  return {
    wake() {
      // Who woke it before is not made to wait longer.
      if (isWoken) return;
      isWoken = true;
      endSleep();
    },
    async stop() {
      stopping.abort();
      endSleep();
      await running;
    },
  };
}
