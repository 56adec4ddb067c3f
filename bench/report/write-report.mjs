/** Puts what was measured into docs/performance.md, between its marks, and draws docs/performance.svg. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Stop } from '../../scripts/setup/steps.mjs';
import { root } from '../systems/settings.mjs';
import { buildExpectationTable, buildResultTables } from './build-tables.mjs';
import { drawChart } from './draw-chart.mjs';

const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->'];

export async function writeReport(machine, results) {
  const page = path.join(root, 'docs', 'performance.md');
  const text = readFileSync(page, 'utf8');
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (before < 0 || after < before) throw new Stop(`docs/performance.md lacks the marks ${BEGIN} and ${END}.`);
  const measured = [
    BEGIN,
    describe(machine),
    '![Lists a second of every system, as bars](performance.svg)',
    '### Expected and measured',
    buildExpectationTable(results),
    ...buildResultTables(results),
    '',
  ].join('\n\n');
  const whole = text.slice(0, before) + measured + text.slice(after);
  const style = { ...(await resolveConfig(page)), parser: 'markdown' };
  writeFileSync(page, await format(whole, style));
  writeFileSync(path.join(root, 'docs', 'performance.svg'), drawChart(results));
  process.stdout.write('\nWrote docs/performance.md and docs/performance.svg\n');
}

function describe({ processor, cores, gigabytes, system, node, strapi, fastify, autocannon }) {
  return `Measured with \`npm run bench\` on ${cores} cores (${processor}), ${gigabytes} GB, ${system}, with the load, the servers and the database on the same cores. Node ${node}, Strapi ${strapi}, Fastify ${fastify}, autocannon ${autocannon}.`;
}
