import { createPublished } from '../helpers/clients';
import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { createRandom } from '../helpers/random';
import { createRandomWrites } from '../helpers/random-writes';
import { runRecords, type Dossier } from '../helpers/records';

/** Several starts of a server, on machines that may be busy. */
jest.setTimeout(300_000);

/**
 * Whatever editors, tokens and scripts do, the records say what the documents say. `npm run test:long` does more steps;
 * a failure names its SEED, with which it happens again.
 */
const STEPS = Number(process.env.RECORD_STEPS ?? 200);
const SEED = Number(process.env.SEED ?? 20261121);
const EVERY = 10;

let empty: EmptyDossier;
let dossier: Dossier;

beforeAll(async () => {
  empty = await startEmptyDossier();
  dossier = await empty.load();
});

afterAll(() => empty?.remove());

test(
  `the records agree with the documents after ${STEPS} random writes in both languages`,
  async () => {
    const random = createRandom(SEED);
    const writes = await createRandomWrites({ random, dossier, quadrant: empty.quadrant });
    const kinds = Object.keys(writes);
    const done = new Set<string>();
    let lately: string[] = [];
    for (let step = 1; step <= STEPS; step += 1) {
      const kind = random.pick(kinds);
      lately.push(kind);
      const explain = (what: unknown) =>
        new Error(`SEED=${SEED}, step ${step}, after: ${lately.join(', ')}\n${JSON.stringify(what)}`);
      if (
        await writes[kind]().catch((error: Error) => {
          throw explain(error.message);
        })
      )
        done.add(kind);
      if (step % EVERY > 0) continue;
      const differences = await dossier.verify();
      if (differences.length > 0) throw explain(differences);
      lately = [];
    }
    // Every kind of write was allowed at least once: refusals alone would prove nothing.
    expect([...done].sort()).toEqual([...kinds].sort());
  },
  STEPS * 5_000
);

test('a rebuild while others publish leaves the records as the documents are', async () => {
  const rebuilding = runRecords('rebuild', empty.database.settings, empty.publicUrl);
  let isRebuilding = true;
  const publishing = (async () => {
    for (let n = 0; isRebuilding; n += 1) await createPublished('tool', { name: `Tijdens het herbouwen ${n}` });
  })();
  const { code, output } = await rebuilding;
  isRebuilding = false;
  await publishing;
  expect([code, output]).toEqual([0, expect.stringContaining(' 0 could not be made')]);
  expect(await dossier.verify()).toEqual([]);
});
