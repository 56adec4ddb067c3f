import {
  choiceLists,
  dossierUids,
  findTitleField,
  isChoiceList,
  isDossierUid,
} from '../../../src/dossier/content-model';
import { components, contentTypes, readAttributes, type SchemaAttribute } from '../../helpers/schemas';

/** What must hold for every type, so that a later change cannot break it unseen. */
const types = Object.entries(contentTypes);
const models = [...types, ...Object.entries(components)];
const attributesOf = (list: typeof models) =>
  list.flatMap(([uid, { attributes }]) =>
    Object.entries(attributes).map(([field, attribute]) => ({ uid, field, attribute, name: `${uid} ${field}` }))
  );
const isLocalized = ({ pluginOptions }: { pluginOptions?: { i18n?: { localized?: boolean } } }) =>
  pluginOptions?.i18n?.localized === true;

describe('every content type', () => {
  test('of the dossier has draft and publish', () => {
    expect(types.map(([uid]) => uid)).toEqual(dossierUids);
    expect(types.filter(([, schema]) => !schema.options?.draftAndPublish)).toEqual([]);
  });

  test('has both languages, except what has no language: organisations and tools', () => {
    const neutral = types.filter(([, schema]) => !isLocalized(schema)).map(([uid]) => uid);
    expect(neutral).toEqual(['api::organisation.organisation', 'api::tool.tool']);
  });

  test('but the single type has a title or name, and a slug made from it', () => {
    for (const [uid, { kind, attributes }] of types) {
      const title = findTitleField(uid as (typeof dossierUids)[number]);
      expect(attributes[title]).toMatchObject({ type: 'string', required: true });
      if (kind === 'singleType') expect(attributes.slug).toBeUndefined();
      else expect(attributes.slug).toMatchObject({ type: 'uid', targetField: title });
    }
  });

  test.each(['article', 'use-case', 'ethics-topic', 'training', 'glossary-term', 'page'])(
    'of long texts has the common fields: %s',
    (type) => {
      const { attributes } = contentTypes[`api::${type}.${type}`];
      expect(attributes.licence).toMatchObject({ required: true, default: 'cc-by-4.0', options: { list: 'licence' } });
      expect(attributes.syndicate).toMatchObject({ type: 'boolean', default: true });
      const rest = ['attribution', 'sourceUrl', 'reviewDue', 'translationStatus', 'aiDisclosure', 'seo'];
      expect(rest.filter((field) => !attributes[field])).toEqual([]);
    }
  );
});

describe('every field', () => {
  const SHARED_BETWEEN_LANGUAGES = ['key', 'position', 'weight', 'scheme'];

  test.each(types.filter(([, schema]) => isLocalized(schema)))(
    'of %s has its own value per language, except key, position, weight and scheme',
    (uid) => {
      const shared = Object.entries(readAttributes(uid)).filter(([, attribute]) => !isLocalized(attribute));
      for (const [field] of shared) expect(SHARED_BETWEEN_LANGUAGES).toContain(field);
      for (const field of SHARED_BETWEEN_LANGUAGES) {
        const attribute = readAttributes(uid)[field];
        if (attribute) expect(isLocalized(attribute)).toBe(false);
      }
    }
  );

  test('has a name in camelCase that Strapi does not keep for itself', () => {
    const RESERVED =
      /^(id|status|locale|localizations|meta|entry_?id|document_?id|(created|updated|published)_?(at|by)|strapi.*|_.*)$/i;
    for (const { field, name } of attributesOf(models)) {
      expect(name).toMatch(/ [a-z][A-Za-z0-9]*$/);
      expect([name, RESERVED.test(field)]).toEqual([name, false]);
    }
  });

  test('with a fixed list is a choice of ours, from a list that exists, with a default that is on it', () => {
    const choices = attributesOf(models).filter(({ attribute }) => attribute.customField);
    expect(choices.length).toBeGreaterThan(30);
    for (const { name, attribute } of choices) {
      const list = attribute.options?.list ?? '';
      expect([name, attribute.customField, isChoiceList(list)]).toEqual([name, 'global::choice', true]);
      if (attribute.default !== undefined && isChoiceList(list))
        expect(Object.keys(choiceLists[list])).toContain(attribute.default);
    }
    expect(attributesOf(models).filter(({ attribute }) => attribute.type === 'enumeration')).toEqual([]);
  });

  test('with a picture is the component shared.picture, never a bare file', () => {
    const media = attributesOf(models).filter(({ attribute }) => attribute.type === 'media');
    expect(media.map(({ name }) => name)).toEqual(['shared.picture file']);
  });

  test('that holds components names one that exists', () => {
    for (const { attribute } of attributesOf(models))
      for (const uid of [attribute.component, ...(attribute.components ?? [])].filter(Boolean))
        expect(Object.keys(components)).toContain(uid);
  });

  test('with a regular expression accepts no trailing rubbish', () => {
    for (const { name, attribute } of attributesOf(models))
      if (attribute.regex) expect([name, String(attribute.regex)]).toEqual([name, expect.stringMatching(/^\^.*\$$/)]);
  });
});

