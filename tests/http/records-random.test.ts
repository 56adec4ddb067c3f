import { startEmptyDossier, type EmptyDossier } from '../helpers/empty-dossier';
import { createRandom } from '../helpers/random';
import { createRandomWrites } from '../helpers/random-writes';
import { loadDossier, runRecords, type Dossier } from '../helpers/records';

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
  dossier = await loadDossier(empty.database.settings, empty.publicUrl);
});

afterAll(async () => {
  await dossier?.stop();
  await empty?.remove();
});

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

test('a rebuild then changes nothing, while the dossier is served', async () => {
  const { code, output } = await runRecords('rebuild', empty.database.settings, empty.publicUrl);
  expect(output).toContain(' 0 records changed, 0 could not be made');
  expect(code).toBe(0);
});
