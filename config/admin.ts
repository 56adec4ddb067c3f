import type { Env } from '../types/env';

export default ({ env }: { env: Env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  // Our own button shows drafts (docs/adr/0018-preview-links.md); without this Strapi invites editors to set up its own.
  preview: { enabled: false },
  flags: { nps: false, promoteEE: false },
});