describe('a field that the form shows only sometimes', () => {
  const shown = attributesOf(models).flatMap(({ uid, name, field, attribute }) =>
    attribute.conditions ? [{ uid, name, field, conditions: attribute.conditions }] : []
  );

  test('is there: what may not apply is not asked for', () => {
    expect(shown.length).toBeGreaterThan(5);
  });

  test.each(shown.map(({ name, ...rest }) => [name, rest] as const))(
    '%s looks at another field beside it, and at a value that this can have',
    (_name, { uid, field, conditions }) => {
      expect(Object.keys(conditions)).toEqual(['visible']);
      const [[operator, [{ var: looked }, value]], ...rest] = Object.entries(conditions.visible ?? {});
      expect([['==', '!='].includes(operator), rest]).toEqual([true, []]);
      expect(looked).not.toBe(field);
      const other = readAttributes(uid)[looked];
      const list = other?.options?.list ?? '';
      const possible: unknown[] = isChoiceList(list) ? Object.keys(choiceLists[list]) : [true, false];
      expect([looked, other?.customField ?? other?.type]).toEqual([
        looked,
        isChoiceList(list) ? 'global::choice' : 'boolean',
      ]);
      expect(possible).toContain(value);
      // Strapi asks for a required field also while the form does not show it.
      expect(readAttributes(uid)[field].required).not.toBe(true);
    }
  );
});

test('every choice list is used by a field', () => {
  const used = attributesOf(models).map(({ attribute }) => attribute.options?.list);
  expect(Object.keys(choiceLists).filter((list) => !used.includes(list))).toEqual([]);
});

describe('every relation between types of the dossier', () => {
  const relations = attributesOf(types).filter(({ attribute }) => attribute.type === 'relation');
  const OTHER_SIDE: Record<string, string> = {
    manyToOne: 'oneToMany',
    oneToMany: 'manyToOne',
    manyToMany: 'manyToMany',
    oneToOne: 'oneToOne',
  };

  test.each(relations.map(({ name, ...rest }) => [name, rest] as const))(
    '%s is two-way, and both sides name each other',
    (_name, { uid, field, attribute }) => {
      expect(isDossierUid(attribute.target ?? '')).toBe(true);
      const [mine, theirs] = attribute.mappedBy ? ['mappedBy', 'inversedBy'] : ['inversedBy', 'mappedBy'];
      const other = readAttributes(attribute.target ?? '')[
        (attribute as unknown as Record<string, string>)[mine]
      ] as SchemaAttribute;
      expect(other).toMatchObject({ type: 'relation', target: uid, [theirs]: field });
      expect(other.relation).toBe(OTHER_SIDE[attribute.relation ?? '']);
    }
  );
});

describe('the blocks of a dynamic zone', () => {
  const zones = attributesOf(types).filter(({ attribute }) => attribute.type === 'dynamiczone');

  test('are at most seven, for each more makes publishing slower', () => {
    expect(zones.map(({ name }) => name)).toEqual(['api::article.article body', 'api::page.page body']);
    for (const { attribute } of zones) expect(attribute.components?.length).toBeLessThanOrEqual(7);
  });

  // GraphQL asks for all blocks in one query: two types, or required and not, under one name is "Fields conflict".
  test.each(zones.map(({ name, attribute }) => [name, attribute.components ?? []] as const))(
    'of %s give one field name one type and the same `required`',
    (_name, blocks) => {
      const seen = new Map<string, string>();
      for (const { field, attribute, name } of attributesOf(blocks.map((uid) => [uid, components[uid]]))) {
        const { type, customField, component, target, repeatable = false, required = false } = attribute;
        const signature = JSON.stringify({ type, customField, component, target, repeatable, required });
        if (seen.has(field)) expect([name, signature]).toEqual([name, seen.get(field)]);
        seen.set(field, signature);
      }
    }
  );
});
