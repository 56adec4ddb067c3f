/** A few dozen use cases, written and published as an editor does, from which the many are multiplied. */
import { createRandom } from './random.mjs';
import { writeUseCase } from './write-use-case.mjs';

const SEED = 20_261_121;
const TEMPLATES = 48;
const USE_CASE = 'api::use-case.use-case';
/** The quadrant that every generated use case embeds, and the one that lists are filtered by. */
export const EVERYWHERE = 'new-products';
export const FILTERED = 'add-value';

/** @returns the document ids of the templates */
export async function createTemplates(strapi, onProgress) {
  const random = createRandom(SEED);
  const targets = await findTargets(strapi);
  const ids = [];
  for (let number = 0; number < TEMPLATES; number += 1) {
    const { nl, en } = writeUseCase(number, random, targets);
    const { documentId } = await strapi.documents(USE_CASE).create({ data: nl, locale: 'nl', status: 'published' });
    await strapi.documents(USE_CASE).update({ documentId, data: en, locale: 'en', status: 'published' });
    ids.push(documentId);
    onProgress(ids.length, TEMPLATES);
  }
  return ids;
}

/** What generated use cases refer to: entries of the starter dossier that exist in both languages. */
async function findTargets(strapi) {
  const find = async (uid, where = {}) => {
    const rows = await strapi.db
      .query(uid)
      .findMany({ where: { ...where, publishedAt: { $notNull: true } }, orderBy: 'slug' });
    const inBoth = rows.filter(
      ({ documentId, locale }) =>
        !locale || (locale === 'nl' && rows.some((other) => other.documentId === documentId && other.locale === 'en'))
    );
    return inBoth.map(({ documentId, key }) => ({ documentId, key }));
  };
  const ids = (entries) => entries.map(({ documentId }) => documentId);
  const concepts = async (scheme) => ids(await find('api::concept.concept', { scheme }));
  const quadrants = await find('api::quadrant.quadrant');
  return {
    everywhere: quadrants.find(({ key }) => key === EVERYWHERE).documentId,
    filtered: quadrants.find(({ key }) => key === FILTERED).documentId,
    disciplines: await concepts('discipline'),
    techniques: await concepts('technique'),
    audiences: await concepts('audience'),
    tools: ids(await find('api::tool.tool')),
    organisations: ids(await find('api::organisation.organisation')),
    ethicsTopics: ids(await find('api::ethics-topic.ethics-topic')),
  };
}
