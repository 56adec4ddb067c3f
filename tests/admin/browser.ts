import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { root } from '../helpers/server';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Where Chromium is on this machine; CHROMIUM_PATH wins. */
export function findChromium(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place));
}

/** Why the browser tests cannot run here, or null. */
export function findObstacle(): string | null {
  if (!findChromium()) return 'no Chromium was found; set CHROMIUM_PATH to one';
  if (!existsSync(path.join(root, 'dist', 'build', 'index.html'))) return 'the admin is not built; run `npm run build`';
  return null;
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
}
