import { findPublishedChange, isWriteAction } from '../../../src/dossier/published-records/find-published-change';

const id = { documentId: 'abc' };
const published = { status: 'published' };

test.each([
  ['creating a draft', 'create', {}, id, null],
  ['creating and publishing at once', 'create', published, id, 'abc'],
  ['saving a draft', 'update', id, id, null],
  ['saving with status draft', 'update', { ...id, status: 'draft' }, id, null],
  ['saving and publishing at once', 'update', { ...id, ...published }, id, 'abc'],
  [
    'saving and publishing one language',
    'update',
    { ...id, ...published, locale: 'en' },
    { ...id, locale: 'en' },
    'abc',
  ],
  ['saving what is not there', 'update', published, null, null],
  ['publishing one language', 'publish', { ...id, locale: 'en' }, { ...id, entries: [{}] }, 'abc'],
  ['publishing several languages', 'publish', { ...id, locale: ['nl', 'en'] }, { ...id, entries: [{}, {}] }, 'abc'],
  ['publishing all languages', 'publish', { ...id, locale: '*' }, { ...id, entries: [{}, {}] }, 'abc'],
  ['publishing what is not there', 'publish', {}, { entries: [] }, null],
  ['withdrawing one language', 'unpublish', { ...id, locale: 'en' }, { ...id, entries: [{}] }, 'abc'],
  ['withdrawing all languages', 'unpublish', { ...id, locale: '*' }, { ...id, entries: [{}, {}] }, 'abc'],
  ['deleting one language', 'delete', { ...id, locale: 'en' }, { ...id, entries: [{}] }, 'abc'],
  ['deleting the whole document', 'delete', { ...id, locale: '*' }, { ...id, entries: [{}, {}] }, 'abc'],
  ['going back in all languages', 'discardDraft', { ...id, locale: '*' }, { ...id, entries: [{}, {}] }, null],
  ['copying in all languages', 'clone', { ...id, locale: '*' }, { documentId: 'def', entries: [{}, {}] }, null],
  ['reading', 'findOne', id, id, null],
  ['publishing', 'publish', id, { ...id, entries: [] }, 'abc'],
  ['withdrawing', 'unpublish', id, { ...id, entries: [] }, 'abc'],
  ['deleting', 'delete', id, { ...id, entries: [] }, 'abc'],
  ['going back to what is published', 'discardDraft', id, { ...id, entries: [] }, null],
  ['copying', 'clone', id, { documentId: 'def', entries: [] }, null],
  ['creating that gave nothing', 'create', published, null, null],
])('%s concerns the right document, or none', (_name, action, params, result, expected) => {
  expect(findPublishedChange(action, params, result)).toBe(expected);
});

test.each([
  ...['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft', 'clone'].map((action) => [action, true]),
  ...['findOne', 'findMany', 'findFirst', 'count', 'findPage'].map((action) => [action, false]),
] as [string, boolean][])('%s takes the lock of writers: %s', (action, expected) => {
  expect(isWriteAction(action)).toBe(expected);
});
