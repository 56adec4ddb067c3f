/**
 * `npm run bench:relevance [sqlite|postgres]`: how well the search finds what visitors want, on the judged queries of
 * queries.yaml and on queries over generated records, beside stock `_q` and beside full text without our analysis.
 */
import { addGenerated, COLLECTIONS, openDossier } from '../search/open-dossier.mjs';
import { generateQueries } from '../search/generate-records.mjs';
import { createPlainFullText } from './plain-full-text.mjs';
import { grade, printTable } from './grade.mjs';
import { readQueries } from './read-queries.mjs';

const GENERATED = 2000;
const verbose = process.argv.includes('--verbose');
const engines = process.argv.slice(2).filter((name) => name === 'sqlite' || name === 'postgres');

let failed = false;
for (const engine of engines.length > 0 ? engines : ['sqlite', 'postgres']) {
  const dossier = await openDossier(engine);
  const starter = await readQueries(idsOf(dossier));
  const results = { 'starter dossier': {}, 'generated records': {} };

  results['starter dossier']['this search'] = await ask(starter, searchOf(dossier));
  results['starter dossier']['stock _q'] = await ask(starter, stockOf(dossier.strapi));
  const plain = await createPlainFullText(dossier.strapi, engine);
  results['starter dossier']['plain full text'] = await ask(starter, plain.find);

  const generated = generateQueries(await addGenerated(dossier, GENERATED));
  await plain.fill();
  results['generated records']['this search'] = await ask(generated, searchOf(dossier));
  results['generated records']['plain full text'] = await ask(generated, plain.find);
  for (const [set, systems] of Object.entries(results)) printTable(`${engine}, ${set}`, systems, verbose);
  for (const systems of Object.values(results)) {
    const { ndcg, wrong } = grade(systems['this search']);
    if (ndcg < 0.9 || wrong > 0) failed = true;
  }
  await dossier.close();
}
process.exit(failed ? 1 : 0);

/** The document of the starter dossier that has a title. */
function idsOf({ reader }) {
  return async (type, title, language) => {
    const row = await reader.first(
      `select document_id from published_records where type = ? and title = ? and locale = ? and state = 'live'`,
      [type, title, language]
    );
    return row?.document_id;
  };
}

async function ask(queries, find) {
  const answers = [];
  for (const query of queries) answers.push({ ...query, found: await find(query.q, query.language) });
  return answers;
}

function searchOf({ search, reader }) {
  return async (text, language) => {
    const { hits } = await search.find({
      text,
      language,
      types: COLLECTIONS,
      fallback: false,
      facetFilters: [],
      sort: 'relevance',
      descending: false,
      limit: 10,
      offset: 0,
      facets: false,
    });
    const ids = [];
    for (const { id } of hits) {
      const row = await reader.first('select document_id, title from published_records where id = ?', [id]);
      ids.push({ id: row.document_id, title: row.title });
    }
    return ids;
  };
}

/** What `/api/{type}?_q=` gives, one type after the other, as Strapi orders it. */
function stockOf(strapi) {
  return async (text, language) => {
    const found = [];
    for (const type of COLLECTIONS) {
      const localized = type !== 'organisation' && type !== 'tool';
      const entries = await strapi.documents(`api::${type}.${type}`).findMany({
        _q: text,
        status: 'published',
        limit: 10,
        ...(localized ? { locale: language } : {}),
      });
      found.push(...entries.map(({ documentId, title, name }) => ({ id: documentId, title: title ?? name })));
    }
    return found.slice(0, 10);
  };
}
