/**
 * `npm run links:check`: visits the links of published entries whose turn it is; with `-- --all` every one. May run while
 * the dossier is served, and also where LINK_CHECK is off.
 */
import { createRequire } from 'node:module';
import { loadStrapi } from './setup/load-strapi.mjs';
import { Stop, run } from './setup/steps.mjs';

const require = createRequire(import.meta.url);

await run(async () => {
  const unknown = process.argv.slice(2).filter((argument) => argument !== '--all');
  if (unknown.length > 0) throw new Stop(`Unknown: ${unknown.join(' ')}. The only option is --all.`);
  const strapi = await loadStrapi({ leaveRecords: true });
  const { SingleBar } = require('cli-progress');
  const { runLinkCheck } = require('../dist/src/dossier/link-check');
  const bar = new SingleBar({ format: '· {value}/{total} links [{bar}]', noTTYOutput: true, notTTYSchedule: 5000 });
  const stopping = new AbortController();
  process.on('SIGINT', () => stopping.abort());
  process.on('SIGTERM', () => stopping.abort());
  bar.start(1, 0);
  const result = await runLinkCheck(strapi, {
    all: process.argv.includes('--all'),
    signal: stopping.signal,
    onProgress(visited, total) {
      bar.setTotal(Math.max(total, 1));
      bar.update(visited);
    },
  });
  bar.stop();
  const line = result
    ? `${result.visited} links visited, ${result.broken} of them are broken.${stopping.signal.aborted ? ' Stopped; the others stay due.' : ''}`
    : 'Another process is checking links at the moment. Try again when it is done.';
  process.stdout.write(`${line}\n`);
  await strapi.destroy();
  process.exit(result ? 0 : 1);
});
