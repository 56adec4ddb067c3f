import path from 'node:path';
import { bodyLimits } from '../src/dossier/access/limits';
import type { Env } from '../types/env';

export default ({ env }: { env: Env }) => [
  'strapi::logger',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: {
          'connect-src': ["'self'", 'https:'],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          // Over plain http (a local start) the browser must not be told to ask for https.
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: env.array('CORS_ORIGINS', ['*']), credentials: false, maxAge: 3600 } },
  'strapi::query',
  'global::check-rest-query',
  'global::refuse-broken-bodies',
  { name: 'strapi::body', config: bodyLimits },
  'strapi::session',
  { name: 'strapi::favicon', config: { path: path.join(env('PUBLIC_FOLDER', './public'), 'favicon.png') } },
  'strapi::public',
];
