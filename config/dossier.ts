import type { Env } from '../types/env';

/** Our own settings: `strapi.config.get('dossier')`. Each is documented in .env.example. */
export default ({ env }: { env: Env }) => ({
  publicUrl: env('PUBLIC_URL', `http://localhost:${env.int('PORT', 1337)}`).replace(/\/+$/, ''),
});
