import path from 'node:path';
import type { Env } from '../types/env';

/** Our own settings: `strapi.config.get('dossier')`. Each is documented in .env.example. */
export default ({ env }: { env: Env }) => ({
  publicUrl: (env('PUBLIC_URL') || `http://localhost:${env.int('PORT', 1337)}`).replace(/\/+$/, ''),
  pageUrls: readPageUrls(env('PAGE_URLS', '')),
  contactEmail: env('CONTACT_EMAIL', 'info@den.nl'),
  // `__dirname` is dist/config.
  exportsFolder: path.resolve(__dirname, '..', '..', env('EXPORTS_FOLDER') || '.tmp/exports'),
});

/** `article=https://den.nl/{language}/ai/{slug} training=https://…`: a pattern per type, separated by spaces. */
function readPageUrls(text: string): Record<string, string> {
  const pairs = text.split(/\s+/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}
