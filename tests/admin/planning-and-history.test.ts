/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, findPanel, findViolations, openAdmin, openEntry, type OpenedAdmin } from './browser';

/** The panels "Plannen" and "Geschiedenis" in a real browser: planning, cancelling, comparing, putting back, erasing. */

const UID = 'api::use-case.use-case';
const CHANGED = 'Een samenvatting met heel andere woorden.';
let admin: OpenedAdmin;
let page: Page;
let documentId: string;
let summary: string;
let planning: Locator;
let history: Locator;

describeInBrowser('beside an entry', () => {
  beforeAll(async () => {
    // Far from Amsterdam: what the panel shows must not depend on where the editor is.
    admin = await openAdmin({ timezoneId: 'America/New_York' });
    page = admin.page;
    const { data } = (await (await fetch(`${admin.url}/api/use-cases?locale=nl`)).json()) as {
      data: { documentId: string; summary: string }[];
    };
    ({ documentId, summary } = data[0]);
    const path = `/content-manager/collection-types/${UID}/${documentId}`;
    expect((await admin.client.put(`${path}?locale=nl`, { summary: CHANGED })).status).toBe(200);
    expect((await admin.client.post(`${path}/actions/publish?locale=nl`)).status).toBe(200);

    await openEntry(admin, UID, documentId);
    planning = findPanel(page, 'Plannen');
    history = findPanel(page, 'Geschiedenis');
    await history.getByText('Versie 2').waitFor();
  }, 300_000);

  afterAll(async () => admin?.close());

  test('a time that there is not is refused with the reason', async () => {
    await planning.getByText('Er is niets gepland.').waitFor();
    await planning.getByRole('button', { name: 'Moment kiezen' }).click();
    expect(await findViolations(page, planning)).toEqual([]);
    await planning.getByRole('button', { name: 'Plan', exact: true }).click();
    await planning.getByRole('alert').getByText('Kies een datum en een tijd.').waitFor();
    // Strapi's buttons lack contrast under the mouse.
    await page.mouse.move(0, 0);
    expect(await findViolations(page, planning)).toEqual([]);
    await planning.getByLabel('Datum').fill('2090-03-26');
    await planning.getByLabel('Tijd').fill('02:30');
    await planning.getByLabel('Tijd').press('Enter');
    await planning.getByRole('alert').getByText('bestaat niet op 26 maart 2090').waitFor();
  });

  test('a moment is planned, shown on the clock in Amsterdam, and cancelled', async () => {
    await planning.getByLabel('Datum').fill('2090-07-30');
    await planning.getByLabel('Tijd').fill('09:00');
    await planning.getByRole('button', { name: 'Plan', exact: true }).click();
    await planning.getByText('Wordt ingetrokken').waitFor();
    await planning.getByText('zondag 30 juli 2090 om 09:00').waitFor();
    await planning.getByText('Gepland door').waitFor();
    const { body } = await admin.client.get(`/dossier-schedule/${UID}/${documentId}?locale=nl`);
    expect(body.data.plans[0].at).toBe('2090-07-30T07:00:00.000Z');

    expect(await findViolations(page, planning)).toEqual([]);
    await planning.getByRole('button', { name: 'Geplande intrekking annuleren' }).click();
    await planning.getByText('Er is niets gepland.').waitFor();
    // Nobody is left without a place on the page.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Moment kiezen');
  });

  test('what a version changed is read in a dialog, with what was added and removed', async () => {
    expect(await findViolations(page, history)).toEqual([]);
    await history.getByRole('button', { name: 'Versie 2 bekijken' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Samenvatting' }).waitFor();
    expect(await dialog.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('heel andere woorden')]);
    expect((await dialog.locator('del').allInnerTexts()).join(' ')).toContain(summary.split(' ')[1]);
    expect(await dialog.locator('h3').allInnerTexts()).toEqual(['Samenvatting']);
    expect(await findViolations(page, dialog)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Versie 2 bekijken');
  });

  test('a version is put back as draft after a question, and nothing is published', async () => {
    await history.getByRole('button', { name: 'Versie 1 bekijken' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Zet terug als concept' }).click();
    await dialog.getByText('Versie 1 komt in de plaats van het concept van nu.').waitFor();
    expect(await findViolations(page, dialog)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ja, zet terug' }).click();
    await dialog.getByText('Versie 1 is nu het concept.').waitFor();
    expect(await findViolations(page, dialog)).toEqual([]);
    await dialog.getByRole('button', { name: 'Naar het concept' }).click();
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('textarea[name=summary]')?.value === text,
      summary
    );
    const live = await fetch(`${admin.url}/v1/use-cases/${documentId}`);
    expect(((await live.json()) as { summary: string }).summary).toBe(CHANGED);
  });

  test('the content of a version is erased by an administrator, and that it was there stays', async () => {
    await history.getByRole('button', { name: 'Versie 2 bekijken' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Inhoud wissen' }).click();
    await dialog.getByRole('button', { name: 'Ja, wis de inhoud' }).waitFor();
    expect(await findViolations(page, dialog)).toEqual([]);
    await dialog.getByRole('button', { name: 'Ja, wis de inhoud' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await history.getByText('Inhoud gewist op').waitFor();
    expect(await history.getByRole('button', { name: 'Versie 2 bekijken' }).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('UL');
  });
});
