/**
 * `npm run bench:saving`: what the panel "Dossiercheck" costs an editor who saves a long article. In Chromium, on the
 * production build: from the shortcut to the answer of the server, with the panel, with its requests held back, and in an
 * admin that has no such panel, in turn. Exit code 1 when the first takes more than `MOST` times the faster of the others.
 */
import { randomBytes } from 'node:crypto';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { buildAdmin, compileServer } from '../../scripts/setup/prepare.mjs';
import { Stop, run } from '../../scripts/setup/steps.mjs';
import { openDatabases } from '../content/databases.mjs';
import { median } from '../results.mjs';
import { root, workFolder } from '../systems/settings.mjs';
import { startSystem } from '../systems/start-system.mjs';

const SAVES = 20;
const WORDS = 3_000;
const MOST = 1.2;
/** Longer than the panel waits after typing, so that its questions meet the save. */
const TYPED = 900;
const UID = 'api::article.article';
const SENTENCE = 'Het archief leest met AI de brieven die lang in een doos lagen en maakt er tekst van. ';
const ARMS = ['with', 'held back', 'without'];
/** How `registerDossierCheck` looks when it is built. The panel of the preview looks like it, and comes after it. */
const REGISTRATION = /\.addEditViewSidePanel\(\(\[(\w+),\.\.\.(\w+)\]\)=>\[\1,[\w$]+,\.\.\.\2\]\)/;

await run(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Stop('No Chromium was found; set CHROMIUM_PATH to one.');
  await buildAdmin();
  await compileServer();
  // Where the first start puts the pictures of the starter dossier.
  cpSync(path.join(root, 'public'), path.join(workFolder, 'public'), { recursive: true });
  const databases = await openDatabases('sqlite');
  await databases.create('saving');
  const account = { email: 'meting@dossier.example', password: `M1-${randomBytes(12).toString('hex')}` };
  const system = await startSystem('saving', {
    script: 'scripts/serve.mjs',
    args: ['--first-run'],
    settings: {
      ...databases.settings('saving'),
      SERVE_ADMIN: 'true',
      FIRST_ADMIN_EMAIL: account.email,
      FIRST_ADMIN_PASSWORD: account.password,
    },
    ready: '/v1/health',
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await openArticle(await newPage(browser), system.url, account);
    const bare = await newPage(browser);
    await leaveOutPanel(bare);
    await openArticle(bare, system.url, account);
    await bare.unrouteAll({ behavior: 'wait' });
    await provePanels(page, bare);
    report(await measureSaves(page, bare));
  } finally {
    await browser.close();
    await system.stop();
    await databases.remove('saving');
    await databases.close();
  }
});

function newPage(browser) {
  return browser.newPage({ locale: 'nl-NL', viewport: { width: 1440, height: 1000 } });
}

/** The same build, of which this page gets the code without the panel. */
async function leaveOutPanel(page) {
  await page.route('**/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    await route.fulfill({ response, body: code.replace(REGISTRATION, '.addEditViewSidePanel(panels=>panels)') });
  });
}

async function provePanels(page, bare) {
  const has = (where, name) => where.getByRole('heading', { name, exact: true }).waitFor();
  await Promise.all([has(page, 'Dossiercheck'), has(page, 'Voorbeeld'), has(bare, 'Voorbeeld')]);
  if (await bare.getByRole('heading', { name: 'Dossiercheck', exact: true }).count())
    throw new Stop('The panel could not be left out: see how the build registers it now.');
}

/** The form of a long article, for who has just signed in. */
async function openArticle(page, url, { email, password }) {
  await page.goto(`${url}/admin`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL((address) => !address.pathname.includes('login'));

  const documentId = await createArticle(url, { email, password });
  await page.goto(`${url}/admin/content-manager/collection-types/${UID}/${documentId}?plugins[i18n][locale]=nl`);
  await page.locator('textarea[name=intro]').waitFor();
  return page;
}

/** @returns the id of an article of so many words */
async function createArticle(url, account) {
  const { token } = await send(`${url}/admin/login`, account);
  const count = Math.ceil(WORDS / SENTENCE.trim().split(' ').length);
  const content = Array.from({ length: Math.ceil(count / 5) }, () => ({
    type: 'paragraph',
    children: [{ type: 'text', text: SENTENCE.repeat(5).trim() }],
  }));
  const article = { title: 'Een lang artikel', intro: 'Om te bewaren.', body: [{ __component: 'body.text', content }] };
  const path = `/content-manager/collection-types/${UID}?locale=nl`;
  return (await send(url + path, article, { Authorization: `Bearer ${token}` })).documentId;
}

async function send(address, body, headers = {}) {
  const options = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers } };
  const response = await fetch(address, { ...options, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return (await response.json()).data;
}

/** @returns milliseconds of each save, by arm */
async function measureSaves(panelled, bare) {
  const took = Object.fromEntries(ARMS.map((arm) => [arm, []]));
  for (let number = 0; number < (SAVES + 1) * ARMS.length; number += 1) {
    const arm = ARMS[number % ARMS.length];
    const page = arm === 'without' ? bare : panelled;
    await panelled.unrouteAll();
    if (arm === 'held back') await panelled.route('**/dossier-check/**', (route) => route.abort());
    await page.bringToFront();
    await page.locator('textarea[name=intro]').fill(`Een artikel om te bewaren, voor de ${number}e keer.`);
    await page.waitForTimeout(TYPED);
    const saved = page.waitForResponse(
      (answer) => answer.request().method() === 'PUT' && answer.url().includes(`/collection-types/${UID}/`)
    );
    const started = performance.now();
    await page.keyboard.press('Control+s');
    const answer = await saved;
    if (!answer.ok()) throw new Error(`Saving answered ${answer.status()}: ${await answer.text()}`);
    await answer.finished();
    // The first one of each warms up.
    if (number >= ARMS.length) took[arm].push(performance.now() - started);
    await page.waitForTimeout(1500);
  }
  return took;
}

function report(took) {
  const line = (name, figures) =>
    process.stdout.write(
      `  ${name.padEnd(18)} ${median(figures).toFixed(0).padStart(5)} ms (${Math.min(...figures).toFixed(0)} – ${Math.max(...figures).toFixed(0)}, ${figures.length} saves)\n`
    );
  process.stdout.write(`Saving an article of ${WORDS} words, from the shortcut to the answer\n`);
  line('with the panel', took.with);
  line('requests held back', took['held back']);
  line('without', took.without);
  const ratio = median(took.with) / Math.min(median(took['held back']), median(took.without));
  process.stdout.write(`  ratio ${ratio.toFixed(2)}, at most ${MOST.toFixed(2)}\n`);
  if (ratio > MOST) throw new Stop('Saving takes too long with the panel open.');
}
