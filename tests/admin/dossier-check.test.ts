/// <reference lib="dom" />
import type { Locator, Page, Request } from 'playwright-core';
import { createDraft, createPublished } from '../helpers/clients';
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
    // The hint of a component has no place under its field: it is a button.
    expect(await findViolations(page, page.locator('[data-dossier-hint]').first())).toEqual([]);
  });

  test('one answer makes other fields appear, and asks for them', async () => {
    const choose = async (field: string, option: string) => {
      await page.getByRole('combobox', { name: field }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    };
    await choose('Klasse volgens de AI-verordening', 'Minimaal risico');
    await page.getByLabel('Beoordeeld door').waitFor();
    await page.getByLabel('Beoordeeld op').waitFor();
    await choose('Klasse volgens de AI-verordening', 'Niet beoordeeld');
    await page.getByLabel('Beoordeeld door').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Beoordeeld op').count()).toBe(0);

    const reviewer = page.locator('input[name="aiDisclosure.reviewedBy"]');
    await choose('Hoeveel AI', 'Geen AI gebruikt');
    await reviewer.waitFor({ state: 'detached' });
    await choose('Hoeveel AI', 'Met hulp van AI');
    await reviewer.fill('');
    const advice = panel.getByText('Zeg wie de tekst heeft nagekeken.');
    await advice.waitFor();
    await reviewer.fill('Redactie');
    await advice.waitFor({ state: 'detached' });
  });

  test('asks the server once for a text that is typed, not at every letter', async () => {
    const asked: string[] = [];
    const listen = (request: Request) => {
      if (request.method() === 'POST' && request.url().includes('/dossier-check/'))
        asked.push(request.postData() ?? '');
    };
    const title = page.locator('input[name=title]');
    const before = await title.inputValue();
    const typed = 'Twintig tekens typen';
    await title.fill('');
    await panel.getByText('Nog niet te publiceren: 1 punt eerst oplossen.').waitFor();
    page.on('request', listen);
    await title.pressSequentially(typed, { delay: 30 });
    await panel.getByText('Klaar om te publiceren.').waitFor();
    page.off('request', listen);
    expect(asked).toEqual([expect.stringContaining(typed)]);
    await title.fill(before);
    await panel.getByText('Klaar om te publiceren.').waitFor();
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

  test('an administrator withdraws what others refer to after a dialog that says what that does', async () => {
    const { documentId: tool } = await createPublished('tool', { name: 'Een model in gebruik' });
    await createPublished('use-case', {
      ...(await completeEntry('use-case')),
      tools: { connect: [{ documentId: tool }] },
    });
    const isLive = async () => (await fetch(`${admin.url}/v1/tools/${tool}`)).status === 200;
    await openEntry(admin, 'api::tool.tool', tool);
    await panel.getByText('Klaar om te publiceren.').waitFor();
    const open = async () => {
      await page.getByRole('button', { name: 'Meer acties' }).click();
      await page.getByRole('menuitem', { name: 'Toch intrekken' }).click();
    };
    const dialog = page.getByRole('alertdialog', { name: 'Intrekken terwijl andere stukken ernaar verwijzen?' });
    await open();
    await dialog.getByText('Het concept blijft bewaard.').waitFor();
    expect(await findViolations(page, dialog)).toEqual([]);
    await dialog.getByRole('button', { name: 'Annuleer' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await isLive()).toBe(true);
    await open();
    await dialog.getByRole('button', { name: 'Bevestig' }).click();
    await waitUntil(async () => !(await isLive()), 10_000);
  });
});
