/** Settings that all systems share, ours and the stock one. */
import { createRequire } from 'node:module';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');
/** How `npm start` runs Node; the servers that ours is compared with are run in the same way. */
export const nodeFlags = createRequire(import.meta.url)('../../package.json').scripts.start.match(/--\S+/g);
/** Everything that a benchmark makes, but for the report. Not in git. */
export const workFolder = path.join(root, '.tmp', 'bench');

/** Not secret: these guard nothing but a throwaway database on this machine. The token in it is hashed with them. */
const SECRETS = {
  APP_KEYS: 'only-for-benchmarks-1,only-for-benchmarks-2',
  ADMIN_JWT_SECRET: 'only-for-benchmarks',
  API_TOKEN_SALT: 'only-for-benchmarks',
  TRANSFER_TOKEN_SALT: 'only-for-benchmarks',
  JWT_SECRET: 'only-for-benchmarks',
  ENCRYPTION_KEY: 'only-for-benchmarks',
};

/** The environment of a server or script, with nothing of the developer's own settings in it. */
export function environment(settings) {
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    NODE_ENV: 'production',
    SERVE_ADMIN: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
    // Stands in every record: one address for all, or each server would make all records anew at its start.
    PUBLIC_URL: 'https://dossier.example',
    PUBLIC_FOLDER: path.join(workFolder, 'public'),
    HOST: '127.0.0.1',
    ...SECRETS,
    ...settings,
  };
}
