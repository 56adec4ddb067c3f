import path from 'node:path';
import type { Env } from '../types/env';

/** Our own settings: `strapi.config.get('dossier')`. Each is documented in .env.example. */
export default ({ env }: { env: Env }) => ({
  publicUrl: (env('PUBLIC_URL') || `http://localhost:${env.int('PORT', 1337)}`).replace(/\/+$/, ''),
  pageUrls: readPageUrls(env('PAGE_URLS', '')),
  previewUrl: env('PREVIEW_URL', ''),
  contactEmail: env('CONTACT_EMAIL', 'info@den.nl'),
  /** On PostgreSQL, beside those of Strapi. */
  readConnections: env.int('DATABASE_READ_POOL_MAX', 5),
  responseCache: {
    bytes: env.int('RESPONSE_CACHE_MEGABYTES', 64) * 1024 * 1024,
    cacheControl: describeFreshness(env.int('CACHE_MAX_AGE', 60), env.int('CACHE_STALE_WHILE_REVALIDATE', 300)),
    corsOrigins: env.array('CORS_ORIGINS', ['*']),
  },
  linkCheck: env.bool('LINK_CHECK', false),
  // `__dirname` is dist/config.
  exportsFolder: path.resolve(__dirname, '..', '..', env('EXPORTS_FOLDER') || '.tmp/exports'),
});

/** `article=https://den.nl/{language}/ai/{slug} training=https://…`: a pattern per type, separated by spaces. */
function readPageUrls(text: string): Record<string, string> {
  const pairs = text.split(/\s+/).filter(Boolean);
  return Object.fromEntries(pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
}

/** Cache-Control (RFC 9111 and RFC 5861) for browsers and for caches on the way. */
function describeFreshness(maxAge: number, staleWhileRevalidate: number): string {
  return `public, max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
}
