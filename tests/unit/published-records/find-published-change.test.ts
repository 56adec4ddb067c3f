import { findPublishedChange } from '../../../src/dossier/published-records/find-published-change';

const id = { documentId: 'abc' };
const published = { status: 'published' };

test.each([
  ['creating a draft', 'create', {}, id, null],
  ['creating and publishing at once', 'create', published, id, 'abc'],
  ['saving a draft', 'update', id, id, null],
  ['saving with status draft', 'update', { ...id, status: 'draft' }, id, null],
  ['saving and publishing at once', 'update', { ...id, ...published }, id, 'abc'],
  ['publishing', 'publish', id, { ...id, entries: [] }, 'abc'],
  ['withdrawing', 'unpublish', id, { ...id, entries: [] }, 'abc'],
  ['deleting', 'delete', id, { ...id, entries: [] }, 'abc'],
  ['going back to what is published', 'discardDraft', id, { ...id, entries: [] }, null],
  ['copying', 'clone', id, { documentId: 'def', entries: [] }, null],
  ['creating that gave nothing', 'create', published, null, null],
])('%s concerns the right document, or none', (_name, action, params, result, expected) => {
  expect(findPublishedChange(action, params, result)).toBe(expected);
});
