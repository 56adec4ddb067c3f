/// <reference lib="dom" />
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { adminClient, invite, signIn, type AdminClient, type EditorRole } from '../helpers/clients';
import { copyDatabase } from '../helpers/engine';
import { root, startServer } from '../helpers/server';
import { adminEmail, adminPassword } from '../helpers/start-server';

/** Why the browser tests cannot run here, or null. */
export function findObstacle(): string | null {
  // jest.config.mjs has looked for it.
  if (!process.env.CHROMIUM_PATH) return 'no Chromium was found; set CHROMIUM_PATH to one';
  if (!existsSync(path.join(root, 'dist', 'build', 'index.html'))) return 'the admin is not built; run `npm run build`';
  return null;
}

/** Tests in a real browser, or skipped with a line that says why. */
export function describeInBrowser(name: string, tests: () => void): void {
  const obstacle = findObstacle();
  if (obstacle) process.stderr.write(`Browser tests are skipped: ${obstacle}.\n`);
  (obstacle ? describe.skip : describe)(name, tests);
}

/** The admin of a server of its own with the starter dossier, in a browser where its administrator has signed in. */
export interface OpenedAdmin {
  url: string;
  /** Settings of its database. */
  database: Record<string, string>;
  page: Page;
  /** The same administrator, without a browser. */
  client: AdminClient;
  /** Another person's browser. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

const SLOWEST_STEP = 60_000;

export async function openAdmin(options: BrowserContextOptions = {}): Promise<OpenedAdmin> {
  const seeded = JSON.parse(process.env.DOSSIER_SEEDED as string);
  const database = await copyDatabase(seeded);
  const first = { FIRST_ADMIN_EMAIL: adminEmail, FIRST_ADMIN_PASSWORD: adminPassword };
  const settings = { ...database.settings, ...first, SERVE_ADMIN: 'true' };
  const server = await startServer(settings, ['--first-run'], seeded.publicFolder);
  process.env.DOSSIER_URL = server.url;
  process.env.DOSSIER_ADMIN_TOKEN = await signIn();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const newPage = async (own: BrowserContextOptions = {}) => {
    const viewport = { width: 1440, height: 1000 };
    const context = await browser.newContext({ locale: 'nl-NL', viewport, bypassCSP: true, ...options, ...own });
    // The first page of the admin is over a megabyte of code, on a machine that may be busy.
    context.setDefaultTimeout(SLOWEST_STEP);
    return context.newPage();
  };
  const page = await newPage();
  await signInAt(page, server.url, adminEmail, adminPassword);
  return {
    url: server.url,
    database: database.settings,
    page,
    client: adminClient(process.env.DOSSIER_ADMIN_TOKEN),
    newPage,
    async close() {
      await browser.close();
      await server.stop();
      await database.remove();
    },
  };
}

async function signInAt(page: Page, url: string, email: string, password: string): Promise<void> {
  await page.goto(`${url}/admin`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.waitForURL((address) => !address.pathname.includes('login'));
}

/** Somebody who is invited opens the link for the first time, in a browser of their own. @returns where that ends */
export async function registerEditor(
  admin: OpenedAdmin,
  role: EditorRole,
  firstname: string,
  options: BrowserContextOptions = {}
): Promise<Page> {
  const registrationToken = await invite(role, { firstname, lastname: 'de Vries' });
  const page = await admin.newPage(options);
  await page.goto(`${admin.url}/admin/auth/register?registrationToken=${registrationToken}`);
  // The form begins anew when it hears who was invited.
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=firstname]')?.value);
  await page.fill('input[name=password]', adminPassword);
  await page.fill('input[name=confirmPassword]', adminPassword);
  await page.click('button[type=submit]');
  await page.waitForURL((address) => !address.pathname.includes('auth'));
  return page;
}

/** The panel with this title beside the form of an entry. */
export const findPanel = (page: Page, title: string): Locator =>
  page.locator('aside', { has: page.getByRole('heading', { name: title, exact: true }) });

export const openEntry = (
  { url, page }: Pick<OpenedAdmin, 'url' | 'page'>,
  uid: string,
  documentId: string,
  locale = 'nl'
) => page.goto(`${url}/admin/content-manager/collection-types/${uid}/${documentId}?plugins[i18n][locale]=${locale}`);

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page, or in parts of it, of which one has to be there: each rule with the elements that break it. */
export async function findViolations(page: Page, parts: Locator = page.locator('html')): Promise<string[]> {
  await page.addScriptTag({ content: axeSource });
  await parts.first().waitFor();
  const found: string[] = [];
  for (const element of await parts.elementHandles())
    found.push(
      ...(await element.evaluate(async (node) => {
        const { axe } = window as unknown as {
          axe: { run(node: unknown): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        const { violations } = await axe.run(node);
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }))
    );
  return found;
}
