import { field, words, type Form } from '../../../src/dossier/editorial/forms/form';
import { mergeForm, type ViewConfiguration } from '../../../src/dossier/editorial/forms/merge-form';

const FIELDS = { title: { type: 'string' }, body: { type: 'blocks' }, kind: { type: 'string' } };

const form: Form = {
  name: words('Artikelen', 'Articles'),
  hint: words('Teksten.', 'Texts.'),
  columns: ['kind', 'title'],
  sort: { by: 'kind', order: 'DESC' },
  rows: ['kind:6 title:6', 'body'],
  fields: {
    title: field('Titel', 'Title', 'Kort.', 'Short.'),
    body: field('Tekst', 'Text', 'Lang.', 'Long.'),
    kind: field('Soort', 'Kind', 'Kies.', 'Choose.'),
  },
};

/** What Strapi makes of a type that nobody has touched. */
const untouched = (): ViewConfiguration => ({
  settings: { mainField: 'title', defaultSortBy: 'title', defaultSortOrder: 'ASC', pageSize: 10 },
  metadatas: {
    id: { edit: {}, list: { label: 'id', searchable: true, sortable: true } },
    ...Object.fromEntries(
      Object.keys(FIELDS).map((name) => [
        name,
        { edit: { label: name, description: '', editable: true }, list: { label: name } },
      ])
    ),
  },
  layouts: {
    edit: [[{ name: 'title', size: 6 }], [{ name: 'body', size: 12 }], [{ name: 'kind', size: 6 }]],
    list: ['id', 'title', 'kind'],
  },
});

const first = () => mergeForm(untouched(), form, FIELDS, {});

describe('the form of a type in the view of an editor', () => {
  test('fills a view that nobody touched', () => {
    const { configuration, changed } = first();
    expect(changed).toBe(true);
    expect(configuration.metadatas.title).toEqual({
      edit: { label: 'Titel', description: 'Kort.', editable: true },
      list: { label: 'Titel' },
    });
    expect(configuration.metadatas.id.list.label).toBe('Nummer');
    expect(configuration.layouts.list).toEqual(['kind', 'title']);
    expect(configuration.layouts.edit[0]).toEqual([
      { name: 'kind', size: 6 },
      { name: 'title', size: 6 },
    ]);
    expect(configuration.settings).toMatchObject({ defaultSortBy: 'kind', defaultSortOrder: 'DESC', pageSize: 10 });
  });

  test('changes nothing the second time', () => {
    const { configuration, applied } = first();
    expect(mergeForm(configuration, form, FIELDS, applied)).toEqual({ configuration, applied, changed: false });
  });

  test('keeps what an editor changed, and goes on with the rest', () => {
    const { configuration, applied } = first();
    configuration.metadatas.title.edit.label = 'Koptekst';
    configuration.layouts.list = ['title'];
    configuration.settings.defaultSortBy = 'title';
    const renamed = {
      ...form,
      columns: ['title', 'kind'],
      fields: { ...form.fields, body: field('Inhoud', 'Content', 'Lang.', 'Long.') },
    };
    const { configuration: next } = mergeForm(configuration, renamed, FIELDS, applied);
    expect(next.metadatas.title.edit.label).toBe('Koptekst');
    expect(next.layouts.list).toEqual(['title']);
    expect(next.settings.defaultSortBy).toBe('title');
    expect(next.metadatas.body.edit.label).toBe('Inhoud');
  });

  test('keeps a layout that was made before ours ever came', () => {
    const view = untouched();
    view.layouts.edit.reverse();
    view.layouts.list = ['kind'];
    view.metadatas.kind.edit.description = 'Eigen uitleg';
    const { configuration } = mergeForm(view, { ...form, columns: ['title', 'body'] }, FIELDS, {});
    expect(configuration.layouts.edit[0][0].name).toBe('kind');
    expect(configuration.metadatas.kind.edit).toMatchObject({ label: 'Soort', description: 'Eigen uitleg' });
  });

  test('takes words of ours in English for ours, since an English editor saves them so', () => {
    const { configuration, applied } = first();
    configuration.metadatas.title.edit = { label: 'Title', description: 'Short.', editable: true };
    expect(mergeForm(configuration, form, FIELDS, applied).configuration.metadatas.title.edit.label).toBe('Titel');
  });

  test('gives a new field of the schema its place, although Strapi has put it at the end', () => {
    const { configuration, applied } = first();
    configuration.layouts.edit.push([{ name: 'intro', size: 6 }]);
    configuration.metadatas.intro = {
      edit: { label: 'intro', description: '', editable: true },
      list: { label: 'intro' },
    };
    const wider: Form = {
      ...form,
      rows: ['intro', ...form.rows],
      fields: { ...form.fields, intro: field('Inleiding', 'Introduction', 'Kort.', 'Short.') },
    };
    const { configuration: next } = mergeForm(configuration, wider, { ...FIELDS, intro: { type: 'text' } }, applied);
    expect(next.layouts.edit[0]).toEqual([{ name: 'intro', size: 12 }]);
    expect(next.metadatas.intro.edit.label).toBe('Inleiding');
  });

  test('names an item by the field of the form, but not where an editor chose another before ours ever came', () => {
    const named = { ...form, mainField: 'kind' };
    expect(mergeForm(untouched(), named, FIELDS, {}).configuration.settings.mainField).toBe('kind');
    const view = untouched();
    view.settings.mainField = 'body';
    const { configuration, applied } = mergeForm(view, named, FIELDS, {});
    expect(configuration.settings.mainField).toBe('body');
    expect(mergeForm(configuration, named, FIELDS, applied).configuration.settings.mainField).toBe('body');
  });

  test('closes fields that are computed', () => {
    const { configuration } = mergeForm(untouched(), { ...form, readOnly: ['kind'] }, FIELDS, {});
    expect(configuration.metadatas.kind.edit.editable).toBe(false);
  });
});
