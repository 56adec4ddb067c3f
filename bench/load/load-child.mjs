/**
 * Sends requests with autocannon, in a process of its own, so that what is measured is the server. Gets one order over
 * IPC and answers with what came back. Ends when the time is over and enough was answered (a slow system answers 20
 * callers all at once, after a while), after `amount` requests, or when it is told to.
 */
import { createRequire } from 'node:module';

const autocannon = createRequire(import.meta.url)('autocannon');
const LONGEST_SECONDS = 600;

process.once('message', async ({ url, requests, series, connections, seconds, least = 1, amount }) => {
  const times = [];
  let [number, bytes, failed, end] = [0, 0, 0, 0];
  // A series is one address with a running number in it: that many different addresses.
  const generated = series && {
    path: '/',
    setupRequest: (request) => ({ ...request, path: findAddress(series, number++) }),
  };
  const started = performance.now();
  const instance = autocannon({
    url,
    connections,
    ...(amount ? { amount } : { duration: LONGEST_SECONDS }),
    timeout: LONGEST_SECONDS,
    headers: { 'accept-encoding': 'identity' },
    requests: series ? [generated] : requests,
  });
  const stop = () => {
    end ||= performance.now();
    instance.stop();
  };
  instance.on('response', (_client, status, size, milliseconds) => {
    if (end) return;
    if (status >= 400) failed += 1;
    times.push(milliseconds);
    bytes += size;
    if (!amount && times.length >= least && performance.now() - started >= seconds * 1000) stop();
  });
  process.once('message', stop);
  const result = await instance;
  end ||= performance.now();
  const answered = times.length - failed;
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null;
  process.send({
    rate: answered / ((end - started) / 1000),
    answered,
    failed: failed + result.errors + result.timeouts,
    median: at(0.5),
    p99: at(0.99),
    bytes: Math.round(bytes / Math.max(1, times.length)),
  });
  process.disconnect();
});

function findAddress({ prefix, pages, firstYear }, number) {
  return `${prefix}&page=${1 + (number % pages)}&yearFrom=${firstYear + Math.floor(number / pages)}`;
}
