/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { execute, query } from '../helpers/rows';
import { waitUntil } from '../helpers/server';
import { describeInBrowser, findViolations, openAdmin, type OpenedAdmin } from './browser';

/** The home page in a real browser: figures as the server counts them, links that lead to what was counted. */

let admin: OpenedAdmin;
let page: Page;
let overview: any;

const widget = (title: string) =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name: title, exact: true }) });

async function openHome(): Promise<void> {
  await page.goto(`${admin.url}/admin/`);
  await widget('Dekking: kwadrant en ethiek').getByRole('table').waitFor();
}

/** One plan to come, and one that failed as the worker leaves it. */
async function planTwo(): Promise<void> {
  const { data } = (await (await fetch(`${admin.url}/api/use-cases?locale=nl&pagination[pageSize]=2`)).json()) as {
    data: { documentId: string }[];
  };
  const [coming, failed] = data.map(({ documentId }) => documentId);
  for (const documentId of [coming, failed]) {
    const plan = { action: 'unpublish', date: '2090-07-30', time: '09:00' };
    const path = `/dossier-schedule/api::use-case.use-case/${documentId}?locale=nl`;
    expect((await admin.client.post(path, plan)).status).toBe(200);
  }
  const reasons = { nl: ['Noem de bron van het citaat.'], en: ['Name the source of the quotation.'] };
  await execute(
    admin.database,
    `update planned_actions set state = 'failed', handled_at = 1790000000000, reasons = '${JSON.stringify(reasons)}'
     where document_id = '${failed}'`
  );
}

describeInBrowser('the home page', () => {
  beforeAll(async () => {
    admin = await openAdmin();
    page = admin.page;
    // A link that was found broken, as three visits on three days leave it.
    const [{ url_hash: hash }] = await query(admin.database, 'select url_hash from record_outlinks limit 1');
    await execute(
      admin.database,
      `update link_visits set status = 404, reason = 'http-error', failures = 3, failing_since = 1790000000000,
       broken_since = 1790200000000, visited_at = 1790200000000 where url_hash = '${String(hash)}'`
    );
    await planTwo();
    await waitUntil(async () => (await admin.client.get('/dossier-overview')).body.data.unjudged === 0, 120_000);
    overview = (await admin.client.get('/dossier-overview')).body.data;
  }, 300_000);

  afterAll(async () => admin?.close());
  beforeEach(openHome);

  test('begins with what there is to do: each figure with what it counts, linked to its list', async () => {
    const sections = page.locator('section[data-strapi-widget-id] h2');
    expect((await sections.allInnerTexts()).slice(0, 4).map((title) => title.toLowerCase())).toEqual([
      'te doen',
      'laatst gepubliceerd',
      'dekking: kwadrant en ethiek',
      'dekking: kwadrant en discipline',
    ]);
    const count = (name: string) => overview.figures.find((one: { name: string }) => one.name === name).count;
    const link = widget('Te doen').getByRole('link', {
      name: `${count('advice')} Met advies van de dossiercheck`,
      exact: true,
    });
    await link.click();
    await page.getByRole('heading', { level: 1, name: 'Met advies van de dossiercheck' }).waitFor();
    await page.getByText(`${count('advice')} in deze lijst`).waitFor();
    expect(await page.getByRole('row').count()).toBe(Math.min(25, count('advice')) + 1);
  });

  test('has a table per subject, with headers, and a link with words in every cell', async () => {
    const { quadrants, ethics } = overview.coverage.nl;
    const table = widget('Dekking: kwadrant en ethiek').getByRole('table');
    expect(await table.getByRole('columnheader').count()).toBe(quadrants.length + 1);
    expect(await table.getByRole('rowheader').count()).toBe(ethics.length + 1);
    for (const row of ethics)
      for (const [position, { title }] of quadrants.entries()) {
        const number = row.counts[position];
        const words =
          number === 0 ? 'Geen AI-toepassingen' : number === 1 ? '1 AI-toepassing' : `${number} AI-toepassingen`;
        expect(await table.getByRole('link', { name: `${words}: ${title} × ${row.title}`, exact: true }).count()).toBe(
          1
        );
      }
    const gaps = ethics.flatMap((row: { counts: number[] }) => row.counts).filter((one: number) => one === 0).length;
    expect(await table.getByText('geen', { exact: true }).count()).toBe(gaps);
  });

  test('leads from a cell to the list of exactly those entries, which says what it is filtered by', async () => {
    for (const [title, rows] of [
      ['Dekking: kwadrant en ethiek', overview.coverage.nl.ethics],
      ['Dekking: kwadrant en discipline', overview.coverage.nl.disciplines],
    ] as const) {
      const row = rows.find(({ counts }: { counts: number[] }) => counts.some((one) => one > 0));
      const position = row.counts.findIndex((one: number) => one > 0);
      const words = `${overview.coverage.nl.quadrants[position].title} × ${row.title}`;
      await openHome();
      await widget(title)
        .getByRole('link', { name: new RegExp(`^[1-9].*: ${words}$`) })
        .click();
      await page.getByText(`Uit het overzicht:`).waitFor();
      const note = page.getByRole('status').filter({ hasText: 'Uit het overzicht:' });
      expect(await note.innerText()).toContain(words);
      expect(await findViolations(page, note)).toEqual([]);
      const total = `${row.counts[position]} `;
      await page
        .getByText(new RegExp(`^${total}`))
        .first()
        .waitFor();
      await page.waitForFunction(
        (count) => document.querySelectorAll('table tbody tr').length === count,
        row.counts[position]
      );
    }
  });

  test('shows the coverage of the other language when it is asked for', async () => {
    const { ethics, quadrants } = overview.coverage.en;
    const section = widget('Dekking: kwadrant en ethiek');
    await section.getByRole('combobox', { name: 'Taal van de stukken' }).click();
    await page.getByRole('option', { name: 'Engels' }).click();
    await section.getByRole('columnheader', { name: quadrants[0].title }).waitFor();
    expect(await section.getByRole('rowheader', { name: ethics[0].title, exact: true }).count()).toBe(1);
  });

  test('tells what is planned, and what could not be done, with the reason', async () => {
    const published = widget('Laatst gepubliceerd');
    await published.getByRole('heading', { name: 'Staat klaar' }).waitFor();
    await published.getByText(/^Wordt ingetrokken · AI-toepassingen · Nederlands · 30 juli/).waitFor();
    await published.getByRole('heading', { name: 'Gepland, maar niet gelukt' }).waitFor();
    await published.getByText(/^Noem de bron van het citaat\. · /).waitFor();
  });

  test('gives the links that do not work, and a file of them', async () => {
    await widget('Te doen')
      .getByRole('link', { name: /^[1-9]\d* Links die niet werken$/ })
      .click();
    await page.getByText('De pagina bestaat niet meer (404).').first().waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download als CSV' }).click();
    const file = await (await downloading).path();
    expect(readFileSync(file, 'utf8')).toContain('De pagina bestaat niet meer (404).');
  });

  // The frame of a widget is Strapi's: its heading lacks contrast, and it is a main in a main.
  test('has no accessibility problem that axe can find, nor have its lists', async () => {
    expect(await findViolations(page, page.locator('[data-strapi-widget-id^="global::dossier-"] main > *'))).toEqual(
      []
    );
    for (const figure of ['missing-en', 'advice', 'broken-links']) {
      await page.goto(`${admin.url}/admin/dossier-overview/${figure}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([figure, ...(await findViolations(page, page.locator('main')))]).toEqual([figure]);
    }
  });
});
