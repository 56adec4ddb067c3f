/**
 * `npm run bench:saving`: what the panel "Dossiercheck" costs an editor who saves a long article. In Chromium, on the
 * production build: from the shortcut to the answer of the server, with the panel and with its
 * requests held back, in turn. Exit code 1 when it is more than `MOST`.
 */
import { randomBytes } from 'node:crypto';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/setup/find-chromium.mjs';
import { buildAdmin, compileServer } from '../../scripts/setup/prepare.mjs';
import { Stop, run } from '../../scripts/setup/steps.mjs';
import { openDatabases } from '../content/databases.mjs';
import { median } from '../results.mjs';
import { startSystem } from '../systems/start-system.mjs';

const SAVES = 20;
const WORDS = 3_000;
const MOST = 1.2;
/** Longer than the panel waits after typing, so that its questions meet the save. */
const TYPED = 900;
const UID = 'api::article.article';
const SENTENCE = 'Het archief leest met AI de brieven die lang in een doos lagen en maakt er tekst van. ';

await run(async () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Stop('No Chromium was found; set CHROMIUM_PATH to one.');
  await buildAdmin();
  await compileServer();
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
    const page = await openArticle(browser, system.url, account);
    report(await measureSaves(page));
  } finally {
    await browser.close();
    await system.stop();
    await databases.remove('saving');
    await databases.close();
  }
});

/** The form of a long article, for who has just signed in. */
async function openArticle(browser, url, { email, password }) {
  const page = await browser.newPage({ locale: 'nl-NL', viewport: { width: 1440, height: 1000 } });
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

/** @returns milliseconds of each save, with the panel and without */
async function measureSaves(page) {
  const took = { with: [], without: [] };
  for (let number = 0; number <= SAVES * 2; number += 1) {
    const kind = number % 2 === 0 ? 'with' : 'without';
    await page.unrouteAll();
    if (kind === 'without') await page.route('**/dossier-check/**', (route) => route.abort());
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
    // The first one warms up.
    if (number > 0) took[kind].push(performance.now() - started);
    await page.waitForTimeout(1500);
  }
  return took;
}

function report(took) {
  const line = (name, figures) =>
    process.stdout.write(
      `  ${name.padEnd(16)} ${median(figures).toFixed(0).padStart(5)} ms (${Math.min(...figures).toFixed(0)} – ${Math.max(...figures).toFixed(0)}, ${figures.length} saves)\n`
    );
  process.stdout.write(`Saving an article of ${WORDS} words, from the shortcut to the answer\n`);
  line('with the panel', took.with);
  line('without', took.without);
  const ratio = median(took.with) / median(took.without);
  process.stdout.write(`  ratio ${ratio.toFixed(2)}, at most ${MOST.toFixed(2)}\n`);
  if (ratio > MOST) throw new Stop('Saving takes too long with the panel open.');
}
