/** Long steps with their progress, and the one way in which a command of ours gives up. */
import { spawn } from 'node:child_process';

/** A problem that the reader can solve: shown as one line, without a stack. */
export class Stop extends Error {}

/** Runs an entry point; a Stop ends it with one line and exit code 1. */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}

/** Announces a step, shows the seconds while it runs and says how long it took. */
export async function step(title, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const live = process.stdout.isTTY;
  process.stdout.write(live ? `· ${title}` : `· ${title} …\n`);
  const timer = setInterval(
    () => process.stdout.write(live ? `\r· ${title} … ${seconds()} s` : `  still working: ${title} (${seconds()} s)\n`),
    live ? 1000 : 15000
  );
  try {
    const result = await work();
    process.stdout.write(`${live ? '\r' : ''}✓ ${title} (${seconds()} s)   \n`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

const LAST_LINES = 40;

/** Runs a program quietly; when it fails, shows its last lines and stops with `advice`. */
export function runQuietly(command, args, { advice, env = {} }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-50_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => reject(new Stop(`${command} could not be started (${error.message}). ${advice}`)));
    child.on('close', (code) => {
      if (code === 0) return resolve(output);
      process.stderr.write(`\n${output.trim().split('\n').slice(-LAST_LINES).join('\n')}\n`);
      reject(new Stop(`${command} ${args.join(' ')} failed. ${advice}`));
    });
  });
}
