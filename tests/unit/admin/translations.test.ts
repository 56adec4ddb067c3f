import path from 'node:path';
import { nl } from '../../../src/admin/translations/nl';
import { nlMediaLibrary } from '../../../src/admin/translations/nl-media-library';
import { root } from '../../helpers/server';

/** The parts of Strapi's admin that editors see: a new version of Strapi may say more than we have Dutch for. */
const PARTS = {
  admin: { folder: 'admin/dist/admin/admin/src/translations', prefix: '' },
  'content manager': { folder: 'content-manager/dist/admin/translations', prefix: 'content-manager.' },
  'media library': { folder: 'upload/dist/admin/translations', prefix: 'upload.' },
  languages: { folder: 'i18n/dist/admin/translations', prefix: 'i18n.' },
};
const ours: Record<string, string> = { ...nl, ...nlMediaLibrary };

/** Strapi's own texts in a language, by the key that the admin asks for. */
async function readTexts({ folder, prefix }: { folder: string; prefix: string }, language: string) {
  const file = path.join(root, 'node_modules/@strapi', folder, `${language}.json.js`);
  const { default: texts } = (await import(file)) as { default: Record<string, string> };
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]));
}

/** The names between braces that a text fills in, as a sorted list: `{count, plural, …}` is `count`. */
const findNames = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(([, name]) => name))].sort();

describe.each(Object.entries(PARTS))('the part %s of the admin', (_name, part) => {
  test('has a Dutch text for everything that it says in English', async () => {
    const english = await readTexts(part, 'en');
    const dutch = { ...(await readTexts(part, 'nl')), ...ours };
    expect(Object.keys(english).length).toBeGreaterThan(50);
    expect(Object.keys(english).filter((key) => !dutch[key])).toEqual([]);
  });

  test('fills in the same in our Dutch as in English', async () => {
    const english = await readTexts(part, 'en');
    const differing = Object.keys(english)
      .filter((key) => key in ours)
      .filter((key) => findNames(ours[key]).join() !== findNames(english[key]).join());
    expect(differing).toEqual([]);
  });
});
