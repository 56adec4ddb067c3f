import { stopOnBadSettings } from '../src/dossier/access/check-settings';
import type { Env } from '../types/env';

export default ({ env }: { env: Env }) => {
  stopOnBadSettings(process.env);
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    app: { keys: env.array('APP_KEYS') },
    // Behind a reverse proxy the visitor's address and scheme come from its X-Forwarded headers.
    proxy: { koa: env.bool('BEHIND_PROXY', false) },
    logger: { updates: { enabled: false }, startup: { enabled: env.bool('STARTUP_BANNER', false) } },
    dirs: { public: env('PUBLIC_FOLDER', './public') },
    transfer: { remote: { enabled: false } },
  };
};
