import { keepPause } from '../../../src/dossier/link-check/keep-pause';

/** Timers may be a few milliseconds early. */
const PAUSE = 100;
const ALMOST = PAUSE - 5;

const began = (times: { host: string; from: number; to: number }[], host: string) =>
  times.filter((time) => time.host === host);

/** Requests of so many milliseconds, all asked for at once, each with the time that it took. */
async function askAll(requests: [host: string, takes: number][], signal?: AbortSignal) {
  const takeTurn = keepPause(PAUSE, signal);
  const times: { host: string; from: number; to: number }[] = [];
  await Promise.all(
    requests.map(([host, takes]) =>
      takeTurn(host, async () => {
        const from = Date.now();
        await new Promise((resolve) => setTimeout(resolve, takes));
        times.push({ host, from, to: Date.now() });
      })
    )
  );
  return times;
}

test('between two requests to one host there is a pause, from the end of one to the beginning of the next', async () => {
  const times = await askAll([
    ['museum.example', 30],
    ['museum.example', 0],
    ['museum.example', 0],
  ]);
  const [first, second, third] = times;
  expect(second.from - first.to).toBeGreaterThanOrEqual(ALMOST);
  expect(third.from - second.to).toBeGreaterThanOrEqual(ALMOST);
});

test('another host does not wait', async () => {
  const times = await askAll([
    ['museum.example', 0],
    ['museum.example', 0],
    ['archive.example', 0],
  ]);
  expect(began(times, 'archive.example')[0].from).toBeLessThan(began(times, 'museum.example')[1].from);
});

test('a request that fails has its turn as well, and keeps nobody from the next', async () => {
  const takeTurn = keepPause(PAUSE);
  let over = 0;
  const failed = takeTurn('museum.example', async () => {
    over = Date.now();
    throw new Error('no answer');
  });
  const next = takeTurn('museum.example', async () => Date.now());
  await expect(failed).rejects.toThrow('no answer');
  expect((await next) - over).toBeGreaterThanOrEqual(ALMOST);
});

test('a run that is broken off waits no longer', async () => {
  const stopping = new AbortController();
  const takeTurn = keepPause(60_000, stopping.signal);
  await takeTurn('museum.example', async () => 'first');
  const second = takeTurn('museum.example', async () => 'second');
  stopping.abort();
  expect(await second).toBe('second');
});
