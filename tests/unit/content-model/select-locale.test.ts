import { selectLocale } from '../../../src/dossier/content-model/select-locale';

const published = { status: 'published' };

test.each([
  ['a publication that asks for one field', 'publish', { fields: ['title'] }, ['title', 'locale']],
  ['a publication that asks for fields in one text', 'publish', { fields: 'title,slug' }, ['title', 'slug', 'locale']],
  ['saving and publishing at once', 'update', { ...published, fields: ['title'] }, ['title', 'locale']],
  ['creating and publishing at once', 'create', { ...published, fields: ['title'] }, ['title', 'locale']],
])('%s gives the language as well', (_name, action, params, expected) => {
  selectLocale(action, params);
  expect(params.fields).toEqual(expected);
});

test.each([
  ['a publication that asks for all fields', 'publish', { fields: ['*'] }],
  ['a publication that asks for no fields', 'publish', {}],
  ['a publication that asks for an empty list of fields', 'publish', { fields: [] }],
  ['a publication that asks for the language', 'publish', { fields: ['locale', 'title'] }],
  ['saving a draft', 'update', { fields: ['title'] }],
  ['reading', 'findMany', { ...published, fields: ['title'] }],
])('%s is left as it is', (_name, action, params) => {
  const before = structuredClone(params);
  selectLocale(action, params);
  expect(params).toEqual(before);
});
