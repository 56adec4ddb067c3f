import { refuseDrafts } from '../../../src/dossier/access/refuse-drafts';

const published = { status: 'published' };

describe('who may not see drafts', () => {
  test.each(['findMany', 'findOne', 'findFirst', 'count'])('may %s what is published', (action) => {
    expect(() => refuseDrafts(action, published)).not.toThrow();
  });

  test.each(['findMany', 'findOne', 'findFirst', 'count', 'create'])('may not %s with another status', (action) => {
    for (const status of ['draft', 'DRAFT', undefined, null, '', ['published', 'draft'], { $eq: 'published' }])
      expect(() => refuseDrafts(action, { status })).toThrow(/Only published content is given/);
  });

  test('may create what is published at once, and delete', () => {
    expect(() => refuseDrafts('create', published)).not.toThrow();
    expect(() => refuseDrafts('delete', {})).not.toThrow();
  });

  test.each(['update', 'publish', 'unpublish', 'clone', 'discardDraft', 'anythingNew'])(
    'may not %s, which works on the draft',
    (action) => {
      expect(() => refuseDrafts(action, published)).toThrow(`"${action}"`);
    }
  );

  test.each([{ publicationFilter: 'modified' }, { hasPublishedVersion: false }])('may not ask by %j', (params) => {
    expect(() => refuseDrafts('findMany', { ...published, ...params })).toThrow(Object.keys(params)[0]);
  });

  test.each([
    { filters: { localizations: { title: 'x' } } },
    { filters: { $or: [{ title: 'x' }, { localizations: { title: 'x' } }] } },
    { filters: { quadrant: { localizations: { title: 'x' } } } },
    { sort: 'localizations.title' },
    { sort: ['title', 'localizations.title:desc'] },
    { sort: { localizations: { title: 'asc' } } },
    { sort: 'title,localizations.title' },
    { populate: { useCases: { filters: { localizations: { title: 'x' } } } } },
    { populate: { body: { on: { 'body.text': { populate: { useCases: { sort: 'localizations.title' } } } } } } },
  ])('may not compare with other languages by %j', (params) => {
    expect(() => refuseDrafts('findMany', { ...published, ...params })).toThrow(/localizations/);
  });

  test.each([
    { filters: { title: { $contains: 'text' } } },
    { sort: 'title' },
    { populate: ['localizations'] },
    { populate: { localizations: { fields: ['title'] } } },
    { populate: '*' },
  ])('may still ask %j', (params) => {
    expect(() => refuseDrafts('findMany', { ...published, ...params })).not.toThrow();
  });
});
