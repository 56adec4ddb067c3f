/**
 * `npm run records:rebuild`, `records:verify` and `records:new-epoch`: the operator's door to the published records.
 * All three may run while the dossier is served. verify ends with code 1 when it finds a difference.
 */
import { createRequire } from 'node:module';
import { loadStrapi } from './setup/load-strapi.mjs';
import { Stop, run } from './setup/steps.mjs';

const require = createRequire(import.meta.url);

const commands = {
  async rebuild(strapi, { renewRecords }, onProgress) {
    const { documents, changed, failures } = await renewRecords(strapi, onProgress);
    return {
      lines: [
        ...failures.map(({ type, documentId, locale, error }) => `${type} ${documentId} ${locale}: ${error.message}`),
        `${documents} documents read, ${changed} records changed, ${failures.length} could not be made.`,
      ],
      code: failures.length > 0 ? 1 : 0,
    };
  },
  async verify(strapi, { verifyRecords }, onProgress) {
    const differences = await verifyRecords(strapi, onProgress);
    return {
      lines: [
        ...differences.map(({ type, documentId, locale, problem }) => `${type} ${documentId} ${locale}: ${problem}`),
        differences.length === 0
          ? 'Every record is as it should be.'
          : `${differences.length} differences. records:rebuild mends them.`,
      ],
      code: differences.length > 0 ? 1 : 0,
    };
  },
  async 'new-epoch'(strapi, { startNewEpoch }) {
    return { lines: [`A new epoch has begun: ${await startNewEpoch(strapi)}. Partners will start over.`], code: 0 };
  },
};

await run(async () => {
  const command = commands[process.argv[2]];
  if (!command) throw new Stop(`Say what to do: ${Object.keys(commands).join(', ')}.`);
  // A start that first mended what is to be compared or made anew would leave nothing to report.
  const strapi = await loadStrapi({ leaveRecords: true });
  const { SingleBar } = require('cli-progress');
  const records = require('../dist/src/dossier/published-records');
  const bar = new SingleBar({ format: '· {value}/{total} documents [{bar}]', noTTYOutput: true, notTTYSchedule: 5000 });
  bar.start(1, 0);
  const { lines, code } = await command(strapi, records, (done, total) => {
    bar.setTotal(total);
    bar.update(done);
  });
  bar.stop();
  process.stdout.write(`${lines.join('\n')}\n`);
  await strapi.destroy();
  process.exit(code);
});
