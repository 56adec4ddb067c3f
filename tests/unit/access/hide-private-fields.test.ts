import { hidePrivateFields } from '../../../src/dossier/access/hide-private-fields';
import { contentTypes } from '../../helpers/schemas';

test('no private field of any type can be searched through _q', () => {
  const models = [
    ...Object.values(structuredClone(contentTypes)),
    { attributes: { note: { type: 'text', private: true }, title: { type: 'string' } } },
    { attributes: { code: { type: 'string' } }, options: { privateAttributes: ['code'] } },
  ] as { attributes: Record<string, { private?: boolean; searchable?: boolean }> }[];
  hidePrivateFields(models);
  for (const { attributes } of models)
    for (const attribute of Object.values(attributes)) if (attribute.private) expect(attribute.searchable).toBe(false);
  expect(models.at(-2)?.attributes.note.searchable).toBe(false);
  expect(models.at(-2)?.attributes.title.searchable).toBeUndefined();
  expect(models.at(-1)?.attributes.code.searchable).toBe(false);
});
