/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { contentPath } from '../helpers/clients';
import { root, waitUntil } from '../helpers/server';
import { describeInBrowser, findPanel, openAdmin, openEntry, registerEditor, type OpenedAdmin } from './browser';

/**
 * The walk through the admin that the handbook for editors (docs/handboek) describes, in Dutch. `npm run handbook` also
 * takes its pictures; without that it proves that what the handbook names is there.
 */

const FOLDER = path.join(root, 'docs/handboek/beelden');
const UID = 'api::use-case.use-case';
let admin: OpenedAdmin;
let page: Page;
let published: string;

const takePicture = async (name: string, part: Page | Locator = page): Promise<void> => {
  if (process.env.UPDATE_HANDBOOK !== '1') return;
  await part.screenshot({ path: path.join(FOLDER, `${name}.png`), animations: 'disabled', scale: 'css' });
};
const panel = (title: string): Locator => findPanel(page, title);

describeInBrowser('the handbook', () => {
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    admin = await openAdmin({ viewport: { width: 1280, height: 900 } });
    page = await registerEditor(admin, 'dossier-redacteur', 'Sanne');
    // Strapi's own news, which an editor closes once.
    await page.getByRole('button', { name: 'Bericht sluiten.' }).first().click();
    await waitUntil(async () => (await admin.client.get('/dossier-overview')).body.data.unjudged === 0, 120_000);
    const { data } = (await (await fetch(`${admin.url}/api/use-cases?locale=nl&sort=title`)).json()) as {
      data: { documentId: string; summary: string }[];
    };
    published = data[0].documentId;
  }, 300_000);

  afterAll(async () => admin?.close());

  test('beginnen: the home page, the list behind a figure, and the list of a type', async () => {
    await page.goto(`${admin.url}/admin/`);
    await page.getByRole('heading', { name: 'Te doen' }).waitFor();
    await page.getByRole('heading', { name: 'Dekking: kwadrant en ethiek' }).waitFor();
    await page.getByRole('table').first().waitFor();
    await takePicture('startpagina');

    await page.goto(`${admin.url}/admin/dossier-overview/advice`);
    await page.getByRole('heading', { name: 'Met advies van de dossiercheck' }).waitFor();
    await page.getByRole('main').getByRole('listitem').first().waitFor();
    await takePicture('te-doen');

    await page.goto(`${admin.url}/admin/content-manager/collection-types/${UID}?plugins[i18n][locale]=nl`);
    await page.getByRole('row').nth(1).waitFor();
    await takePicture('lijst');
  });

  test('schrijven, dossiercheck: the form, and what has to be solved first', async () => {
    const draft = { title: 'Vragen beantwoorden met een taalmodel', summary: '', stage: 'pilot' };
    const { body } = await admin.client.post(`${contentPath('use-case')}?locale=nl`, draft);
    await openEntry({ url: admin.url, page }, UID, body.data.documentId);
    const check = panel('Dossiercheck');
    await check.getByText('Nog niet te publiceren').waitFor();
    await check.getByText('Eerst oplossen').first().waitFor();
    await takePicture('formulier');
    await takePicture('dossiercheck', check);
  });

  test('publiceren: the draft as a page', async () => {
    await openEntry({ url: admin.url, page }, UID, published);
    const [preview] = await Promise.all([
      page.context().waitForEvent('page'),
      panel('Voorbeeld').getByRole('button', { name: 'Bekijk het concept' }).click(),
    ]);
    await preview.waitForURL(/preview=/);
    await preview.getByRole('heading', { level: 1 }).waitFor();
    await takePicture('voorbeeld', preview);
    await preview.close();
  });

  test('plannen: a moment that was chosen', async () => {
    await openEntry({ url: admin.url, page }, UID, published);
    const planning = panel('Plannen');
    await planning.getByRole('button', { name: 'Moment kiezen' }).click();
    await planning.getByLabel('Datum').fill('2090-07-30');
    await planning.getByLabel('Tijd').fill('09:00');
    await planning.getByRole('button', { name: 'Plan', exact: true }).click();
    await planning.getByText('Gepland door').waitFor();
    await takePicture('plannen', planning);
    await planning.getByRole('button', { name: /annuleren$/ }).click();
    await planning.getByText('Er is niets gepland.').waitFor();
  });

  test('geschiedenis: the versions, and what one of them changed', async () => {
    const one = `${contentPath('use-case')}/${published}`;
    const summary = 'Een muzikant zit vast. AI stelt melodieën voor, en de maker kiest wat blijft.';
    expect((await admin.client.put(`${one}?locale=nl`, { summary })).status).toBe(200);
    expect((await admin.client.post(`${one}/actions/publish?locale=nl`)).status).toBe(200);
    await openEntry({ url: admin.url, page }, UID, published);
    const history = panel('Geschiedenis');
    await history.getByText('Versie 2').waitFor();
    await takePicture('geschiedenis', history);
    await history.getByRole('button', { name: 'Versie 2 bekijken' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Samenvatting' }).waitFor();
    await dialog.getByRole('button', { name: 'Zet terug als concept' }).waitFor();
    await takePicture('verschil', dialog);
    await page.keyboard.press('Escape');
  });

  test('vertalen: the translation is outdated by that change, and its panel says so', async () => {
    await openEntry({ url: admin.url, page }, UID, published, 'en');
    const check = panel('Dossiercheck');
    await check.getByRole('button', { name: 'De vertaling klopt nog' }).waitFor();
    await takePicture('vertalen', check);
  });
});
