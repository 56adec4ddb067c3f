import { choiceLists } from '../../../src/dossier/content-model';
import { componentForms, typeForms, type Form } from '../../../src/dossier/editorial/forms';
import { optionHints } from '../../../src/dossier/editorial/forms/options';
import { toLayout } from '../../../src/dossier/editorial/forms/merge-form';
import {
  findDisplayName,
  findNameTranslations,
  translations,
  translateWords,
} from '../../../src/dossier/editorial/forms/translate-words';
import { components, contentTypes, readAttributes } from '../../helpers/schemas';

const forms: [string, Form][] = [...Object.entries(typeForms), ...Object.entries(componentForms)];
const cases = forms.map(([uid, form]) => ({ uid, form }));

const EXAMPLE = { nl: /bijvoorbeeld/i, en: /for example/i };
const SYSTEM = ['id', 'createdAt', 'updatedAt'];
const WIDE = ['component', 'dynamiczone', 'blocks'];

describe('the forms of the admin', () => {
  test('are there for every type and every component', () => {
    expect(Object.keys(typeForms).sort()).toEqual(Object.keys(contentTypes).sort());
    expect(Object.keys(componentForms).sort()).toEqual(Object.keys(components).sort());
  });

  test.each(cases)(
    'have a Dutch and an English label and hint for every field of $uid, and no other',
    ({ uid, form }) => {
      expect(Object.keys(form.fields).sort()).toEqual(Object.keys(readAttributes(uid)).sort());
      for (const [name, { label, hint }] of Object.entries(form.fields)) {
        for (const text of [label.nl, label.en, hint.nl, hint.en])
          expect(`${name}: ${text.trim()}`).not.toBe(`${name}: `);
        expect(`${name}: ${hint.nl}`).not.toBe(`${name}: ${hint.en}`);
      }
    }
  );

  test.each(cases)('have a name for $uid in each language', ({ form }) => {
    expect(form.name.nl && form.name.en).toBeTruthy();
  });

  test('say what a type is for above its list, what a block is for where one is chosen, and nothing that nobody sees', () => {
    const zones = Object.values(contentTypes).flatMap(({ attributes }) => Object.values(attributes));
    const blocks = zones.flatMap((attribute) => attribute.components ?? []);
    const shown = [...Object.keys(typeForms), ...new Set(blocks)].sort();
    expect(
      forms
        .filter(([, { hint }]) => hint)
        .map(([uid]) => uid)
        .sort()
    ).toEqual(shown);
  });

  test('give an example with every type, block, field and option, in both languages', () => {
    const hints = [
      ...forms.flatMap(([uid, { fields }]) =>
        Object.entries(fields).map(([name, { hint }]) => ({ name: `${uid} ${name}`, hint }))
      ),
      ...forms.flatMap(([name, { hint }]) => (hint ? [{ name, hint }] : [])),
      ...Object.entries(optionHints).flatMap(([list, options]) =>
        Object.entries(options).map(([option, hint]) => ({ name: `${list} ${option}`, hint }))
      ),
    ];
    const lacking = hints.filter(({ hint }) => !EXAMPLE.nl.test(hint.nl) || !EXAMPLE.en.test(hint.en));
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  test('explain every option of every list in both languages', () => {
    const keysOf = (lists: Record<string, object>) =>
      Object.entries(lists).flatMap(([list, options]) => Object.keys(options).map((option) => `${list}.${option}`));
    expect(keysOf(optionHints)).toEqual(keysOf(choiceLists));
    for (const options of Object.values(optionHints))
      for (const { nl, en } of Object.values(options)) expect(nl.length > 0 && en.length > 0 && nl !== en).toBe(true);
  });

  test.each(cases)('show each field of $uid once, but not the other side of a relation', ({ uid, form }) => {
    const attributes = readAttributes(uid);
    const shown = toLayout(form.rows)
      .flat()
      .map(({ name }) => name);
    expect(new Set(shown).size).toBe(shown.length);
    const expected = Object.keys(attributes).filter((name) => !attributes[name].mappedBy);
    expect([...shown].sort()).toEqual(expected.sort());
  });

  test.each(cases)('fill rows of at most twelve in $uid, with long fields on a row of their own', ({ uid, form }) => {
    for (const row of toLayout(form.rows)) {
      expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
      const types = row.map(({ name }) => readAttributes(uid)[name].type);
      if (types.some((type) => WIDE.includes(type))) expect(row).toHaveLength(1);
    }
  });

  test.each(cases.filter(({ uid }) => uid.startsWith('api::')))(
    'sort and show in lists only fields of $uid',
    ({ uid, form }) => {
      const names = [...Object.keys(readAttributes(uid)), ...SYSTEM];
      for (const name of [...(form.columns ?? []), ...(form.sort ? [form.sort.by] : [])]) expect(names).toContain(name);
      if (contentTypes[uid].kind !== 'singleType') expect(form.columns?.length).toBeGreaterThan(3);
    }
  );

  test('translate each text in one way', () => {
    const pairs = forms.flatMap(([, { fields }]) => Object.values(fields).flatMap(({ label, hint }) => [label, hint]));
    for (const pair of pairs) {
      expect(translations.get(pair.nl)).toEqual(pair);
      expect(translations.get(pair.en)).toEqual(pair);
    }
  });

  test('name types and components in the language of the editor, under the keys that Strapi looks up', () => {
    for (const [uid, { info }] of Object.entries(contentTypes)) expect(findDisplayName(uid)).toBe(info.displayName);
    expect(findNameTranslations('nl')).toMatchObject({ 'Use case': 'AI-toepassingen', 'body.quote': 'Citaat' });
    expect(findNameTranslations('en')).toMatchObject({ 'Use case': 'AI use cases', 'body.quote': 'Quotation' });
  });

  test('leave alone what an editor wrote', () => {
    expect(translateWords('Mijn eigen label', 'en')).toBe('Mijn eigen label');
    expect(translateWords('Samenvatting', 'en')).toBe('Summary');
    expect(translateWords('Summary', 'nl')).toBe('Samenvatting');
  });
});
