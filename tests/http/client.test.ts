import { strapi, type API } from '@strapi/client';

/** The official client, used as a frontend does. */
const client = strapi({ baseURL: `${process.env.DOSSIER_URL}/api` });
const useCases = client.collection('use-cases');

const SLUG = 'oude-handschriften-doorzoekbaar-maken';
const findBySlug = async (slug: string, params: API.BaseQueryParams = {}) => {
  const { data } = await useCases.find({ locale: 'nl', filters: { slug: { $eq: slug } }, ...params });
  return data[0];
};

describe('a frontend with @strapi/client', () => {
  test('lists a page, sorted, with the total', async () => {
    const { data, meta } = await useCases.find({
      locale: 'en',
      sort: 'title:asc',
      fields: ['title', 'slug'],
      pagination: { page: 1, pageSize: 5 },
    });
    expect(data).toHaveLength(5);
    expect(meta.pagination).toMatchObject({ page: 1, pageSize: 5, total: expect.any(Number) });
    expect(Object.keys(data[0]).sort()).toEqual(['documentId', 'id', 'slug', 'title']);
    const titles = data.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort());
  });

  test('finds one by its documentId, in both languages', async () => {
    const { documentId } = await findBySlug(SLUG);
    const dutch = await useCases.findOne(documentId, { locale: 'nl' });
    const english = await useCases.findOne(documentId, { locale: 'en' });
    expect(dutch.data).toMatchObject({ documentId, slug: SLUG, locale: 'nl' });
    expect(english.data).toMatchObject({ documentId, title: 'Making old handwriting searchable', locale: 'en' });
  });

  test('filters by relations, lists and words', async () => {
    const { data } = await useCases.find({
      locale: 'nl',
      filters: {
        $and: [
          { quadrant: { key: { $eq: 'new-products' } } },
          { stage: { $in: ['idea', 'in-use'] } },
          { title: { $containsi: 'muziek' } },
        ],
      },
      populate: { quadrant: { fields: ['key'] } },
    });
    expect(data).toHaveLength(1);
    expect(data[0].quadrant).toMatchObject({ key: 'new-products' });
  });

  test('populates relations, components and pictures', async () => {
    const found = await findBySlug(SLUG, {
      populate: { ethics: { populate: { topic: true } }, tools: true, pictures: { populate: ['file'] } },
    } as API.BaseQueryParams);
    expect(found.ethics[0].topic).toMatchObject({ key: 'quality', title: 'Kwaliteit' });
    expect(found.tools[0]).toMatchObject({ slug: 'transkribus' });
    expect(found.pictures[0].file.url).toMatch(/^\/uploads\//);
  });

  test('populates the body of an article block by block', async () => {
    const { data } = await client.collection('articles').find({
      locale: 'nl',
      filters: { slug: 'ai-in-cultuur-een-inleiding' },
      populate: { body: { on: { 'body.text': true, 'body.use-case-list': { populate: { useCases: true } } } } },
    } as API.BaseQueryParams);
    const list = data[0].body.find((block: API.Document) => block.__component === 'body.use-case-list');
    expect(list.useCases[0]).toMatchObject({ slug: SLUG });
  });

  test('reads the single type', async () => {
    const { data } = await client.single('dossier').find({ locale: 'en', populate: ['featuredArticles'] });
    expect(data).toMatchObject({ title: 'Knowledge dossier AI in the cultural sector', locale: 'en' });
    expect(data.featuredArticles.length).toBeGreaterThan(0);
  });

  test('may read types without languages', async () => {
    const { data } = await client
      .collection('tools')
      .find({ filters: { slug: 'transkribus' }, populate: ['useCases'] });
    expect(data[0]).toMatchObject({ name: 'Transkribus' });
  });

  test('is told that something does not exist', async () => {
    await expect(useCases.findOne('a'.repeat(24))).rejects.toThrow(/404/);
    await expect(client.collection('nonsense').find()).rejects.toThrow(/404/);
  });

  test('is refused what only editors may: writing, and reading files and users', async () => {
    const { documentId } = await findBySlug(SLUG);
    await expect(useCases.create({ title: 'Niet van ons' })).rejects.toThrow(/403/);
    await expect(useCases.update(documentId, { title: 'Niet van ons' })).rejects.toThrow(/403/);
    await expect(useCases.delete(documentId)).rejects.toThrow(/403/);
    await expect(client.files.find()).rejects.toThrow(/forbidden/);
    await expect(client.collection('users').find()).rejects.toThrow(/403/);
  });
});
