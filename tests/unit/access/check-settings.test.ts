import { checkSettings } from '../../../src/dossier/access';

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];
const good = Object.fromEntries(SECRETS.map((name) => [name, 'Zq3v8xW1kLmN0pRs']));

describe('the settings of a server', () => {
  test('are fine with six secrets of at least 16 characters, on SQLite by default', () => {
    expect(checkSettings(good)).toEqual([]);
    expect(checkSettings({ ...good, DATABASE_CLIENT: '' })).toEqual([]);
    expect(checkSettings({ ...good, DATABASE_CLIENT: 'sqlite' })).toEqual([]);
  });

  test.each(SECRETS)('are refused without %s', (name) => {
    expect(checkSettings({ ...good, [name]: undefined })).toEqual([`${name} is missing`]);
    expect(checkSettings({ ...good, [name]: '' })).toEqual([`${name} is missing`]);
    expect(checkSettings({ ...good, [name]: ' , ' })).toEqual([`${name} is missing`]);
  });

  test.each([
    'change-me',
    'changeme',
    'changeMe-please-0123456789',
    'toBeModified1,toBeModified2',
    'tobemodified-0123456789',
    '<random>',
    '<random>,<random>',
    'placeholder-0123456789',
    'your-secret-here-0123',
    'Zq3v8xW1kLmN0pRs,toBeModified2',
  ])('are refused when a secret is the placeholder %j', (value) => {
    for (const name of ['APP_KEYS', 'JWT_SECRET'])
      expect(checkSettings({ ...good, [name]: value })).toEqual([`${name} is still a placeholder`]);
  });

  test.each(['short', 'Zq3v8xW1kLmN0pR', 'Zq3v8xW1kLmN0pRs,short', 'Zq3v8xW1kLmN0pRs,'])(
    'are refused when a secret is too short: %j',
    (value) => {
      expect(checkSettings({ ...good, APP_KEYS: value })).toEqual(['APP_KEYS is shorter than 16 characters']);
    }
  );

  test('name every secret that is wrong, not only the first', () => {
    expect(checkSettings({})).toEqual(SECRETS.map((name) => `${name} is missing`));
  });

  test('are refused for a database that the dossier does not know', () => {
    expect(checkSettings({ ...good, DATABASE_CLIENT: 'mysql' })).toEqual([
      'DATABASE_CLIENT is "mysql"; allowed are sqlite and postgres',
    ]);
  });

  test('are refused for postgres without an address', () => {
    const postgres = { ...good, DATABASE_CLIENT: 'postgres' };
    expect(checkSettings(postgres)).toEqual(['DATABASE_URL is missing; DATABASE_CLIENT=postgres needs it']);
    expect(checkSettings({ ...postgres, DATABASE_URL: 'postgres://localhost/dossier' })).toEqual([]);
  });

  test('let the server visit links only under a public address, and by a plain yes or no', () => {
    expect(checkSettings({ ...good, LINK_CHECK: '' })).toEqual([]);
    expect(checkSettings({ ...good, LINK_CHECK: 'false' })).toEqual([]);
    expect(checkSettings({ ...good, LINK_CHECK: 'true', PUBLIC_URL: 'https://dossier.example.org' })).toEqual([]);
    expect(checkSettings({ ...good, LINK_CHECK: 'true' })).toEqual(['PUBLIC_URL is missing; LINK_CHECK=true needs it']);
    expect(checkSettings({ ...good, LINK_CHECK: 'yes' })).toEqual(['LINK_CHECK is "yes"; allowed are true and false']);
  });
});

describe('the address of previews', () => {
  const check = (PREVIEW_URL: string) => checkSettings({ ...good, PREVIEW_URL });

  test('may be left out, and is an address with the id and the token in it', () => {
    expect(check('')).toEqual([]);
    expect(check('https://a.example/preview/{type}/{id}?l={language}&t={token}')).toEqual([]);
    expect(check('http://localhost:3000/{collection}/{slug}?id={id}&token={token}')).toEqual([]);
  });

  test.each([
    ['a.example/{id}/{token}', /https:\/\//],
    ['ftp://a.example/{id}/{token}', /https:\/\//],
    ['https://{id}.example/{token}', /name of a site/],
    ['https://a.example/{id}', /lacks \{token\}/],
    ['https://a.example/', /\{id\} and \{token\}/],
    ['https://a.example/{id}/{token}/{locale}', /has \{locale\}; allowed are .*\{language\}/],
  ])('%s is refused', (pattern, problem) => {
    expect(check(pattern)).toEqual([expect.stringMatching(problem)]);
  });
});
