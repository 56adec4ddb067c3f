/**
 * Sends requests with autocannon, in a process of its own, so that what is measured is the server. Gets one order over
 * IPC, may be told to stop before its time, and answers with what came back.
 */
import { createRequire } from 'node:module';

const autocannon = createRequire(import.meta.url)('autocannon');

process.once('message', async ({ url, requests, series, connections, seconds, amount }) => {
  const times = [];
  let number = 0;
  // A series is one address with a running number in it: that many different addresses.
  const generated = series && {
    path: '/',
    setupRequest: (request) => ({ ...request, path: findAddress(series, number++) }),
  };
  const instance = autocannon({
    url,
    connections,
    ...(amount ? { amount } : { duration: seconds }),
    timeout: 60,
    headers: { 'accept-encoding': 'identity' },
    requests: series ? [generated] : requests,
  });
  instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  process.once('message', () => instance.stop());
  const result = await instance;
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null;
  const answered = result['2xx'] + result['3xx'];
  process.send({
    rate: answered / result.duration,
    answered,
    failed: result.non2xx - result['3xx'] + result.errors + result.timeouts,
    median: at(0.5),
    p99: at(0.99),
    bytes: Math.round(result.throughput.total / Math.max(1, answered)),
  });
  process.disconnect();
});

function findAddress({ prefix, pages, firstYear }, number) {
  return `${prefix}&page=${1 + (number % pages)}&yearFrom=${firstYear + Math.floor(number / pages)}`;
}
