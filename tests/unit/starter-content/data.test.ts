import {
  findTitleField,
  isChoiceList,
  findChoiceKeys,
  toSlug,
  type DossierUid,
} from '../../../src/dossier/content-model';
import { pictureNames, type PictureName } from '../../../src/dossier/starter-content/draw-pictures';
import { readEntries, type StarterEntry } from '../../../src/dossier/starter-content/read-entries';
import { toEntryData } from '../../../src/dossier/starter-content/to-entry-data';
import { readAttributes, type SchemaAttribute } from '../../helpers/schemas';
import { root } from '../../helpers/server';

type Values = Record<string, unknown>;
/** An entry in one language (undefined: a type without languages), as the loader would write it. */
interface Version {
  name: string;
  uid: DossierUid;
  entry: StarterEntry;
  locale: string | undefined;
  data: Values;
}

let entries: StarterEntry[];
let versions: Version[];

beforeAll(async () => {
  entries = await readEntries(root);
  versions = entries.flatMap((entry, position) => {
    const earlier = entries.slice(0, position);
    const locales = Object.keys(entry.texts);
    return (locales.length > 0 ? locales : [undefined]).map((locale) => toVersion(entry, locale, earlier));
  });
});

function toVersion(entry: StarterEntry, locale: string | undefined, earlier: StarterEntry[]): Version {
  const uid = `api::${entry.type}.${entry.type}` as DossierUid;
  const name = [entry.type, entry.id, locale].filter(Boolean).join('/');
  const values = { ...entry.both, ...(locale ? entry.texts[locale as 'nl'] : {}) };
  const data = toEntryData(values, uid, {
    findAttributes: readAttributes,
    findPicture: (picture) => {
      if (!pictureNames.includes(picture as PictureName))
        throw new Error(`${name} shows the unknown picture ${picture}`);
      return pictureNames.indexOf(picture as PictureName) + 1;
    },
    findTarget: (target, id) => {
      if (!earlier.some((other) => target.endsWith(`.${other.type}`) && other.id === id))
        throw new Error(`${name} refers to ${target} ${id}, which is not written before it`);
      return id;
    },
  });
  return { name, uid, entry, locale, data };
}

/** What Strapi would refuse at publishing, and what our own rules would. */
function findFaults(data: Values, uid: string, at: string): string[] {
  return Object.entries(readAttributes(uid)).flatMap(([field, attribute]) => {
    const value = data[field];
    const where = `${at} ${field}`;
    if (value === undefined || value === null || value === '')
      return attribute.required && attribute.default === undefined ? [`${where} is missing`] : [];
    return findFaultsOfValue(value, attribute, where);
  });
}

