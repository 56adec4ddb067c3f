/**
 * `node judge-search.mjs ADDRESS`: asks a server with the starter dossier the judged queries of bench/relevance and
 * prints their grade as JSON. A process of its own, for Jest cannot load the modules of the benchmark.
 */
import { grade } from '../../bench/relevance/grade.mjs';
import { readQueries } from '../../bench/relevance/read-queries.mjs';

const [address] = process.argv.slice(2);

async function get(path, parameters = {}) {
  const response = await fetch(`${address}/v1${path}?${new URLSearchParams(parameters)}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status} to ${JSON.stringify(parameters)}`);
  return response.json();
}

/** Ids of documents by type, language and title. */
async function findIds() {
  const ids = new Map();
  for (const { name } of (await get('')).collections)
    for (const language of ['nl', 'en'])
      for (const record of (await get(`/${name}`, { language, pageSize: '100' })).data)
        ids.set([record.type, record.language ?? '', record.title].join(), record.id);
  return ids;
}

const ids = await findIds();
const answers = [];
for (const query of await readQueries(async (type, title, language) => ids.get([type, language, title].join()))) {
  const { q, language } = query;
  answers.push({ ...query, found: (await get('/search', { q, language, pageSize: '10' })).data });
}
const { graded, ndcg } = grade(answers);
process.stdout.write(
  JSON.stringify({
    queries: graded.length,
    ndcg,
    wronglyAnswered: graded.filter(({ kind, found }) => kind === 'no answer' && found.length > 0).map(({ q }) => q),
    worst: graded.filter((one) => one.ndcg < 0.5).map(({ q }) => q),
  })
);
