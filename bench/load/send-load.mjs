/** Load on a server, from another process. */
import { fork } from 'node:child_process';
import path from 'node:path';

const CHILD = path.join(import.meta.dirname, 'load-child.mjs');
export const CONNECTIONS = 20;

/** @returns what load-child.mjs measured, and `stop()` to end before the time is over */
export function startLoad(url, order) {
  const child = fork(CHILD, { stdio: 'inherit' });
  const result = new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => code !== 0 && reject(new Error(`The load on ${url} ended with code ${code}`)));
  });
  child.send({ url, connections: CONNECTIONS, ...order });
  return {
    result,
    stop() {
      child.send('stop');
      return result;
    },
  };
}

/** @throws when an answer was not what it should be: a fast error is not fast */
export async function sendLoad(url, order) {
  const result = await startLoad(url, order).result;
  if (result.failed > 0 || result.answered === 0) {
    throw new Error(
      `${result.failed} requests to ${url} failed, ${result.answered} were answered: ${JSON.stringify(order).slice(0, 300)}`
    );
  }
  return result;
}
