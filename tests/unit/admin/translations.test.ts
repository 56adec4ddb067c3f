import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nl } from '../../../src/admin/translations/nl';
import { nlMediaLibrary } from '../../../src/admin/translations/nl-media-library';
import { nlUnlisted } from '../../../src/admin/translations/nl-unlisted';
import { root } from '../../helpers/server';

/** The parts of Strapi's admin that editors see: a new version of Strapi may say more than we have Dutch for. */
const PARTS = {
  admin: { folder: 'admin/dist/admin/admin/src/translations', prefix: '' },
  'content manager': { folder: 'content-manager/dist/admin/translations', prefix: 'content-manager.' },
  'media library': { folder: 'upload/dist/admin/translations', prefix: 'upload.' },
  languages: { folder: 'i18n/dist/admin/translations', prefix: 'i18n.' },
};
const ours: Record<string, string> = { ...nl, ...nlMediaLibrary, ...nlUnlisted };

/** Strapi's own texts in a language, by the key that the admin asks for. */
async function readTexts({ folder, prefix }: { folder: string; prefix: string }, language: string) {
  const file = path.join(root, 'node_modules/@strapi', folder, `${language}.json.js`);
  const { default: texts } = (await import(file)) as { default: Record<string, string> };
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${prefix}${key}`, text]));
}

/** The names between braces that a text fills in, as a sorted list: `{count, plural, …}` is `count`. */
const findNames = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*([a-zA-Z]\w*)\s*[,}]/g)].map(([, name]) => name))].sort();

/** Only for administrators, for paid plans, or never shown. */
const NOT_FOR_EDITORS = /^(Settings|tours|mycustomfields|app\.components\.(UpsellBanner|Status)|widget\.deploy-now)\b/;
/** Words that Dutch has from English or shares with it, and names. */
const SAME_IN_BOTH = new Set(
  (
    'Analytics|API ID|Audio|Blog|Code|Desktop|Details|Document|Download|Filters|GraphQL|Help|ID|is|Label|Link|' +
    'Log in via Strapi|Plugins|Provider|Sentry|Start|Status|Strapi Cloud|Type|Video|Webhooks|X|Y|CSV|PDF|XLS|ZIP|' +
    '{count, plural, =1 {# item} other {# items}}|{hasLocale, select, true {{subtitle}, in {locale}} other {{subtitle}}}|' +
    '{min, select, undefined {} other {min. {min}}}{divider}{max, select, undefined {} other {max. {max}}}{unit}{br}{description}|' +
    // Values of HTML.
    'noopener, nofollow, noreferrer|_blank, _self, _parent, _top'
  ).split('|')
);
/** With nothing to read but what is filled in. */
const isWordless = (text: string) => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

const MESSAGE = /id:\s*(?:(?:\w+\.)?(get\w+)\()?['"]([\w.-]+)['"]\)?,\s*defaultMessage:\s*(['"`])((?:(?!\3).)*)\3/g;

/** The texts that stand in the code, by the key that the admin asks for. */
function readMessages({ folder, prefix }: { folder: string; prefix: string }): Record<string, string> {
  const code = path.join(root, 'node_modules/@strapi', folder, '..');
  const files = readdirSync(code, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const found = files.flatMap((name) => [...readFileSync(path.join(code, name), 'utf8').matchAll(MESSAGE)]);
  return Object.fromEntries(found.map(([, prefixed, key, , text]) => [`${prefixed ? prefix : ''}${key}`, text]));
}

test('a text of ours is not the English one', async () => {
  const english: Record<string, string> = Object.assign({}, ...Object.values(PARTS).map(readMessages));
  for (const part of Object.values(PARTS)) Object.assign(english, await readTexts(part, 'en'));
  const same = Object.keys(ours).filter((key) => ours[key] === english[key] && !isWordless(ours[key]));
  expect(same.filter((key) => !SAME_IN_BOTH.has(ours[key]))).toEqual([]);
});

test('what stands in the code of the admin alone is said in Dutch too, and fills in the same', async () => {
  const dutch = { ...ours };
  for (const part of Object.values(PARTS)) Object.assign(dutch, await readTexts(part, 'nl'));
  const english = Object.assign({}, ...Object.values(PARTS).map(readMessages)) as Record<string, string>;
  expect(Object.keys(english).length).toBeGreaterThan(800);
  const shown = Object.keys(english).filter((key) => !NOT_FOR_EDITORS.test(key));
  expect(shown.filter((key) => !dutch[key])).toEqual([]);
  const listed = Object.keys(nlUnlisted);
  expect(listed.filter((key) => !(key in english))).toEqual([]);
  expect(listed.filter((key) => findNames(nlUnlisted[key]).join() !== findNames(english[key]).join())).toEqual([]);
});

describe.each(Object.entries(PARTS))('the part %s of the admin', (_name, part) => {
  test('has a Dutch text for everything that it says in English', async () => {
    const english = await readTexts(part, 'en');
    const dutch = { ...(await readTexts(part, 'nl')), ...ours };
    expect(Object.keys(english).length).toBeGreaterThan(50);
    expect(Object.keys(english).filter((key) => !dutch[key])).toEqual([]);
  });

  test('is not in English where it should be in Dutch', async () => {
    const english = await readTexts(part, 'en');
    const dutch = { ...(await readTexts(part, 'nl')), ...ours };
    const same = Object.keys(english).filter((key) => dutch[key] === english[key] && !NOT_FOR_EDITORS.test(key));
    expect(same.filter((key) => !SAME_IN_BOTH.has(english[key]) && !isWordless(english[key]))).toEqual([]);
  });

  test('fills in the same in our Dutch as in English', async () => {
    const english = await readTexts(part, 'en');
    const differing = Object.keys(english)
      .filter((key) => key in ours)
      .filter((key) => findNames(ours[key]).join() !== findNames(english[key]).join());
    expect(differing).toEqual([]);
  });
});
