/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Locator, Page } from 'playwright-core';
import { adminClient, signIn } from '../helpers/clients';
import { createDatabase, type TestDatabase } from '../helpers/engine';
import { startServer, type Server } from '../helpers/server';
import { adminEmail, adminPassword } from '../helpers/start-server';
import { findObstacle, openBrowser } from './browser';

/** The panel "Dossiercheck" in a real browser: in Dutch, following the typing, jumping, warning, and readable by all. */
const obstacle = findObstacle();
if (obstacle) process.stderr.write(`Browser tests are skipped: ${obstacle}.\n`);
const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const UID = 'api::use-case.use-case';
let database: TestDatabase;
let server: Server;
let browser: Browser;
let page: Page;
let panel: Locator;
let documentId: string;

(obstacle ? describe.skip : describe)('the panel in the edit view', () => {
  beforeAll(async () => {
    database = await createDatabase('sqlite');
    const first = { FIRST_ADMIN_EMAIL: adminEmail, FIRST_ADMIN_PASSWORD: adminPassword };
    server = await startServer({ ...database.settings, ...first, SERVE_ADMIN: 'true' }, ['--first-run']);
    process.env.DOSSIER_URL = server.url;
    const pictured = await fetch(`${server.url}/api/use-cases?locale=nl&filters[pictures][id][$notNull]=true`);
    const { data } = (await pictured.json()) as { data: { documentId: string }[] };
    documentId = data[0].documentId;

    browser = await openBrowser();
    const context = await browser.newContext({
      locale: 'nl-NL',
      viewport: { width: 1440, height: 1000 },
      bypassCSP: true,
    });
    page = await context.newPage();
    await page.goto(`${server.url}/admin`);
    await page.fill('input[name=email]', adminEmail);
    await page.fill('input[name=password]', adminPassword);
    await page.click('button[type=submit]');
    await page.waitForURL((url) => !url.pathname.includes('login'));
    await page.goto(
      `${server.url}/admin/content-manager/collection-types/${UID}/${documentId}?plugins[i18n][locale]=nl`
    );
    panel = page.locator('aside', { hasText: 'Dossiercheck' });
    await panel.getByText('Klaar om te publiceren.').waitFor();
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await database?.remove();
  });

  test('stands beside a form with Dutch labels, hints and options', async () => {
    await page.getByText('Zeg wat de toepassing doet, niet hoe het project heet.').waitFor();
    await page.getByLabel('Fase').first().waitFor();
    expect(await panel.getByText('Leesniveau').count()).toBe(1);
  });

  test('follows the typing, and says in one line that publishing is not possible yet', async () => {
    const summary = page.locator('textarea[name=summary]');
    const text = await summary.inputValue();
    await summary.fill('Binnenkort meer.');
    await panel.getByText('“Binnenkort” klopt straks niet meer.').waitFor();
    await summary.fill('');
    await panel.getByText('Nog niet te publiceren: 1 punt eerst oplossen.').waitFor();
    await summary.fill(text);
    await panel.getByText('Klaar om te publiceren.').waitFor();
  });

  test('jumps to a field by the keyboard, also inside a closed item of a list', async () => {
    const closed = page.locator('button[aria-controls][aria-expanded=false]', { hasText: 'tekening' }).first();
    const item = page.locator(`button[aria-controls="${await closed.getAttribute('aria-controls')}"]`);
    await item.click();
    const description = page.locator('textarea[name="pictures.0.alternativeText"]');
    const text = await description.inputValue();
    await description.fill('');
    await item.click();
    await description.waitFor({ state: 'hidden' });
    const issue = panel.getByRole('button', { name: /Beelden 1/ }).first();
    await issue.waitFor();
    await issue.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'pictures.0.alternativeText');
    await description.fill(text);
  });

  test('warns when someone else saved the entry since it was opened', async () => {
    const other = adminClient(await signIn());
    const path = `/content-manager/collection-types/${UID}/${documentId}?locale=nl`;
    expect((await other.put(path, { costBand: 'free' })).status).toBe(200);
    await page.locator('input[name=title]').fill('Een andere titel van dit voorbeeld');
    await panel.getByRole('alert').getByText('nadat jij het opende').waitFor();
  });

  test('has no accessibility problem that axe can find', async () => {
    await page.addScriptTag({ content: axeSource });
    const element = await panel.elementHandle();
    const violations = await page.evaluate(async (node) => {
      const { axe } = window as unknown as { axe: { run(node: unknown): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run(node)).violations.map(({ id }) => id);
    }, element);
    expect(violations).toEqual([]);
  });
});
