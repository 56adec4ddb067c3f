/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { createDraft, createPublished, publish, saveDraft } from '../helpers/clients';
import { completeEntry } from '../helpers/complete-entries';
import { describeInBrowser, findPanel, findViolations, openAdmin, openEntry, type OpenedAdmin } from './browser';

/** Looking at a draft and keeping a translation right, as an editor does it in the browser. */

const UID = 'api::use-case.use-case';
let admin: OpenedAdmin;
let page: Page;

const panelOf = (title: string) => findPanel(page, title);
const openForm = (documentId: string, locale: string) => openEntry(admin, UID, documentId, locale);

describeInBrowser('in the edit view', () => {
  beforeAll(async () => {
    admin = await openAdmin({ permissions: ['clipboard-read', 'clipboard-write'] });
    page = admin.page;
  }, 300_000);

  afterAll(async () => admin?.close());

  /** A use case that is published in Dutch and in English. */
  async function createTranslated(title: string): Promise<string> {
    const { documentId } = await createPublished('use-case', { ...(await completeEntry('use-case')), title });
    const english = { title: `${title} in English`, summary: 'What it does.', aiDisclosure: { level: 'none' } };
    await saveDraft('use-case', documentId, english, 'en');
    await publish('use-case', documentId, 'en');
    return documentId;
  }

  /** Presses the button and waits for the new tab. */
  async function openPreview(): Promise<Page> {
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      panelOf('Voorbeeld').getByRole('button', { name: 'Bekijk het concept' }).click(),
    ]);
    await tab.waitForURL(/preview=/);
    return tab;
  }

  test.each([
    ['nl', 'Een wijziging in het concept', 'Voorbeeld van een concept'],
    ['en', 'A change in the draft', 'Preview of a draft'],
  ])('the draft in %s opens as a page that says that it is one', async (locale, title, label) => {
    const documentId = await createTranslated(`Om te bekijken ${locale}`);
    await saveDraft('use-case', documentId, { title }, locale);
    await openForm(documentId, locale);
    const tab = await openPreview();
    await tab.getByRole('heading', { level: 1, name: title }).waitFor();
    await tab.getByText(label).waitFor();
    expect(await tab.locator('html').getAttribute('lang')).toBe(locale);
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    expect(await findViolations(tab)).toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(tab)).toEqual([]);
    await tab.setViewportSize({ width: 320, height: 640 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await tab.goto(`${tab.url()}x`);
    await tab.getByRole('heading', { level: 1 }).waitFor();
    expect(await findViolations(tab)).toEqual([]);
    await tab.goto(new URL(`/id/use-cases/${documentId}.html?language=${locale}`, tab.url()).href);
    await tab.getByRole('heading', { level: 1, name: `Om te bekijken ${locale}` }).waitFor();
    expect(await findViolations(tab)).toEqual([]);
    await tab.close();
  });

  test('the link can be copied, works without a session, and the panel says what is not in it yet', async () => {
    const documentId = await createTranslated('Om te delen');
    await openForm(documentId, 'nl');
    const panel = panelOf('Voorbeeld');
    await panel.getByRole('button', { name: 'Kopieer de link' }).click();
    await panel.getByRole('status').getByText('Gekopieerd.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const visitor = await admin.newPage();
    await visitor.goto(link);
    await visitor.getByRole('heading', { level: 1, name: 'Om te delen' }).waitFor();
    await visitor.context().close();
    await openForm(documentId, 'nl');
    await page.locator('input[name=title]').fill('Nog niet bewaard');
    await panel.getByRole('status').getByText('Je ziet wat bewaard is.').waitFor();
    expect(await findViolations(page, panel)).toEqual([]);
    await page.locator('input[name=title]').fill('Om te delen');
  });

  test('a translation is begun with one press, and every text asks to be translated', async () => {
    const title = 'Om te vertalen';
    const { documentId } = await createDraft('use-case', { ...(await completeEntry('use-case')), title });
    await openForm(documentId, 'nl');
    const panel = panelOf('Dossiercheck');
    expect(await findViolations(page, panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Begin de Engelse vertaling' }).click();
    await page.waitForURL(/locale(%5D|\])=en/);
    await page.locator(`input[name=title][value="[To translate] ${title}"]`).waitFor();
    await panel.getByText('Dit is nog niet vertaald.').first().waitFor();
    await panel.getByText('Deze vertaling is begonnen en nog niet klaar.').waitFor();
    expect(await findViolations(page, panel)).toEqual([]);
  });

  test('a translation whose source changed says what changed, until an editor says that it is right', async () => {
    const documentId = await createTranslated('Om te veranderen');
    await saveDraft('use-case', documentId, { summary: 'Iets heel anders.', humanOversight: 'Iemand kijkt mee.' });
    await publish('use-case', documentId);
    await openForm(documentId, 'nl');
    const panel = panelOf('Dossiercheck');
    await panel.getByText('De Engelse vertaling is verouderd').waitFor();
    await openForm(documentId, 'en');
    await panel.getByText('Het Nederlands is veranderd sinds dit vertaald is.').waitFor();
    const changed = panel.getByRole('listitem');
    await changed.getByText('Samenvatting', { exact: true }).waitFor();
    await changed.getByText('Toezicht door mensen', { exact: true }).waitFor();
    expect(await findViolations(page, panel)).toEqual([]);
    await panel.getByRole('button', { name: 'De vertaling klopt nog' }).click();
    await panel.getByText('Het Nederlands is veranderd').waitFor({ state: 'hidden' });
    await panel.getByText('Het Nederlands is gepubliceerd.').waitFor();
  });
});