function findFaultsOfValue(value: unknown, attribute: SchemaAttribute, where: string): string[] {
  const { maxLength = Infinity, regex, min = -Infinity, max = Infinity, options } = attribute;
  switch (attribute.type) {
    case 'customField': {
      const list = options?.list ?? '';
      return isChoiceList(list) && findChoiceKeys(list).includes(String(value)) ? [] : [`${where} is ${String(value)}`];
    }
    case 'string':
    case 'text':
    case 'email':
      if (typeof value !== 'string') return [`${where} is no text`];
      if (value.length > maxLength) return [`${where} has ${value.length} characters of ${maxLength}`];
      return regex && !new RegExp(regex).test(value) ? [`${where} is ${value}`] : [];
    case 'integer':
      return Number.isInteger(value) && Number(value) >= min && Number(value) <= max ? [] : [`${where} is ${value}`];
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${where} is no boolean`];
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? [] : [`${where} is ${String(value)}`];
    case 'datetime':
      return new Date(String(value)).toISOString() === value ? [] : [`${where} is ${String(value)}`];
    case 'component':
    case 'dynamiczone':
      return [value].flat().flatMap((item, position) => {
        const uid = attribute.component ?? (item as { __component: string }).__component;
        return findFaults(item as Values, uid, `${where}[${position}]`);
      });
    default:
      return [];
  }
}

const titleOf = ({ uid, data }: Version) => String(data[findTitleField(uid)]);
const ofType = (type: string) => entries.filter((entry) => entry.type === type);

describe('the starter dossier', () => {
  // Unknown fields, pictures and references already fail while the versions are made.
  test('is valid against every limit of its types', () => {
    expect(versions.length).toBeGreaterThan(150);
    expect(versions.flatMap(({ data, uid, name }) => findFaults(data, uid, name))).toEqual([]);
  });

  test('names no entry twice', () => {
    const names = entries.map(({ type, id }) => `${type}/${id}`);
    expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([]);
  });

  test('gives no two entries of a type the same slug, in whatever language, for the loader would take them for one', () => {
    const owners = new Map<string, string>();
    for (const version of versions) {
      const slug = `${version.uid} ${toSlug(titleOf(version))}`;
      expect([slug, owners.get(slug) ?? version.entry.id]).toEqual([slug, version.entry.id]);
      owners.set(slug, version.entry.id);
    }
  });

  test('is in Dutch throughout, and partly in English', () => {
    const localized = versions.filter(({ locale }) => locale);
    const without = (language: 'nl' | 'en') => entries.filter(({ texts }) => texts.nl && !texts[language]);
    expect(localized.filter(({ entry }) => !entry.texts.nl)).toEqual([]);
    expect(without('en').map(({ type }) => type)).toEqual(
      expect.arrayContaining(['use-case', 'article', 'training', 'glossary-term'])
    );
    expect(without('en').length).toBeLessThan(entries.length / 4);
  });

  test.each([
    ['quadrant', 4],
    ['ethics-topic', 5],
    ['use-case', 16],
    ['article', 5],
    ['training', 4],
    ['glossary-term', 10],
    ['page', 1],
    ['concept', 20],
    ['organisation', 5],
    ['tool', 5],
    ['dossier', 1],
  ])('has of type %s at least %i', (type, least) => {
    expect(ofType(type).length).toBeGreaterThanOrEqual(least);
  });

  test('has the four quadrants of the Focusmodel and the five ethics topics', () => {
    const keys = (type: string) => ofType(type).map(({ both }) => both.key);
    expect(keys('quadrant')).toEqual(['optimise', 'add-value', 'audience-experience', 'new-products']);
    expect(keys('ethics-topic').sort()).toEqual(['bias', 'copyright', 'quality', 'sustainability', 'trust']);
  });

  test.each(['optimise', 'add-value', 'audience-experience', 'new-products'])(
    'has at least three use cases in quadrant %s',
    (quadrant) => {
      expect(ofType('use-case').filter(({ both }) => both.quadrant === quadrant).length).toBeGreaterThanOrEqual(3);
    }
  );

  test('has concepts of every scheme, and a quadrant for every use case', () => {
    const schemes = new Set(ofType('concept').map(({ both }) => both.scheme));
    expect([...schemes].sort()).toEqual(['audience', 'discipline', 'technique']);
    expect(ofType('use-case').filter(({ both }) => !both.quadrant)).toEqual([]);
  });

  test('has pictures with an alternative text, or marked as decorative', () => {
    const pictures = JSON.stringify(versions.map(({ data }) => data)).match(/\{"file":[^}]*\}/g) ?? [];
    expect(pictures.length).toBeGreaterThan(20);
    for (const picture of pictures.map((text) => JSON.parse(text)))
      expect(Boolean(picture.alternativeText) || picture.decorative === true).toBe(true);
  });

  test('has a body with every kind of block, so that a frontend can try them all', () => {
    const written = JSON.stringify(ofType('article'));
    for (const block of ['text', 'definition', 'quote', 'callout', 'use-case-list', 'link-list', 'picture'])
      expect(written).toContain(`"type":"${block}"`);
  });
});
