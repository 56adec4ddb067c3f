/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core';
import { choiceLists } from '../../src/dossier/content-model';
import { waitUntil } from '../helpers/server';
import {
  describeInBrowser,
  findPanel,
  findViolations,
  openAdmin,
  openEntry,
  registerEditor,
  type OpenedAdmin,
} from './browser';

/** The first day of an editor: invited, in Dutch, with a use case written from nothing. */
const UID = 'api::use-case.use-case';
const LIST = `/admin/content-manager/collection-types/${UID}`;
const TITLE = 'Vragen van bezoekers beantwoorden';
const ENGLISH = 'Answering questions of visitors';
const SUMMARY = 'Een taalmodel beantwoordt vragen over de collectie. Een medewerker leest mee en verbetert.';

let admin: OpenedAdmin;
let page: Page;
let check: Locator;

const findPublished = async (language: string): Promise<{ id: string; title: string }[]> => {
  const response = await fetch(`${admin.url}/v1/use-cases?language=${language}&pageSize=100`);
  return ((await response.json()) as { data: { id: string; title: string }[] }).data;
};

describeInBrowser('the first day of an editor', () => {
  beforeAll(async () => {
    admin = await openAdmin();
    page = await registerEditor(admin, 'dossier-redacteur', 'Sanne');
    check = findPanel(page, 'Dossiercheck');
  }, 300_000);
  afterAll(async () => admin?.close());

  /** How many entries the home page says there are, behind one of its figures. */
  const readFigure = async (title: string): Promise<number> => {
    await page.goto(`${admin.url}/admin/`);
    const link = page.getByRole('link', { name: new RegExp(`^\\d+ ${title}$`) });
    return parseInt((await link.getAttribute('aria-label')) ?? (await link.innerText()), 10);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const titleOf = (language: string) => async () =>
    (await findPublished(language)).some(({ title }) => title === (language === 'nl' ? TITLE : ENGLISH));

  test('begins in Dutch, with what an editor needs and no more', async () => {
    await page.getByRole('heading', { level: 1, name: 'Hallo Sanne' }).waitFor();
    await page.getByRole('heading', { name: 'Te doen' }).waitFor();
    const places = page.locator('nav').first().getByRole('link');
    expect(await places.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '/admin',
      '/admin/content-manager',
      '/admin/plugins/upload',
      '/admin/settings',
    ]);
    await page.goto(`${admin.url}/admin/settings/application-infos`);
    await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor();
    // Versions, and no setting at all.
    expect(await page.locator('nav a[href*="/settings/"]').count()).toBe(1);
  });

  test.each([
    ['article', 'Soort artikel', choiceLists.articleKind],
    ['organisation', 'Soort organisatie', choiceLists.organisationKind],
    ['tool', 'Soort hulpmiddel', choiceLists.toolKind],
  ])('a list of type %s is filtered by a choice of its own kinds', async (type, field, options) => {
    await page.goto(`${admin.url}/admin/content-manager/collection-types/api::${type}.${type}`);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('combobox', { name: 'Selecteer veld' }).click();
    await page.getByRole('option', { name: field, exact: true }).click();
    await page.getByRole('combobox', { name: field, exact: true }).click();
    const labels = Object.values(options).map(({ nl }) => nl);
    expect(await page.getByRole('option').allInnerTexts()).toEqual(expect.arrayContaining(labels));
    await page.getByRole('option', { name: labels[0], exact: true }).click();
    await page.getByRole('button', { name: 'Voeg filter toe' }).click();
    // What is set is shown by its label.
    await page.getByRole('button', { name: `${field} is ${labels[0]}` }).waitFor();
  });

  test('a use case is written from nothing, and is not published before what is missing is there', async () => {
    const missing = await readFigure('Zonder Engelse versie');
    await page.goto(`${admin.url}${LIST}/create?plugins[i18n][locale]=nl`);
    await check.getByText('Nog niet te publiceren').waitFor();
    await page.locator('input[name=title]').fill(TITLE);
    await press('Publiceer');
    await page.getByText('Deze waarde is verplicht.').waitFor();
    await page.locator('textarea[name=summary]').fill(SUMMARY);
    await check.getByText('Nog niet te publiceren: 1 punt eerst oplossen.').waitFor();
    await press('Publiceer');
    await page.getByRole('alert').getByText('Kies eerst een kwadrant').waitFor();
    expect(await titleOf('nl')()).toBe(false);
    expect(await findViolations(page, check)).toEqual([]);

    await page.locator('input[role=combobox][name=quadrant]').click();
    await page.getByRole('option', { name: 'Publieksbeleving verbeteren' }).click();
    await check.getByText('Klaar om te publiceren.').waitFor();
    await press('Publiceer');
    await waitUntil(titleOf('nl'), 30_000);
    expect(await readFigure('Zonder Engelse versie')).toBe(missing + 1);
  });

  test('is translated, and the gap on the home page is gone', async () => {
    const missing = await readFigure('Zonder Engelse versie');
    const { id } = (await findPublished('nl')).find(({ title }) => title === TITLE) as { id: string };
    await openEntry({ url: admin.url, page }, UID, id);
    await check.getByRole('button', { name: 'Begin de Engelse vertaling' }).click();
    await page.locator(`input[name=title][value="[To translate] ${TITLE}"]`).waitFor();
    await page.locator('input[name=title]').fill(ENGLISH);
    await page.locator('textarea[name=summary]').fill('A language model answers questions about the collection.');
    await page.getByRole('combobox', { name: 'Herkomst van deze taal' }).click();
    await page.getByRole('option', { name: 'Vertaald door een mens' }).click();
    await press('Publiceer');
    await waitUntil(titleOf('en'), 30_000);
    expect(await readFigure('Zonder Engelse versie')).toBe(missing - 1);
  });

  test('is changed, and put back as it was', async () => {
    const { id } = (await findPublished('nl')).find(({ title }) => title === TITLE) as { id: string };
    await openEntry({ url: admin.url, page }, UID, id);
    await page.locator('textarea[name=summary]').fill('Iets anders.');
    await press('Publiceer');
    const history = findPanel(page, 'Geschiedenis');
    await history.getByRole('button', { name: 'Versie 1 bekijken' }).click();
    await press('Zet terug als concept');
    await press('Ja, zet terug');
    await press('Naar het concept');
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('textarea[name=summary]')?.value === text,
      SUMMARY
    );
  });

  test('is in English for who has a browser in English', async () => {
    const emma = await registerEditor(admin, 'dossier-redacteur', 'Emma', { locale: 'en-GB' });
    await emma.getByRole('heading', { level: 1, name: 'Hello Emma' }).waitFor();
    await emma.getByRole('heading', { name: 'To do' }).waitFor();

    // The list: what the type is for, a column with the labels of a choice, and a filter by those labels.
    await emma.goto(`${admin.url}${LIST}?plugins[i18n][locale]=nl`);
    const purpose = emma.getByText('An example of AI in practice');
    await purpose.waitFor();
    expect(await findViolations(emma, purpose)).toEqual([]);
    await emma.locator('thead').getByText('Stage', { exact: true }).waitFor();
    const stages: string[] = Object.values(choiceLists.stage).map(({ en }) => en);
    const shown = await emma.locator('tbody tr').first().locator('td').allInnerTexts();
    expect(shown.some((text) => stages.includes(text))).toBe(true);
    await emma.getByRole('button', { name: 'Filters' }).click();
    await emma.getByRole('combobox', { name: 'Select field' }).click();
    await emma.getByRole('option', { name: 'Stage', exact: true }).click();
    await emma.getByRole('combobox', { name: 'Stage', exact: true }).click();
    expect(await emma.getByRole('option').allInnerTexts()).toEqual(expect.arrayContaining(stages));
    await emma.keyboard.press('Escape');

    // The form: a label, a hint, the hint of a component, and the panel.
    const [{ id }] = await findPublished('nl');
    await openEntry({ url: admin.url, page: emma }, UID, id);
    await findPanel(emma, 'Dossier check').getByText('Reading level').waitFor();
    await emma.getByText('Two or three sentences: the problem, the approach and what it brings.').waitFor();
    expect(await emma.getByLabel('Summary').count()).toBeGreaterThan(0);
    await emma.getByRole('button', { name: 'The first is shown in lists. Describe each picture.' }).waitFor();
    await emma.context().close();
  });

  test('an author writes, and leaves publishing and planning to an editor', async () => {
    const author = await registerEditor(admin, 'dossier-auteur', 'Bram');
    await author.goto(`${admin.url}${LIST}/create?plugins[i18n][locale]=nl`);
    await author.locator('input[name=title]').fill('Een idee van Bram');
    await author.locator('textarea[name=summary]').fill(SUMMARY);
    // The form notices what was typed a moment later.
    await author.getByRole('button', { name: 'Bewaar', exact: true, disabled: false }).waitFor();
    await author.keyboard.press('Control+s');
    await author.waitForURL((address) => !address.pathname.endsWith('/create'));
    await findPanel(author, 'Dossiercheck').waitFor();
    expect(await author.getByRole('button', { name: 'Publiceer', exact: true, disabled: false }).count()).toBe(0);
    expect(await findPanel(author, 'Plannen').count()).toBe(0);
    // The editor has both.
    await findPanel(page, 'Plannen').waitFor();
  });
});
