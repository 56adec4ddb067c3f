/** What a new installation gets once: the starter dossier and an administrator. Also `npm run seed`. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { loadStrapi } from './setup/load-strapi.mjs';
import { Stop, run } from './setup/steps.mjs';

const require = createRequire(import.meta.url);

/** Loads the starter dossier when the database holds no entry at all, or goes on with a load that was broken off. */
export async function fillEmptyDossier(strapi) {
  const { needsStarterDossier } = require('../dist/src/dossier/starter-content');
  if (await needsStarterDossier({ strapi })) await loadWithProgress(strapi);
}

async function loadWithProgress(strapi) {
  const { SingleBar } = require('cli-progress');
  const { loadStarterDossier } = require('../dist/src/dossier/starter-content');
  const bar = new SingleBar({
    format: '· Loading the starter dossier [{bar}] {value}/{total} {what}',
    noTTYOutput: true,
    notTTYSchedule: 5000,
  });
  bar.start(1, 0, { what: '' });
  try {
    return await loadStarterDossier({ strapi }, (done, total, what) => {
      bar.setTotal(total);
      bar.update(done, { what });
    });
  } finally {
    bar.stop();
  }
}

/** Creates the first administrator, in Dutch; the password comes from the settings or is made up and shown once. */
export async function createFirstAdministrator(strapi) {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  const email = process.env.FIRST_ADMIN_EMAIL || 'beheer@dossier.example';
  const given = process.env.FIRST_ADMIN_PASSWORD;
  if (given && given.length < 12)
    throw new Stop('FIRST_ADMIN_PASSWORD is shorter than 12 characters. Choose a longer one, or leave it empty.');
  // A capital, a small letter and a digit are what Strapi asks of a password; the rest is 120 random bits.
  const password = given || `Aa1-${randomBytes(15).toString('base64url')}`;
  const superAdmin = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: 'Eerste',
    lastname: 'Beheerder',
    isActive: true,
    preferedLanguage: 'nl',
    registrationToken: null,
    roles: [superAdmin.id],
  });
  process.stdout.write(`\n  First administrator  ${email}\n`);
  process.stdout.write(
    given
      ? '  Password             as set in FIRST_ADMIN_PASSWORD\n'
      : `  Password             ${password}   (shown only now)\n`
  );
}

/** `npm run seed`: adds what is missing of the starter dossier; never changes what is there. */
async function seed() {
  const strapi = await loadStrapi();
  const added = await loadWithProgress(strapi);
  process.stdout.write(
    added === 0 ? 'Nothing to add: the starter dossier was loaded before.\n' : `Added ${added} entries.\n`
  );
  await strapi.destroy();
  process.exit(0);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await run(seed);
