/** Starts a system under measurement as a process of its own and waits until it answers. */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../content/databases.mjs';
import { environment, nodeFlags, root, workFolder } from './settings.mjs';

const SLOWEST_START = 300_000;

/** @param ready the path that answers once it is up */
export async function startSystem(name, { script, args = [], settings = {}, ready }) {
  const port = await findFreePort();
  const log = path.join(workFolder, 'logs', `${name}.log`);
  mkdirSync(path.dirname(log), { recursive: true });
  rmSync(log, { force: true });
  // Logs are written as in production: to where standard output goes.
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, [...nodeFlags, script, ...args], {
    cwd: root,
    env: environment({ PORT: String(port), ...settings }),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${port}`;
  const started = Date.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${name} did not start:\n${readFileSync(log, 'utf8').slice(-3000)}`);
    const answered = await fetch(url + ready).then((response) => response.ok, () => false); // prettier-ignore
    if (answered) break;
    if (Date.now() - started > SLOWEST_START) throw new Error(`${name} does not answer; see ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    name,
    url,
    pid: child.pid,
    seconds: (Date.now() - started) / 1000,
    async stop() {
      child.kill('SIGTERM');
      const forced = setTimeout(() => child.kill('SIGKILL'), 20_000);
      await exited;
      clearTimeout(forced);
      rmSync(log, { force: true });
    },
  };
}
