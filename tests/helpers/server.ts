import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import packageJson from '../../package.json';
import { findFreePort } from './engine';

export const root = path.resolve(__dirname, '..', '..');

/** A server of the built dossier in a process of its own, as an operator would run it. */
export interface Server {
  url: string;
  /** Its copy of the public folder, with its uploads. */
  publicFolder: string;
  process: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<number | null>;
}

export const secrets = Object.fromEntries(
  ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY']
    .map((name) => [name, randomBytes(24).toString('base64')])
    .concat([['APP_KEYS', `${randomBytes(24).toString('base64')},${randomBytes(24).toString('base64')}`]])
);

const SLOWEST_START = 180_000;

/**
 * Starts `scripts/serve.mjs` and waits until it answers.
 * @param files what its public folder begins with
 */
export async function startServer(
  settings: Record<string, string>,
  flags: string[] = [],
  files = path.join(root, 'public')
): Promise<Server> {
  const port = await findFreePort();
  const publicFolder = await mkdtemp(path.join(os.tmpdir(), 'dossier-public-'));
  await cp(files, publicFolder, { recursive: true });
  const started = spawnScript('scripts/serve.mjs', flags, {
    ...secrets,
    NODE_ENV: 'production',
    SERVE_ADMIN: 'false',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    PUBLIC_FOLDER: publicFolder,
    EXPORTS_FOLDER: `${publicFolder}-exports`,
    ...settings,
  });
  const url = `http://127.0.0.1:${port}`;
  await waitUntil(async () => {
    if (started.process.exitCode !== null) throw new Error(`The server stopped at once:\n${started.output()}`);
    return fetch(`${url}/_health`).then(
      (response) => response.ok,
      () => false
    );
  }, SLOWEST_START);
  return {
    ...started,
    url,
    publicFolder,
    async stop() {
      const code = await stopProcess(started.process);
      await rm(publicFolder, { recursive: true, force: true });
      await rm(`${publicFolder}-exports`, { recursive: true, force: true });
      return code;
    },
  };
}

/** As `npm start`. The machine has as many servers to run as processors or more: threads that help each only cost time. */
export const NODE_FLAGS = [...(packageJson.scripts.start.match(/--\S+/g) ?? []), '--single-threaded'];

/** Runs a script of ours with nothing of the developer's own settings in its environment. */
export function spawnScript(
  script: string,
  flags: string[],
  settings: Record<string, string>
): { process: ChildProcess; output(): string } {
  const child = spawn(process.execPath, [...NODE_FLAGS, path.resolve(root, script), ...flags], {
    cwd: root,
    env: environment(settings),
  });
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  child.stderr.on('data', (chunk) => (printed += chunk));
  return { process: child, output: () => printed };
}

/** The environment of a process of ours: what is set here, and nothing of the developer's own settings. */
export function environment(settings: Record<string, string>): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    STRAPI_TELEMETRY_DISABLED: 'true',
    DATABASE_CLIENT: 'sqlite',
    DATABASE_URL: '',
    PUBLIC_URL: '',
    ...settings,
  };
}

export function waitForExit(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('exit', resolve));
}

async function stopProcess(child: ChildProcess): Promise<number | null> {
  const exited = waitForExit(child);
  child.kill('SIGTERM');
  return exited;
}

/** Asks again every 100 ms until the condition holds. */
export async function waitUntil(condition: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
