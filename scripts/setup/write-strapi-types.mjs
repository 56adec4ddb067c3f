import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { generators } = createRequire(require.resolve('@strapi/strapi/package.json'))('@strapi/typescript-utils');

/**
 * Strapi's types of the content model. As `strapi ts:generate-types`, which compiles the whole project into dist first.
 * @param folder gets generated/contentTypes.d.ts and generated/components.d.ts
 */
export async function writeStrapiTypes(strapi, folder) {
  const artifacts = { contentTypes: true, components: true };
  await generators.generate({ strapi, pwd: folder, rootDir: '.', logger: { silent: true, debug: false }, artifacts });
}
