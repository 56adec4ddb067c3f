/// <reference lib="dom" />
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { contentPath } from '../helpers/clients';
import { execute, query } from '../helpers/rows';
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

  const showList = async (figure: string, title: string, row: string, picture: string) => {
    await page.goto(`${admin.url}/admin/dossier-overview/${figure}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByRole('main').getByText(row).first().waitFor();
    await takePicture(picture);
  };

  test('herzien: what is to be looked at again', async () => {
    const one = `${contentPath('use-case')}/${published}`;
    expect((await admin.client.put(`${one}?locale=nl`, { reviewDue: '2026-03-02' })).status).toBe(200);
    expect((await admin.client.post(`${one}/actions/publish?locale=nl`)).status).toBe(200);
    await showList('review-due', 'Herzien', '2 maart 2026', 'herzien');
  });

  test('niet in orde: what is published and has to be solved first', async () => {
    const address = `${admin.url}/api/use-cases?locale=nl&filters[pictures][id][$notNull]=true&sort=title:desc`;
    const { data } = (await (await fetch(address)).json()) as { data: { documentId: string }[] };
    const broken = data[0].documentId;
    // As an entry from before a rule: the licence of its pictures was not asked yet.
    await execute(
      admin.database,
      `update components_shared_picture set licence = null where id in (select part.cmp_id from use_cases_cmps part
       join use_cases entry on entry.id = part.entity_id where part.component_type = 'shared.picture'
       and entry.document_id = '${broken}' and entry.locale = 'nl')`
    );
    await execute(
      admin.database,
      `update record_checks set judged_at = 0
       where record_id in (select id from published_records where document_id = '${broken}' and locale = 'nl')`
    );
    const count = async () =>
      (await admin.client.get('/dossier-overview')).body.data.figures.find(({ name }: any) => name === 'blocked').count;
    await waitUntil(async () => (await count()) === 1, 60_000);
    await showList('blocked', 'Gepubliceerd, maar niet in orde', 'Kies een licentie', 'niet-in-orde');
  });

  test('beelden en links: the links that do not work', async () => {
    // As three visits on three days leave it.
    const [{ url_hash: hash }] = await query(admin.database, 'select url_hash from record_outlinks limit 1');
    await execute(
      admin.database,
      `update link_visits set status = 404, reason = 'http-error', failures = 3, failing_since = 1790000000000,
       broken_since = 1790200000000, visited_at = 1790200000000 where url_hash = '${String(hash)}'`
    );
    await showList('broken-links', 'Links die niet werken', 'De pagina bestaat niet meer (404).', 'links');
    await page.getByRole('button', { name: 'Download als CSV' }).waitFor();
  });
});
