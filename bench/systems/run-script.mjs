/** Runs one of our scripts as a process of its own and waits for its end. */
import { spawn } from 'node:child_process';
import { environment, root } from './settings.mjs';

/** @throws when it ends with anything but 0 */
export function runScript(script, args, settings) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: environment(settings),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${script} ended with code ${code}`))));
  });
}
