/** The steps from a clone to something that runs. Each is skipped when it is already done. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, unlessDone } from './fingerprint.mjs';
import { runQuietly, step } from './steps.mjs';

export const root = path.resolve(import.meta.dirname, '..', '..');
const at = (...parts) => path.join(root, ...parts);
const npm = 'npm';

/** Installs the packages of the lock file, unless exactly these are there for this version of Node. */
export async function installPackages() {
  const print = fingerprint(
    [at('package.json'), at('package-lock.json')],
    process.versions.modules,
    process.platform,
    process.arch
  );
  await unlessDone(at('node_modules', '.dossier-installed'), print, () =>
    step('Installing packages (2 to 7 minutes the first time)', () =>
      // Not `npm ci`: it refuses a lock file that lacks the builds of optional packages for other kinds of machines.
      runQuietly(npm, ['install', '--no-save', '--no-audit', '--no-fund'], {
        advice: 'Check your connection and run the same command again; it starts afresh.',
      })
    )
  );
}

/** Compiles the server's TypeScript to dist, from scratch when a source changed. */
export async function compileServer() {
  const print = fingerprint([
    at('src'),
    at('config'),
    at('database'),
    at('types'),
    at('tsconfig.json'),
    at('package-lock.json'),
  ]);
  await unlessDone(at('dist', '.compiled'), print, () =>
    step('Compiling the server', () => {
      for (const folder of ['src', 'config', 'database', '.tsbuildinfo'])
        rmSync(at('dist', folder), { recursive: true, force: true });
      return runQuietly(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.json')], {
        advice: 'Mend the errors above.',
      });
    })
  );
}

/** Builds the admin panel when it is missing or its sources changed. */
export async function buildAdmin() {
  const rooms = ['content-model', 'editorial', 'schedule'].map((room) => at('src', 'dossier', room));
  const sources = [at('src', 'admin'), ...rooms, at('package-lock.json')];
  await unlessDone(at('dist', 'build', '.built'), fingerprint(sources), () =>
    step('Building the admin panel (about 2 minutes)', () =>
      runQuietly(process.execPath, [at('node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
        advice: 'Run the same command again; if it fails again, report the lines above.',
      })
    )
  );
}

/** Writes .env from .env.example with fresh random secrets, if there is none. */
export function writeEnvFile() {
  const file = at('.env');
  if (existsSync(file)) return;
  const secret = () => randomBytes(32).toString('base64');
  const text = readFileSync(at('.env.example'), 'utf8')
    .replace(/^APP_KEYS=.*$/m, () => `APP_KEYS=${secret()},${secret()}`)
    .replace(/^(\w+)=<random>$/gm, (_line, name) => `${name}=${secret()}`);
  writeFileSync(file, text, { mode: 0o600 });
  process.stdout.write('✓ Wrote .env with fresh secrets\n');
}
