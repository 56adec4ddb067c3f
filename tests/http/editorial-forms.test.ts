import { asAdministrator } from '../helpers/clients';
import { typeForms } from '../../src/dossier/editorial/forms';
import { toLayout } from '../../src/dossier/editorial/forms/merge-form';

const readView = async (kind: 'content-types' | 'components', uid: string) =>
  (await (await asAdministrator()).get(`/content-manager/${kind}/${uid}/configuration`)).body.data;

describe('a form of the admin', () => {
  test.each(Object.entries(typeForms))(
    'has Dutch labels, hints, rows and columns on the server: %s',
    async (uid, form) => {
      const { contentType } = await readView('content-types', uid);
      for (const [name, { label, hint }] of Object.entries(form.fields)) {
        expect(contentType.metadatas[name].edit).toMatchObject({ label: label.nl, description: hint.nl });
        expect(contentType.metadatas[name].list.label).toBe(label.nl);
      }
      expect(contentType.layouts.edit).toEqual(toLayout(form.rows));
      if (form.columns) expect(contentType.layouts.list).toEqual(form.columns);
      if (form.sort)
        expect(contentType.settings).toMatchObject({ defaultSortBy: form.sort.by, defaultSortOrder: form.sort.order });
    }
  );

  test('has them in components too', async () => {
    const { component } = await readView('components', 'shared.picture');
    expect(component.metadatas.alternativeText.edit.label).toBe('Beschrijving voor wie het niet ziet');
    expect(component.settings.mainField).toBe('alternativeText');
  });

  test('keeps the reading time closed, because it is computed', async () => {
    const { contentType } = await readView('content-types', 'api::article.article');
    expect(contentType.metadatas.readingTimeMinutes.edit.editable).toBe(false);
  });

  test('gives a list that its columns and sort can be asked for', async () => {
    const admin = await asAdministrator();
    for (const [uid, { sort, columns }] of Object.entries(typeForms)) {
      if (!sort) continue;
      const { status, body } = await admin.get(
        `/content-manager/collection-types/${uid}?sort=${sort.by}:${sort.order}`
      );
      expect(status).toBe(200);
      for (const column of columns ?? []) expect(Object.keys(body.results[0])).toContain(column);
    }
  });
});
