/**
 * `npm run bench`: measures the dossier beside stock Strapi and bare servers and writes docs/performance.md.
 * See bench/README.md.
 */
import { compileServer } from '../scripts/setup/prepare.mjs';
import { Stop, run } from '../scripts/setup/steps.mjs';
import { readArguments } from './arguments.mjs';
import { keepContent } from './content/keep-content.mjs';
import { openDatabases } from './content/databases.mjs';
import { describeLine, measure } from './measure.mjs';
import { describeMachine } from './report/describe-machine.mjs';
import { writeReport } from './report/write-report.mjs';
import { keepResult, readResults } from './results.mjs';
import { root } from './systems/settings.mjs';
import { startAll } from './systems/start-all.mjs';

await run(async () => {
  process.chdir(root);
  const order = readArguments(process.argv.slice(2));
  if (!order.report) {
    await compileServer();
    for (const engine of order.engines) await measureEngine(engine, order);
  }
  // A quick look is no measurement to write down.
  if (order.quick) return;
  const { machine, results } = readResults();
  if (results.length === 0) throw new Stop('Nothing was measured yet: run `npm run bench` first.');
  await writeReport(machine, results);
});

async function measureEngine(engine, order) {
  const databases = await openDatabases(engine);
  try {
    for (const size of order.sizes) {
      const content = await keepContent(databases, engine, size);
      process.stdout.write(`\n${databases.version}, ${size} use cases in two languages\n`);
      await measureContent(databases, { engine, content }, order);
    }
  } finally {
    await databases.close();
  }
}

async function measureContent(databases, { engine, content }, order) {
  const { stop, ...systems } = await startAll(databases, content);
  if (!systems.running.hot)
    process.stdout.write('  There is no response cache to measure: the lines "hot" are left out.\n');
  const [machine, started] = [describeMachine(), Date.now()];
  const keep = (name, title, lines) => {
    process.stdout.write(`  ${title}\n${lines.map(describeLine).join('\n')}\n`);
    if (order.quick) return;
    keepResult(machine, { engine, version: databases.version, size: content.size, case: name, title, lines });
  };
  try {
    keepGeneration(keep, content);
    await measure({ ...systems, databases, content, engine }, order, keep);
  } finally {
    await stop();
  }
  process.stdout.write(`  Took ${Math.round((Date.now() - started) / 1000)} s\n`);
}

/** Measured when the content was made, which may have been in an earlier run. */
function keepGeneration(keep, { seconds, changed }) {
  keep('rebuild', `Making ${changed} records anew`, [
    { name: 'records:rebuild', unit: 's', rounds: [seconds.rebuild] },
  ]);
}
