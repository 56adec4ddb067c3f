/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { createDraft } from '../helpers/clients';
import { completeEntry } from '../helpers/complete-entries';
import { waitUntil } from '../helpers/server';
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
    // The fields with a choice arrive later than those of Strapi.
    await page.getByRole('combobox', { name: 'Fase' }).waitFor();
    expect(await panel.getByText('Leesniveau').count()).toBe(1);
    const mark = page.locator('[data-dossier-field="stage"]');
    const choice = mark.locator('xpath=ancestor::*[.//*[@role="combobox"]][1]');
    expect(await findViolations(page, choice)).toEqual([]);
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
    const alert = panel.getByRole('alert');
    await alert.getByText('nadat jij het opende').waitFor();
    await alert.getByText('ben je kwijt wat je sindsdien typte').waitFor();
    expect(await findViolations(page, alert)).toEqual([]);
  });

  test('a save by the keyboard is refused until the editor says that the other work may be lost', async () => {
    const path = `/content-manager/collection-types/${UID}/${documentId}?locale=nl`;
    const titleNow = async () => (await admin.client.get(path)).body.data.title;
    await page.keyboard.press('Control+s');
    await page.getByText('Je werk is niet bewaard').first().waitFor();
    expect(await titleNow()).not.toBe('Een andere titel van dit voorbeeld');
    expect(await page.locator('input[name=title]').inputValue()).toBe('Een andere titel van dit voorbeeld');

    await panel.getByRole('button', { name: 'Mijn versie houden' }).click();
    await panel.getByText('Je kunt nu bewaren.').waitFor();
    await page.keyboard.press('Control+s');
    await panel.getByRole('alert').waitFor({ state: 'detached' });
    await waitUntil(async () => (await titleNow()) === 'Een andere titel van dit voorbeeld', 10_000);

    // Nobody else saved since: one's own saves are no surprise. Again, for the form is filled anew after a save.
    await waitUntil(async () => {
      await page.locator('input[name=title]').fill('Nog een titel van dit voorbeeld');
      await page.keyboard.press('Control+s');
      await page.waitForTimeout(500);
      return (await titleNow()) === 'Nog een titel van dit voorbeeld';
    }, 20_000);
  });

  test('has no accessibility problem that axe can find', async () => {
    expect(await findViolations(page, panel)).toEqual([]);
  });

  test('jumps into a closed block of a body, to a line and to rich text', async () => {
    const text = [{ type: 'paragraph', children: [{ type: 'text', text: 'Onlangs bleek dat het werkt.' }] }];
    const { documentId: article } = await createDraft('article', {
      ...(await completeEntry('article')),
      body: [
        { __component: 'body.text', content: text },
        { __component: 'body.callout', heading: 'Binnenkort meer', content: text },
      ],
    });
    await openEntry(admin, 'api::article.article', article);
    const jump = async (place: string) => {
      const issue = panel.getByRole('button', { name: place });
      await issue.waitFor();
      await issue.focus();
      await page.keyboard.press('Enter');
    };
    await jump('Tekst 2 › Kopje');
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'body.1.heading');
    await jump('Tekst 1 › Lopende tekst');
    await page.waitForFunction(
      (words) =>
        document.activeElement?.getAttribute('contenteditable') === 'true' &&
        document.activeElement.textContent?.includes(words),
      'Onlangs bleek'
    );
  });

  test('stands beside a body that says what each of its blocks is for', async () => {
    await page.getByRole('button', { name: 'Welk blok waarvoor is' }).click();
    const explained = page.getByRole('dialog', { name: 'Welk blok waarvoor is' });
    await explained.getByText('Een korte tekst die opvalt.').waitFor();
    expect(await explained.getByRole('term').allInnerTexts()).toContain('Citaat');
    expect(await findViolations(page, explained)).toEqual([]);
    await page.keyboard.press('Escape');
    await explained.waitFor({ state: 'hidden' });
  });
});
