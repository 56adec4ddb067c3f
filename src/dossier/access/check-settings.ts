/**
 * The settings without which a server must not run in production. Scripts and the boot both ask here.
 */
const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const PLACEHOLDER = /^(change-?me|to-?be-?modified|to-?modify|placeholder|secret|example|your[-_ ]).*|^<.*>$/i;
const SHORTEST_SECRET = 16;

type Settings = Record<string, string | undefined>;

/** One sentence per setting that is wrong, empty when all is well. */
export function checkSettings(settings: Settings): string[] {
  return [
    ...checkSecrets(settings),
    ...checkDatabase(settings),
    ...checkPreviewUrl(settings),
    ...checkLinkCheck(settings),
  ];
}

function checkSecrets(settings: Settings): string[] {
  return SECRETS.flatMap((name) => {
    const parts = (settings[name] ?? '').split(',').map((part) => part.trim());
    if (parts.every((part) => part === '')) return [`${name} is missing`];
    if (parts.some((part) => PLACEHOLDER.test(part))) return [`${name} is still a placeholder`];
    if (parts.some((part) => part.length < SHORTEST_SECRET))
      return [`${name} is shorter than ${SHORTEST_SECRET} characters`];
    return [];
  });
}

function checkDatabase(settings: Settings): string[] {
  const client = settings.DATABASE_CLIENT || 'sqlite';
  if (client !== 'sqlite' && client !== 'postgres') {
    return [`DATABASE_CLIENT is "${client}"; allowed are sqlite and postgres`];
  }
  if (client === 'postgres' && !settings.DATABASE_URL) {
    return ['DATABASE_URL is missing; DATABASE_CLIENT=postgres needs it'];
  }
  return [];
}

const IN_PREVIEW_URL = ['{type}', '{collection}', '{id}', '{language}', '{slug}', '{token}'];

/** Without the id and the token in it, every preview would fail on the site it points to. */
function checkPreviewUrl({ PREVIEW_URL: pattern = '' }: Settings): string[] {
  if (pattern === '') return [];
  if (!/^https?:\/\/[^/{}]+(\/|$)/.test(pattern))
    return ['PREVIEW_URL must begin with https:// and the name of a site'];
  const missing = ['{id}', '{token}'].filter((part) => !pattern.includes(part));
  if (missing.length > 0) return [`PREVIEW_URL lacks ${missing.join(' and ')}`];
  const unknown = (pattern.match(/\{[^}]*\}/g) ?? []).filter((part) => !IN_PREVIEW_URL.includes(part));
  return unknown.length > 0 ? [`PREVIEW_URL has ${unknown.join(', ')}; allowed are ${IN_PREVIEW_URL.join(', ')}`] : [];
}

/** Sites that are visited are told by whom: a visitor without an address would rightly be turned away. */
function checkLinkCheck({ LINK_CHECK: value = '', PUBLIC_URL }: Settings): string[] {
  if (!['', 'true', 'false'].includes(value)) return [`LINK_CHECK is "${value}"; allowed are true and false`];
  return value === 'true' && !PUBLIC_URL ? ['PUBLIC_URL is missing; LINK_CHECK=true needs it'] : [];
}

/**
 * Ends the process with one line when production lacks a setting, or the database is not one we know.
 * It exits instead of throwing because Strapi would wrap the line in a stack trace.
 */
export function stopOnBadSettings(settings: Settings): void {
  const problems =
    settings.NODE_ENV === 'production'
      ? checkSettings(settings)
      : [...checkDatabase(settings), ...checkPreviewUrl(settings), ...checkLinkCheck(settings)];
  if (problems.length === 0) return;
  process.stderr.write(`Not started: ${problems.join('; ')}. See .env.example.\n`);
  process.exit(78);
}
