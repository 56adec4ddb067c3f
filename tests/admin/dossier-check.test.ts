/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, findPanel, findViolations, openAdmin, openEntry, type OpenedAdmin } from './browser';

/** The panel "Dossiercheck" in a real browser: in Dutch, following the typing, jumping, warning, and readable by all. */

const UID = 'api::use-case.use-case';
let admin: OpenedAdmin;
let page: Page;
let panel: Locator;
let documentId: string;

describeInBrowser('the panel in the edit view', () => {
  beforeAll(async () => {
    admin = await openAdmin();
    page = admin.page;
    const pictured = await fetch(`${admin.url}/api/use-cases?locale=nl&filters[pictures][id][$notNull]=true`);
    const { data } = (await pictured.json()) as { data: { documentId: string }[] };
    documentId = data[0].documentId;

    await openEntry(admin, UID, documentId);
    panel = findPanel(page, 'Dossiercheck');
    await panel.getByText('Klaar om te publiceren.').waitFor();
  }, 300_000);

  afterAll(async () => admin?.close());

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
    const path = `/content-manager/collection-types/${UID}/${documentId}?locale=nl`;
    expect((await admin.client.put(path, { costBand: 'free' })).status).toBe(200);
    await page.locator('input[name=title]').fill('Een andere titel van dit voorbeeld');
    await panel.getByRole('alert').getByText('nadat jij het opende').waitFor();
  });

  test('has no accessibility problem that axe can find', async () => {
    expect(await findViolations(page, panel)).toEqual([]);
  });
});
