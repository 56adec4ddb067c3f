/** Runs one request to a host when it is that host's turn. */
export type TakeTurn = <T>(host: string, ask: () => Promise<T>) => Promise<T>;

/**
 * Leaves so many milliseconds between two requests to one host, whatever asks for it: another link, the page after its
 * head, or a site that sends us on to it. Other hosts do not wait.
 */
export function keepPause(hostPause: number, signal?: AbortSignal): TakeTurn {
  /** By host, when the last request that was let in is over. */
  const turns = new Map<string, Promise<number>>();
  return (host, ask) => {
    const before = turns.get(host) ?? Promise.resolve(-Infinity);
    const asked = before.then(async (over) => {
      await pause(over + hostPause - Date.now(), signal);
      return ask();
    });
    turns.set(host, asked.then(Date.now, Date.now));
    return asked;
  };
}

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  if (milliseconds <= 0 || signal?.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
