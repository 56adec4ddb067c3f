import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from '../helpers/server';

/** How good the search is must not be known to those alone who run the benchmark. Other tests leave nothing behind. */
test('the judged queries of the benchmark are answered well, and those without an answer not at all', async () => {
  const script = path.join(root, 'tests/helpers/judge-search.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, process.env.DOSSIER_URL as string]);
  const { queries, ndcg, wronglyAnswered, worst } = JSON.parse(stdout);
  expect(queries).toBeGreaterThanOrEqual(60);
  expect(wronglyAnswered).toEqual([]);
  if (ndcg < 0.9) throw new Error(`nDCG@10 is ${ndcg}. Worst: ${worst.join(' · ')}`);
});
